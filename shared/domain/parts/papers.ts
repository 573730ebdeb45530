import { note, partialDate } from '../fields';
import { list } from './part';

/** The papers that a cell handed in after its congress; the id is the kind of paper. */
export const papers = list({
  receivedOn: partialDate.optional(),
  note: note.optional(),
});
