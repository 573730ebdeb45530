import { fitOf } from './share-fit';

/** Cells of a pasted table, whose columns are told by their headings: a share needs no “%” there, and a line's number counts nothing. */

export type CellKind = 'share' | 'order' | 'number';

export interface Cell {
  readonly at: number;
  readonly text: string;
}

const NUMBER = /^\d{1,3}(?:\.\d{3})+$|^\d+(?:[.,]\d+)?$/u;
const ORDER = /^(?:số )?(?:tt|stt|thứ tự)\.?$/iu;
const SHARE = /%|^t[ỷyỉi] lệ/iu;

/** Where numbers of tables stand, and what their columns hold. */
export function tableCells(text: string): ReadonlyMap<number, CellKind> {
  const kinds = new Map<number, CellKind>();
  for (const [heading = [], ...rows] of tablesOf(text)) {
    for (const row of rows) {
      for (const [column, cell] of row.entries()) {
        if (NUMBER.test(cell.text)) kinds.set(cell.at, kindOf(heading[column]?.text ?? ''));
      }
    }
  }
  return kinds;
}

/** What a column holds by its heading. */
export function kindOf(heading: string): CellKind {
  if (ORDER.test(heading)) return 'order';
  return SHARE.test(heading) ? 'share' : 'number';
}

/** Lines that stand together and have cells: the first is the heading. */
export function tablesOf(text: string): readonly (readonly (readonly Cell[])[])[] {
  const tables: (readonly Cell[])[][] = [];
  let [at, isOpen] = [0, false];
  for (const line of text.split('\n')) {
    const isRow = line.includes('\t');
    if (isRow && !isOpen) tables.push([]);
    if (isRow) tables.at(-1)?.push(cellsOf(line, at));
    isOpen = isRow;
    at += line.length + 1;
  }
  return tables.filter(([heading]) => heading?.every(({ text: name }) => !NUMBER.test(name)));
}

function cellsOf(line: string, from: number): readonly Cell[] {
  let at = from;
  return line.split('\t').map((cell) => {
    const begin = at + cell.length - cell.trimStart().length;
    at += cell.length + 1;
    return { at: begin, text: cell.trim() };
  });
}

const TOTAL_ROW = /^(?:tổng(?: số| cộng)?|cộng)(?![\p{L}])/iu;

/** The wholes of shares in tables, by where their counts stand: the total of the column, or another count of the row. */
export function wholesInTables(text: string): ReadonlyMap<number, number> {
  return new Map(
    tablesOf(text).flatMap(([heading = [], ...rows]) => {
      const kinds = heading.map((cell) => kindOf(cell.text));
      return kinds.flatMap((kind, column) => (kind === 'share' ? wholesOfColumn(kinds, column, rows) : []));
    }),
  );
}

/** A row whose share is that of no number is of what the shares of most rows are of. */
function wholesOfColumn(
  kinds: readonly CellKind[],
  column: number,
  rows: readonly (readonly Cell[])[],
): readonly (readonly [number, number])[] {
  const at = kinds.slice(0, column).lastIndexOf('number');
  const total = rows.find((row) => row.some((cell) => TOTAL_ROW.test(cell.text)));
  const beside = kinds.slice(0, Math.max(at, 0)).flatMap((kind, index) => (kind === 'number' ? [index] : []));
  const told = rows.flatMap((row) => {
    const [count, share] = [row[at], row[column]];
    if (!count || !share || !isWhole(count) || !NUMBER.test(share.text)) return [];
    // first that of the column, then those of the row
    const cells = [row === total ? count : total?.[at], ...beside.map((index) => row[index])];
    const wholes = cells.map((cell) => (cell && isWhole(cell) ? wholeOf(cell) : undefined));
    return [{ count, wholes, fit: wholes.findIndex((of) => fits(count, of, share)) }];
  });
  const often = (place: number) => told.filter(({ fit }) => fit === place).length;
  const usual = [0, ...beside.map((_, index) => index + 1)].toSorted((a, b) => often(b) - often(a))[0] ?? 0;
  return told.flatMap(({ count, wholes, fit }) => {
    const of = wholes[fit === -1 ? usual : fit];
    return of === undefined ? [] : [[count.at, of] as const];
  });
}

function fits(count: Cell, of: number | undefined, share: Cell): boolean {
  const [whole = '', decimals = ''] = share.text.split(/[.,]/u);
  const printed = { scaled: Number(whole + decimals), decimals: decimals.length };
  return of !== undefined && fitOf(wholeOf(count), of, printed) !== undefined;
}

/** Whether a cell holds a count. */
export function isWhole({ text }: Cell): boolean {
  return NUMBER.test(text) && !text.includes(',');
}

/** The count that a cell holds. */
export function wholeOf({ text }: Cell): number {
  return Number(text.replaceAll('.', ''));
}
