import { type Finding, findingAction, findingMessage } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { FindingIcon, findingKey, findingTone } from './FindingLine';
import styles from './findings.module.css';

/**
 * What the findings of a field say, to stand under it as its hint; undefined when there are none. What to do, and
 * the way to accept a warning, stand in the column of help; whoever cannot see that column hears it here.
 */
export function fieldFindings(findings: readonly Finding[]) {
  if (findings.length === 0) return undefined;
  return findings.map((finding) => {
    const tone = findingTone(finding);
    return (
      <span key={findingKey(finding)} className={styles[tone]}>
        <FindingIcon tone={tone} />
        <span>
          {tone === 'accepted' ? vi.checksScreen.acceptedAtField : findingMessage(finding)}
          <span className="visually-hidden"> {findingAction(finding)}</span>
        </span>
      </span>
    );
  });
}
