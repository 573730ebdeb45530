import type { Cell, Season } from './season';

/**
 * A result over all cells, computed again only when something on which it rests is another value than at the last
 * asking: an edit leaves nearly all of that the same object. `partsOf` names what it reads of a cell; what it reads
 * besides is no part of the cells, and the season's settings say of which season the last result is.
 */
export function restingOn<T>(
  partsOf: (cell: Cell) => readonly unknown[],
  compute: (season: Season) => T,
): (season: Season) => T {
  const known = new WeakMap<Season['season'], Known<T>>();
  return (season) => {
    const before = known.get(season.season);
    if (before && isSame(before, season.cells, partsOf)) {
      // of the cells as they are now: the next time most are the same objects
      before.cells = season.cells;
      return before.result;
    }
    const result = compute(season);
    known.set(season.season, { cells: season.cells, result });
    return result;
  };
}

interface Known<T> {
  cells: readonly Cell[];
  readonly result: T;
}

function isSame<T>(
  { cells: before }: Known<T>,
  cells: readonly Cell[],
  partsOf: (cell: Cell) => readonly unknown[],
): boolean {
  if (before === cells) return true;
  if (before.length !== cells.length) return false;
  return cells.every((cell, place) => {
    const old = before[place];
    if (old === cell) return true;
    if (old === undefined) return false;
    const parts = partsOf(old);
    return partsOf(cell).every((part, at) => part === parts[at]);
  });
}
