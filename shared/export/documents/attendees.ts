import { readGeneralEducation } from '../../domain/catalogues/general-education';
import type { PoliticalTheory, ProfessionalLevel } from '../../domain/choices';
import type { Cell, Season } from '../../domain/season';
import { isHeld } from '../../domain/season-views';
import { ageOf } from '../../statistics/age';
import { nameKey } from '../../text/fold';

/** The official members who came to a congress, by name; a datum is undefined while it is missing of one of them. */
export interface Attendees {
  readonly count: number;
  readonly male: number | undefined;
  readonly female: number | undefined;
  readonly ages: readonly number[] | undefined;
  /** General education in the words of its catalogue: “12/12”. */
  readonly schooling: readonly string[] | undefined;
  readonly professions: readonly ProfessionalLevel[] | undefined;
  readonly theories: readonly PoliticalTheory[] | undefined;
}

/**
 * Who came, where that follows from what is entered: the official members of the list without those absent by
 * name, if they are as many as were present. Undefined otherwise.
 */
export function attendeesOf(season: Season, cell: Cell): Attendees | undefined {
  const { roster = [], absences = [], congress } = cell;
  if (!isHeld(congress) || congress.presentOfficial === undefined) return undefined;
  const ids = new Set(absences.map(({ personId }) => personId));
  const names = new Set(absences.map(({ fullName }) => nameKey(fullName)));
  const official = roster.filter(({ status }) => status === 'official');
  const came = official.filter(({ id, fullName }) => !ids.has(id) && !names.has(nameKey(fullName)));
  if (came.length === 0 || came.length !== congress.presentOfficial) return undefined;
  const sexes = ofAll(came.map(({ gender }) => gender));
  return {
    count: came.length,
    male: sexes?.filter((sex) => sex === 'male').length,
    female: sexes?.filter((sex) => sex === 'female').length,
    ages: ofAll(came.map((member) => ageOf(member, congress, season.season.ageAt))),
    schooling: ofAll(came.map(({ generalEducation }) => schoolOf(generalEducation))),
    professions: ofAll(came.map(({ professionalLevel }) => professionalLevel)),
    theories: ofAll(came.map(({ politicalTheory }) => politicalTheory)),
  };
}

/** The values, where there is one of everybody. */
function ofAll<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  return values.every((value) => value !== undefined) ? values : undefined;
}

function schoolOf(text: string | undefined): string | undefined {
  const reading = readGeneralEducation(text);
  return reading.kind === 'known' ? reading.word : undefined;
}
