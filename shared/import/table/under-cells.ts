import type { Stepwise } from '../../stepwise';
import { namesCell } from './cell-words';
import { areMostlyNames, holdsName } from './people-in-cell';
import { MOST_BESIDE, personNumber, rowNumber, type SourceRow, type SourceTable } from './source';

/** Rows at the top among which the names of the cells stand. */
const MOST_TITLES = 40;
const FEWEST = 2;
/** Numbers of rows leave room for so many people in one table cell. */
const PEOPLE = 1000;

/** A column under the name of a cell. */
interface CellColumn {
  readonly column: number;
  readonly place: number;
}

/**
 * A list in which each column has the name of a cell over its people, laid in rows, column by column; undefined for any
 * other table. Beside the names there are at most running numbers.
 */
export function* fromCellColumns(table: SourceTable): Stepwise<SourceTable | undefined> {
  const { rows } = table;
  const at = rows.slice(0, MOST_TITLES).findIndex(isOfCells);
  const head = rows[at];
  if (head === undefined) return undefined;
  const columns = filledIn(head)
    .filter((column) => namesCell(head.cells[column]?.text ?? ''))
    .map((column, place) => ({ column, place }));
  const body = rows.slice(at + 1);
  const own = new Set(columns.map(({ column }) => column));
  let [names, texts] = [0, 0];
  for (const row of body) {
    for (const column of filledIn(row)) {
      const text = row.cells[column]?.text ?? '';
      if (own.has(column)) texts += 1;
      else if (!NUMBER.test(text) || !countsRows(head, column, columns)) return undefined;
      if (own.has(column) && holdsName(text) && !namesCell(text)) names += 1;
    }
    yield;
  }
  if (names < FEWEST || !areMostlyNames(names, texts)) return undefined;
  const people: SourceRow[] = [];
  for (const each of columns)
    for (const row of body) {
      people.push(...personIn(row, head, each, table));
      yield;
    }
  const heading = { number: head.number, cells: [{ text: 'Họ và tên' }, { text: 'Chi bộ' }] };
  return { ...table, merges: [], hiddenColumns: [], rows: [...rows.slice(0, at), heading, ...people] };
}

const NUMBER = /^\d{1,4}[.)]?$/u;
const RUNNING = /^(?:stt|tt|số tt|số thứ tự)$/iu;

/** A column of running numbers: before all others, or under a heading that says so. */
function countsRows(head: SourceRow, column: number, columns: readonly CellColumn[]): boolean {
  return columns.every((each) => column < each.column) || RUNNING.test(head.cells[column]?.text ?? '');
}

function filledIn({ cells }: SourceRow): readonly number[] {
  return cells.flatMap((cell, column) => (cell === undefined ? [] : [column]));
}

/** Names of cells stand side by side, and nothing else does but the heading of running numbers. */
function isOfCells(row: SourceRow): boolean {
  const texts = row.cells.flatMap((cell) => cell?.text ?? []).filter((text) => !RUNNING.test(text));
  return texts.length >= FEWEST && texts.every(namesCell);
}

function personIn(
  row: SourceRow,
  head: SourceRow,
  { column, place }: CellColumn,
  { hiddenColumns = [] }: SourceTable,
): SourceRow[] {
  const faults = row.faults?.filter((each) => each.column === column).map((each) => ({ ...each, column: 0 }));
  if (row.cells[column] === undefined && (faults ?? []).length === 0) return [];
  const comments = row.comments?.filter((each) => each.column === column);
  const number = rowNumber(row.number, place % MOST_BESIDE, 0);
  return [
    {
      ...row,
      number: personNumber(number, PEOPLE * Math.floor(place / MOST_BESIDE)),
      cells: [row.cells[column], head.cells[column]],
      ...(hiddenColumns.includes(column) && { hidden: true }),
      ...(faults && { faults }),
      ...(comments && { comments: comments.map((each) => ({ ...each, column: 0 })) }),
    },
  ];
}
