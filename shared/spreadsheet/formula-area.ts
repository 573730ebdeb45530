import { columnNumber, LAST_COLUMN, LAST_ROW } from './address';

/** A corner of an area; without a row or a column where the area takes all of them. */
export interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** With `$`: it stays where it is when the formula stands elsewhere. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** Cells as a formula names them. */
export interface FormulaArea {
  readonly from: Corner;
  readonly to: Corner;
}

/** Cells of a sheet, both ends among them; rows and columns from 1. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const CORNER = /^(\$?)([a-z]{1,3})?(\$?)(\d{1,7})?$/iu;

/** Reads `B2`, `$B$2:C9`, `A:C` or `3:4`; undefined for what no sheet has. */
export function parseArea(text: string): FormulaArea | undefined {
  const [first = '', second = first] = text.split(':');
  const [from, to] = [parseCorner(first), parseCorner(second)];
  return from && to ? { from, to } : undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match) return undefined;
  const [, dollar = '', letters, second = '', digits] = match;
  const column = letters === undefined ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits);
  if (letters !== undefined && column === undefined) return undefined;
  if (row !== undefined && (row < 1 || row > LAST_ROW)) return undefined;
  const columnFixed = letters !== undefined && dollar === '$';
  const rowFixed = letters === undefined ? dollar === '$' : second === '$';
  return { row, column, rowFixed, columnFixed };
}

/** The area of a formula that stands elsewhere, as formulas that share a text do. */
export function movedArea({ from, to }: FormulaArea, rows: number, columns: number): Rectangle {
  const [top, bottom] = stretch(
    moved(from.row, from.rowFixed, rows),
    moved(to.row, to.rowFixed, rows),
    LAST_ROW,
  );
  const [left, right] = stretch(
    moved(from.column, from.columnFixed, columns),
    moved(to.column, to.columnFixed, columns),
    LAST_COLUMN,
  );
  return { top, bottom, left, right };
}

function moved(place: number | undefined, fixed: boolean, by: number): number | undefined {
  return place === undefined || fixed ? place : place + by;
}

/** From the lesser to the greater; all there is where one is not known, or lies beyond the sheet and comes in again. */
function stretch(a: number | undefined, b: number | undefined, last: number): [number, number] {
  if (a === undefined || b === undefined) return [1, last];
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return from < 1 || to > last ? [1, last] : [from, to];
}

/** The area as a name has it: what is not fixed there moves with the cell that uses the name, so it may be anywhere. */
export function namedArea({ from, to }: FormulaArea): Rectangle {
  const [top, bottom] = stretch(fixed(from.row, from.rowFixed), fixed(to.row, to.rowFixed), LAST_ROW);
  const [left, right] = stretch(
    fixed(from.column, from.columnFixed),
    fixed(to.column, to.columnFixed),
    LAST_COLUMN,
  );
  return { top, bottom, left, right };
}

function fixed(place: number | undefined, isFixed: boolean): number | undefined {
  return isFixed ? place : undefined;
}
