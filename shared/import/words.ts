import type { CellKind } from '../domain/choices';
import type { NoteWords, PersonField, ReadFields } from './values/person-reading';

/** The words that an import needs of the program, handed in by whoever asks for it (`shared/i18n/import-words.ts`). */
export interface ImportWords {
  /** A field as it is written on the screen; empty where nothing is known. */
  readonly showField: (field: PersonField, fields: ReadFields) => string;
  readonly cellKind: Readonly<Record<CellKind, string>>;
  readonly notes: NoteWords;
}
