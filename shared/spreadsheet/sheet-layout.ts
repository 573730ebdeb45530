import { fail, ok, type Result } from '../result';
import { addressOf, isSame, LAST_ROW, type Position, parseAddress, parseRange, type Range } from './address';
import { isMain } from './names';
import { isTrue } from './workbook';
import { readXmlText, type XmlTag } from './xml';
import { unescapeText } from './xml-text';

/** Where something stands in the text of a sheet: from its `<` to behind its last `>`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Behind the `>` of its first tag; equal to `end` where it closes itself. */
  readonly tagEnd: number;
}

/** A `<c>` element. */
export interface CellSpot extends Span, Position {
  /** Index among the formats of the workbook. */
  readonly style: number;
  /** As written: `n`, `s`, `str`, `b`, `e`, `inlineStr`, `d`. */
  readonly type: string;
  /** Text of `<v>`; undefined where none stands. */
  readonly value: string | undefined;
  /** Text of an inline string. */
  readonly inline: string;
  readonly hasFormula: boolean;
  /** Empty for a formula that shares the text of another. */
  readonly formula: string;
  /** Of formulas that share one text, which stands at the first of them. */
  readonly sharedIndex: number | undefined;
  /** All cells that the formula fills, where they are more than its own: array formulas and data tables. */
  readonly spread: Range | undefined;
  readonly isDataTable: boolean;
  /** Where the stored result stands. */
  readonly valueSpan: Span | undefined;
}

export interface RowSpot extends Span {
  readonly row: number;
  /** The format of its cells that are not there, where it has one. */
  readonly style: number | undefined;
  readonly heightPt: number | undefined;
  readonly hidden: boolean;
  readonly cells: readonly CellSpot[];
}

export interface ColumnSpot {
  readonly from: number;
  readonly to: number;
  /** In characters of the standard face. */
  readonly width: number | undefined;
  readonly style: number | undefined;
  readonly hidden: boolean;
}

/** A sheet's text and where its cells stand in it, so that some can be replaced and nothing else moves. */
export interface SheetLayout {
  readonly text: string;
  /** What the sheet writes before its names: `` or `x:`. */
  readonly prefix: string;
  readonly data: Span;
  readonly rows: readonly RowSpot[];
  readonly columns: readonly ColumnSpot[];
  readonly merges: readonly Range[];
  /** What one formula fills as a whole: array formulas and data tables. */
  readonly arrays: readonly Range[];
  readonly isProtected: boolean;
}

/** How much a sheet of a form may hold. */
export interface LayoutLimits {
  readonly rows: number;
  /** Empty ones among them. */
  readonly cells: number;
  readonly merges: number;
  /** Formulas that fill more than one cell. */
  readonly arrays: number;
}

/** More than any form has; a list of 20,000 rows is no form. */
export const layoutLimits: LayoutLimits = { rows: 200_000, cells: 300_000, merges: 50_000, arrays: 5000 };

export type LayoutProblem = 'xlsx-damaged' | 'xlsx-too-large';

/**
 * Reads a sheet. `xlsx-damaged` when it is not well formed, has no place for cells, or names a cell twice;
 * `xlsx-too-large` at the first row, cell or merged cell too many.
 */
