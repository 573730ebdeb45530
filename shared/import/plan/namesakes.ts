import type { PersonMatch } from '../match/match-people';
import type { ReadFields } from '../values/person-reading';
import type { ImportWords } from '../words';
import type { Known } from './keeping';
import type { Candidate, CellTie, RowProblem } from './plan';

/** What is said at a row of others whom it may mean, or who are called so. */

/** What a second row of somebody may say that the first does not. */
const OF_TWIN = [
  'born',
  'gender',
  'ethnicity',
  'religion',
  'joinedOn',
  'officialOn',
  'professionalLevel',
  'politicalTheory',
  'position',
] as const;

/** What a row says of somebody that the row does not say which was taken for them. */
export function notJoined(
  fields: ReadFields,
  taken: ReadFields,
  { showField }: ImportWords,
): readonly RowProblem[] {
  return OF_TWIN.flatMap((column) => {
    if (fields[column] === undefined || taken[column] !== undefined) return [];
    return [{ column, code: 'not-joined', wrong: false, text: showField(column, fields) } as const];
  });
}

/** The row above of the same person names another cell. */
export function elsewhere(cell: string): RowProblem {
  return { column: 'cell', code: 'other-cell', wrong: true, text: cell };
}

/** Another row of the list is of nearly the same person. */
export function maybeTwice(number: number): RowProblem {
  return { column: 'fullName', code: 'maybe-duplicate', wrong: false, text: String(number) };
}

export function candidatesOf(match: PersonMatch<Known>, { showField }: ImportWords): readonly Candidate[] {
  const people = match.kind === 'ask' ? match.people : match.kind === 'same' ? [match.person] : [];
  return people.map(({ key, fullName, fields, cellName }) => {
    const born = showField('born', fields);
    return { key, name: fullName, cellName, ...(born !== '' && { born }) };
  });
}

/** So many are named. */
const MOST_NAMED = 3;

/** Others of that name, where somebody comes in beside them: the office sees whether they are another person. */
export function namesakes(people: readonly Known[], { showField }: ImportWords): readonly RowProblem[] {
  if (people.length === 0) return [];
  const told = people.slice(0, MOST_NAMED).map(({ fields, cellName }) => {
    const born = showField('born', fields);
    return born === '' ? cellName : `${cellName} (${born})`;
  });
  const more = people.length > told.length ? ['…'] : [];
  return [{ column: 'fullName', code: 'namesake', wrong: false, text: [...told, ...more].join(', ') }];
}

/** “Khu phố I” is khu phố 1, as far as a number goes. */
export function romanCell({ name, isRoman }: CellTie): readonly RowProblem[] {
  return isRoman === true ? [{ column: 'cell', code: 'roman-cell', wrong: false, text: name }] : [];
}
