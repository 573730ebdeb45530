import { z } from 'zod';
import { ballotEdits, candidateUpdate, formBallotEdits } from './ballot-edits';
import { cellKinds, openStatuses } from './choices';
import { count, filledLine, line, note } from './fields';
import { type PartEdit, partEdits } from './part-edits';
import { cellParts, type SeasonPartValues, seasonParts } from './parts';
import { citingForms } from './parts/citations';
import { patchOf } from './patch';
import { keepingSame } from './same-value';
import {
  approvedSeatsSchema,
  type Cell,
  cellSchema,
  committeeMemberSchema,
  congressSchema,
  documentSchema,
  memberCountsSchema,
  type Season,
  type SeasonDocument,
  seasonSettingsSchema,
  wardCommitteeSchema,
} from './season';

/**
 * What a screen can ask to be changed. Each edit is one transaction, written
 * durably before it is answered.
 */

const cellId = filledLine;
const personId = filledLine;

export const wardCommitteePatch = patchOf(wardCommitteeSchema);
export const seasonSettingsPatch = patchOf(seasonSettingsSchema);
export const cellPatch = patchOf(cellSchema.pick({ name: true, kind: true }));
export const memberCountsPatch = patchOf(memberCountsSchema);
/** Finishing a cell is an edit of its own: see `cell.finish`. */
export const congressPatch = patchOf(
  congressSchema
    .omit({ approvedSeats: true, elections: true, committee: true })
    .extend({ status: z.enum(openStatuses) }),
);
export const approvedSeatsPatch = patchOf(approvedSeatsSchema);
export const committeeMemberPatch = patchOf(committeeMemberSchema.omit({ id: true }));

/** A cell as it is typed or pasted; the id and the place in the order are given by the store. */
export const cellDraftSchema = z.strictObject({
  name: filledLine,
  kind: z.enum(cellKinds),
  members: memberCountsSchema,
});

/** A person as added to a committee: with `personId` somebody known already, else somebody new. */
export const memberDraftSchema = committeeMemberSchema
  .omit({ id: true })
  .extend({ personId: personId.optional() });

export const documentPatch = patchOf(documentSchema);

/**
 * How an edit names a document: by its place and what it is about. Documents have no ids; one whose
 * place another document has taken meanwhile is not found, and nothing is changed.
 */
export const documentRefSchema = z.strictObject({ index: count, subject: filledLine });

const seasonEdits = [
  z.strictObject({ type: z.literal('ward.update'), patch: wardCommitteePatch }),
  z.strictObject({ type: z.literal('settings.update'), patch: seasonSettingsPatch }),
  z.strictObject({ type: z.literal('document.add'), document: documentSchema }),
  z.strictObject({ type: z.literal('document.update'), document: documentRefSchema, patch: documentPatch }),
  z.strictObject({ type: z.literal('document.remove'), document: documentRefSchema }),
  /** The heading of a form cites the document from now on, or no longer. */
  z.strictObject({
    type: z.literal('document.cite'),
    document: documentRefSchema,
    form: z.enum(citingForms),
    cites: z.boolean(),
  }),
] as const;

const membersUpdate = z.strictObject({
  type: z.literal('cell.updateMembers'),
  cellId,
  patch: memberCountsPatch,
});
const congressUpdate = z.strictObject({ type: z.literal('congress.update'), cellId, patch: congressPatch });
const memberAdd = z.strictObject({ type: z.literal('member.add'), cellId, member: memberDraftSchema });
const memberUpdate = z.strictObject({
  type: z.literal('member.update'),
  cellId,
  personId,
  patch: committeeMemberPatch,
});

const cellUpdate = z.strictObject({ type: z.literal('cell.update'), cellId, patch: cellPatch });

const cellEdits = [
  z.strictObject({ type: z.literal('cells.add'), cells: z.array(cellDraftSchema).min(1) }),
  cellUpdate,
  membersUpdate,
  z.strictObject({ type: z.literal('cell.retire'), cellId, retired: z.boolean() }),
  z.strictObject({ type: z.literal('cell.remove'), cellId }),
  z.strictObject({ type: z.literal('cells.reorder'), cellIds: z.array(cellId) }),
] as const;

