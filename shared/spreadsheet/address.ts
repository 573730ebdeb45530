/** Places on a sheet as formulas name them: `C12`, `B2:D4`. Rows and columns count from 1. */

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Range {
  readonly from: Position;
  readonly to: Position;
}

/** The last row and column that Excel has (2007 and later). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const LETTERS = 26;
const BEFORE_A = 64;

/** 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** `AB` → 28; undefined for what is no column of a sheet. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/iu.test(letters)) return undefined;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A,
    0,
  );
  return column <= LAST_COLUMN ? column : undefined;
}

export function addressOf({ row, column }: Position): string {
  return `${columnLetters(column)}${row}`;
}

/** Reads `C12` or `$C$12`; undefined for what is no cell of a sheet. */
export function parseAddress(address: string): Position | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu.exec(address);
  const column = columnNumber(match?.[1] ?? '');
  const row = Number(match?.[2]);
  return column === undefined || row > LAST_ROW ? undefined : { row, column };
}

/** Reads `B2:D4` or a single cell, whichever corner comes first. */
export function parseRange(text: string): Range | undefined {
  const [first = '', second = first] = text.split(':');
  const [a, b] = [parseAddress(first), parseAddress(second)];
  if (a === undefined || b === undefined) return undefined;
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

export function isInside({ row, column }: Position, { from, to }: Range): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

export function isSame(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}
