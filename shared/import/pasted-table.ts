import { fail, ok, type Result } from '../result';
import { type CellColumns, cellColumns, columnHeadings, countHeadingRows } from './cell-columns';
import { copiedRows } from './copied-rows';
import { type ColumnUse, columnUses, headingMeaning } from './headings';
import { isTotalRow } from './total-row';

/** More rows than any ward has cells, and as many as a screen shows without delay. */
export const PASTED_ROW_LIMIT = 500;
const COLUMN_LIMIT = 40;
const TEXT_LIMIT = 200_000;

/** A pasted table whose columns are matched, by the program or by hand. */
export interface PastedTable {
  /** One for each column, empty where a column has none. */
  readonly headings: readonly string[];
  /** The rows below the headings, totals among them. */
  readonly body: readonly (readonly string[])[];
  readonly columns: CellColumns;
}

/** Why a pasted text is not taken at all. */
export type PasteRefusal =
  | { readonly code: 'too-many-rows'; readonly rows: number }
  | { readonly code: 'no-list' };

/** Reads a block copied from a spreadsheet. What cannot be a list of cells is refused before it costs time. */
export function readPastedTable(block: string): Result<PastedTable, PasteRefusal> {
  const lines = block.split('\n').filter((line) => line.trim() !== '').length;
  if (block.length > TEXT_LIMIT) return fail(tooLong(lines));
  const rows = copiedRows(block);
  const headingRows = countHeadingRows(rows);
  const body = rows.slice(headingRows);
  if (body.length > PASTED_ROW_LIMIT) return fail(tooLong(body.length));
  if (rows.some((row) => row.length > COLUMN_LIMIT)) return fail({ code: 'no-list' });
  const headings = columnHeadings(rows.slice(0, headingRows));
  return ok({ headings, body, columns: cellColumns(headings, body) });
}

function tooLong(rows: number): PasteRefusal {
  return rows > PASTED_ROW_LIMIT ? { code: 'too-many-rows', rows } : { code: 'no-list' };
}

/** The rows that are cells, and how many add others up. */
export function cellRows({ body, columns }: PastedTable) {
  const rows = body.filter((row) => !isTotalRow(row, columns.name ?? 0));
  return { rows, totals: body.length - rows.length };
}

/** A column as a person sees it when matching. */
export interface PastedColumn {
  readonly index: number;
  readonly heading: string;
  /** The first thing that stands in it. */
  readonly example: string;
  /** Undefined: not used. */
  readonly use: ColumnUse | undefined;
}

/** The columns that hold anything. */
export function pastedColumns({ headings, body, columns }: PastedTable): readonly PastedColumn[] {
  const width = Math.max(headings.length, ...body.map((row) => row.length));
  return Array.from({ length: width }, (_, index): PastedColumn => {
    const example = body.find((row) => (row[index] ?? '') !== '')?.[index] ?? '';
    const use = columnUses.find((each) => columns[each] === index);
    return { index, heading: headings[index] ?? '', example, use };
  }).filter(({ heading, example }) => heading !== '' || example !== '');
}

/** Columns with a heading that nothing is taken from; running numbers and notes are expected to be left out. */
export function unusedHeadings(columns: readonly PastedColumn[]): readonly string[] {
  return columns
    .filter(
      ({ use, heading }) => use === undefined && heading !== '' && headingMeaning(heading) !== 'ignored',
    )
    .map(({ heading }) => heading);
}

/** The table with one column matched otherwise; whatever held that use before is not used any more. */
export function matchColumn(table: PastedTable, index: number, use: ColumnUse | undefined): PastedTable {
  const others = Object.entries(table.columns).filter(([each, column]) => each !== use && column !== index);
  return {
    ...table,
    columns: { ...Object.fromEntries(others), ...(use !== undefined && { [use]: index }) },
  };
}
