import { type Finding, findingAction, findingMessage } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { CheckIcon, ErrorIcon, WarningIcon } from '../icons';
import styles from './findings.module.css';

/** What tells one finding from another in a list. */
export function findingKey(finding: Finding): string {
  return `${finding.code} ${finding.where} ${findingMessage(finding)}`;
}

/** The look of a finding: an accepted warning is green. */
export type FindingTone = 'error' | 'warning' | 'accepted';

export function findingTone({ severity, accepted }: Finding): FindingTone {
  return accepted ? 'accepted' : severity;
}

export function FindingIcon({ tone }: { readonly tone: FindingTone }) {
  if (tone === 'accepted') return <CheckIcon />;
  return tone === 'error' ? <ErrorIcon /> : <WarningIcon />;
}

/** One finding: its sign and word, what is wrong, and in grey what to do, or why it was accepted. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { accepted } = finding;
  const tone = findingTone(finding);
  return (
    <span className={styles[tone]}>
      <FindingIcon tone={tone} />
      <span>
        <span className="visually-hidden">{vi.checksScreen.severity[tone]}: </span>
        {findingMessage(finding)}{' '}
        <span className={styles.action}>
          {accepted
            ? vi.closing.accept.accepted(accepted.reason, accepted.at, accepted.by)
            : findingAction(finding)}
        </span>
      </span>
    </span>
  );
}
