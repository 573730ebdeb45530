import type { CatalogueReading } from '../domain/catalogues/catalogue';
import { readEthnicity } from '../domain/catalogues/ethnicities';
import { readGeneralEducation } from '../domain/catalogues/general-education';
import { readReligion } from '../domain/catalogues/religions';
import { politicalTheories, professionalLevels } from '../domain/choices';
import type { Season } from '../domain/season';
import { activeCells } from '../domain/season-views';
import { type AgeBand, inBand } from './age-bands';
import type { CountedMember } from './people';
import { membersOf } from './people';

/**
 * Questions about somebody in a committee that sheets of the program do not ask, but forms of a superior do.
 * Each answers undefined while nothing is entered that would tell.
 */
export type PeopleQuestion = (person: CountedMember) => boolean | undefined;

/** Everybody in the committees of a season. */
export function countedPeople(season: Season): readonly CountedMember[] {
  return activeCells(season).flatMap((cell) => membersOf(cell, season));
}

export const isMale: PeopleQuestion = ({ member: { gender } }) =>
  gender === undefined ? undefined : gender === 'male';

/** An age within a band, both ends included. */
export function isAged(band: AgeBand): PeopleQuestion {
  return ({ age }) => (age === undefined ? undefined : inBand(age, band));
}

/** One of these values of a closed list. */
export function hasOneOf<T extends string>(
  valueOf: (person: CountedMember) => T | undefined,
  wanted: readonly T[],
): PeopleQuestion {
  return (person) => {
    const value = valueOf(person);
    return value === undefined ? undefined : wanted.includes(value);
  };
}

export const levelOf = ({ member }: CountedMember) => member.professionalLevel;
export const theoryOf = ({ member }: CountedMember) => member.politicalTheory;

/** A professional level, and every one above it. */
export function hasLevelFrom(level: (typeof professionalLevels)[number]): PeopleQuestion {
  return hasOneOf(levelOf, professionalLevels.slice(professionalLevels.indexOf(level)));
}

/** A level of political theory, and every one above it; “cao cấp” and “cử nhân” are one step. */
export function hasTheoryFrom(level: (typeof politicalTheories)[number]): PeopleQuestion {
  const step = level === 'bachelor' ? 'advanced' : level;
  return hasOneOf(theoryOf, politicalTheories.slice(politicalTheories.indexOf(step)));
}

/** A degree above the university's: which one nobody enters, so it is known only of those who have none. */
export const hasDegree: PeopleQuestion = ({ member: { professionalLevel } }) =>
  professionalLevel === undefined || professionalLevel === 'postgraduate' ? undefined : false;

function saysWord(reading: CatalogueReading, words: readonly string[]): boolean | undefined {
  return reading.kind === 'known' ? words.includes(reading.word) : undefined;
}

export function isOfPeople(word: string): PeopleQuestion {
  return ({ member }) => saysWord(readEthnicity(member.ethnicity), [word]);
}

export function isOfReligion(word: string): PeopleQuestion {
  return ({ member }) => saysWord(readReligion(member.religion), [word]);
}

/** Schools by what was finished there: of ten classes in the old system of the North, of twelve in today's. */
const finished = {
  upperSecondary: ['12/12', '10/10', 'Trung học phổ thông'],
  lowerSecondary: ['9/12', '10/12', '11/12', '7/10', '8/10', '9/10', 'Trung học cơ sở'],
  primary: ['5/12', '6/12', '7/12', '8/12', '4/10', '5/10', '6/10', 'Tiểu học'],
} as const;
export type School = keyof typeof finished;
export const schools = Object.keys(finished) as readonly School[];

/** The highest school that somebody finished. */
export function hasFinished(school: School): PeopleQuestion {
  return ({ member }) => saysWord(readGeneralEducation(member.generalEducation), finished[school]);
}
