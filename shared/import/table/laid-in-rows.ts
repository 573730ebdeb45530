import type { Stepwise } from '../../stepwise';
import { fromCards } from './cards';
import { fromColumns, type LaidInRows } from './sideways';
import type { SourceTable } from './source';
import { fromCellColumns } from './under-cells';

/** A table that has a person in each column, the people of a cell in each, or a block of labels and values for each, laid in rows, a row at a time whenever the caller goes on. */
export function* laidInRows(table: SourceTable): Stepwise<LaidInRows> {
  const laid = yield* fromColumns(table);
  if (laid) return laid;
  const inRows = (yield* fromCards(table)) ?? (yield* fromCellColumns(table));
  return { table: inRows ?? table, isSideways: false };
}
