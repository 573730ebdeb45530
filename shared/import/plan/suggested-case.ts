import { isInCapitals, needsNameCase } from '../../text/name-case';
import type { PersonColumns } from '../table/row-kinds';
import { textAt } from '../table/source';
import type { TableView } from '../table/table-view';

/** Of so many names in a hundred that are in capitals, all are offered in small letters. */
const MOSTLY = 50;
const SAMPLE = 500;

/** True where names of people stand in capitals or begin with small letters; an old encoding has no capitals with tones. */
export function suggestsNameCase({ body, offer }: TableView<string>, columns: PersonColumns): boolean {
  const people = body.filter(({ part }) => part === undefined).slice(0, SAMPLE);
  const { fullName, familyName, middleName, givenName } = columns;
  const parts = fullName === undefined ? [familyName, middleName, givenName] : [fullName];
  const named = people.map((row) => ({ row, name: parts.map((column) => textAt(row, column)).join(' ') }));
  const filled = named.filter(({ name }) => /\p{L}/u.test(name));
  const written = filled.filter(({ name }) => needsNameCase(name));
  if (written.length * 100 > filled.length * (offer ? 0 : MOSTLY)) return true;
  // a few among many: the name of a cell over its people stands alone, or with its number
  const inCapitals = written.filter(({ name }) => isInCapitals(name));
  return inCapitals.some(({ row }) => row.cells.filter((cell) => cell !== undefined).length > 2);
}
