import type { FormNote } from '../../../shared/fill/form-note';
import { formNoteText } from '../../../shared/i18n/vi/fill';
import { Note } from '../../components/feedback/Note';

/** What the office should know of the form before it sends the filled one. */
export function FormNotes({ notes }: { readonly notes: readonly FormNote[] }) {
  return notes.map((note) => (
    <Note key={note} tone="warning">
      {formNoteText(note)}
    </Note>
  ));
}
