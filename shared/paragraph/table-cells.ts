/** Cells of a pasted table, whose columns are told by their headings: a share needs no “%” there, and a line's number counts nothing. */

export type CellKind = 'share' | 'order' | 'number';

export interface Cell {
  readonly at: number;
  readonly text: string;
}

export const NUMBER = /^\d{1,3}(?:\.\d{3})+$|^\d+(?:[.,]\d+)?$/u;
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
