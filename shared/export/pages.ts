import { pageLook } from './page-breaks';
import type { CellRange, SheetCell, SheetModel, SheetRow } from './sheet-model';

/** A sheet as it comes out of the printer: its pages one by one, for the preview. */

export interface PreviewRow {
  /** The row of the sheet, from 1. */
  readonly row: number;
  readonly heightPt: number;
  readonly cells: readonly PreviewCell[];
  /** Columns into which a merged cell reaches from above. */
  readonly reached: ReadonlySet<number>;
}

export interface PreviewCell {
  readonly cell: SheetCell;
  readonly columns: number;
  readonly rows: number;
}

export interface SheetPages {
  readonly paperPt: { readonly width: number; readonly height: number };
  readonly marginsPt: { readonly top: number; readonly left: number };
  /** How much smaller than life everything is printed. */
  readonly scale: number;
  readonly pages: readonly (readonly PreviewRow[])[];
}

/** The parts of a sheet that are printed side by side, each with its columns alone; most sheets have one. */
export function sheetSides(model: SheetModel): readonly SheetModel[] {
  const { twoWide } = model.page;
  if (twoWide === undefined) return [model];
  const { from, repeated } = twoWide;
  const last = model.columns.length;
  const kept = (columns: readonly number[]): SheetModel => {
    const placeOf = new Map(columns.map((column, index) => [column, index + 1]));
    // what spans more than stands here is cut off in print: too little of it is left to be read
    const cut = new Set(
      model.merges
        .filter(({ from: start, to: end }) => placeOf.has(start.column) && !placeOf.has(end.column))
        .map(({ from: start }) => placeKey(start.row, start.column)),
    );
    return {
      ...model,
      columns: columns.flatMap((column) => model.columns[column - 1] ?? []),
      rows: model.rows.map((row, index) => ({
        ...row,
        cells: row.cells.flatMap((cell) => {
          const column = placeOf.get(cell.column);
          return column === undefined || cut.has(placeKey(index + 1, cell.column))
            ? []
            : [{ ...cell, column }];
        }),
      })),
      merges: model.merges.flatMap((range) => {
        const [start, end] = [placeOf.get(range.from.column), placeOf.get(range.to.column)];
        if (start === undefined || end === undefined) return [];
        return [{ from: { ...range.from, column: start }, to: { ...range.to, column: end } }];
      }),
    };
  };
  return [kept(numbersFrom(1, from - 1)), kept([...numbersFrom(1, repeated), ...numbersFrom(from, last)])];
}

/** Cuts a sheet, or a side of it, into its pages, the headings again at the top of each. */
export function sheetPages(model: SheetModel, whole: SheetModel = model): SheetPages {
  const { page, rows } = model;
  const { from, to } = page.headingRows;
  const ends = [...page.breaksAfter, rows.length];
  const merges = mergesByStart(model.merges);
  const pages = ends.map((end, index) => {
    const start = index === 0 ? 1 : (ends[index - 1] ?? 0) + 1;
    const body = numbersFrom(start, end);
    const repeated = start > to ? numbersFrom(from, to) : [];
    return [...pageRows(rows, repeated, merges), ...pageRows(rows, body, merges)];
  });
  return { ...pageLook(page, whole.columns, rows), pages };
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

type Merges = ReadonlyMap<string, CellRange>;

const placeKey = (row: number, column: number) => `${String(row)}/${String(column)}`;

function mergesByStart(merges: readonly CellRange[]): Merges {
  return new Map(merges.map((range) => [placeKey(range.from.row, range.from.column), range]));
}

/** Rows of one run on a page: a merged cell ends where the run does, and what it covers is left out. */
function pageRows(rows: readonly SheetRow[], numbers: readonly number[], merges: Merges): PreviewRow[] {
  const covered = new Set<string>();
  const last = numbers.at(-1) ?? 0;
  return numbers.flatMap((row) => {
    const found = rows[row - 1];
    if (found === undefined) return [];
    const above = found.cells.filter(({ column }) => covered.has(placeKey(row, column)));
    const reached = new Set(above.map(({ column }) => column));
    const cells = found.cells.flatMap((cell): PreviewCell[] => {
      if (covered.has(placeKey(row, cell.column))) return [];
      const range = merges.get(placeKey(row, cell.column));
      const toRow = Math.min(last, range?.to.row ?? row);
      const toColumn = range?.to.column ?? cell.column;
      for (let r = row; r <= toRow; r += 1) {
        for (let c = cell.column; c <= toColumn; c += 1) covered.add(placeKey(r, c));
      }
      return [{ cell, columns: toColumn - cell.column + 1, rows: toRow - row + 1 }];
    });
    return [{ row, heightPt: found.heightPt, cells, reached }];
  });
}