const congressEdits = [
  congressUpdate,
  z.strictObject({ type: z.literal('congress.updateSeats'), cellId, patch: approvedSeatsPatch }),
  memberAdd,
  memberUpdate,
  z.strictObject({ type: z.literal('member.remove'), cellId, personId }),
  z.strictObject({ type: z.literal('member.move'), cellId, personId, toIndex: count }),
] as const;

const finishingEdits = [
  /** “Chốt”: refused while the cell has errors. `at` is the moment, ISO 8601. */
  z.strictObject({ type: z.literal('cell.finish'), cellId, at: line, by: line.optional() }),
  z.strictObject({
    type: z.literal('cell.reopen'),
    cellId,
    at: line,
    by: line.optional(),
    reason: note.refine((reason) => reason.trim() !== '', { error: 'text-empty' }),
  }),
] as const;

/** A cell that is there, or the place among the cells that come with the same edit. */
const importedCell = z.union([cellId, count]);

/** The whole new roster of a cell. */
export const importedRoster = z.strictObject({ cell: importedCell, items: cellParts.roster.schema });

const importEdits = [
  /** A list that came in from outside, all of it in one step that is taken back as one. */
  z.strictObject({
    type: z.literal('import.apply'),
    cells: z.array(cellDraftSchema),
    counts: z.array(z.strictObject({ cell: importedCell, patch: memberCountsPatch })),
    /** Of each cell that it changes. */
    rosters: z.array(importedRoster),
    members: z.array(z.strictObject({ cell: importedCell, member: memberDraftSchema })),
    memberUpdates: z.array(z.strictObject({ cellId, personId, patch: committeeMemberPatch })),
  }),
] as const;

/** What a returned form can ask for, one thing at a time. */
const singleEdits = [membersUpdate, congressUpdate, memberAdd, memberUpdate, ...formBallotEdits] as const;

const formsEdits = [
  /** What forms that came back from cells say, one thing after the other, in one step that is taken back as one. */
  z.strictObject({
    type: z.literal('forms.collect'),
    edits: z.array(z.discriminatedUnion('type', singleEdits)).min(1),
  }),
] as const;

/** What became of a cell: by its id, or by its place among the cells that the edit makes. Without an id of an earlier cell it is its own. */
const lineageEntry = z.strictObject({
  cell: importedCell,
  item: cellParts.lineage.item.extend({ id: filledLine.optional() }),
});
const lineageItems = z.array(z.strictObject({ cellId, id: filledLine })).min(1);

const cellChangeEdits = [
  /** Cells merged, split, renamed, founded or dissolved, with all that follows from it, in one step that is taken back as one. */
  z.strictObject({
    type: z.literal('cellChange.add'),
    cells: z.array(cellDraftSchema),
    lineage: z.array(lineageEntry).min(1),
    names: z.array(z.strictObject({ cellId, name: filledLine })),
    retire: z.array(cellId),
  }),
  /** The day and the decision of a change, at all cells that it concerns. */
  z.strictObject({
    type: z.literal('cellChange.update'),
    items: lineageItems,
    patch: patchOf(cellParts.lineage.item.pick({ on: true, decision: true })),
  }),
  /** Forgets a change; cells stay as they are. */
  z.strictObject({ type: z.literal('cellChange.remove'), items: lineageItems }),
] as const;

const secondEntryEdits = [
  /** The ballots are keyed once more, from these on; in one step. */
  z.strictObject({
    type: z.literal('secondEntry.start'),
    cellId,
    ballots: cellParts.secondBallots.schema,
    votes: cellParts.secondVotes.schema,
  }),
  /** All of the second entry goes, also who keyed it, in one step that is taken back as one. */
  z.strictObject({ type: z.literal('secondEntry.clear'), cellId }),
] as const;

