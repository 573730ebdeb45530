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
> & {
  /** The rows of the table itself, without the one of its totals. */
  readonly body: PageSetup['headingRows'];
};

/** How a sheet is cut into pages. */
export type Pages = Pick<PageSetup, 'onOnePage' | 'breaksAfter' | 'scale'>;

function points(mm: number): number {
  return (mm / MM_PER_INCH) * POINTS_PER_INCH;
}

/** Below this scale print of 12 points is no longer read with ease. */
const LEAST_SCALE = 0.68;
/** A list is laid for print of this size or a larger one, texts of 12 points being read with ease; a sheet of several pages is made as small to save some. */
export const LIST_SCALE = 0.85;
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
export function columnsOfPages<Column extends Pick<SheetColumn, 'widthPt' | 'beside'>>(
  { twoWide }: Pick<Layout, 'twoWide'>,
  columns: readonly Column[],
): readonly (readonly Column[])[] {
  const printed = columns.filter(({ beside }) => beside !== true);
  if (twoWide === undefined) return [printed];
  const { from, repeated } = twoWide;
  return [printed.slice(0, from - 1), [...printed.slice(0, repeated), ...printed.slice(from - 1)]];
}

function widthOf(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, { widthPt }) => sum + widthPt, 0);
}

/** A page in a scale; fitted to its width where none is said. */
function pageOf(layout: Omit<Layout, 'body'>, columns: readonly SheetColumn[], asked?: number): Page {
  const { marginsMm } = layout;
  const width = innerWidthPt(layout);
  const height = points(paperOf(layout).height - marginsMm.top - marginsMm.bottom);
  const needed = Math.max(...columnsOfPages(layout, columns).map(widthOf));
  const scale = asked ?? Math.min(1, Math.floor((width / needed) * PERCENT) / PERCENT);
  return { capacity: (height / scale) * FILLED, scale };
}

/** The paper, and the scale in which the sheet is printed on it. */
export function pageLook(layout: PageSetup, columns: readonly SheetColumn[], rows: readonly SheetRow[]) {
  const { capacity, scale } = pageOf(layout, columns, layout.scale);
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

/** So many rows of the table stand with the signatures. */
const LAST_ROWS = 3;

/** How many of the rows of a table stand with its total and the signatures: of few rows half. */
export function rowsWithFoot(count: number, most: number = LAST_ROWS): number {
  return Math.min(most, Math.ceil(count / 2));
}

/** Smaller print is worth it where it saves one page of so many, or more. */
const OF_PAGES = 6;
/** Of more pages print that is still legible never saves that part. */
const MANY_PAGES = 12;

/**
 * Cuts a sheet into pages. Each holds a row of the table, the last several beside the signatures: where they have no
 * room in the usual scale, or a smaller one saves a good part of the pages, the sheet is printed smaller; so too where
 * a page would hold a single row and all of them have room on one that is still read.
 */
export function pagesOf(layout: Layout, columns: readonly SheetColumn[], rows: readonly SheetRow[]): Pages {
  if (fitsOnePage(layout, columns, rows)) return { onOnePage: true, breaksAfter: [] };
  const printed = (page: Page): Printed => {
    const breaksAfter = breaksIn(page, layout, rows);
    return { ...page, breaksAfter, rowsOnPages: rowsOnPages(breaksAfter, layout, rows.length) };
  };
  const usual = printed(pageOf(layout, columns));
  const isSound = (last: number) => (each: Printed) => endsWith(each, last, layout);
  if (pagesIn(usual) > MANY_PAGES && isSound(LAST_ROWS)(usual))
    return { onOnePage: false, breaksAfter: usual.breaksAfter };
  const all = [usual, ...scalesBelow(usual.scale).map((scale) => printed(pageOf(layout, columns, scale)))];
  const least = Math.min(usual.scale, layout.leastScale ?? LIST_SCALE);
  const legible = all.filter(({ scale }) => scale >= least);
  const last = legible.some(isSound(LAST_ROWS)) ? LAST_ROWS : LAST_ROWS - 1;
  const sound = legible.filter(isSound(last));
  const chosen = sound[0] ?? all.find(isSound(last)) ?? all.find(hasRows) ?? usual;
  const fewest = sound.toSorted((a, b) => pagesIn(a) - pagesIn(b))[0] ?? chosen;
  const isWorth = pagesIn(fewest) * OF_PAGES <= pagesIn(chosen) * (OF_PAGES - 1);
  const best = isWorth ? fewest : chosen;
  // of few rows one alone on a page is worse to read than all of them in smaller print
  if (best.rowsOnPages.includes(1) && fitsOnePage({ ...layout, leastScale: LEAST_SCALE }, columns, rows))
    return { onOnePage: true, breaksAfter: [] };
  return {
    onOnePage: pagesIn(best) === 1,
    breaksAfter: best.breaksAfter,
    ...(best === usual ? {} : { scale: best.scale }),
  };
}

/** A sheet on its pages in some scale. */
interface Printed extends Page {
  readonly breaksAfter: readonly number[];
  /** How many rows of the table stand on each page. */
  readonly rowsOnPages: readonly number[];
}

const pagesIn = ({ breaksAfter }: Printed) => breaksAfter.length + 1;
const hasRows = ({ rowsOnPages: counts }: Printed) => counts.every((count) => count > 0);

/** Each page has rows, the last so many, or half of few. */
function endsWith(printed: Printed, last: number, { body }: Layout): boolean {
  const count = body.to - body.from + 1;
  if (count <= 0) return true;
  return hasRows(printed) && (printed.rowsOnPages.at(-1) ?? 0) >= rowsWithFoot(count, last);
}

function rowsOnPages(breaksAfter: readonly number[], { body }: Layout, count: number): readonly number[] {
  return [...breaksAfter, count].map((end, index) => {
    const start = (breaksAfter[index - 1] ?? 0) + 1;
    return Math.max(0, Math.min(end, body.to) - Math.max(start, body.from) + 1);
  });
}

/** Whole percents below a scale. */
function scalesBelow(scale: number): readonly number[] {
  const [from, to] = [Math.round(scale * PERCENT) - 1, SMALLEST_SCALE * PERCENT];
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => (from - index) / PERCENT);
}

/** The rows after which a new page begins. */
function breaksIn({ capacity }: Page, layout: Layout, rows: readonly SheetRow[]): readonly number[] {
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
