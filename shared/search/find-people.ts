import { committeeMemberSchema, type Season } from '../domain/season';
import { compareByGivenName, fold } from '../text/fold';
import { findInRosters } from './find-in-rosters';
import type { KnownPerson } from './known-person';

const knownProfileSchema = committeeMemberSchema.omit({
  id: true,
  position: true,
  standing: true,
  previousPosition: true,
  origin: true,
  note: true,
});
const profileKeys = Object.keys(knownProfileSchema.shape);

/**
 * People of the season whose name has a word beginning with each word of the query, without regard to diacritics
 * (as `matchesWords`), by given name: those of its committees, then those whom earlier committees name, then those
 * of the rosters. Each with the profile entered last and the cells in whose committee they stand.
 */
export function findPeople(season: Season, query: string, limit: number): readonly KnownPerson[] {
  const words = fold(query)
    .split(' ')
    .map((word) => ` ${word}`);
  const named = [...peopleOf(season).values()]
    .filter(({ profile }) => words.every((word) => ` ${fold(profile.fullName)}`.includes(word)))
    .toSorted((a, b) => compareByGivenName(a.profile.fullName, b.profile.fullName));
  const seated = named.filter(({ cellNames }) => cellNames.length > 0);
  const earlier = named.filter(({ cellNames }) => cellNames.length === 0);
  const found = [...seated, ...earlier].slice(0, limit);
  return [...found, ...findInRosters(season, { words, limit: limit - found.length, found })];
}

/** Everybody whom the season knows by id. */
function peopleOf(season: Season): ReadonlyMap<string, KnownPerson> {
  const people = new Map<string, KnownPerson>();
  for (const { name, congress } of season.cells) {
    for (const member of congress.committee) {
      const before = people.get(member.id)?.cellNames ?? [];
      people.set(member.id, known(member.id, member, [...before, name]));
    }
  }
  for (const { previousCommittee = [], formerMembers = [] } of season.cells) {
    for (const { personId, ...member } of [...previousCommittee, ...formerMembers]) {
      if (personId !== undefined && !people.has(personId)) people.set(personId, known(personId, member, []));
    }
  }
  return people;
}

function known(personId: string, member: object, cellNames: readonly string[]): KnownPerson {
  const entries = Object.entries(member).filter(([key]) => profileKeys.includes(key));
  const profile = Object.fromEntries(entries) as unknown as KnownPerson['profile'];
  return { key: personId, personId, profile, cellNames };
}
