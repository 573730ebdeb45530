import type { ReactNode } from 'react';
import styles from './feedback.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What belongs here. */
  readonly text: string;
  /** The one next step. */
  readonly action?: ReactNode;
}

/** Where nothing stands yet: what belongs here, and how to begin. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {action}
    </div>
  );
}
