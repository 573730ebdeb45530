import type { FormNote } from '../../../shared/fill/form-note';
import { formNoteText } from '../../../shared/i18n/vi/fillNotes';
import { Note } from '../../components/feedback/Note';
import styles from './fill.module.css';

/** What the office should know of the form before it sends the filled one. */
export function FormNotes({ notes }: { readonly notes: readonly FormNote[] }) {
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <Note key={note} tone="warning">
          {formNoteText(note)}
        </Note>
      ))}
    </div>
  );
}
