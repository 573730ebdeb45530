import { restingOn } from '../domain/resting-on';
import type { Cell, Season } from '../domain/season';
import { onceFor } from '../once-for';
import { nameKey } from '../text/fold';

/**
 * Who sat in earlier committees, found by id and by name, so that asking it of everybody of a season grows with the
 * season and not with its square.
 */

/** A name is folded, so that it is no id. */
const NAMED = 'name: ';

/** The ids and names of those whom a cell's earlier committees know. */
const keysOf = onceFor(({ formerMembers = [], previousCommittee = [] }: Cell): readonly string[] => {
  const earlier = [...formerMembers, ...previousCommittee];
  const keys = new Set(
    earlier.flatMap(({ fullName, personId }) => [
      NAMED + nameKey(fullName),
      ...(personId === undefined ? [] : [personId]),
    ]),
  );
  return [...keys];
});

interface Index {
  /** Places in the list of cells, by the cell's id. */
  readonly byId: ReadonlyMap<string, number>;
  /** Places of the cells that know somebody, ascending. */
  readonly byPerson: ReadonlyMap<string, readonly number[]>;
}

/** The same object until an earlier committee, or the name of a cell, is another. */
export const earlierPeople: (season: Season) => Index = restingOn(
  ({ id, name, formerMembers, previousCommittee }) => [id, name, formerMembers, previousCommittee],
  indexOf,
);

function indexOf({ cells }: Season): Index {
  const byId = new Map(cells.map(({ id }, place) => [id, place]));
  const byPerson = new Map<string, number[]>();
  cells.forEach((cell, place) => {
    for (const key of keysOf(cell)) {
      const places = byPerson.get(key);
      if (places) places.push(place);
      else byPerson.set(key, [place]);
    }
  });
  return { byId, byPerson };
}

/** The cells of these ids, in the order of the season. */
export function cellsById(season: Season, ids: readonly string[]): readonly Cell[] {
  const { byId } = earlierPeople(season);
  return cellsAt(
    season,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
}

/** The cells whose earlier committees know somebody of this id or name, in the order of the season. */
export function cellsThatMayKnow(
  season: Season,
  { id, fullName }: { readonly id?: string | undefined; readonly fullName: string },
): readonly Cell[] {
  const { byPerson } = earlierPeople(season);
  const named = byPerson.get(NAMED + nameKey(fullName)) ?? [];
  return cellsAt(season, [...named, ...((id !== undefined && byPerson.get(id)) || [])]);
}

function cellsAt({ cells }: Season, places: readonly number[]): readonly Cell[] {
  const ascending = places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
  return ascending.flatMap((place) => cells[place] ?? []);
}
