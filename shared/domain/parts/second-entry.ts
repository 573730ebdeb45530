import { z } from 'zod';
import { electionSchema } from '../election';
import { count, filledLine, line } from '../fields';
import { list, value } from './part';

/**
 * The ballots of a cell keyed once more by a second person. Papers and votes are two flat
 * lists, so that each figure is an edit of its own and none can overwrite another.
 */

const { body, round, seats, issued, collected, valid, invalid } = electionSchema.shape;

/** The papers of each ballot; the id names body and round. */
export const secondBallots = list({ body, round, seats, issued, collected, valid, invalid });

/** The names of these ballots with their votes, in the order of the list; `ballot` is the id of the ballot. */
export const secondVotes = list({
  ballot: filledLine,
  fullName: filledLine,
  /** Of somebody who was a person of the season when the entry began: a name put right meanwhile is still theirs. */
  personId: filledLine.optional(),
  votes: count.optional(),
});

/** Who keyed them, and whether they are done: only then are the two entries compared. */
export const secondEntry = value({
  by: line.optional(),
  /** ISO 8601. */
  finishedAt: line.optional(),
  finished: z.boolean().optional(),
});
