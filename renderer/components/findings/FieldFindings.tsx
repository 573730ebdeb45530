import { type Finding, findingAction, findingMessage } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { FindingIcon, findingKey, findingTone } from './FindingLine';
import styles from './findings.module.css';

/**
 * The mark of a field with findings, to stand under it as its hint; undefined when there are none.
 * The findings themselves stand once, in the column of help; whoever cannot see them hears them here.
 */
export function fieldFindings(findings: readonly Finding[]) {
  if (findings.length === 0) return undefined;
  const tones = findings.map(findingTone);
  const tone = (['error', 'warning'] as const).find((each) => tones.includes(each)) ?? 'accepted';
  return (
    <span className={styles[tone]}>
      <FindingIcon tone={tone} />
      <span aria-hidden="true">{vi.checksScreen.atField[tone]}</span>
      {findings.map((finding) => (
        <span key={findingKey(finding)} className="visually-hidden">
          {findingMessage(finding)} {findingAction(finding)}
        </span>
      ))}
    </span>
  );
}