export function readSheetLayout(
  text: string,
  limits: LayoutLimits = layoutLimits,
): Result<SheetLayout, LayoutProblem> {
  const reading = new LayoutReading(text, limits);
  const wellFormed = readXmlText(text, {
    open: (tag) => reading.open(tag),
    text: (piece) => reading.addText(piece),
    close: (tag) => reading.close(tag),
    done: () => reading.isTooLarge,
  });
  if (reading.isTooLarge) return fail('xlsx-too-large');
  const layout = wellFormed ? reading.layout() : undefined;
  return layout ? ok(layout) : fail('xlsx-damaged');
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The way from the root to the elements that matter; what stands elsewhere under the same name is something else. */
const paths: Readonly<Record<string, string>> = {
  worksheet: '',
  sheetData: 'worksheet',
  row: 'sheetData',
  c: 'row',
  f: 'c',
  v: 'c',
  is: 'c',
  t: 'is',
  r: 'is',
  cols: 'worksheet',
  col: 'cols',
  mergeCells: 'worksheet',
  mergeCell: 'mergeCells',
  sheetProtection: 'worksheet',
};

class LayoutReading {
  readonly #text: string;
  readonly #path: string[] = [];
  readonly #rows: RowSpot[] = [];
  readonly #columns: ColumnSpot[] = [];
  readonly #merges: Range[] = [];
  readonly #arrays: Range[] = [];
  #isProtected = false;
  #data: Mutable<Span> | undefined;
  #row: Mutable<RowSpot> | undefined;
  #rowCells: CellSpot[] = [];
  #cell: Mutable<CellSpot> | undefined;
  #value: Mutable<Span> | undefined;
  /** False once something stands where Excel itself would not put it. */
  #sound = true;
  readonly #limits: LayoutLimits;
  #cellCount = 0;

  constructor(text: string, limits: LayoutLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  get isTooLarge(): boolean {
    const { rows, cells, merges, arrays } = this.#limits;
    return (
      this.#rows.length > rows ||
      this.#cellCount > cells ||
      this.#arrays.length > arrays ||
      Math.max(this.#merges.length, this.#columns.length) > merges
    );
  }

  open(tag: XmlTag): void {
    const name = this.#nameOf(tag);
    this.#path.push(name);
    if (name === 'sheetData') this.#data = this.#span(tag);
    else if (name === 'row') this.#openRow(tag);
    else if (name === 'c') this.#openCell(tag);
    else if (name === 'f') this.#openFormula(tag);
    else if (name === 'v') this.#value = this.#span(tag);
    else if (name === 'col') this.#addColumn(tag);
    else if (name === 'mergeCell') this.#addRange(this.#merges, tag.attribute('ref'));
    else if (name === 'sheetProtection') this.#isProtected = isTrue(tag.attribute('sheet'));
  }

  /** The name where it has its meaning here, else nothing. */
  #nameOf(tag: XmlTag): string {
    if (!isMain(tag.uri)) return '';
    const parent = this.#path.at(-1) ?? '';
    // the runs of a rich text have texts of their own
    if (tag.local === 't' && parent === 'r') return 't';
    return paths[tag.local] === parent ? tag.local : '';
  }

  addText(piece: string): void {
    const cell = this.#cell;
    if (!cell) return;
    const name = this.#path.at(-1);
    if (name === 'v') cell.value = (cell.value ?? '') + piece;
    else if (name === 'f') cell.formula += piece;
    else if (name === 't') cell.inline += piece;
  }

  close(tag: XmlTag): void {
    const name = this.#path.pop();
    if (name === 'v' && this.#cell && this.#value) {
      this.#cell.valueSpan = { ...this.#value, end: tag.end };
      this.#cell.value ??= '';
    } else if (name === 'c' && this.#cell) {
      if (this.#cell.inline !== '') this.#cell.inline = unescapeText(this.#cell.inline);
      this.#cell.end = tag.end;
      this.#rowCells.push(this.#cell);
      this.#cell = undefined;
    } else if (name === 'row' && this.#row) {
      this.#row.end = tag.end;
      this.#rows.push(this.#row);
      this.#row = undefined;
    } else if (name === 'sheetData' && this.#data) this.#data.end = tag.end;
  }

  #span(tag: XmlTag): Mutable<Span> {
    return { start: this.#text.lastIndexOf('<', tag.end - 1), tagEnd: tag.end, end: tag.end };
  }

  #openRow(tag: XmlTag): void {
    const before = this.#rows.at(-1)?.row ?? 0;
    const row = Number(tag.attribute('r') ?? before + 1);
    // rows out of order: Excel would repair the file, and so lose some of them
    if (!Number.isInteger(row) || row <= before || row > LAST_ROW) this.#sound = false;
    const hasStyle = isTrue(tag.attribute('customFormat'));
    this.#rowCells = [];
    this.#row = {
      ...this.#span(tag),
      row,
      style: hasStyle ? Number(tag.attribute('s') ?? 0) : undefined,
      heightPt: numberOf(tag.attribute('ht')),
      hidden: isTrue(tag.attribute('hidden')),
      cells: this.#rowCells,
    };
  }

  #openCell(tag: XmlTag): void {
    this.#cellCount += 1;
    const before = this.#rowCells.at(-1)?.column ?? 0;
    const row = this.#row?.row ?? 0;
    const address = tag.attribute('r') ?? addressOf({ row, column: before + 1 });
    const position = parseAddress(address);
    if (position === undefined || position.row !== row || position.column <= before) this.#sound = false;
    this.#cell = {
      start: this.#text.lastIndexOf('<', tag.end - 1),
      tagEnd: tag.end,
      end: tag.end,
      row: position?.row ?? row,
      column: position?.column ?? before + 1,
      style: Number(tag.attribute('s') ?? 0),
      type: tag.attribute('t') ?? 'n',
      value: undefined,
      inline: '',
      hasFormula: false,
      formula: '',
      sharedIndex: undefined,
      spread: undefined,
      isDataTable: false,
      valueSpan: undefined,
    };
  }

  #openFormula(tag: XmlTag): void {
    const kind = tag.attribute('t');
    const fills =
      kind === 'array' || kind === 'dataTable' ? parseRange(tag.attribute('ref') ?? '') : undefined;
    const spread = fills && !isSame(fills.from, fills.to) ? fills : undefined;
    if (spread) this.#arrays.push(spread);
    if (!this.#cell) return;
    this.#cell.hasFormula = true;
    this.#cell.spread = spread;
    this.#cell.isDataTable = kind === 'dataTable';
    this.#cell.sharedIndex = kind === 'shared' ? numberOf(tag.attribute('si')) : undefined;
  }

  #addColumn(tag: XmlTag): void {
    const [from, to] = [numberOf(tag.attribute('min')), numberOf(tag.attribute('max'))];
    if (from === undefined || to === undefined) return;
    this.#columns.push({
      from,
      to,
      width: numberOf(tag.attribute('width')),
      style: numberOf(tag.attribute('style')),
      hidden: isTrue(tag.attribute('hidden')),
    });
  }

  #addRange(ranges: Range[], ref: string | undefined): void {
    const range = parseRange(ref ?? '');
    if (range) ranges.push(range);
  }

  layout(): SheetLayout | undefined {
    const data = this.#data;
    if (!data || !this.#sound) return undefined;
    const name = /^<(?:([^\s:/>]+):)?/u.exec(this.#text.slice(data.start, data.tagEnd));
    return {
      text: this.#text,
      prefix: name?.[1] === undefined ? '' : `${name[1]}:`,
      data,
      rows: this.#rows,
      columns: this.#columns,
      merges: this.#merges,
      arrays: this.#arrays,
      isProtected: this.#isProtected,
    };
  }
}

function numberOf(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || text === '' || Number.isNaN(value) ? undefined : value;
}
