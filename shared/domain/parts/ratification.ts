import { z } from 'zod';
import { line, partialDate } from '../fields';
import { value } from './part';

/** The ratification (chuẩn y) of a cell's committee: the request, and the decision on it. */
export const ratification = value({
  requestedOn: partialDate.optional(),
  requestNumber: line.optional(),
  decidedOn: partialDate.optional(),
  decisionNumber: line.optional(),
  /** A complaint is being dealt with: until then no time for the decision runs (Quy định 294-QĐ/TW, điểm 16.1.2). */
  complaint: z.boolean().optional(),
});
