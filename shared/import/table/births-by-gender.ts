import { dayAmongWords } from '../values/days-in-cell';
import { readDateCell } from '../values/read-date';
import type { PersonColumn } from './person-headings';
import type { TableView } from './table-view';

/** Rows that tell whether columns hold marks or days. */
const SAMPLE = 200;
const MARKS = [
  ['genderMale', 'bornMale'],
  ['genderFemale', 'bornFemale'],
] as const;

/**
 * Columns “Nam” and “Nữ” in which years or days stand instead of marks: they are those of the birth, as in most lists of
 * the Party, though no heading over them says so.
 */
export function withBirthsByGender(view: TableView<PersonColumn>): TableView<PersonColumn> {
  const { columns } = view.heading;
  if (columns.bornMale !== undefined || columns.bornFemale !== undefined) return view;
  const found = MARKS.flatMap(([mark, born]) => {
    const column = columns[mark];
    return column !== undefined && holdsDays(view, column) ? [{ mark, born, column }] : [];
  });
  if (found.length === 0) return view;
  const kept = Object.entries(columns).filter(([use]) => found.every(({ mark }) => mark !== use));
  const births = found.map(({ born, column }) => [born, column] as const);
  return { ...view, heading: { ...view.heading, columns: Object.fromEntries<number>([...kept, ...births]) } };
}

function holdsDays({ body, from1904 }: TableView<PersonColumn>, column: number): boolean {
  const cells = body
    .slice(0, SAMPLE)
    .flatMap((row) => (row.part === undefined ? (row.cells[column] ?? []) : []));
  const days = cells.filter((cell) => readDateCell(dayAmongWords(cell, 'born'), { from1904 }) !== undefined);
  // numbers of columns, sums and signatures stand there too
  const marks = cells.filter(({ text }) => MARK.test(text));
  return days.length > marks.length;
}

const MARK = /^[x✓✔v+1]$/iu;
