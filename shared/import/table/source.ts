import {
  faultOfText,
  type MergedCells,
  type SheetCell,
  type SheetRow,
  type SheetTable,
  textCell,
} from '../../spreadsheet/sheet-table';

/** A sheet or a pasted block, before anything is made of it. */
export interface SourceTable extends SheetTable {
  /** The name of the sheet, where it may be that of a cell. */
  readonly title?: string;
  /** What the file is called, without its ending. */
  readonly file?: string | undefined;
  /** Further sheets that are read with this one. */
  readonly more?: readonly SourceTable[];
}
export type SourceCell = SheetCell;

/** Where a column stands that a list is made of: the sheet, by its place among those read together, and its column. */
export interface ColumnPlace {
  readonly sheet: number;
  readonly column: number;
}

/** What a row is by where it stands, before its content is looked at. */
export type RowPart =
  /** Headings that are repeated over a later block. */
  | 'heading'
  /** Over a later block: a title, perhaps the name of a cell. */
  | 'title'
  /** Behind a name that is merged downwards: more of the person above. */
  | 'continued';

export interface SourceRow extends SheetRow {
  readonly part?: RowPart;
  /** The first row of a block that stands beside another one, or on another sheet: no cell named before holds. */
  readonly begins?: true;
  /** Columns whose value is that of the row above, with which they are merged. */
  readonly filled?: readonly number[];
  /**
   * Columns that say something of another number of people than the row names: nobody can tell of whom. `unsplit`: that hold
   * several values of which nobody can tell which is which.
   */
  readonly uneven?: readonly { readonly column: number; readonly text: string; readonly kind?: 'unsplit' }[];
}

/**
 * More than the rows of a sheet: rows of blocks beside one another, of several sheets, and several people of one row, are
 * told apart by it.
 */
const SPAN = 2_000_000;
/** Blocks beside one another on a sheet, at most. */
export const MOST_BESIDE = 8;
/** More sheets than a workbook of lists has. */
const MOST_SHEETS = 4096;
const PERSON_SPAN = SPAN * MOST_BESIDE * MOST_SHEETS;

/** The number of a row of a block beside others, on one sheet of several; each is different. */
export function rowNumber(row: number, beside: number, sheet: number): number {
  return row + SPAN * (beside + MOST_BESIDE * (sheet % MOST_SHEETS));
}

/** The number of a row for one of the people in it, counted from 0. */
export function personNumber(row: number, person: number): number {
  return row + PERSON_SPAN * person;
}

/** The row in which one of its people stands. */
export function rowOfPerson(number: number): number {
  return number % PERSON_SPAN;
}

/** The number of a row as its spreadsheet program shows it. */
export function rowOnSheet(number: number): number {
  return number % SPAN;
}

/** The place of its sheet among those that are read together. */
export function sheetOfRow(number: number): number {
  return Math.floor(number / (SPAN * MOST_BESIDE)) % MOST_SHEETS;
}

export function textAt(row: SourceRow, column: number | undefined): string {
  return column === undefined ? '' : (row.cells[column]?.text ?? '');
}

/** What a line says, without its number. */
export function lineText({ cells }: SourceRow): string {
  const texts = cells.flatMap((cell) => cell?.text ?? []);
  return texts.find((text) => /\p{L}{2}/u.test(text) && !/^[IVX]+$/u.test(text)) ?? texts[0] ?? '';
}

/** The first thing that stands in a row. */
export function firstText({ cells }: SourceRow): string {
  return cells.find((cell) => cell !== undefined)?.text ?? '';
}

/** The table of a pasted block, whose cells are all text. */
export function tableOfTexts(rows: readonly (readonly string[])[]): SourceTable {
  return { from1904: false, rows: rows.map((cells, index) => rowOfTexts(cells, index + 1)) };
}

function rowOfTexts(texts: readonly string[], number: number): SourceRow {
  const faults = texts.flatMap((text, column) => {
    const kind = faultOfText(text);
    return kind === undefined ? [] : [{ column, kind, text }];
  });
  const cells = texts.map((text) => (faultOfText(text) === undefined ? textCell(text) : undefined));
  return { number, cells, ...(faults.length > 0 && { faults }) };
}

/** The merged cells that reach over a row, quickly found for any cell of it. */
export function mergesOfRow(
  merges: readonly MergedCells[],
  row: number,
): (column: number) => MergedCells | undefined {
  const here = merges.filter(({ fromRow, toRow }) => row >= fromRow && row <= toRow);
  return (column) => here.find(({ fromColumn, toColumn }) => column >= fromColumn && column <= toColumn);
}

/**
 * The rows above `end` as a block sees them that begins at column `from`: what is merged into it from the left stands
 * there too, and so does a title that is alone in its row.
 */
export function rowsOver(
  { rows, merges = [] }: Pick<SourceTable, 'rows' | 'merges'>,
  end: number,
  from: number,
): readonly SourceRow[] {
  return rows.slice(0, end).map((row) => {
    const merge = merges.find(
      ({ fromRow, fromColumn, toColumn }) => fromRow === row.number && fromColumn < from && toColumn >= from,
    );
    const texts = row.cells.filter((cell) => cell !== undefined);
    const title = merge ? row.cells[merge.fromColumn] : texts.length === 1 ? texts[0] : undefined;
    if (title === undefined || row.cells[from] !== undefined) return row;
    const cells = Array.from(row.cells);
    cells[from] = title;
    return { ...row, cells: Array.from(cells) };
  });
}
