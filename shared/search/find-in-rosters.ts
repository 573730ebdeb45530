import type { CellItem } from '../domain/parts';
import type { Cell, Season } from '../domain/season';
import { activeCells } from '../domain/season-views';
import { onceFor } from '../once-for';
import { compareByGivenName, fold } from '../text/fold';
import type { KnownPerson } from './known-person';

type Roster = readonly CellItem<'roster'>[];

/** The folded names of a roster, computed once. */
export const foldedRosterNames = onceFor((roster: Roster): readonly string[] =>
  roster.map(({ fullName }) => fold(fullName)),
);

/** Somebody of a roster, and the cell. */
interface Listed {
  readonly cell: Cell;
  readonly item: Roster[number];
}

/**
 * Party members in the rosters of the season with words in their names that begin like these, by given name. Whoever
 * is among `found` already is left out: they sit in a committee, and more is known of them there.
 */
export function findInRosters(
  season: Season,
  {
    words,
    limit,
    found,
  }: {
    /** Folded, each behind a blank. */
    readonly words: readonly string[];
    readonly limit: number;
    readonly found: readonly KnownPerson[];
  },
): readonly KnownPerson[] {
  const byName = Map.groupBy(found, ({ profile }) => fold(profile.fullName));
  const first = new FirstByName(limit);
  for (const cell of activeCells(season)) {
    const { roster = [] } = cell;
    for (const [index, name] of foldedRosterNames(roster).entries()) {
      const item = roster[index];
      if (!item || !words.every((word) => ` ${name}`.includes(word))) continue;
      if (byName.get(name)?.some(({ profile }) => mayBeOneBirth(profile.born, item.born)) !== true)
        first.add({ cell, item });
    }
  }
  return first.people.map(knownOf);
}

/** The first so many by given name, of however many: sorting a whole ward for seven of them takes too long. */
class FirstByName {
  readonly people: Listed[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = Math.max(0, limit);
  }

  add(person: Listed): void {
    const { people } = this;
    const isBefore = (other: Listed) => compareByGivenName(person.item.fullName, other.item.fullName) < 0;
    const last = people.at(-1);
    if (people.length >= this.#limit && (last === undefined || !isBefore(last))) return;
    const place = people.findIndex(isBefore);
    people.splice(place < 0 ? people.length : place, 0, person);
    if (people.length > this.#limit) people.pop();
  }
}

/** Members of one cell whose names match what is typed, by given name; all of them where nothing is. */
export function membersOfCell(cell: Cell, query: string): readonly KnownPerson[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  const { roster = [] } = cell;
  const names = foldedRosterNames(roster);
  return roster
    .filter((_, index) => words.every((word) => ` ${names[index] ?? ''}`.includes(word)))
    .toSorted((a, b) => compareByGivenName(a.fullName, b.fullName))
    .map((item) => knownOf({ cell, item }));
}

function knownOf({ cell, item: { id, status: _status, exempt: _exempt, ...profile } }: Listed): KnownPerson {
  return { key: `roster ${cell.id} ${id}`, profile, cellNames: [cell.name] };
}

/** Birthdays that may be one. */
function mayBeOneBirth(born = '', other = ''): boolean {
  return born.startsWith(other) || other.startsWith(born);
}
