import type { PageSetup, SheetColumn, SheetRow } from './sheet-model';

/**
 * Where the pages end. A heading of a group never stands last on a page, and
 * signatures never stand alone on one: rows that belong together say so.
 */

const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;
const PAPERS_MM = { A4: { short: 210, long: 297 }, A3: { short: 297, long: 420 } } as const;
/** Programs differ by some pixels in the height of a row; a page is filled only so far. */
const FILLED = 0.97;
const PERCENT = 100;

/** Of a layout, `leastScale` is the smallest in which it may be printed to save its last page. */
export type Layout = Pick<
  PageSetup,
  'paper' | 'orientation' | 'marginsMm' | 'headingRows' | 'leastScale' | 'twoWide'
>;

function points(mm: number): number {
  return (mm / MM_PER_INCH) * POINTS_PER_INCH;
}

/** Below this scale print of 12 points is no longer read with ease. */
const LEAST_SCALE = 0.68;
/** A sheet that is small for its width already may become so much smaller, if that saves its last page, and no smaller than that. */
const LITTLE_SMALLER = 0.87;
const SMALLEST_SCALE = 0.55;

interface Page {
  /** The height of rows that a page holds when the sheet is fitted to its width. */
  readonly capacity: number;
  /** How much smaller than life that is. */
  readonly scale: number;
}

type Paper = Pick<PageSetup, 'paper' | 'orientation'>;

/** The width between the margins, in points. */
export function innerWidthPt(page: Paper & Pick<PageSetup, 'marginsMm'>): number {
  return points(paperOf(page).width - page.marginsMm.left - page.marginsMm.right);
}

function paperOf({ paper, orientation }: Paper) {
  const { short, long } = PAPERS_MM[paper];
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}

/** The printed columns of a page; where the sheet is two pages wide those of either. */
export function columnsOfPages(
  { twoWide }: Pick<Layout, 'twoWide'>,
  columns: readonly SheetColumn[],
): readonly (readonly SheetColumn[])[] {
  const printed = columns.filter(({ beside }) => beside !== true);
  if (twoWide === undefined) return [printed];
  const { from, repeated } = twoWide;
  return [printed.slice(0, from - 1), [...printed.slice(0, repeated), ...printed.slice(from - 1)]];
}

function widthOf(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, { widthPt }) => sum + widthPt, 0);
}

function pageOf(layout: Layout, columns: readonly SheetColumn[]): Page {
  const { marginsMm } = layout;
  const paper = paperOf(layout);
  const width = innerWidthPt(layout);
  const height = points(paper.height - marginsMm.top - marginsMm.bottom);
  const needed = Math.max(...columnsOfPages(layout, columns).map(widthOf));
  const scale = Math.min(1, Math.floor((width / needed) * PERCENT) / PERCENT);
  return { capacity: (height / scale) * FILLED, scale };
}

/** The paper, and the scale in which the sheet is printed on it. */
export function pageLook(
  layout: Layout & Pick<PageSetup, 'onOnePage'>,
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
) {
  const { capacity, scale } = pageOf(layout, columns);
  const paper = paperOf(layout);
  return {
    paperPt: { width: points(paper.width), height: points(paper.height) },
    marginsPt: { top: points(layout.marginsMm.top), left: points(layout.marginsMm.left) },
    scale: layout.onOnePage ? Math.min(scale, (scale * capacity) / heightOf(rows)) : scale,
  };
}

/** Whether a sheet a little longer than a page is made that much smaller, and still easily read. */
export function fitsOnePage(
  layout: Layout,
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
): boolean {
  const { capacity, scale } = pageOf(layout, columns);
  const height = heightOf(rows);
  const part = capacity / height;
  const needed = scale * part;
  if (layout.leastScale !== undefined) return part >= 1 || needed >= layout.leastScale;
  return part >= 1 || needed >= LEAST_SCALE || (part >= LITTLE_SMALLER && needed >= SMALLEST_SCALE);
}

function heightOf(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, { heightPt }) => sum + heightPt, 0);
}

/** Runs of rows that stay on one page: each row of a run but its last wants the next one with it. */
function runsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const runs: SheetRow[][] = [[]];
  for (const row of rows) {
    runs.at(-1)?.push(row);
    if (!row.keepWithNext) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * A run taller than a page is torn like any rows; of the last, who signs keeps the rows above that still have room,
 * but for the headings of the sheet and the row under them, which stand on the page before.
 */
function torn(
  run: readonly SheetRow[],
  { room, after }: { readonly room: number; readonly after: number },
): SheetRow[][] {
  let from = run.length - 1;
  while (from > Math.max(0, after + 1) && heightOf(run.slice(from - 1)) <= room) from -= 1;
  return [...run.slice(0, from).map((row) => [row]), run.slice(from)];
}

/** The rows after which a new page begins; none where all stands on one page. */
export function pageBreaks(
  layout: Layout,
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
): readonly number[] {
  if (fitsOnePage(layout, columns, rows)) return [];
  const { capacity } = pageOf(layout, columns);
  const repeated = heightOf(rows.slice(layout.headingRows.from - 1, layout.headingRows.to));
  const breaks: number[] = [];
  let used = 0;
  let passed = 0;
  const runs = runsOf(rows);
  for (const run of runs) {
    const room = capacity - repeated;
    const kept = { room: run === runs.at(-1) ? room : 0, after: layout.headingRows.to - passed };
    const pieces = heightOf(run) <= room ? [run] : torn(run, kept);
    for (const piece of pieces) {
      const height = heightOf(piece);
      if (used + height > capacity && passed > layout.headingRows.to) {
        breaks.push(passed);
        used = repeated;
      }
      used += height;
      passed += piece.length;
    }
  }
  return balanced(breaks, rows, layout.headingRows.to);
}

/** A page this many times as full as the one behind it shares its rows. */
const MUCH_FULLER = 3;

/** The page before the signatures holds no single row, where the one before it is full: both hold half. */
function balanced(breaks: readonly number[], rows: readonly SheetRow[], headings: number): readonly number[] {
  const [start = headings, before, last] = [breaks.at(-3), breaks.at(-2), breaks.at(-1)];
  if (before === undefined || last === undefined) return breaks;
  if ((last - before) * MUCH_FULLER >= before - start) return breaks;
  let middle = start + Math.ceil((last - start) / 2);
  while (middle > start + 1 && rows[middle - 1]?.keepWithNext === true) middle -= 1;
  return middle > start + 1 ? [...breaks.slice(0, -2), middle, last] : breaks;
}