const recordEdits = [
  /** Sheets went out: what an export leaves for the next one to be compared with. No step of undo, for paper is not taken back. */
  z.strictObject({ type: z.literal('exports.record'), items: seasonParts.exports.schema }),
] as const;

const jointEdits = [
  /** Changes of many people, names, papers or lists at once, one after the other, in one step that is taken back as one. */
  z.strictObject({
    type: z.literal('edits.together'),
    edits: z
      .array(
        z.discriminatedUnion('type', [
          cellUpdate,
          membersUpdate,
          congressUpdate,
          memberUpdate,
          candidateUpdate,
          ...partEdits,
        ]),
      )
      .min(1),
  }),
] as const;

const coreEdits = [
  ...seasonEdits,
  ...cellEdits,
  ...congressEdits,
  ...finishingEdits,
  ...ballotEdits,
  ...importEdits,
  ...formsEdits,
  ...cellChangeEdits,
  ...secondEntryEdits,
  ...recordEdits,
  ...jointEdits,
] as const;

/** The form of every edit; what an edit of a part may hold is checked when it is applied. */
export const editSchema = z.discriminatedUnion('type', [
  ...coreEdits,
  ...partEdits,
]) as unknown as z.ZodType<Edit>;

export type CoreEdit = z.infer<(typeof coreEdits)[number]>;

/** Edits as one step; undefined where one of them is of a kind that stands alone. */
export function jointEdit(edits: readonly Edit[]): Edit | undefined {
  const joint = jointEdits[0].safeParse({ type: 'edits.together', edits });
  return joint.success ? joint.data : undefined;
}
export type Edit = CoreEdit | PartEdit;
export type EditType = Edit['type'];
export type EditOf<T extends CoreEdit['type']> = Extract<CoreEdit, { type: T }>;
/** Everything that the screen of the ballots asks for. */
export type BallotEdit = z.infer<(typeof ballotEdits)[number]>;
export type DocumentRef = z.infer<typeof documentRefSchema>;
/** One thing that a returned form asks for. */
export type SingleEdit = EditOf<'forms.collect'>['edits'][number];
/** What an import asks for. */
export type ImportEdit = EditOf<'import.apply'>;
/** What the screen of the second entry asks for beside single figures. */
export type SecondEntryEdit = z.infer<(typeof secondEntryEdits)[number]>;
/** What the screen of changed cells asks for. */
export type CellChangeEdit = z.infer<(typeof cellChangeEdits)[number]>;
export type CellDraft = z.infer<typeof cellDraftSchema>;
export type MemberDraft = z.infer<typeof memberDraftSchema>;

/**
 * What an edit changed, for a screen that holds the season: only the parts that
 * are new. `cellIds` is present when cells came, went or changed places.
 */
export interface SeasonChange {
  readonly committee?: Season['committee'];
  readonly season?: Season['season'];
  /** Null where the season no longer has a list of them. */
  readonly documents?: readonly SeasonDocument[] | null;
  readonly parts?: SeasonPartValues;
  readonly cells?: readonly Cell[];
  readonly cellIds?: readonly string[];
}

/** The season after a change; parts that the change does not name are the same objects as before. */
export function applyChange(season: Season, change: SeasonChange): Season {
  const cells = changedCells(season.cells, change);
  const { committee = season.committee, season: settings = season.season, documents, parts } = change;
  const own = { committee, season: settings, ...(documents !== undefined && { documents }), cells };
  const entries = Object.entries({ ...season, ...parts, ...own });
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as unknown as Season;
}

function changedCells(cells: Season['cells'], change: SeasonChange): Season['cells'] {
  if (change.cells === undefined && change.cellIds === undefined) return cells;
  const changed = new Map((change.cells ?? []).map((cell) => [cell.id, cell]));
  const known = new Map(cells.map((cell) => [cell.id, cell]));
  const ids = change.cellIds ?? cells.map((cell) => cell.id);
  return ids.flatMap((id) => {
    const [before, after] = [known.get(id), changed.get(id)];
    return after ? keepingSame(before, after) : (before ?? []);
  });
}
