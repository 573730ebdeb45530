import { z } from 'zod';
import { electionBodies, genders } from './choices';
import { count, filledLine, line, note, partialDate } from './fields';
import { LIST_LIMIT } from './limits';

/** A name on a ballot: a person of the season by `id`, or somebody known only by name. */
export const candidateFields = z.strictObject({
  id: filledLine.optional(),
  fullName: filledLine.optional(),
  gender: z.enum(genders).optional(),
  born: partialDate.optional(),
  source: line.optional(),
  votes: count.optional(),
  /**
   * What the minutes say where the votes alone do not decide: the congress's own
   * decision on a tie. Absent, the votes decide.
   */
  elected: z.boolean().optional(),
});

/** One of the two must stand, and only one. */
export const candidateSchema = candidateFields.refine(
  (value) => (value.id === undefined) !== (value.fullName === undefined),
  {
    error: 'candidate-needs-one',
  },
);

/** One ballot of a congress: body, round and the counting minutes. */
export const electionSchema = z.strictObject({
  body: z.enum(electionBodies),
  round: count.min(1, { error: 'number-too-small' }),
  seats: count.optional(),
  issued: count.optional(),
  collected: count.optional(),
  valid: count.optional(),
  invalid: count.optional(),
  /** How the congress decided a tie, in the words of its minutes. */
  decisionNote: note.optional(),
  candidates: z.array(candidateSchema).max(LIST_LIMIT, { error: 'too-many' }),
});

export type Candidate = z.infer<typeof candidateSchema>;
export type Election = z.infer<typeof electionSchema>;
