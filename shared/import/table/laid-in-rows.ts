import { fromCards } from './cards';
import { fromColumns, type LaidInRows } from './sideways';
import type { SourceTable } from './source';

/** A table that has a person in each column, or a block of labels and values for each, laid in rows. */
export function laidInRows(table: SourceTable): LaidInRows {
  return fromColumns(table) ?? { table: fromCards(table) ?? table, isSideways: false };
}
