import type { SheetCell, SheetRow, SheetTable } from '../../spreadsheet/sheet-table';

/** A sheet or a pasted block, before anything is made of it. */
export type SourceTable = SheetTable;
export type SourceRow = SheetRow;
export type SourceCell = SheetCell;

export function textAt(row: SourceRow, column: number | undefined): string {
  return column === undefined ? '' : (row.cells[column]?.text ?? '');
}

/** The table of a pasted block, whose cells are all text. */
export function tableOfTexts(rows: readonly (readonly string[])[]): SourceTable {
  return {
    from1904: false,
    rows: rows.map((cells, index) => ({
      number: index + 1,
      cells: cells.map((text) => (text === '' ? undefined : { text })),
    })),
  };
}
