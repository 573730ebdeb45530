import { z } from 'zod';
import { genders, positions, standings } from '../choices';
import { count, filledLine, line, note, partialDate } from '../fields';
import { list, value } from './part';

/** More steps than any personnel work has. */
const MOST_STEPS = 12;

/**
 * Those of whom the cell's personnel work speaks: who sits and stands again or not, who is
 * proposed, and who is on the list as approved.
 */
export const personnel = list({
  fullName: filledLine,
  gender: z.enum(genders).optional(),
  born: partialDate.optional(),
  /** The person's id in this file, where they are known. */
  personId: filledLine.optional(),
  occupation: line.optional(),
  /** The post for which they are proposed. */
  post: z.enum(positions).optional(),
  /** Re-elected would be who sits now. */
  standing: z.enum(standings).optional(),
  /** The post in the term that ends. */
  previousPosition: z.enum(positions).optional(),
  /** Leaves: sits now and does not stand again. */
  leaves: z.boolean().optional(),
  reason: line.optional(),
  /** Votes at each step: who took part stands with the step. */
  votes: z
    .array(z.strictObject({ step: filledLine, count }))
    .max(MOST_STEPS, { error: 'too-many' })
    .optional(),
  /** On the list that the standing committee approved. */
  approved: z.boolean().optional(),
  note: note.optional(),
});

/** The steps of personnel work in a cell: meetings with votes of confidence. */
export const personnelSteps = list({
  name: filledLine,
  heldOn: partialDate.optional(),
  /** Who took part and could vote. */
  voters: count.optional(),
  note: note.optional(),
});

/** The steps that the office takes in every cell: their names. */
export const usualSteps = list({ name: filledLine });

/** The request for approval of the personnel, and the answer of the standing committee. */
export const personnelApproval = value({
  requestedOn: partialDate.optional(),
  requestNumber: line.optional(),
  approvedOn: partialDate.optional(),
  decisionNumber: line.optional(),
});
