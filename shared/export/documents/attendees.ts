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
  const sexes = came.map(({ gender }) => gender);
  const ages = came.map((member) => ageOf(member, congress, season.season.ageAt));
  const sexKnown = sexes.every((sex) => sex !== undefined);
  return {
    count: came.length,
    male: sexKnown ? sexes.filter((sex) => sex === 'male').length : undefined,
    female: sexKnown ? sexes.filter((sex) => sex === 'female').length : undefined,
    ages: ages.every((age) => age !== undefined) ? ages : undefined,
  };
}
