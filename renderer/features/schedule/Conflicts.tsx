import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { isConflict, type ScheduleConflict } from '../../../shared/planning/schedule';
import { Note } from '../../components/feedback/Note';
import { UnfoldButton } from '../../components/field/UnfoldButton';
import styles from './schedule.module.css';
import { conflictText } from './use-plan';

const texts = vi.schedule.conflicts;

interface ConflictsProps {
  readonly conflicts: readonly ScheduleConflict[];
}

/** So many stand above the calendar; more of them would push it out of sight. */
const SHOWN = 2;
/** So many cells are named in each line. */
const NAMED = 3;

/** What does not fit together in the plan, a line each: the first of them, and all where that is asked for. */
export function Conflicts({ conflicts }: ConflictsProps) {
  const [opened, setOpened] = useState(false);
  const lines = conflicts.map((conflict) => conflictText(conflict, opened ? Infinity : NAMED));
  const more = lines.length - SHOWN > 1 ? lines.length - SHOWN : 0;
  const shown = more > 0 && !opened ? lines.slice(0, SHOWN) : lines;
  const isCut = more > 0 || conflicts.some(({ cells }) => cells.length - NAMED > 1);
  const serious = conflicts.some(isConflict);
  const tone = serious ? 'warning' : lines.length > 0 ? 'plain' : 'done';
  return (
    <Note tone={tone}>
      {lines.length === 0 ? (
        texts.none
      ) : (
        <>
          <ul aria-label={texts.title} className={styles.conflicts}>
            {shown.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {isCut && (
            <UnfoldButton opened={opened} onToggle={() => setOpened(!opened)}>
              {opened ? texts.fewer : more > 0 ? texts.more(more) : texts.names}
            </UnfoldButton>
          )}
        </>
      )}
    </Note>
  );
}
