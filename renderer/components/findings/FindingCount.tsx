import type { PlacedFinding } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { StatusBadge } from '../feedback/StatusBadge';

/** How many findings there are, red when one of them is an error; nothing when there are none. */
export function FindingCount({ findings }: { readonly findings: readonly PlacedFinding[] }) {
  if (findings.length === 0) return null;
  const withError = findings.some(({ finding }) => finding.severity === 'error');
  return (
    <StatusBadge tone={withError ? 'error' : 'warning'}>
      {findings.length}
      <span className="visually-hidden"> {vi.checksScreen.toReview}</span>
    </StatusBadge>
  );
}
