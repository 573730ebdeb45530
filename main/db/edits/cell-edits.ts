import type { CellDraft, EditOf } from '../../../shared/domain/edits';
import type { Problem } from '../../../shared/domain/problem';
import type { Cell } from '../../../shared/domain/season';
import { appError } from '../../../shared/errors';
import { fail, ok } from '../../../shared/result';
import type { Row } from '../connection';
import {
  approvedSeatColumns,
  type Columns,
  congressColumns,
  memberCountColumns,
  patchToRow,
} from '../rows/columns';
import { update } from '../rows/statements';
import { writeCell } from '../rows/write-season';
import { type EditContext, type EditResult, findCell, nextId, notFound } from './context';
import { releasePeople } from './people';

const nameColumns: Columns<Pick<Cell, 'name' | 'kind'>> = { name: 'name', kind: 'kind' };

/** Adds cells after the last one, each with a congress that is planned. */
export function addCells(context: EditContext, { cells }: EditOf<'cells.add'>): EditResult {
  const { database, rows } = context;
  const taken = database.all('SELECT ref FROM cell').map((row) => String(row['ref']));
  const last = database.get(
    'SELECT max(seq) AS seq, max(sort_order) AS sort_order FROM cell WHERE season_id = ?',
    [rows.season],
  );
  cells.forEach((draft, index) => {
    const id = nextId('c', taken);
    taken.push(id);
    const order = Number(last?.['sort_order'] ?? 0) + 1 + index;
    const seq = Number(last?.['seq'] ?? -1) + 1 + index;
    writeCell(database, { season: rows.season, seq, people: new Map() }, newCell(id, order, draft));
  });
  const added = taken.slice(-cells.length).map((id) => findCell(context, id));
  return ok({ cells: added.flatMap((row) => (row.ok ? [row.value] : [])), order: true });
}

function newCell(id: string, order: number, draft: CellDraft): Cell {
  return { id, order, ...draft, congress: { status: 'planned', approvedSeats: {}, committee: [] } };
}

function updateRow(context: EditContext, cellId: string, table: 'cell' | 'congress', row: Row): EditResult {
  const cell = findCell(context, cellId);
  if (!cell.ok) return cell;
  update(context.database, table, row, [table === 'cell' ? 'id' : 'cell_id', cell.value]);
  return ok({ cells: [cell.value] });
}

export function updateCell(context: EditContext, edit: EditOf<'cell.update'>): EditResult {
  return updateRow(context, edit.cellId, 'cell', patchToRow(nameColumns, edit.patch));
}

export function updateMembers(context: EditContext, edit: EditOf<'cell.updateMembers'>): EditResult {
  return updateRow(context, edit.cellId, 'cell', patchToRow(memberCountColumns, edit.patch));
}

/** A cell brought back is like one that never was retired: the mark is emptied, not set to false. */
export function retireCell(context: EditContext, { cellId, retired }: EditOf<'cell.retire'>): EditResult {
  return updateRow(context, cellId, 'cell', { retired: retired ? 1 : null });
}

export function updateCongress(context: EditContext, edit: EditOf<'congress.update'>): EditResult {
  return updateRow(context, edit.cellId, 'congress', patchToRow(congressColumns, edit.patch));
}

export function updateSeats(context: EditContext, edit: EditOf<'congress.updateSeats'>): EditResult {
  return updateRow(context, edit.cellId, 'congress', patchToRow(approvedSeatColumns, edit.patch));
}

export function removeCell(context: EditContext, { cellId }: EditOf<'cell.remove'>): EditResult {
  const cell = findCell(context, cellId);
  if (!cell.ok) return cell;
  context.database.run('DELETE FROM cell WHERE id = ?', [cell.value]);
  return ok({ cells: releasePeople(context), order: true });
}

/** Puts all cells, retired ones included, into the order given and numbers them from 1. */
export function reorderCells(
  { database, rows }: EditContext,
  { cellIds }: EditOf<'cells.reorder'>,
): EditResult {
  const found = database.all('SELECT id, ref, sort_order FROM cell WHERE season_id = ?', [rows.season]);
  const known = new Map(found.map((row) => [String(row['ref']), row]));
  const unknown = cellIds.find((id) => !known.has(id));
  if (unknown !== undefined) return notFound('cell', unknown);
  const problem = permutationProblem(cellIds, known);
  if (problem) return fail(appError('input-invalid', { problems: [problem] }));
  const changed: number[] = [];
  cellIds.forEach((id, seq) => {
    const row = known.get(id);
    const cell = Number(row?.['id']);
    if (row?.['sort_order'] !== seq + 1) changed.push(cell);
    update(database, 'cell', { seq, sort_order: seq + 1 }, ['id', cell]);
  });
  return ok({ cells: changed, order: true });
}

/** A cell that stands twice in the new order, or is missing from it. */
function permutationProblem(
  cellIds: readonly string[],
  known: ReadonlyMap<string, unknown>,
): Problem | undefined {
  const twice = cellIds.findIndex((id, index) => cellIds.indexOf(id) !== index);
  if (twice >= 0) {
    return { path: `cellIds[${String(twice)}]`, code: 'duplicate-id', params: { id: cellIds[twice] ?? '' } };
  }
  return cellIds.length < known.size
    ? { path: `cellIds[${String(cellIds.length)}]`, code: 'missing' }
    : undefined;
}
