import { type EarlierExport, type MarkedRows, markChanges } from './changes';
import type { CellRange, EmphasisedLine, SheetCell, SheetColumn, SheetRow } from './sheet-model';
import { changedText } from './sheet-texts';
import { styleRule } from './styles';
import { linesHeight, textWidth, wrappedLines } from './text-metrics';

/** A cell on its way into a row: it may span columns. */
export interface PlacedCell extends SheetCell {
  /** Columns that the cell takes, itself included. */
  readonly span?: number;
  /** The cell is merged with others below, which give it the height that it needs. */
  readonly mergedDown?: boolean;
}

interface RowOptions {
  /** Names a row of data (`SheetRow.key`). */
  readonly key?: string;
  /** The row is at least so high, in points. */
  readonly leastPt?: number;
  /** The row stays on one page with the one below. */
  readonly keepWithNext?: boolean;
}

/** Excel takes no taller row; what needs more is laid over several rows. */
const TALLEST_ROW_PT = 400;
const LEAST_ROW_PT = 16.5;
/** What the programs leave free left and right of a text together. */
const CELL_PADDING_PT = 5;
const INDENT_PT = 9;
const ROW_PADDING_PT = 2.5;
/** Of the rows of a list so many set the height of all. */
const MOST_ROWS = 0.8;

/** The rows of a sheet with one height for those of its list, but for those that need far more. */
export function evenRows(rows: readonly SheetRow[], from: number, to: number): readonly SheetRow[] {
  const body = rows.slice(from - 1, to);
  const heights = body.map(({ heightPt }) => heightPt).sort((a, b) => a - b);
  const usual = heights[Math.floor((heights.length - 1) * MOST_ROWS)] ?? 0;
  const even = body.map((row) => ({ ...row, heightPt: Math.max(row.heightPt, usual) }));
  return rows.toSpliced(from - 1, even.length, ...even);
}

/** Collects the rows of a sheet from the top, with the height that each needs. */
export class SheetBuilder {
  readonly #columns: readonly SheetColumn[];
  readonly #said: (text: string) => string;
  readonly #rows: SheetRow[] = [];
  readonly #merges: CellRange[] = [];

  /** Every text goes through `said` before it is measured. */
  constructor(columns: readonly SheetColumn[], said: (text: string) => string = (text) => text) {
    this.#columns = columns;
    this.#said = said;
  }

  get rows(): readonly SheetRow[] {
    return this.#rows;
  }

  get merges(): readonly CellRange[] {
    return this.#merges;
  }

  /** The number of the row that comes next. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  /** The printed width of some columns together, in points. */
  widthOf(column: number, span: number): number {
    return this.#columns
      .slice(column - 1, column - 1 + span)
      .reduce((width, each) => width + each.widthPt, 0);
  }

  /**
   * Adds a row as high as its texts need. One too high for Excel becomes several:
   * the cells that need the height are merged downwards, the others stay in the first.
   */
  addRow(
    asked: readonly PlacedCell[],
    { keepWithNext = false, key, leastPt = LEAST_ROW_PT }: RowOptions = {},
  ): void {
    const row = this.nextRow;
    const cells = this.#worded(asked);
    const heights = cells.map((cell) => (cell.mergedDown === true ? 0 : this.#heightOf(cell)));
    const height = Math.max(LEAST_ROW_PT, leastPt, ...heights);
    const count = Math.ceil(height / TALLEST_ROW_PT);
    const heightPt = height / count;
    for (const [index, { column, span = 1 }] of cells.entries()) {
      const rows = (heights[index] ?? 0) > heightPt ? count : 1;
      this.merge({ from: { row, column }, to: { row: row + rows - 1, column: column + span - 1 } });
    }
    const spreadCells = cells.flatMap(spread).sort((a, b) => a.column - b.column);
    this.#rows.push({ heightPt, keepWithNext, cells: spreadCells, ...(key === undefined ? {} : { key }) });
    for (let more = 1; more < count; more += 1) {
      this.#rows.push({ heightPt, keepWithNext, cells: spreadCells.map(emptied) });
    }
  }

  /** The height that the highest of some cells needs, in points. */
  heightFor(cells: readonly PlacedCell[]): number {
    return Math.max(0, ...this.#worded(cells).map((cell) => this.#heightOf(cell)));
  }

  /** Adds a row whose height and merged regions the caller has found; it stays with the next. */
  addFixedRow(cells: readonly SheetCell[], heightPt: number): void {
    this.#rows.push({ heightPt, keepWithNext: true, cells: this.#worded(cells) });
  }

  /** Adds cells to the row that came last: what stands beside the table has no height of its own. */
  addToLast(cells: readonly SheetCell[]): void {
    const last = this.#rows.pop();
    if (last !== undefined) this.#rows.push({ ...last, cells: [...last.cells, ...this.#worded(cells)] });
  }

  /** Keeps the last rows on one page with what follows. */
  keepLast(count: number): void {
    const start = Math.max(0, this.#rows.length - count);
    const kept = this.#rows.slice(start).map((row) => ({ ...row, keepWithNext: true }));
    this.#rows.splice(start, count, ...kept);
  }

  /** Marks what changed since the last export; answers what there is to say of it. */
  markChanges(earlier: EarlierExport): Omit<MarkedRows, 'rows'> {
    const { rows, ...marked } = markChanges(this.#rows, earlier);
    this.#rows.splice(0, this.#rows.length, ...rows);
    return marked;
  }

  merge(range: CellRange): void {
    const { from, to } = range;
    if (from.row !== to.row || from.column !== to.column) this.#merges.push(range);
  }

  #worded<T extends SheetCell>(cells: readonly T[]): readonly T[] {
    return cells.map((cell) => ({ ...cell, content: changedText(cell.content, this.#said) }));
  }

  #heightOf({ column, span = 1, style, content }: PlacedCell): number {
    const rule = styleRule(style);
    const width = this.widthOf(column, span) - CELL_PADDING_PT - (rule.indent ?? 0) * INDENT_PT;
    if (width <= 0) return 0;
    if (content.kind === 'text' || content.kind === 'textFormula') {
      const said = content.kind === 'text' ? content.text : content.result;
      return linesHeight(wrappedLines(said, width, rule), rule.size) + ROW_PADDING_PT;
    }
    if (content.kind === 'lines')
      return linesHeight(emphasisedLines(content.lines, width, rule.size), rule.size);
    return linesHeight(1, rule.size);
  }
}

function emphasisedLines(lines: readonly EmphasisedLine[], width: number, size: number): number {
  const count = (line: EmphasisedLine) =>
    wrappedLines(line.text, width, { size, bold: line.emphasis === 'bold' });
  return lines.reduce((sum, line) => sum + count(line), 0);
}

/** A spanning cell and, where it is framed, the empty ones that carry its frame. */
function spread({ span = 1, mergedDown: _, ...cell }: PlacedCell): SheetCell[] {
  if (span === 1 || !styleRule(cell.style).framed) return [cell];
  const rest = Array.from({ length: span - 1 }, (_, index) =>
    emptied({ ...cell, column: cell.column + index + 1 }),
  );
  return [cell, ...rest];
}

function emptied(cell: SheetCell): SheetCell {
  return { ...cell, content: { kind: 'blank' } };
}

/** The width that a column needs for its widest single-line text. */
export function widthFor(texts: readonly string[], size: number, bold: boolean): number {
  return Math.max(...texts.map((each) => textWidth(each, { size, bold }))) + CELL_PADDING_PT;
}
