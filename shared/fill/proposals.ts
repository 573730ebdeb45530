import { columnLetters, type Position } from '../spreadsheet/address';
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

/** The column in which all names of the cells stand already, between two rows; undefined where none does. */
export function proposedNameColumn(
  form: Form,
  sheetIndex: number,
  rows: { readonly from: number; readonly to: number },
  names: readonly string[],
): string | undefined {
  if (names.length === 0) return undefined;
  const cells = form.sheets[sheetIndex]?.cells.filter(({ row, text }) => {
    return row >= rows.from && row <= rows.to && text.trim() !== '';
  });
  const columns = [...new Set(cells?.map(({ column }) => column))];
  const found = columns.find((column) => {
    const inColumn = cells?.filter((cell) => cell.column === column) ?? [];
    return matchNames(names, inColumn, { of: 'cells' }).every((match) => typeof match !== 'string');
  });
  return found === undefined ? undefined : columnLetters(found);
}
