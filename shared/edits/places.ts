import type { Patch } from '../domain/patch';
import { sameValue } from '../domain/same-value';
import type { Cell, Congress, Season } from '../domain/season';
import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { atOnce, type Stepwise } from '../stepwise';

/** Finding and replacing what an edit names. Whatever an edit leaves as it was stays the same object. */

/** The season after an edit, or why it is refused. */
export type EditResult = Result<Season, AppError>;

/** What an edit names and the season does not hold. */
export function notFound(
  what: 'cell' | 'person' | 'member' | 'ballot' | 'candidate' | 'part' | 'item' | 'document',
  id: string,
): Result<never, AppError> {
  return fail(appError('not-found', { params: { what, id } }));
}

export function alreadyThere(id: string): Result<never, AppError> {
  return fail(appError('already-there', { params: { id } }));
}

/** The cell of an id. Error: `not-found`. */
export function findCell({ cells }: Season, cellId: string): Result<Cell, AppError> {
  const cell = cells.find(({ id }) => id === cellId);
  return cell ? ok(cell) : notFound('cell', cellId);
}

/** The season with another value of one of its cells. Errors: `not-found`, and those of `change`. */
export function withCell(
  season: Season,
  cellId: string,
  change: (cell: Cell) => Result<Cell, AppError>,
): EditResult {
  const found = findCell(season, cellId);
  if (!found.ok) return found;
  const changed = change(found.value);
  return changed.ok ? ok(withCells(season, [changed.value])) : changed;
}

/** The same for the congress of the cell. */
export function withCongress(
  season: Season,
  cellId: string,
  change: (congress: Congress) => Result<Congress, AppError>,
): EditResult {
  return withCell(season, cellId, (cell) => {
    const changed = change(cell.congress);
    if (!changed.ok) return changed;
    return ok(changed.value === cell.congress ? cell : { ...cell, congress: changed.value });
  });
}

/** The season with these cells in the places of those with their ids. */
export function withCells(season: Season, changed: readonly Cell[]): Season {
  const byId = new Map(changed.map((cell) => [cell.id, cell]));
  return mapCells(season, (cell) => byId.get(cell.id) ?? cell);
}

/** The season with every cell as `change` makes it; the same season where it leaves all as they are. */
export function mapCells(season: Season, change: (cell: Cell) => Cell): Season {
  const cells = mapped(season.cells, change);
  return cells === season.cells ? season : { ...season, cells };
}

/** A list with every item as `change` makes it; the same list where it leaves all as they are. */
export function mapped<T>(items: T[], change: (item: T, index: number) => T): T[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}

/** A patch over a value: absent keys stay, `null` empties; the same object where nothing is other than before. */
export function patched<T extends object>(value: T, patch: Patch<NoInfer<T>>): T {
  const named = Object.entries(patch).filter(([, each]) => each !== undefined);
  const other = named.filter(([key, each]) => !sameValue(value[key as keyof T] ?? null, each));
  if (other.length === 0) return value;
  const entries = Object.entries({ ...value, ...Object.fromEntries(other) });
  return Object.fromEntries(entries.filter(([, each]) => each !== null)) as T;
}

/** A list with one item at another place, at most at its end. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const item = items.slice(from, from + 1);
  return items.toSpliced(from, 1).toSpliced(to, 0, ...item);
}

/** Several edits one after the other; the first refusal refuses them all. */
export function inOrder(season: Season, steps: readonly ((season: Season) => EditResult)[]): EditResult {
  return atOnce(oneByOne(season, steps));
}

/** The same in steps. */
export function* oneByOne(
  season: Season,
  steps: readonly ((season: Season) => EditResult)[],
): Stepwise<EditResult> {
  let result: EditResult = ok(season);
  for (const step of steps) {
    if (!result.ok) return result;
    result = step(result.value);
    yield;
  }
  return result;
}
