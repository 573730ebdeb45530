import { type Finding, findingAction, findingMessage } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { ErrorIcon, WarningIcon } from '../icons';
import styles from './findings.module.css';

/** What tells one finding from another in a list. */
export function findingKey(finding: Finding): string {
  return `${finding.code} ${finding.where} ${findingMessage(finding)}`;
}

/** One finding: its sign and word, what is wrong, and in grey what to do. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  return (
    <span className={styles[finding.severity]}>
      {finding.severity === 'error' ? <ErrorIcon /> : <WarningIcon />}
      <span>
        <span className="visually-hidden">{vi.checksScreen.severity[finding.severity]}: </span>
        {findingMessage(finding)} <span className={styles.action}>{findingAction(finding)}</span>
      </span>
    </span>
  );
}
