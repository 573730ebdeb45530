import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import styles from './feedback.module.css';

/** Below it the rows of a table need the room more. */
const LOW_WINDOW = '(max-height: 40rem)';

interface FoldedNoteProps {
  /** What it is about: seen in a low window, where it opens the note. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A note beside a long table: open where there is room for it, else behind its title. */
export function FoldedNote({ title, children }: FoldedNoteProps) {
  const folded = useMediaQuery(LOW_WINDOW, false, { getInitialValueInEffect: false });
  return (
    <details className={styles.foldedNote} open={!folded}>
      <summary hidden={!folded}>{title}</summary>
      {children}
    </details>
  );
}
