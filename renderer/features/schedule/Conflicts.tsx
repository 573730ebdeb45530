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
const SHOWN = 4;

/** What does not fit together in the plan, a line each: the first of them, and all where that is asked for. */
export function Conflicts({ conflicts }: ConflictsProps) {
  const [opened, setOpened] = useState(false);
  const lines = conflicts.map(conflictText);
  const more = lines.length - SHOWN > 1 ? lines.length - SHOWN : 0;
  const shown = more > 0 && !opened ? lines.slice(0, SHOWN) : lines;
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
          {more > 0 && (
            <UnfoldButton opened={opened} onToggle={() => setOpened(!opened)}>
              {opened ? texts.fewer : texts.more(more)}
            </UnfoldButton>
          )}
        </>
      )}
    </Note>
  );
}
