import { type ColumnNode, leavesOf, sizedColumns } from './column-tree';
import { BODY_SIZE } from './styles';
import { MeasuredText } from './text-metrics';

/**
 * The widths of columns of texts: no word is broken, and what room a page has goes where it saves most lines. The one
 * place that measures what the columns of a list need.
 */

/** A column that is as wide as its texts ask for. */
export interface TextColumn<Id extends string> {
  readonly id: Id;
  readonly heading: string;
  /** What stands in it, row by row. */
  readonly texts: readonly string[];
  /** It is at least so wide, in points: for what is written by hand, or for a text that is in no row. */
  readonly least?: number;
  /** Its texts stand on one line, as names of people do, up to so many points. */
  readonly whole?: number;
}

/** A page that columns share. */
export interface PageRoom<Id extends string> {
  readonly ids: ReadonlySet<Id>;
  /** The width that other columns take. */
  readonly taken: number;
}

/** How wide a page is, in points. */
export interface PageWidth {
  /** At life size. */
  readonly life: number;
  /** In the smallest print that is read with ease. */
  readonly most: number;
}

/** How the rows of a list stand: in which size, and how high the lowest of them are. */
export interface RowLook {
  readonly sizePt: number;
  readonly leastLines: number;
}

export interface FittedWidths<Id extends string> {
  readonly widths: ReadonlyMap<Id, number>;
  /** How much paper the rows take: to be compared with that of another layout. */
  readonly paper: number;
}

/** What the programs leave free beside a text, and what they measure more than we do. */
const BESIDE_TEXT_PT = 7;
const BESIDE_HEADING_PT = 8;
const HEADING_LINES = 3;
/** So many rows, evenly chosen, tell what a long list needs. */
const ROWS_ASKED = 160;
/** By so much a column grows at a time: the next line that it saves may be far. */
const STEPS_PT = [6, 18, 42, 90] as const;
/** A row is as high as its highest text; a column that is one of several highest is worth growing all the same. */
const POWER = 6;

/** Finds the widths of columns that stand on one page, or on pages beside each other. */
export function fittedWidths<Id extends string>(
  columns: readonly TextColumn<Id>[],
  pages: readonly PageRoom<Id>[],
  { life, most }: PageWidth,
  look: RowLook = { sizePt: BODY_SIZE, leastLines: 1 },
): FittedWidths<Id> {
  const rows = Math.max(0, ...columns.map(({ texts }) => texts.length));
  const every = Math.max(1, Math.ceil(rows / ROWS_ASKED));
  const growing = columns.map((column) => new GrowingColumn(column, look, every));
  const heights = new RowHeights(growing, Math.ceil(rows / every));
  const widthOf = ({ ids, taken }: PageRoom<Id>) =>
    growing.reduce((sum, { id, width }) => sum + (ids.has(id) ? width : 0), taken);
  const widest = () => Math.max(...pages.map(widthOf));
  const fits = (id: Id, step: number, limit: number) =>
    pages.every((page) => !page.ids.has(id) || widthOf(page) + step <= limit);
  heights.growWhile((column, step) => fits(column.id, step, life));
  // beyond life size each part by which the print gets smaller saves as large a part of the lines
  heights.growWhile(
    (column, step, saved) =>
      fits(column.id, step, most) && saved / heights.total >= step / Math.max(life, widest()),
  );
  return {
    widths: new Map(growing.map(({ id, width }) => [id, width])),
    paper: heights.total / Math.max(life, widest()),
  };
}

/** The columns of a page, those of texts at least as wide as they are and as wide as the texts ask for. */
export function fittedColumns<Id extends string>(
  tree: readonly ColumnNode<Id>[],
  ofTexts: readonly Pick<TextColumn<Id>, 'id' | 'texts' | 'whole'>[],
  width: PageWidth,
): readonly ColumnNode<Id>[] {
  const leaves = leavesOf(tree);
  const columns = leaves.flatMap(({ id, heading, widthPt }) =>
    ofTexts.filter((each) => each.id === id).map((each) => ({ ...each, heading, least: widthPt })),
  );
  const ids = new Set(columns.map(({ id }) => id));
  const taken = leaves.reduce((sum, { id, widthPt }) => sum + (ids.has(id) ? 0 : widthPt), 0);
  return sizedColumns(tree, fittedWidths(columns, [{ ids, taken }], width).widths);
}

