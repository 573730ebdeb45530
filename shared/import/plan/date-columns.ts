import type { PersonColumn } from '../table/person-headings';
import { textAt } from '../table/source';
import type { TableView } from '../table/table-view';
import {
  type ColumnDates,
  columnDatesInSteps,
  type DateDoubt,
  doubtBeside,
  isCompactColumn,
} from '../values/date-column';

/** What the columns of dates say about themselves, by use. */
export type DateColumns = ReadonlyMap<
  PersonColumn,
  { readonly doubt: DateDoubt | undefined; readonly compact: boolean }
>;

const DATES: readonly PersonColumn[] = ['born', 'bornMale', 'bornFemale', 'joinedOn', 'officialOn'];
const DATE_SAMPLE = 5000;

/** Looks over the dates of each column, one at a time whenever the caller goes on. */
export function* dateColumns({
  body,
  heading: { columns },
}: TableView<PersonColumn>): Generator<void, DateColumns> {
  const name = columns.fullName ?? columns.givenName;
  // the day under a list is nobody's, and neither are the numbers of the columns
  const rows = body
    .slice(0, DATE_SAMPLE)
    .filter((row) => row.part === undefined && /\p{L}/u.test(textAt(row, name)));
  const found = new Map<PersonColumn, ColumnDates & { readonly compact: boolean }>();
  for (const use of DATES) {
    const column = columns[use];
    if (column === undefined) continue;
    yield;
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    const compact = isCompactColumn(cells);
    yield;
    found.set(use, { ...(yield* columnDatesInSteps(cells)), compact });
  }
  const all = [...found.values()];
  return new Map([...found].map(([use, own]) => [use, { ...own, doubt: doubtBeside(own, all) }]));
}
