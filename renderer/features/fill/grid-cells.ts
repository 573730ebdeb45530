import type { ColumnLook, Form, FormCell, FormSheet } from '../../../shared/fill/form';
import { addressOf, isInside, type Position, type Range } from '../../../shared/spreadsheet/address';

/** Most cells that are drawn at once: a form is small, and what is larger stays usable in its first part. */
const DRAWN_CELLS = 6000;
const DRAWN_COLUMNS = 60;
/** Empty rows and columns behind the last, so that a form without frames can be filled further down. */
const SPARE = 2;

/** How much of a sheet is drawn. */
export function drawnSize({ rows, columns }: FormSheet): { readonly rows: number; readonly columns: number } {
  const drawnColumns = Math.min(columns + SPARE, DRAWN_COLUMNS);
  return { columns: drawnColumns, rows: Math.min(rows + SPARE, Math.floor(DRAWN_CELLS / drawnColumns)) };
}

/** A long line ends where something stands, or will be written, in the cell beside it. */
export function endsBeside(
  { row, column }: Position,
  texts: ReadonlyMap<string, { readonly text: string }>,
  written: ReadonlyMap<string, unknown>,
): boolean {
  const beside = addressOf({ row, column: column + 1 });
  return written.has(beside) || (texts.get(beside)?.text ?? '') !== '';
}

