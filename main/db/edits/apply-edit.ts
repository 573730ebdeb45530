import type { z } from 'zod';
import {
  type BallotEdit,
  type CoreEdit,
  type Edit,
  editSchema,
  type SeasonChange,
} from '../../../shared/domain/edits';
import { type SeasonPartValues, seasonPartShape } from '../../../shared/domain/parts';
import type { Problem } from '../../../shared/domain/problem';
import {
  cellSchema,
  seasonSchema,
  seasonSettingsSchema,
  wardCommitteeSchema,
} from '../../../shared/domain/season';
import { problemsOf } from '../../../shared/domain/zod-problems';
import { type AppError, appError } from '../../../shared/errors';
import { fail, ok, type Result } from '../../../shared/result';
import { patchToRow, wardCommitteeColumns } from '../rows/columns';
import { readSeasonParts } from '../rows/parts';
import { readCells, readDocuments, readSettings, readWardCommittee } from '../rows/read-season';
import { settingsPatchToRow } from '../rows/settings';
import { update } from '../rows/statements';
import { editBallots, isBallotEdit } from './ballot-edits';
import { addCellChange, removeCellChange, updateCellChange } from './cell-change-edits';
import {
  addCells,
  removeCell,
  reorderCells,
  retireCell,
  updateCell,
  updateCongress,
  updateMembers,
  updateSeats,
} from './cell-edits';
import type { EditContext, EditResult, Touched } from './context';
import { addDocument, citeDocument, removeDocument, updateDocument } from './document-edits';
import {
  type FinishingEdit,
  finishedCells,
  finishOrReopen,
  isFinishingEdit,
  keepFinished,
} from './finishing';
import { followBallots } from './follow-ballots';
import { applyImport } from './import-edits';
import { addMember, moveMember, removeMember, updateMember } from './member-edits';
import { editPart, isPartEdit } from './part-edits';
import { editSecondEntry } from './second-entry-edits';

/**
 * Applies an edit in one transaction and gives what changed, read back from the
 * rows and checked by the season's schema before it is committed. When anything
 * is wrong nothing has happened.
 *
 * Errors: `input-invalid` with its problems, `not-found`, `already-there`, `cell-finished` and the others of
 * finishing a cell.
 */
export function applyEdit(context: EditContext, input: Edit): Result<SeasonChange, AppError> {
  const edit = editSchema.safeParse(input);
  if (!edit.success) return invalid(problemsOf(edit.error, input));
  return context.database.transaction(() => {
    if (isFinishingEdit(edit.data)) return finishing(context, edit.data);
    const finished = finishedCells(context);
    const dispatched = dispatch(context, edit.data);
    if (!dispatched.ok) return dispatched;
    const touched = withCommittees(context, edit.data, dispatched.value);
    const kept = keepFinished(context, finished, touched);
    return kept.ok ? readChange(context, touched) : kept;
  });
}

const documentList = seasonSchema.shape.documents.unwrap();

function finishing(context: EditContext, edit: FinishingEdit): Result<SeasonChange, AppError> {
  const touched = finishOrReopen(context, edit);
  return touched.ok ? readChange(context, touched.value) : touched;
}

function invalid(problems: readonly Problem[]): Result<never, AppError> {
  return fail(appError('input-invalid', { problems }));
}

function dispatch(context: EditContext, edit: Exclude<Edit, FinishingEdit>): EditResult {
  if (isPartEdit(edit)) return editPart(context, edit);
  if (isBallotEdit(edit)) return editBallots(context, edit);
  return editCore(context, edit);
}

function editCore(context: EditContext, edit: Exclude<CoreEdit, BallotEdit | FinishingEdit>): EditResult {
  const { database, rows } = context;
  switch (edit.type) {
    case 'committee.update':
      update(database, 'ward_committee', patchToRow(wardCommitteeColumns, edit.patch), ['id', rows.ward]);
      return ok({ committee: true });
    case 'settings.update':
      update(database, 'season', settingsPatchToRow(edit.patch), ['id', rows.season]);
      return ok({ season: true });
    case 'document.add':
      return addDocument(context, edit);
    case 'document.update':
      return updateDocument(context, edit);
    case 'document.remove':
      return removeDocument(context, edit);
    case 'document.cite':
      return citeDocument(context, edit);
    case 'cells.add':
      return addCells(context, edit);
    case 'cell.update':
      return updateCell(context, edit);
    case 'cell.updateMembers':
      return updateMembers(context, edit);
    case 'cell.retire':
      return retireCell(context, edit);
    case 'cell.remove':
      return removeCell(context, edit);
    case 'cells.reorder':
      return reorderCells(context, edit);
    case 'congress.update':
      return updateCongress(context, edit);
    case 'congress.updateSeats':
      return updateSeats(context, edit);
    case 'member.add':
      return addMember(context, edit);
    case 'member.update':
      return updateMember(context, edit);
    case 'member.remove':
      return removeMember(context, edit);
    case 'member.move':
      return moveMember(context, edit);
    case 'import.apply':
      return applyImport(context, edit);
    case 'cellChange.add':
      return addCellChange(context, edit);
    case 'cellChange.update':
      return updateCellChange(context, edit);
    case 'cellChange.remove':
      return removeCellChange(context, edit);
    case 'secondEntry.start':
    case 'secondEntry.clear':
      return editSecondEntry(context, edit);
  }
}

