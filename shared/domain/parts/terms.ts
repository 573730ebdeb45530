import { z } from 'zod';
import { genders, positions, ruleSetIds } from '../choices';
import { committeeMemberSchema } from '../committee-member';
import { count, filledLine, line, note, partialDate } from '../fields';
import { list, value } from './part';

/**
 * What a season knows of the terms before it: the committees that go, what changed in
 * them, and which cells the present ones come from.
 */

/** Why somebody no longer sits, or sits since: `elected` and `appointed` come, the others go; `post` is another post. */
export const termChangeKinds = [
  'elected',
  'appointed',
  'post',
  'resigned',
  'moved',
  'retired',
  'died',
  'dismissed',
] as const;
export type TermChangeKind = (typeof termChangeKinds)[number];

/** How a cell comes from another one; `founded` comes from none, and into `dissolved` nothing follows. */
export const lineageKinds = ['merged', 'split', 'renamed', 'founded', 'dissolved'] as const;
export type LineageKind = (typeof lineageKinds)[number];

const profile = committeeMemberSchema.omit({ id: true }).shape;

/** The committee of this cell in the term that ends, with those who came and went meanwhile. */
export const previousCommittee = list({
  ...profile,
  /** The person's id in this file. */
  personId: filledLine.optional(),
  /** Came in during the term, not by its congress: such a member is no result of that congress. */
  cameBecause: z.enum(['elected', 'appointed']).optional(),
  since: partialDate.optional(),
  /** The post at the end of the term, where it is another than at its congress. */
  lastPosition: z.enum(positions).optional(),
  /** Left before the term ended. */
  until: partialDate.optional(),
  leftBecause: z.enum(termChangeKinds).optional(),
  /** Number and date of the decision by which the member came or left. */
  decision: line.optional(),
});

/** The congress of this cell that elected the committee of the term that ends. */
export const previousCongress = value({
  heldOn: partialDate.optional(),
  /** The cell's name then. */
  name: filledLine.optional(),
  approvedSeats: z
    .strictObject({
      committee: count.optional(),
      secretary: count.optional(),
      deputySecretary: count.optional(),
    })
    .optional(),
});

/** Those who sat in this cell's committee in terms before the one that ends. */
export const formerMembers = list({
  fullName: filledLine,
  gender: z.enum(genders).optional(),
  born: partialDate.optional(),
  personId: filledLine.optional(),
  /** The last term in which they sat. */
  term: line.optional(),
});

/** Changes of the present committee after its congress (kiện toàn). */
export const termChanges = list({
  kind: z.enum(termChangeKinds),
  personId: filledLine.optional(),
  fullName: filledLine,
  /** Of those who come: they are on no ballot that would tell it. */
  gender: z.enum(genders).optional(),
  born: partialDate.optional(),
  on: partialDate.optional(),
  decision: line.optional(),
  /** The post that the member has from then on. */
  position: z.enum(positions).optional(),
  note: note.optional(),
});

/**
 * What became of cells since the last congress, kept at the cell that is there now: the id is that of the
 * earlier cell, its own where it goes on itself, was renamed, founded or dissolved.
 */
export const lineage = list({
  kind: z.enum(lineageKinds),
  /** The earlier cell's name then. */
  name: line.optional(),
  on: partialDate.optional(),
  decision: line.optional(),
});

/** The season before this one, as a whole. */
export const previousSeason = value({
  term: line.optional(),
  /** When its congresses were held, for cells that give no date of their own: a year is enough. */
  heldOn: partialDate.optional(),
  /** The rule set by which it was held; figures are compared by the present one. */
  ruleSet: z.enum(ruleSetIds).optional(),
  /** Where it was taken from: the name of a file, or nothing where it was entered by hand. */
  source: line.optional(),
  /** The term whose lists of party members came along, until the office has gone through them. */
  rosterFrom: line.optional(),
});
