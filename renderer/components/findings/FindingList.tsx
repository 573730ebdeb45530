import { findingMessage, type PlacedFinding } from '../../../shared/checks';
import { vi } from '../../../shared/i18n';
import { AcceptWarning } from './AcceptWarning';
import { CodeButton } from './CodeHelp';
import { FindingLine, findingKey } from './FindingLine';
import styles from './findings.module.css';
import { placeName } from './places';

interface FindingListProps {
  readonly findings: readonly PlacedFinding[];
  /** Leads to the field of a finding. */
  readonly onJump: (placed: PlacedFinding) => void;
}

/** The findings of a screen, listed beside its form. */
export function FindingList({ findings, onJump }: FindingListProps) {
  return (
    <ul className={styles.list}>
      {findings.map((placed) => (
        <li key={findingKey(placed.finding)}>
          <FindingLine finding={placed.finding} />
          <CodeButton code={placed.finding.code} />{' '}
          {(placeName(placed.place) !== undefined || placed.place.person) && (
            <button
              type="button"
              className={styles.jump}
              aria-label={vi.checksScreen.toFieldOf(findingMessage(placed.finding))}
              onClick={() => onJump(placed)}
            >
              {vi.checksScreen.toField}
            </button>
          )}
          <AcceptWarning finding={placed.finding} />
        </li>
      ))}
    </ul>
  );
}
