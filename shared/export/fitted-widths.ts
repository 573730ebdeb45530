import { type ColumnNode, type LeafColumn, leavesOf, sizedColumns } from './column-tree';
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
  readonly whole?: number | undefined;
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

/** Sums of powers differ by less where they are the same. */
const ROUNDING = 1e-6;

/** A column on a page, with the width that it has where it is none of texts. */
type OnPage<Id extends string> = Pick<LeafColumn<Id>, 'id' | 'widthPt'>;

/** Columns whose texts are measured once, to be laid on pages in one way or several. */
export class TextColumns<Id extends string> {
  readonly #columns: readonly MeasuredColumn<Id>[];

  constructor(columns: readonly TextColumn<Id>[], look: RowLook = { sizePt: BODY_SIZE, leastLines: 1 }) {
    const rows = Math.max(0, ...columns.map(({ texts }) => texts.length));
    const every = Math.max(1, Math.ceil(rows / ROWS_ASKED));
    this.#columns = columns.map((column) => new MeasuredColumn(column, look, every));
  }

  /** The widths on one page, or on pages beside each other. */
  on(pages: readonly (readonly OnPage<Id>[])[], { life, most }: PageWidth): FittedWidths<Id> {
    const list = new GrowingList(this.#columns, pages);
    const paper = () => list.height / Math.max(life, list.width);
    list.growUpTo(life);
    // beyond life size each part by which the print gets smaller saves as large a part of the lines
    list.growUpTo(most, paper);
    return { widths: list.widths, paper: paper() };
  }
}

/** Texts that stand on one line are broken where that takes less than this part of the paper. */
const WORTH_BREAKING = 0.8;

/**
 * The columns of a page, those of texts at least as wide as they are and as wide as the texts ask for. Beside a column
 * whose texts make every row high others need not stand on one line.
 */
export function fittedColumns<Id extends string>(
  tree: readonly ColumnNode<Id>[],
  ofTexts: readonly Pick<TextColumn<Id>, 'id' | 'texts' | 'whole'>[],
  width: PageWidth,
): readonly ColumnNode<Id>[] {
  const leaves = leavesOf(tree);
  const columns = leaves.flatMap(({ id, heading, widthPt }) =>
    ofTexts.filter((each) => each.id === id).map((each) => ({ ...each, heading, least: widthPt })),
  );
  const { widths, paper } = new TextColumns(columns).on([leaves], width);
  if (columns.every(({ whole = 0 }) => whole === 0)) return sizedColumns(tree, widths);
  const broken = new TextColumns(columns.map((each) => ({ ...each, whole: 0 }))).on([leaves], width);
  return sizedColumns(tree, broken.paper < paper * WORTH_BREAKING ? broken.widths : widths);
}

/** The width in which no word of a heading is broken and it takes few lines. */
function headingWidth(heading: MeasuredText): number {
  let width = heading.widestWord;
  while (heading.linesIn(width) > HEADING_LINES) width += 1;
  return width;
}

/** By how much the sum of a row gets less. */
interface Change {
  readonly row: number;
  readonly less: number;
}

/** A column of which is known how many lines its texts take in any width. */
class MeasuredColumn<Id extends string> {
  readonly id: Id;
  /** In less a word would be broken, or a text that stands on one line. */
  readonly least: number;
  readonly #leastLines: number;
  /** The texts of the rows that are asked; equal ones are measured once. */
  readonly #rows: readonly MeasuredText[];
  readonly #lines = new Map<number, readonly number[]>();
  readonly #changes = new Map<number, Map<number, readonly Change[]>>();

  constructor(
    { id, heading, texts, least = 0, whole = 0 }: TextColumn<Id>,
    { sizePt: size, leastLines }: RowLook,
    every: number,
  ) {
    const measured = new Map<string, MeasuredText>();
    const rows = texts.map((text) => found(measured, text, () => new MeasuredText(text, { size })));
    const widths = Array.from(measured.values(), ({ width, widestWord }) =>
      width <= whole ? width : widestWord,
    );
    const ofTexts = Math.max(0, ...widths) + BESIDE_TEXT_PT;
    const ofHeading = headingWidth(new MeasuredText(heading, { size, bold: true })) + BESIDE_HEADING_PT;
    this.id = id;
    this.least = Math.ceil(Math.max(least, ofTexts, ofHeading));
    this.#leastLines = leastLines;
    this.#rows = rows.filter((_, row) => row % every === 0);
  }

  /** The lines of each row where the column is so wide. */
  linesAt(width: number): readonly number[] {
    return found(this.#lines, width, () => {
      const ofTexts = new Map<MeasuredText, number>();
      const linesOf = (text: MeasuredText) =>
        Math.max(this.#leastLines, text.linesIn(width - BESIDE_TEXT_PT));
      return this.#rows.map((text) => found(ofTexts, text, () => linesOf(text)));
    });
  }

