import { type CellPartName, cellParts } from '../domain/parts';
import type { Season } from '../domain/season';

/** Digits at most in an id that is counted on: longer ones come from elsewhere and are no numbers of ours. */
const ID_DIGITS = /^\d{1,9}$/u;
/** Ids are written with two digits at least: c01, p07. */
const ID_WIDTH = 2;

/** The next id of the kind `letter` (cells, people, items of lists) that does not stand among `taken`: one more than the largest. */
export function nextId(letter: 'c' | 'p' | 'i', taken: Iterable<string>): string {
  let largest = 0;
  for (const id of taken) {
    if (id.startsWith(letter) && ID_DIGITS.test(id.slice(1)))
      largest = Math.max(largest, Number(id.slice(1)));
  }
  return letter + String(largest + 1).padStart(ID_WIDTH, '0');
}

/** The id of somebody new. Whom earlier committees name may stand nowhere else any more, and keeps the id all the same. */
export function nextPersonId(season: Season): string {
  return nextId('p', [
    ...season.cells.flatMap(({ congress }) => congress.committee.map(({ id }) => id)),
    ...peopleOfParts(season),
  ]);
}

const listNames = (Object.keys(cellParts) as CellPartName[]).filter(
  (name) => cellParts[name].kind === 'list',
);

/** Everybody whom an item of a cell's lists names by id. */
export function peopleOfParts({ cells }: Season): string[] {
  return cells.flatMap((cell) =>
    listNames.flatMap((name) =>
      ((cell[name] ?? []) as readonly { readonly personId?: unknown }[]).flatMap(({ personId }) =>
        typeof personId === 'string' ? [personId] : [],
      ),
    ),
  );
}
