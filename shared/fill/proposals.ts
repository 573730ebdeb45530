import { columnLetters, columnNumber, type Position } from '../spreadsheet/address';
import { fold } from '../text/fold';
import type { Form } from './form';
import { matchNames } from './match-names';
import { SheetIndex } from './sheet-index';

/** What is proposed for a column of figures: the user sees it and can change it. */

/** Words with which forms begin their total row or the foot below the table. */
const FOOT = /^(?:tong|cong\b|nguoi lap|ghi chu|t\/m)/u;

/**
 * The last row of a column that begins at a cell: in front of a formula, a merged cell, the total row or
 * the end of the framed table; where nothing ends it, as many rows as are needed.
 */
export function proposedLastRow(form: Form, sheetIndex: number, from: Position, needed: number): number {
  const sheet = form.sheets[sheetIndex];
  const wanted = from.row + Math.max(1, needed) - 1;
  if (!sheet) return wanted;
  const index = new SheetIndex(form, sheet);
  const isFramed = index.styleOf(from).framed;
  const footRows = new Set(sheet.cells.filter(({ text }) => FOOT.test(fold(text))).map(({ row }) => row));
  for (let row = from.row + 1; row <= Math.max(sheet.rows, wanted); row += 1) {
    const position = { row, column: from.column };
    const endsFrame = isFramed && row <= sheet.rows && !index.styleOf(position).framed;
    if (footRows.has(row) || endsFrame || index.problemAt(position) !== undefined) return row - 1;
  }
  return Math.max(sheet.rows, wanted);
}

/** Rows of a sheet, with both ends. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** So many names of cells make a column of names; one alone may be a word of the form. */
const FEW_NAMES = 2;

/** The column between two rows in which the most names of the cells stand; undefined where none has two. */
export function proposedNameColumn(
  form: Form,
  sheetIndex: number,
  rows: Rows,
  names: readonly string[],
): string | undefined {
  const words = form.sheets[sheetIndex]?.cells.filter(
    ({ row, text }) => row >= rows.from && row <= rows.to && /\p{L}{2}/u.test(text),
  );
  const columns = [...new Set(words?.map(({ column }) => column))].map((column) => ({
    column,
    found: rowsOfNames(form, sheetIndex, { column, rows }, names).length,
  }));
  const [best] = columns.toSorted((a, b) => b.found - a.found);
  return best && best.found >= Math.min(FEW_NAMES, Math.max(1, names.length))
    ? columnLetters(best.column)
    : undefined;
}

/** A column that begins at a cell has a row for each cell: names of cells stand from its row on, and none above. */
export function asksOfCells(form: Form, sheetIndex: number, at: Position, names: readonly string[]): boolean {
  const rows = { from: at.row, to: proposedLastRow(form, sheetIndex, at, names.length) };
  const letters = proposedNameColumn(form, sheetIndex, rows, names);
  const column = letters === undefined ? undefined : columnNumber(letters);
  if (column === undefined || column >= at.column) return false;
  const [first] = rowsOfNames(form, sheetIndex, { column, rows: { from: 1, to: rows.to } }, names);
  return first === at.row;
}

/** Names that stand nowhere in a column of a sheet; none where no name at all stands between the rows. */
export function namesLacking(
  form: Form,
  sheetIndex: number,
  { namesIn, rows }: { readonly namesIn: string; readonly rows: Rows },
  names: readonly string[],
): readonly string[] {
  const column = columnNumber(namesIn) ?? 1;
  if (rowsOfNames(form, sheetIndex, { column, rows }, names).length === 0) return [];
  const inColumn = form.sheets[sheetIndex]?.cells.filter((cell) => cell.column === column) ?? [];
  const matches = matchNames(names, inColumn, { of: 'cells' });
  return names.filter((_, index) => matches[index] === 'name-missing');
}

/** The rows of a column that bear names, from above. */
function rowsOfNames(
  form: Form,
  sheetIndex: number,
  { column, rows }: { readonly column: number; readonly rows: Rows },
  names: readonly string[],
): readonly number[] {
  const texts = form.sheets[sheetIndex]?.cells.filter(
    (cell) =>
      cell.column === column && cell.row >= rows.from && cell.row <= rows.to && cell.text.trim() !== '',
  );
  return matchNames(names, texts ?? [], { of: 'cells' })
    .flatMap((match) => (typeof match === 'string' ? [] : [match.row]))
    .toSorted((a, b) => a - b);
}