  /** The rows that get lower where it becomes so wide. */
  changes(from: number, to: number): readonly Change[] {
    const ofWidth = found(this.#changes, from, () => new Map<number, readonly Change[]>());
    return found(ofWidth, to, () => {
      const after = this.linesAt(to);
      return this.linesAt(from).flatMap((lines, row): readonly Change[] => {
        const now = after[row] ?? lines;
        return now === lines ? [] : [{ row, less: lines ** POWER - now ** POWER }];
      });
    });
  }
}

/** A step that a column may grow by, and how many lines it saves for its points. */
interface Growth<Id extends string> {
  readonly column: MeasuredColumn<Id>;
  readonly step: number;
  readonly saved: number;
}

/** A list whose columns grow, and how high its rows stand meanwhile. */
class GrowingList<Id extends string> {
  readonly widths: Map<Id, number>;
  readonly #columns: readonly MeasuredColumn<Id>[];
  readonly #pages: readonly (readonly OnPage<Id>[])[];
  /** Of each row the lines of its columns, each to the power. */
  readonly #sums: number[] = [];
  readonly #heights: number[];

  constructor(columns: readonly MeasuredColumn<Id>[], pages: readonly (readonly OnPage<Id>[])[]) {
    this.#columns = columns;
    this.#pages = pages;
    this.widths = new Map(columns.map(({ id, least }) => [id, least]));
    for (const column of columns)
      for (const [row, lines] of column.linesAt(column.least).entries())
        this.#sums[row] = (this.#sums[row] ?? 0) + lines ** POWER;
    this.#heights = this.#sums.map(heightOf);
  }

  /** Of all rows together, in lines. */
  get height(): number {
    return this.#heights.reduce((sum, each) => sum + each, 0);
  }

  /** Of the widest page. */
  get width(): number {
    return Math.max(...this.#pages.map((page) => this.#widthOf(page)));
  }

  /** Grows the column that saves most for its points, as long as pages have the room and a point saves enough. */
  growUpTo(limit: number, leastPerPoint = () => 0): void {
    for (;;) {
      const least = leastPerPoint();
      const best = this.#growths(limit)
        .filter(({ step, saved }) => saved > 0 && saved >= least * step)
        .reduce<Growth<Id> | undefined>(
          (most, each) => (most && most.saved / most.step >= each.saved / each.step ? most : each),
          undefined,
        );
      if (best === undefined) return;
      this.#grow({ ...best, step: this.#leastStep(best) });
    }
  }

  /** What may grow without any page becoming wider than that. */
  #growths(limit: number): readonly Growth<Id>[] {
    const pages = this.#pages.map((page) => ({ page, width: this.#widthOf(page) }));
    return this.#columns.flatMap((column) => {
      const width = Math.max(
        ...pages.filter(({ page }) => page.some(({ id }) => id === column.id)).map(({ width }) => width),
      );
      return STEPS_PT.filter((step) => width + step <= limit).map((step) => ({
        ...{ column, step },
        saved: this.#savedBy(column, step),
      }));
    });
  }

  /** The shortest way to the lines that a step saves: room beyond it is left for other columns. */
  #leastStep({ column, step, saved }: Growth<Id>): number {
    let [less, enough] = [0, step];
    while (enough - less > 1) {
      const middle = Math.floor((less + enough) / 2);
      if (this.#savedBy(column, middle) < saved - ROUNDING) less = middle;
      else enough = middle;
    }
    return enough;
  }

  #savedBy(column: MeasuredColumn<Id>, step: number): number {
    let saved = 0;
    for (const { row, less } of this.#changes(column, step))
      saved += (this.#heights[row] ?? 0) - heightOf((this.#sums[row] ?? 0) - less);
    return saved;
  }

  #grow({ column, step }: Growth<Id>): void {
    for (const { row, less } of this.#changes(column, step)) {
      const sum = (this.#sums[row] ?? 0) - less;
      this.#sums[row] = sum;
      this.#heights[row] = heightOf(sum);
    }
    this.widths.set(column.id, this.#widthNow(column) + step);
  }

  #changes(column: MeasuredColumn<Id>, step: number): readonly Change[] {
    const width = this.#widthNow(column);
    return column.changes(width, width + step);
  }

  #widthNow({ id, least }: MeasuredColumn<Id>): number {
    return this.widths.get(id) ?? least;
  }

  #widthOf(page: readonly OnPage<Id>[]): number {
    return page.reduce((sum, { id, widthPt }) => sum + (this.widths.get(id) ?? widthPt), 0);
  }
}

function heightOf(sum: number): number {
  return sum ** (1 / POWER);
}

/** What is known for a key, or is made once. */
function found<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