/**
 * The committees of the cells follow their ballots, as part of the edit. The attendance counts
 * too, for N is made of it; another rule may change every result.
 */
function withCommittees(context: EditContext, edit: Edit, touched: Touched): Touched {
  if (changesRules(edit)) {
    const cells = openCellsWithBallots(context).flatMap((cell) => [
      ...followBallots(context, cell, { removing: false }),
    ]);
    return { ...touched, cells: new Set([...(touched.cells ?? []), ...cells]) };
  }
  if (edit.type !== 'congress.update' && !isBallotEdit(edit)) return touched;
  const cells = new Set(touched.cells);
  const removing = edit.type === 'committee.followBallots';
  for (const cell of [...cells]) {
    for (const changed of followBallots(context, cell, { removing })) cells.add(changed);
  }
  return { ...touched, cells };
}

function changesRules(edit: Edit): boolean {
  if (edit.type === 'settings.update') return edit.patch.ruleSet !== undefined;
  return edit.type === 'value.update' && edit.name === 'rules';
}

/** A finished cell keeps its committee, whatever the rules become. */
function openCellsWithBallots({ database, rows }: EditContext): readonly number[] {
  const found = database.all(
    `SELECT cell.id FROM cell JOIN congress ON congress.cell_id = cell.id
     WHERE cell.season_id = ? AND congress.ballots_kept = 1 AND congress.status <> 'finished'`,
    [rows.season],
  );
  return found.map((row) => Number(row['id']));
}

/** Reads back what an edit touched; a value that the schema refuses makes the edit fail. */
function readChange({ database, rows }: EditContext, touched: Touched): Result<SeasonChange, AppError> {
  const problems: Problem[] = [];
  const check = <T>(schema: z.ZodType<T>, value: unknown, place: () => string): T[] => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return [parsed.data];
    const found = problemsOf(parsed.error, value);
    problems.push(...found.map((problem) => ({ ...problem, path: joinPath(place(), problem.path) })));
    return [];
  };
  const readParts = (names: ReadonlySet<string>): SeasonPartValues => {
    const stored = readSeasonParts(database, rows.season, names);
    const entries = [...names].flatMap((name) => {
      if (stored[name] === undefined) return [[name, null]];
      const schema: z.ZodType = seasonPartShape[name as keyof typeof seasonPartShape];
      return check(schema, stored[name], () => name).map((value) => [name, value]);
    });
    return Object.fromEntries(entries) as SeasonPartValues;
  };
  const cells = readCells(database, rows, new Set(touched.cells ?? [])).flatMap(({ ref, value }) =>
    check(cellSchema, value, () => `cells[${String(cellIdsOf(database, rows).indexOf(ref))}]`),
  );
  const [committee] = touched.committee
    ? check(wardCommitteeSchema, readWardCommittee(database, rows), () => 'committee')
    : [];
  const [season] = touched.season
    ? check(seasonSettingsSchema, readSettings(database, rows), () => 'season')
    : [];
  const [documents] = touched.documents
    ? check(documentList, readDocuments(database, rows), () => 'documents')
    : [];
  const parts = touched.parts && readParts(new Set(touched.parts));
  if (touched.order) check(seasonSchema.shape.cells, allCells(database, rows), () => 'cells');
  if (problems.length > 0) return invalid(problems);
  return ok({
    ...(committee ? { committee } : {}),
    ...(season ? { season } : {}),
    ...(documents ? { documents } : {}),
    ...(parts ? { parts } : {}),
    ...(cells.length > 0 ? { cells } : {}),
    ...(touched.order ? { cellIds: cellIdsOf(database, rows) } : {}),
  });
}

/** All cells' ids in the season's order. */
function cellIdsOf(database: EditContext['database'], rows: EditContext['rows']): string[] {
  const found = database.all('SELECT ref FROM cell WHERE season_id = ? ORDER BY seq, id', [rows.season]);
  return found.map((row) => String(row['ref']));
}

/** The whole list, whose length has a limit. */
function allCells(database: EditContext['database'], rows: EditContext['rows']): unknown[] {
  return readCells(database, rows).map((cell) => cell.value);
}

function joinPath(place: string, rest: string): string {
  return rest === '' || rest.startsWith('[') ? place + rest : `${place}.${rest}`;
}
