import { isMinority } from '../domain/catalogues/ethnicities';
import { readGeneralEducation } from '../domain/catalogues/general-education';
import { isReligious } from '../domain/catalogues/religions';
import { type CountedKey, countedKeys } from '../domain/profile-fields';
import type { CommitteeMember } from '../domain/season';
import type { SheetCode } from '../export/sheet-codes';

/**
 * Which data each sheet and the report count: the one table from which the page “Còn thiếu”, the line of the export
 * page and the check W325 tell what is missing.
 */

/** A datum of a person that figures count by, in the order of the profile. */
export const personData = countedKeys();
export type PersonDatum = CountedKey;

/** What of a congress figures count by, in the order of its screens. */
export const congressData = [
  'members',
  'heldOn',
  'attendance',
  'approvedSeats',
  'ballots',
  'committee',
] as const;
export type CongressDatum = (typeof congressData)[number];

/** What is made of the data: a sheet, or the summary report. */
export type Output = SheetCode | 'report';

interface Counted {
  readonly person: readonly PersonDatum[];
  readonly congress: readonly CongressDatum[];
}

const compositionAndEducation = countedKeys('composition', 'education');

/** The table: forms, “B1” to “B5”, “Summary report”. */
export const countedData: Readonly<Record<Output, Counted>> = {
  B1: { person: countedKeys('composition', 'origin'), congress: [...congressData] },
  B2: { person: compositionAndEducation, congress: ['committee'] },
  B3: { person: compositionAndEducation, congress: ['committee'] },
  B4: { person: [], congress: ['attendance', 'ballots'] },
  B5: { person: compositionAndEducation, congress: ['committee'] },
  KH1: { person: [], congress: [] },
  KH2: { person: [], congress: [] },
  report: { person: personData, congress: [...congressData] },
};

/** What any of these outputs counts, each datum once, in its order. */
export function countedBy(outputs: readonly Output[]): Counted {
  const counted = outputs.map((output) => countedData[output]);
  return {
    person: personData.filter((datum) => counted.some(({ person }) => person.includes(datum))),
    congress: congressData.filter((datum) => counted.some(({ congress }) => congress.includes(datum))),
  };
}

/** Why a datum counts as unknown: nothing is entered, or what is entered is not understood. */
export type Lack = 'absent' | 'unrecognised';

type Person = Pick<CommitteeMember, PersonDatum>;

/** Why a datum of somebody is unknown; undefined where it is known. */
export function lackOf(person: Person, datum: PersonDatum): Lack | undefined {
  const value = person[datum];
  if (value === undefined || value.trim() === '') return 'absent';
  return understood[datum]?.(person) === false ? 'unrecognised' : undefined;
}

/** The data that are words of a catalogue; of the others whatever is entered is known. */
const understood: Partial<Record<PersonDatum, (person: Person) => boolean>> = {
  ethnicity: (person) => isMinority(person) !== undefined,
  religion: (person) => isReligious(person) !== undefined,
  generalEducation: ({ generalEducation }) => readGeneralEducation(generalEducation).kind === 'known',
};
