import type { Stepwise } from '../../stepwise';
import { isTotalRow } from '../total-row';
import type { PersonColumn } from './person-headings';
import type { PersonColumns } from './row-kinds';
import type { SourceCell, SourceRow } from './source';
import type { TableView } from './table-view';

/** A name that a scanner broke over two rows. */
export interface BrokenRow {
  readonly above: string;
  readonly below: string;
}

/** Whoever fills one of these is somebody. */
const OF_SOMEBODY: readonly PersonColumn[] = ['joinedOn', 'officialOn', 'cardNumber', 'nationalId', 'gender'];
const NUMBER = /^\d{1,5}[.)]?$/u;
const WORD = /^\p{L}[\p{L}\p{M}]*$/u;
const MOST_WORDS = 4;

/**
 * A list that was scanned may have each row broken in two: “1 | Nguyễn Văn | 15/03/1970” and, without a number, “An”.
 * Gives such rows, and the table with each of them put behind the one above; a row at a time whenever the caller goes on.
 */
export function* joinBrokenRows(
  view: TableView<PersonColumn>,
  columns: PersonColumns,
): Stepwise<{ readonly view: TableView<PersonColumn>; readonly broken: readonly BrokenRow[] }> {
  const name = columns.fullName;
  if (name === undefined || name === 0) return { view, broken: [] };
  const broken: BrokenRow[] = [];
  const body: SourceRow[] = [];
  for (const row of view.body) {
    yield;
    const before = body.at(-1);
    const isRest = before !== undefined && isNumbered(before, name) && isRestOf(row, columns, name);
    if (!isRest) {
      body.push(row);
      continue;
    }
    broken.push({ above: before.cells[name]?.text ?? '', below: row.cells[name]?.text ?? '' });
    body[body.length - 1] = joined(before, row);
    body.push({ number: row.number, cells: [], part: 'continued' });
  }
  return { view: broken.length === 0 ? view : { ...view, body }, broken };
}

function isNumbered(row: SourceRow, name: number): boolean {
  const words = (row.cells[name]?.text ?? '').split(' ').filter((word) => word !== '');
  const isName = words.length > 0 && words.length <= MOST_WORDS && words.every((word) => WORD.test(word));
  return isName && row.cells.slice(0, name).some((cell) => NUMBER.test(cell?.text ?? ''));
}

function isRestOf(row: SourceRow, columns: PersonColumns, name: number): boolean {
  const word = row.cells[name]?.text ?? '';
  if (row.part !== undefined || !WORD.test(word) || isTotalRow([word], 0)) return false;
  if (row.cells.slice(0, name).some((cell) => cell !== undefined)) return false;
  const dated = row.cells[columns.born ?? -1];
  return (
    (dated === undefined || dated.date === undefined) &&
    OF_SOMEBODY.every((column) => row.cells[columns[column] ?? -1] === undefined)
  );
}

function joined(above: SourceRow, below: SourceRow): SourceRow {
  const cells = Array.from(
    { length: Math.max(above.cells.length, below.cells.length) },
    (_, column): SourceCell | undefined => {
      const [first, rest] = [above.cells[column], below.cells[column]];
      if (first === undefined || rest === undefined || first.text === rest.text) return first ?? rest;
      return { text: `${first.text} ${rest.text}` };
    },
  );
  return { ...above, cells };
}
