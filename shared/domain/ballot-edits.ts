import { z } from 'zod';
import { electionBodies } from './choices';
import { count, filledLine } from './fields';
import { LIST_LIMIT } from './limits';
import { patchOf } from './patch';
import { candidateFields, candidateSchema, type Election, electionSchema } from './season';

/**
 * What the screen of the ballots can ask to be changed.
 *
 * Ballots and candidates have no ids in the season. An edit names them as the
 * minutes do, by body and round and by name: places in the list would shift
 * under edits that are still on their way.
 */

/** A ballot of a congress; `nth` (from 0) tells apart those that a file from outside holds twice. */
export const ballotRefSchema = z.strictObject({
  body: z.enum(electionBodies),
  round: electionSchema.shape.round,
  nth: count.optional(),
});

/** A name on a ballot; `nth` (from 0, in the order of the list) tells namesakes apart. */
export const candidateRefSchema = z.strictObject({ name: filledLine, nth: count.optional() });

/** A ballot without its candidates, as it is begun. */
export const electionDraftSchema = electionSchema.omit({ candidates: true });
/** A ballot as it is begun with all others of its cell: with the names of an approved list. */
export const electionStartSchema = electionDraftSchema.extend({
  candidates: electionSchema.shape.candidates.optional(),
});
export const electionPatch = patchOf(electionSchema.omit({ candidates: true, body: true, round: true }));

/** Somebody known by `id` keeps the name that the season knows them by. */
export const candidatePatch = patchOf(
  candidateFields.omit({ id: true, fullName: true }).extend({ fullName: filledLine }),
);

const cellId = filledLine;
const onBallot = { cellId, ballot: ballotRefSchema };
const onCandidate = { ...onBallot, candidate: candidateRefSchema };

/** A further round may begin with candidates: those between whom it decides. */
const electionAdd = z.strictObject({
  type: z.literal('election.add'),
  cellId,
  election: electionDraftSchema,
  candidates: electionSchema.shape.candidates.optional(),
});
const electionUpdate = z.strictObject({
  type: z.literal('election.update'),
  ...onBallot,
  patch: electionPatch,
});
/** Takes the place that the given name has among those listed. */
const candidateAdd = z.strictObject({
  type: z.literal('candidate.add'),
  ...onBallot,
  candidate: candidateSchema,
});
export const candidateUpdate = z.strictObject({
  type: z.literal('candidate.update'),
  ...onCandidate,
  patch: candidatePatch,
});

/** What a form that came back from a cell can ask of its ballots: nothing goes. */
export const formBallotEdits = [electionAdd, electionUpdate, candidateAdd, candidateUpdate] as const;

export const ballotEdits = [
  /** From now on the office keeps the ballots of this cell, beginning with these, and with whom the approved list names on them. */
  z.strictObject({ type: z.literal('ballots.start'), cellId, elections: z.array(electionStartSchema) }),
  /** The ballots go, all of them; the committee stays as it is. */
  z.strictObject({ type: z.literal('ballots.stop'), cellId }),
  electionAdd,
  electionUpdate,
  z.strictObject({ type: z.literal('election.remove'), ...onBallot }),
  candidateAdd,
  candidateUpdate,
  z.strictObject({ type: z.literal('candidate.remove'), ...onCandidate }),
  z.strictObject({ type: z.literal('candidate.move'), ...onCandidate, toIndex: count }),
  /** Brings the list into the order of a ballot paper: by given name. */
  z.strictObject({ type: z.literal('candidates.sort'), ...onBallot }),
  /** The ballots as they are after two entries of them were compared: both entries become these, as one step. */
  z.strictObject({
    type: z.literal('ballots.settle'),
    cellId,
    elections: z.array(electionSchema).max(LIST_LIMIT),
  }),
  /** Makes the committee what the ballots say, also taking out who was not elected. */
  z.strictObject({ type: z.literal('committee.followBallots'), cellId }),
] as const;

export type BallotRef = z.infer<typeof ballotRefSchema>;
export type CandidateRef = z.infer<typeof candidateRefSchema>;
export type ElectionDraft = z.infer<typeof electionDraftSchema>;
export type ElectionStart = z.infer<typeof electionStartSchema>;

/** How an edit names one of the ballots of a congress. */
export function ballotRef(elections: readonly Election[], index: number): BallotRef {
  const { body, round } = elections[index] ?? missing();
  const nth = elections.slice(0, index).filter((one) => one.body === body && one.round === round).length;
  return nth === 0 ? { body, round } : { body, round, nth };
}

/** How an edit names one of the candidates, `names` being those of the whole list. */
export function candidateRef(names: readonly string[], index: number): CandidateRef {
  const name = names[index] ?? missing();
  const nth = names.slice(0, index).filter((other) => other === name).length;
  return nth === 0 ? { name } : { name, nth };
}

function missing(): never {
  throw new Error('no such place in the list');
}
