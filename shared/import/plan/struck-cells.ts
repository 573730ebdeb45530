import { type PersonColumn, personColumns } from '../table/person-headings';
import type { PersonColumns } from '../table/row-kinds';
import type { SourceCell, SourceRow } from '../table/source';
import type { ValueProblem } from '../values/value-problem';

const NAMES: readonly PersonColumn[] = ['fullName', 'familyName', 'middleName', 'givenName'];

/** The name of somebody whose row is struck out: the name itself, or more than half of what stands in the row. */
export function struckPerson(row: SourceRow, columns: PersonColumns): string | undefined {
  const names = NAMES.flatMap((use) => cellAt(row, columns[use]) ?? []);
  const name = names.map(({ text }) => text).join(' ');
  if (names.length > 0 && names.every(isStruck)) return name;
  const filled = row.cells.flatMap((cell) => cell ?? []);
  return filled.filter(isStruck).length * 2 > filled.length ? name : undefined;
}

/** What is struck out in the row of somebody who is not: it is read, and said. */
export function struckProblems(row: SourceRow, columns: PersonColumns): readonly ValueProblem[] {
  return personColumns.flatMap((column): readonly ValueProblem[] => {
    const cell = cellAt(row, columns[column]);
    if (cell?.struck === undefined) return [];
    const code = cell.struck === 'all' ? 'struck-out' : 'partly-struck-out';
    return [{ column, code, wrong: false, text: cell.struckText ?? cell.text }];
  });
}

/** True where all of a cell is struck out. */
export function isStruck(cell: SourceCell): boolean {
  return cell.struck === 'all';
}

function cellAt(row: SourceRow, column: number | undefined): SourceCell | undefined {
  return column === undefined ? undefined : row.cells[column];
}
