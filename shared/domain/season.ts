import { z } from 'zod';
import { ageBandSets, cellKinds, congressStatuses, documentPurposes, roundings, ruleSetIds } from './choices';
import { committeeMemberSchema } from './committee-member';
import { electionSchema } from './election';
import { count, filledLine, line, note, partialDate } from './fields';
import { CELL_LIMIT, LIST_LIMIT } from './limits';
import { cellPartShape, seasonPartShape } from './parts';

/**
 * The season (đợt đại hội) as one value: the single definition of its shape.
 *
 * The interchange file is this value as JSON; the database stores it, the
 * screens edit it and the statistics read it. An unknown number is absent,
 * never 0. Unknown keys are refused.
 */

/** The number of the interchange format that this program writes. */
export const SEASON_VERSION = 1;

/** The user's own organisation (đảng uỷ phường), its superior, and who signs. */
export const wardCommitteeSchema = z.strictObject({
  name: filledLine,
  superiorOrganization: line.optional(),
  superior: line.optional(),
  place: line.optional(),
  documentSuffix: line.optional(),
  /** “T/M ĐẢNG UỶ”: on whose behalf the papers are signed. */
  signedOnBehalfOf: line.optional(),
  /** “BÍ THƯ”: the post of the one who signs. */
  signerTitle: line.optional(),
  signerName: line.optional(),
  preparerName: line.optional(),
  preparerPhone: line.optional(),
});

/** How ages are counted; `on` is the fixed day of `fullYearsAt`. */
export const agePolicySchema = z
  .strictObject({
    method: z.enum(['yearDifference', 'fullYearsAtCongress', 'fullYearsAt']),
    on: partialDate.optional(),
  })
  .refine((value) => value.method !== 'fullYearsAt' || value.on !== undefined, {
    error: 'age-date-needed',
    path: ['on'],
  });

/** How a share is written: see `formatShare`. */
export const percentPolicySchema = z.strictObject({
  digits: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('decimals'), count: count.max(2, { error: 'number-too-large' }) }),
    z.strictObject({
      kind: z.literal('significant'),
      count: count.min(1, { error: 'number-too-small' }).max(4, { error: 'number-too-large' }),
    }),
  ]),
  rounding: z.enum(roundings),
  trimZeros: z.boolean(),
});

export const seasonSettingsSchema = z.strictObject({
  /** Free text, “2022-2025”; never derived from dates. */
  term: filledLine,
  previousTerm: line.optional(),
  plannedFrom: partialDate.optional(),
  plannedTo: partialDate.optional(),
  ruleSet: z.enum(ruleSetIds),
  ageAt: agePolicySchema,
  percent: percentPolicySchema,
  /** Which set of age bands the sheet B3 prints; `threeBands` when absent. */
  ageBands: z.enum(ageBandSets).optional(),
});

export const documentSchema = z.strictObject({
  number: line.optional(),
  issuedOn: partialDate.optional(),
  issuer: line.optional(),
  /** One of `documentKinds`, or the kind in the office's own words. */
  kind: line.optional(),
  subject: filledLine,
  purpose: z.enum(documentPurposes).optional(),
  /** The name of its file in the folder of copies beside the data file. */
  attachment: filledLine.optional(),
  /** Where its file lies on this computer, when it is only pointed to. */
  link: filledLine.optional(),
});

/** Kinds of documents that the program knows by a code. */
export const documentKinds = [
  'plan',
  'directive',
  'guidance',
  'official-letter',
  'decision',
  'resolution',
  'regulation',
  'report',
  'proposal',
  'notice',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const memberCountsSchema = z.strictObject({
  total: count.optional(),
  official: count.optional(),
  probationary: count.optional(),
  exempt: count.optional(),
});

/** Seats that the standing committee approved. `committee` includes secretary and deputy; 0 where no committee is elected. */
export const approvedSeatsSchema = z.strictObject({
  committee: count.optional(),
  secretary: count.optional(),
  deputySecretary: count.optional(),
});

export const congressSchema = z.strictObject({
  status: z.enum(congressStatuses),
  plannedOn: partialDate.optional(),
  heldOn: partialDate.optional(),
  summonedOfficial: count.optional(),
  presentOfficial: count.optional(),
  /** Absent for the whole congress with a reason that the committee accepted. */
  absentExcused: count.optional(),
  /** Absent without a reason, or with one that was not accepted: these stay in N. */
  absentUnexcused: count.optional(),
  /** On temporary transfer (sinh hoạt tạm thời), and did not come; among those summoned. */
  absentTransferred: count.optional(),
  /** Exempt (miễn công tác và sinh hoạt), and did not come; among those summoned. */
  absentExempt: count.optional(),
  /** Suspended, charged or held (đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam); among those summoned. */
  suspended: count.optional(),
  approvedSeats: approvedSeatsSchema,
  /** Absent: the office keeps no ballots for this cell. Present and empty: none entered yet. */
  elections: z.array(electionSchema).max(LIST_LIMIT, { error: 'too-many' }).optional(),
  committee: z.array(committeeMemberSchema).max(LIST_LIMIT, { error: 'too-many' }),
});

export const cellSchema = z.strictObject({
  id: filledLine,
  order: count,
  name: filledLine,
  kind: z.enum(cellKinds),
  /** The cell no longer exists in this season: kept, shown apart, counted nowhere. */
  retired: z.boolean().optional(),
  members: memberCountsSchema,
  congress: congressSchema,
  ...cellPartShape,
});

export const seasonSchema = z.strictObject({
  format: z.literal('dhcb-season'),
  version: z.literal(SEASON_VERSION),
  note: note.optional(),
  committee: wardCommitteeSchema,
  season: seasonSettingsSchema,
  documents: z.array(documentSchema).max(LIST_LIMIT, { error: 'too-many' }).optional(),
  cells: z.array(cellSchema).max(CELL_LIMIT, { error: 'too-many' }),
  ...seasonPartShape,
});

export type WardCommittee = z.infer<typeof wardCommitteeSchema>;
export type AgePolicy = z.infer<typeof agePolicySchema>;
export type PercentPolicy = z.infer<typeof percentPolicySchema>;
export type SeasonSettings = z.infer<typeof seasonSettingsSchema>;
export type SeasonDocument = z.infer<typeof documentSchema>;
export type MemberCounts = z.infer<typeof memberCountsSchema>;
export type ApprovedSeats = z.infer<typeof approvedSeatsSchema>;
export type Congress = z.infer<typeof congressSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type Season = z.infer<typeof seasonSchema>;

export { type CommitteeMember, committeeMemberSchema } from './committee-member';
export { type Candidate, candidateFields, candidateSchema, type Election, electionSchema } from './election';
