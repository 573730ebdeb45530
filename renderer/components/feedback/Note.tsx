import type { ReactNode } from 'react';
import styles from './feedback.module.css';
import { type Tone, ToneIcon } from './StatusBadge';

interface NoteProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** What can be done about it, at the right end. */
  readonly actions?: ReactNode;
  /** Said at once by a screen reader: for what happens while somebody works. */
  readonly urgent?: boolean;
}

/** A line across the page that cannot be overlooked. */
export function Note({ tone, children, actions, urgent = false }: NoteProps) {
  return (
    <div className={styles.note} data-tone={tone} role={urgent ? 'alert' : 'note'}>
      <span className={styles.noteIcon}>
        <ToneIcon tone={tone} />
      </span>
      <div className={styles.noteText}>{children}</div>
      {actions !== undefined && <div className={styles.noteActions}>{actions}</div>}
    </div>
  );
}
