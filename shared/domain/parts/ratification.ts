import { line, partialDate } from '../fields';
import { value } from './part';

/** The ratification (chuẩn y) of a cell's committee: the request, and the decision on it. */
export const ratification = value({
  requestedOn: partialDate.optional(),
  requestNumber: line.optional(),
  decidedOn: partialDate.optional(),
  decisionNumber: line.optional(),
});