/** Where the names, or lines, of a table stand: they stay in sight while its figures are scrolled. */
export interface NamesInSight {
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** Names stand at the left of a table. */
const MOST_NAME_COLUMNS = 6;
const FEW_NAMES = 2;

/** The column of the most texts in the rows that are written; of a sheet of which nothing is, in all its rows. */
export function namesInSight(
  sheet: Pick<FormSheet, 'cells' | 'rows'>,
  written: ReadonlyMap<string, { readonly write: Position }>,
): NamesInSight | undefined {
  const rows = [...written.values()].map(({ write }) => write.row);
  const [fromRow, toRow] = rows.length === 0 ? [1, sheet.rows] : [Math.min(...rows), Math.max(...rows)];
  const counts = new Map<number, number>();
  for (const cell of sheet.cells) {
    const isText = /\p{L}/u.test(cell.text) && !cell.hasFormula && !written.has(addressOf(cell));
    if (!isText || cell.row < fromRow || cell.row > toRow || cell.column > MOST_NAME_COLUMNS) continue;
    counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= FEW_NAMES ? { column: best[0], fromRow, toRow } : undefined;
}

/** How far from the left a cell stays, in rem: the one of the names itself, or one merged that ends there. */
export function stayAt(
  { row, column }: Position,
  merge: Range | undefined,
  {
    names,
    widths,
    isFramed,
  }: { readonly names: NamesInSight; readonly widths: readonly number[]; readonly isFramed: boolean },
): number | undefined {
  const isInTable = isFramed || (row >= names.fromRow && row <= names.toRow);
  if (!isInTable || (merge?.to.column ?? column) !== names.column) return undefined;
  return ROW_NUMBERS_REM - widths.slice(column - 1, names.column - 1).reduce((sum, width) => sum + width, 0);
}

export const ROW_NUMBERS_REM = 2.75;
/** Longer names wrap, so that figures have room beside them. */
const NAMES_REM = 15;

/** Merged cells by their first cell, and every other cell that they cover. */
export function mergesOf({ merges }: FormSheet, size: { readonly rows: number; readonly columns: number }) {
  const first = new Map<string, Range>();
  const covered = new Set<string>();
  for (const range of merges) {
    first.set(addressOf(range.from), range);
    const to = { row: Math.min(range.to.row, size.rows), column: Math.min(range.to.column, size.columns) };
    for (let { row } = range.from; row <= to.row; row += 1) {
      for (let { column } = range.from; column <= to.column; column += 1) {
        if (row !== range.from.row || column !== range.from.column) covered.add(addressOf({ row, column }));
      }
    }
  }
  return { first, covered };
}

/** Standard width of a column, and pixels of a character and of a column's padding. */
const STANDARD_WIDTH = 8.43;
const CHARACTER_PX = 7;
const PADDING_PX = 5;
const WIDEST_PX = 420;
const ROOT_PX = 16;
/** A number, a day or a telephone: cut it says something else. */
const SHORT = /^[\d\s./,%+-]{1,14}$/u;
/** The widest digit of the grid's face, its padding and its line. */
const DIGIT_PX = 7.5;
const CELL_PX = 10;

/** A text that is cut where it stands wraps instead, into about two lines; the widest letters of the grid's face. */
const LINES = 2;
const LETTER_PX = 7.5;

interface Drawn {
  /** How many columns. */
  readonly count: number;
  readonly cells: ReadonlyMap<string, FormCell>;
  readonly written: ReadonlyMap<string, { readonly write: Position & { readonly shown: string } }>;
}

/** The widths of the columns drawn, in rem: as the form has them, and as what stands or will be written there needs. */
export function columnWidths(
  sheet: Pick<FormSheet, 'columnLooks' | 'merges'>,
  styles: Form['styles'],
  drawn: Drawn,
  names?: NamesInSight,
): readonly number[] {
  const needed = neededWidths(sheet, styles, drawn);
  return Array.from({ length: drawn.count }, (_, index) => {
    const look = lookOf(sheet, index + 1);
    if (look?.hidden === true) return 0;
    const own = Math.min(WIDEST_PX, (look?.width ?? STANDARD_WIDTH) * CHARACTER_PX + PADDING_PX);
    const width = Math.max(own, needed.get(index + 1) ?? 0) / ROOT_PX;
    return index + 1 === names?.column ? Math.min(width, NAMES_REM) : width;
  });
}

function lookOf({ columnLooks }: Pick<FormSheet, 'columnLooks'>, column: number): ColumnLook | undefined {
  return columnLooks.find(({ from, to }) => column >= from && column <= to);
}

function neededWidths(
  sheet: Pick<FormSheet, 'columnLooks' | 'merges'>,
  styles: Form['styles'],
  { cells, written }: Drawn,
): ReadonlyMap<number, number> {
  const needed = new Map<number, number>();
  const need = (place: Position, width: number) => {
    if (width <= (needed.get(place.column) ?? 0) || sheet.merges.some((range) => isInside(place, range)))
      return;
    needed.set(place.column, width);
  };
  for (const { write } of written.values()) {
    if (SHORT.test(write.shown)) need(write, write.shown.length * DIGIT_PX + CELL_PX);
  }
  for (const cell of cells.values()) {
    const { text } = cell;
    const style = styles[cell.style];
    const isCut = style?.framed === true || endsBeside(cell, cells, written);
    // in a column that the form made narrow its texts wrap as they were meant to
    const isMeant = style?.wraps === true && lookOf(sheet, cell.column)?.width !== undefined;
    if (text.trim() === '' || isMeant || !(isCut || style?.wraps === true)) continue;
    need(cell, Math.min(WIDEST_PX, SHORT.test(text) ? text.length * DIGIT_PX + CELL_PX : wrappedPx(text)));
  }
  return needed;
}

function wrappedPx(text: string): number {
  const words = text.split(/\s+/u).map(({ length }) => length);
  return Math.max(text.length / LINES, ...words) * LETTER_PX + CELL_PX;
}

const steps: Readonly<Record<string, Position>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Where a key leads from a cell: over a merged cell in one step; undefined for another key, or over the edge. */
export function stepFrom(
  from: Position,
  key: string,
  sheet: FormSheet,
  size: { readonly rows: number; readonly columns: number },
): Position | undefined {
  const step = steps[key];
  if (!step) return undefined;
  const here = sheet.merges.find((range) => isInside(from, range));
  const edge = step.row + step.column > 0 ? (here?.to ?? from) : (here?.from ?? from);
  const next = {
    row: step.row === 0 ? from.row : edge.row + step.row,
    column: step.column === 0 ? from.column : edge.column + step.column,
  };
  if (next.row < 1 || next.column < 1 || next.row > size.rows || next.column > size.columns) return undefined;
  return sheet.merges.find((range) => isInside(next, range))?.from ?? next;
}
