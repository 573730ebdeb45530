import { keyOfName } from '../match-names';
import { type Grid, isMarkSign } from './grid';
import type { OwnNames } from './own-names';
import { isTotal } from './row-names';
import type { Table } from './tables';

/** Rows in which a form shows by an example how it is filled. */

/** What a form shows in a place by its own cells: “x”, or the numbers 1 and 0. */
export type Sign = 'marks' | 'numbers';

/** Names stand in the first columns of a table. */
const MOST_NAME_COLUMNS = 5;

/**
 * Rows of a table that bear no name of the season and add nothing up. What stands in a row of our own may have been filled in by
 * us, so that a form filled once reads like the empty one.
 */
export function sampleRows(grid: Grid, table: Table, own: OwnNames): readonly number[] {
  const columns = table.columns.slice(0, MOST_NAME_COLUMNS).map(({ column }) => column);
  const isOwn = (row: number) =>
    columns.some((column) => {
      const text = grid.textAt(row, column);
      return text !== '' && (own.has(keyOfName('cells', text)) || own.has(keyOfName('people', text)));
    });
  const rows = Array.from({ length: table.to - table.from + 1 }, (_, index) => table.from + index);
  const others = rows.filter((row) => !isOwn(row));
  // rows of lines show figures and no examples
  const hasRowsOfNames = table.subject !== 'lines' || others.length < rows.length;
  return hasRowsOfNames ? others.filter((row) => !isTotal(grid, row, table.nameColumn ?? 1)) : [];
}

/** What an example in a place shows; nothing where it is a text, or a figure that may be a count of another ward. */
export function sampleSign(grid: Grid, { subject }: Table, row: number, column: number): Sign | undefined {
  const text = grid.textAt(row, column);
  if (isMarkSign(text)) return 'marks';
  return text === '1' && subject !== 'wards' ? 'numbers' : undefined;
}
