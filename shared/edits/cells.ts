import type { CellDraft, EditOf } from '../domain/edits';
import type { Problem } from '../domain/problem';
import type { Cell, Season } from '../domain/season';
import { appError } from '../errors';
import { fail, ok } from '../result';
import { nextId } from './ids';
import { releasePeople } from './people';
import { type EditResult, findCell, mapped, notFound, patched, withCell } from './places';

/** Adds cells after the last one, each with a congress that is planned. Gives their ids beside the season. */
export function addedCells(
  season: Season,
  drafts: readonly CellDraft[],
): { readonly season: Season; readonly ids: readonly string[] } {
  if (drafts.length === 0) return { season, ids: [] };
  const taken = season.cells.map(({ id }) => id);
  const last = Math.max(0, ...season.cells.map(({ order }) => order));
  const added = drafts.map((draft, index): Cell => {
    const id = nextId('c', taken);
    taken.push(id);
    const congress = { status: 'planned', approvedSeats: {}, committee: [] } satisfies Cell['congress'];
    return { id, order: last + 1 + index, ...draft, congress };
  });
  return { season: { ...season, cells: [...season.cells, ...added] }, ids: added.map(({ id }) => id) };
}

export function addCells(season: Season, { cells }: EditOf<'cells.add'>): EditResult {
  return ok(addedCells(season, cells).season);
}

export function updateCell(season: Season, { cellId, patch }: EditOf<'cell.update'>): EditResult {
  return withCell(season, cellId, (cell) => ok(patched(cell, patch)));
}

export function updateMembers(season: Season, { cellId, patch }: EditOf<'cell.updateMembers'>): EditResult {
  return withCell(season, cellId, (cell) => {
    const members = patched(cell.members, patch);
    return ok(members === cell.members ? cell : { ...cell, members });
  });
}

/** A cell brought back is like one that never was retired: the mark is emptied, not set to false. */
export function retireCell(season: Season, { cellId, retired }: EditOf<'cell.retire'>): EditResult {
  return withCell(season, cellId, (cell) => ok(patched(cell, { retired: retired ? true : null })));
}

export function removeCell(season: Season, { cellId }: EditOf<'cell.remove'>): EditResult {
  const cell = findCell(season, cellId);
  if (!cell.ok) return cell;
  const cells = season.cells.filter((each) => each !== cell.value);
  return ok(releasePeople(season, { ...season, cells }));
}

/** Puts all cells, retired ones included, into the order given and numbers them from 1. */
export function reorderCells(season: Season, { cellIds }: EditOf<'cells.reorder'>): EditResult {
  const known = new Map(season.cells.map((cell) => [cell.id, cell]));
  const unknown = cellIds.find((id) => !known.has(id));
  if (unknown !== undefined) return notFound('cell', unknown);
  const problem = permutationProblem(cellIds, known.size);
  if (problem) return fail(appError('input-invalid', { problems: [problem] }));
  const inOrder = cellIds.flatMap((id) => known.get(id) ?? []);
  const cells = mapped(inOrder, (cell, index) => patched(cell, { order: index + 1 }));
  const same = cells.every((cell, index) => cell === season.cells[index]);
  return ok(same ? season : { ...season, cells });
}

/** A cell that stands twice in the new order, or is missing from it. */
function permutationProblem(cellIds: readonly string[], count: number): Problem | undefined {
  const twice = cellIds.findIndex((id, index) => cellIds.indexOf(id) !== index);
  if (twice >= 0) {
    return { path: `cellIds[${String(twice)}]`, code: 'duplicate-id', params: { id: cellIds[twice] ?? '' } };
  }
  return cellIds.length < count ? { path: `cellIds[${String(cellIds.length)}]`, code: 'missing' } : undefined;
}
