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
  const wholes = new Map<number, number>();
  for (const [heading = [], ...rows] of tablesOf(text)) {
    const kinds = heading.map((cell) => kindOf(cell.text));
    const total = rows.find((row) => row.some((cell) => TOTAL_ROW.test(cell.text)));
    for (const row of rows) {
      for (const [column, share] of row.entries()) {
        const at = kinds.slice(0, column).lastIndexOf('number');
        const count = row[at];
        if (kinds[column] !== 'share' || !NUMBER.test(share.text) || !count || !isWhole(count)) continue;
        const isTotal = row === total;
        const of = wholeFor(count, share, row.slice(0, at), isTotal ? count : total?.[at]);
        if (of !== undefined) wholes.set(count.at, of);
      }
    }
  }
  return wholes;
}

function wholeFor(
  count: Cell,
  share: Cell,
  beside: readonly Cell[],
  total: Cell | undefined,
): number | undefined {
  const [whole = '', decimals = ''] = share.text.split(/[.,]/u);
  const printed = { scaled: Number(whole + decimals), decimals: decimals.length };
  const inTotal = total && isWhole(total) ? [total] : [];
  const likely = [...inTotal, ...beside.filter(isWhole)].map(wholeOf);
  return likely.find((of) => fitOf(wholeOf(count), of, printed)) ?? inTotal.map(wholeOf)[0];
}

/** Whether a cell holds a count. */
export function isWhole({ text }: Cell): boolean {
  return NUMBER.test(text) && !text.includes(',');
}

/** The count that a cell holds. */
export function wholeOf({ text }: Cell): number {
  return Number(text.replaceAll('.', ''));
}
