import { vi } from '../../../shared/i18n';
import styles from './statistics.module.css';

/** The small print under a table. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ul className={styles.notes} aria-label={vi.statistics.notes.title}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
