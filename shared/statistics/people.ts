import { isMinority } from '../domain/catalogues/ethnicities';
import { readGeneralEducation } from '../domain/catalogues/general-education';
import { isReligious } from '../domain/catalogues/religions';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { isYoung, rulesOf } from '../rules/rule-sets';
import { ageOf } from './age';
import { membership } from './membership';

/** A committee member with what the statistics derive once: age, youth, minority, religion. */
export interface CountedMember {
  readonly cell: Cell;
  readonly member: CommitteeMember;
  readonly position: CommitteeMember['position'];
  readonly age: number | undefined;
  /** Undefined while the age is not known. */
  readonly young: boolean | undefined;
  /** Undefined while nothing is entered, or nothing that is understood; the same holds for `religious`. */
  readonly ethnicMinority: boolean | undefined;
  readonly religious: boolean | undefined;
  /** Under the one name that its catalogue has; undefined where nothing is entered, or a word of no catalogue. */
  readonly schooling: string | undefined;
  /** Undefined where neither an entry nor the ballots say how somebody came in. */
  readonly appointed: boolean | undefined;
  /** Nothing is entered but name, post and what a ballot says of whoever stands on it. */
  readonly bare: boolean;
}

function countMember(cell: Cell, member: CommitteeMember, season: Season): CountedMember {
  const age = ageOf(member, cell.congress, season.season.ageAt);
  return {
    cell,
    member,
    position: member.position,
    age,
    young: age === undefined ? undefined : isYoung(age, rulesOf(season).young.value),
    ethnicMinority: isMinority(member),
    religious: isReligious(member),
    schooling: schoolingOf(member),
    appointed: isAppointed(cell, member, season),
    bare: isBare(member),
  };
}

function isAppointed(cell: Cell, member: CommitteeMember, season: Season): boolean | undefined {
  if (member.origin !== undefined) return member.origin === 'appointed';
  const { elected, appointed } = membership(cell, rulesOf(season));
  return appointed.includes(member) || (elected.includes(member) ? false : undefined);
}

function schoolingOf({ generalEducation }: CommitteeMember): string | undefined {
  const reading = readGeneralEducation(generalEducation);
  return reading.kind === 'known' ? reading.word : undefined;
}

/** What every entry of a person has, or has from the ballots: of a profile nothing is entered by it. */
const ENTERED_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['id', 'fullName', 'position'],
  ...['origin', 'gender', 'born', 'standing'],
]);

function isBare(member: CommitteeMember): boolean {
  return Object.entries(member).every(
    ([key, value]) => ENTERED_ELSEWHERE.has(key) || value === undefined || value === '',
  );
}

/** By the cell, which is the same object until it is changed, with the settings by which its people were counted. */
const known = new WeakMap<
  Cell,
  { readonly by: readonly unknown[]; readonly people: readonly CountedMember[] }
>();

/** Everybody in the committee of a cell, in the order of the list. */
export function membersOf(cell: Cell, season: Season): readonly CountedMember[] {
  const by = [season.season.ageAt, rulesOf(season)];
  const before = known.get(cell);
  if (before?.by.every((value, index) => value === by[index])) return before.people;
  const people = cell.congress.committee.map((member) => countMember(cell, member, season));
  known.set(cell, { by, people });
  return people;
}
