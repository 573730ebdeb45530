import type { Stepwise } from '../../stepwise';
import { fromCards } from './cards';
import { fromColumns, type LaidInRows } from './sideways';
import type { SourceTable } from './source';

/** A table that has a person in each column, or a block of labels and values for each, laid in rows, a row at a time whenever the caller goes on. */
export function* laidInRows(table: SourceTable): Stepwise<LaidInRows> {
  const laid = yield* fromColumns(table);
  return laid ?? { table: (yield* fromCards(table)) ?? table, isSideways: false };
}
