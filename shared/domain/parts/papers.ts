import { note, partialDate } from '../fields';
import { list } from './part';

/**
 * The papers that a cell owes after its congress; the id names the kind of paper (`shared/rules/papers.ts`).
 * A paper is there once it has a day of receipt; a note alone says why it is not.
 */
export const papers = list({
  receivedOn: partialDate.optional(),
  note: note.optional(),
});