/** The width in which no word of a heading is broken and it takes few lines. */
function headingWidth(heading: MeasuredText): number {
  let width = heading.widestWord;
  while (heading.linesIn(width) > HEADING_LINES) width += 1;
  return width;
}

/** A column on its way to its width. */
class GrowingColumn<Id extends string> {
  readonly id: Id;
  width: number;
  readonly #texts: readonly MeasuredText[];
  /** Which of the texts stands in which row. */
  readonly #places: readonly number[];
  readonly #leastLines: number;
  readonly #lines = new Map<number, readonly number[]>();

  constructor(
    { id, heading, texts, least = 0, whole = 0 }: TextColumn<Id>,
    { sizePt: size, leastLines }: RowLook,
    every: number,
  ) {
    const numbers = new Map<string, number>();
    for (const text of texts) if (!numbers.has(text)) numbers.set(text, numbers.size);
    const all = [...numbers.keys()].map((text) => new MeasuredText(text, { size }));
    const words = Math.max(0, ...all.map(({ width, widestWord }) => (width <= whole ? width : widestWord)));
    const ofHeading = headingWidth(new MeasuredText(heading, { size, bold: true }));
    this.id = id;
    this.#leastLines = leastLines;
    this.width = Math.ceil(Math.max(least, words + BESIDE_TEXT_PT, ofHeading + BESIDE_HEADING_PT));
    this.#texts = all;
    this.#places = texts.filter((_, row) => row % every === 0).map((text) => numbers.get(text) ?? 0);
  }

  /** The lines of each row where the column is so wide. */
  linesAt(width: number): readonly number[] {
    const known = this.#lines.get(width);
    if (known !== undefined) return known;
    const ofTexts = new Map<number, number>();
    const lines = this.#places.map((place) => {
      const counted =
        ofTexts.get(place) ??
        Math.max(this.#leastLines, this.#texts[place]?.linesIn(width - BESIDE_TEXT_PT) ?? 1);
      ofTexts.set(place, counted);
      return counted;
    });
    this.#lines.set(width, lines);
    return lines;
  }
}

/** The heights of the rows, in lines. */
class RowHeights<Id extends string> {
  readonly #columns: readonly GrowingColumn<Id>[];
  readonly #sums: number[];

  constructor(columns: readonly GrowingColumn<Id>[], rows: number) {
    this.#columns = columns;
    this.#sums = Array.from({ length: rows }, (_, row) =>
      columns.reduce((sum, column) => sum + (column.linesAt(column.width)[row] ?? 1) ** POWER, 0),
    );
  }

  get total(): number {
    return this.#sums.reduce((sum, each) => sum + heightOf(each), 0);
  }

  /** Grows the column that saves most for its points, again and again, as long as one may. */
  growWhile(may: (column: GrowingColumn<Id>, step: number, saved: number) => boolean): void {
    for (;;) {
      const [best] = this.#columns
        .flatMap((column) => STEPS_PT.map((step) => ({ column, step, saved: this.#savedBy(column, step) })))
        .filter(({ column, step, saved }) => saved > 0 && may(column, step, saved))
        .toSorted((a, b) => b.saved / b.step - a.saved / a.step);
      if (best === undefined) return;
      this.#grow(best.column, best.step);
    }
  }

  #savedBy(column: GrowingColumn<Id>, step: number): number {
    let saved = 0;
    for (const [row, less] of this.#differences(column, step)) {
      const sum = this.#sums[row] ?? 0;
      saved += heightOf(sum) - heightOf(sum - less);
    }
    return saved;
  }

  #grow(column: GrowingColumn<Id>, step: number): void {
    for (const [row, less] of this.#differences(column, step))
      this.#sums[row] = (this.#sums[row] ?? 0) - less;
    column.width += step;
  }

  /** By how much the sum of each row that changes gets less. */
  #differences(column: GrowingColumn<Id>, step: number): readonly (readonly [row: number, less: number])[] {
    const before = column.linesAt(column.width);
    const after = column.linesAt(column.width + step);
    return before.flatMap((lines, row) => {
      const now = after[row] ?? lines;
      return now === lines ? [] : [[row, lines ** POWER - now ** POWER] as const];
    });
  }
}

function heightOf(sum: number): number {
  return sum ** (1 / POWER);
}
