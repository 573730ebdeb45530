import type { CellItem } from '../domain/parts';
import type { Cell, Season } from '../domain/season';
import { activeCells } from '../domain/season-views';
import { compareByGivenName, fold } from '../text/fold';
import type { KnownPerson } from './known-person';

type Roster = readonly CellItem<'roster'>[];

/** Names of a roster as they are searched; a roster that changes is another object. */
const foldedNames = new WeakMap<Roster, readonly string[]>();

function namesOf(roster: Roster): readonly string[] {
  const known = foldedNames.get(roster);
  if (known) return known;
  const names = roster.map(({ fullName }) => ` ${fold(fullName)}`);
  foldedNames.set(roster, names);
  return names;
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
  return activeCells(season)
    .flatMap((cell) => membersNamed(cell, words))
    .filter((person) => !found.some((other) => isSame(other, person)))
    .toSorted((a, b) => compareByGivenName(a.profile.fullName, b.profile.fullName))
    .slice(0, Math.max(0, limit));
}

function membersNamed({ id: cellId, name, roster = [] }: Cell, words: readonly string[]): KnownPerson[] {
  const names = namesOf(roster);
  return roster
    .filter((_, index) => words.every((word) => names[index]?.includes(word)))
    .map(({ id, status: _status, exempt: _exempt, ...profile }) => ({
      key: `roster ${cellId} ${id}`,
      profile,
      cellNames: [name],
    }));
}

/** One name, and birthdays that may be one. */
function isSame({ profile: a }: KnownPerson, { profile: b }: KnownPerson): boolean {
  if (fold(a.fullName) !== fold(b.fullName)) return false;
  const [born = '', other = ''] = [a.born, b.born];
  return born.startsWith(other) || other.startsWith(born);
}
