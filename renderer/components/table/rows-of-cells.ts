import type { Cell } from '../../../shared/domain/season';

/** What a list has a row for, where that is a cell: each row is known by it and found by its name. */
export const rowsOfCells = {
  rowKey: ({ cell }: { readonly cell: Cell }) => cell.id,
  rowName: ({ cell }: { readonly cell: Cell }) => cell.name,
};
