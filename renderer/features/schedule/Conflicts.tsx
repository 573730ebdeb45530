import { vi } from '../../../shared/i18n';
import { isConflict, type ScheduleConflict } from '../../../shared/planning/schedule';
import { Note } from '../../components/feedback/Note';
import styles from './schedule.module.css';
import { conflictText } from './use-plan';

const texts = vi.schedule.conflicts;

interface ConflictsProps {
  readonly conflicts: readonly ScheduleConflict[];
}

/** What does not fit together in the plan, a line each. */
export function Conflicts({ conflicts }: ConflictsProps) {
  const lines = conflicts.map(conflictText);
  const serious = conflicts.some(isConflict);
  const tone = serious ? 'warning' : lines.length > 0 ? 'plain' : 'done';
  return (
    <Note tone={tone}>
      {lines.length === 0 ? (
        texts.none
      ) : (
        <ul aria-label={texts.title} className={styles.conflicts}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}
