import { isOpen, type PlacedFinding } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { StatusBadge } from '../feedback/StatusBadge';

/** How many findings are open, red when one of them is an error; nothing when there are none. */
export function FindingCount({ findings }: { readonly findings: readonly PlacedFinding[] }) {
  const open = findings.filter(({ finding }) => isOpen(finding));
  if (open.length === 0) return null;
  const withError = open.some(({ finding }) => finding.severity === 'error');
  return (
    <StatusBadge tone={withError ? 'error' : 'warning'}>
      {open.length}
      <span className="visually-hidden"> {vi.checksScreen.toReview}</span>
    </StatusBadge>
  );
}
