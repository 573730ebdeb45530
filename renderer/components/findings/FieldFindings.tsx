import type { Finding } from '../../../shared/checks';
import { FindingLine, findingKey } from './FindingLine';
import styles from './findings.module.css';

/** The findings of one field, to stand under it as its hint; undefined when there are none. */
export function fieldFindings(findings: readonly Finding[]) {
  if (findings.length === 0) return undefined;
  return (
    <span className={styles.atField}>
      {findings.map((finding) => (
        <FindingLine key={findingKey(finding)} finding={finding} />
      ))}
    </span>
  );
}
