import { columnLetters, LAST_COLUMN, parseRange } from './address';
import { type CellValue, cellValue } from './cell-value';
import { isMain } from './names';
import { StrikeRules } from './rule-strikes';
import { RichText, type SharedStrings } from './shared-strings';
import type { NumberStyle, NumberStyles, SheetStyles } from './sheet-styles';
import {
  type CellFault,
  type MergedCells,
  type SheetCell,
  type SheetRow,
  type SheetTable,
  tidy,
} from './sheet-table';
import type { RunKinds } from './struck-text';
import { isTrue } from './workbook';
import type { XmlTag } from './xml';

/** Rows, columns and cells that hold anything; empty ranges cost nothing, however large. */
export interface SheetLimits {
  readonly rows: number;
  /** Cells further right are left out, and told. */
  readonly columns: number;
  readonly cells: number;
  /** Rows and cells, empty ones among them: reading over them takes time. */
  readonly elements: number;
  readonly textLength: number;
}

export const sheetLimits: SheetLimits = {
  rows: 50_000,
  columns: 500,
  cells: 1_000_000,
  elements: 4_000_000,
  // what Excel takes in one cell
  textLength: 32_767,
};

/** More cells far right than these are a table of their own: too large. */
const MOST_STRAY = 200;
const STRAY_NAMED = 5;
/** More merged cells than any list has. */
const MOST_MERGES = 50_000;
/** Steps that taking away what merged cells cover may cost. */
const MOST_COVERING = 4_000_000;
const LETTERS = 26;
const plain: NumberStyle = {};

/** The column of an address like `AB12`, from 0; undefined where it is none. */
function columnOf(address: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    const letter = (code >= 97 ? code - 32 : code) - 64;
    if (letter < 1 || letter > LETTERS) break;
    column = column * LETTERS + letter;
  }
  return at === 0 || at > 3 || column > LAST_COLUMN ? undefined : column - 1;
}

interface RowParts {
  readonly number: number;
  readonly cells: (SheetCell | undefined)[];
  readonly faults: CellFault[];
  hidden: boolean;
  /** Something in it can be seen. */
  isSeen: boolean;
}

/** Makes rows of the XML of a sheet (ECMA-376 part 1, 18.3.1.73). */
export class RowReader {
  readonly #rows = new Map<number, RowParts>();
  readonly #strings: SharedStrings;
  readonly #styles: NumberStyles;
  readonly #from1904: boolean;
  readonly #limits: SheetLimits;
  readonly #inline = new RichText();
  readonly #rules: StrikeRules;
  readonly #merges: MergedCells[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly #stray: string[] = [];
  #strayCount = 0;
  #row = 0;
  #hidden = false;
  #column = -1;
  #type = 'n';
  #style = 0;
  #hasFormula = false;
  #value: string | undefined;
  #inValue = false;
  #count = 0;
  #elements = 0;
  #tooLarge = false;

  constructor(strings: SharedStrings, styles: SheetStyles, from1904: boolean, limits: SheetLimits) {
    this.#strings = strings;
    this.#styles = styles.cells;
    this.#rules = new StrikeRules(styles.ruleStrikes);
    this.#from1904 = from1904;
    this.#limits = limits;
  }

  readonly done = (): boolean => this.#tooLarge;

  readonly open = (tag: XmlTag): void => {
    if (!isMain(tag.uri)) {
      this.#rules.open(tag);
      return;
    }
    if (tag.local === 'row') this.#openRow(tag);
    else if (tag.local === 'c') this.#openCell(tag);
    else if (tag.local === 'f') this.#hasFormula = true;
    else if (tag.local === 'v') this.#openValue();
    else if (tag.local === 'col') this.#openColumn(tag);
    else if (tag.local === 'mergeCell') this.#openMerge(tag);
    else {
      this.#inline.open(tag);
      this.#rules.open(tag);
    }
  };

  readonly text = (piece: string): void => {
    if (this.#inValue) this.#value = (this.#value ?? '') + piece;
    else {
      this.#inline.add(piece);
      this.#rules.text(piece);
    }
  };

  readonly close = (tag: XmlTag): void => {
    if (!isMain(tag.uri)) {
      this.#rules.close(tag);
      return;
    }
    if (tag.local === 'v') this.#inValue = false;
    else if (tag.local === 'c') this.#closeCell();
    else {
      this.#inline.close(tag);
      this.#rules.close(tag);
    }
  };

  /** What was read; undefined where it is more than a list has. */
  table(): SheetTable | undefined {
    if (this.#tooLarge || !this.#uncover()) return undefined;
    const rows = [...this.#rows.values()].filter(({ cells, faults }) => cells.length + faults.length > 0);
    rows.sort((a, b) => a.number - b.number);
    return this.#rules.applied({
      rows: rows.map(rowOf),
      from1904: this.#from1904,
      merges: this.#merges,
      hiddenColumns: [...this.#hiddenColumns],
      stray: this.#stray,
    });
  }

  #openRow(tag: XmlTag): void {
    this.#countElement();
    const number = Number(tag.attribute('r') ?? this.#row + 1);
    this.#row = Number.isSafeInteger(number) && number > 0 ? number : this.#row + 1;
    this.#column = -1;
    this.#hidden = isTrue(tag.attribute('hidden')) || Number(tag.attribute('ht') ?? 1) === 0;
    const begun = this.#rows.get(this.#row);
    if (begun) begun.hidden ||= this.#hidden;
  }

  #openCell(tag: XmlTag): void {
    this.#countElement();
    this.#column = columnOf(tag.attribute('r') ?? '') ?? this.#column + 1;
    this.#type = tag.attribute('t') ?? 'n';
    this.#style = Number(tag.attribute('s') ?? 0);
    this.#hasFormula = false;
    this.#value = undefined;
    this.#inline.take();
  }

  #countElement(): void {
    this.#elements += 1;
    if (this.#elements > this.#limits.elements) this.#tooLarge = true;
  }

  #openValue(): void {
    this.#inValue = true;
    this.#value ??= '';
  }

  #closeCell(): void {
    const rich = this.#type === 'inlineStr' ? this.#inline.take() : undefined;
    const raw = {
      type: this.#type,
      value: this.#value,
      inline: rich?.text ?? '',
      hasFormula: this.#hasFormula,
    };
    const style = this.#styles[this.#style] ?? plain;
    const read = cellValue(raw, style, {
      strings: this.#strings.texts,
      from1904: this.#from1904,
      textLength: this.#limits.textLength,
    });
    if (read === undefined) return;
    const stroked = this.#withStroke(read, style.struck === true, rich?.runs);
    const value = style.tint === undefined || 'fault' in stroked ? stroked : { ...stroked, tint: style.tint };
    const row = this.#column < this.#limits.columns ? this.#rowParts() : undefined;
    if (row && style.unseen !== true) row.isSeen = true;
    this.#count += 1;
    if (this.#count > this.#limits.cells) this.#tooLarge = true;
    else if (this.#column < this.#limits.columns) this.#put(value);
    else this.#leaveOut();
  }

  /** The value with whether it is struck out: by the cell's font, or by runs of a text of their own. */
  #withStroke(value: CellValue, cellIsStruck: boolean, inline: RunKinds | undefined): CellValue {
    if ('fault' in value) return value;
    const runs = this.#type === 's' ? this.#strings.runs.get(Number(this.#value)) : inline;
    const struck = runs ? runs.in(cellIsStruck) : cellIsStruck ? 'all' : undefined;
    if (struck === undefined) return value;
    return struck === 'all'
      ? { ...value, struck }
      : { ...value, struck, struckText: tidy(runs?.struckText ?? '') };
  }

  #put(value: CellValue): void {
    const row = this.#rowParts();
    if ('fault' in value) row.faults.push({ column: this.#column, kind: value.fault, text: value.text });
    else row.cells[this.#column] = value;
  }

  /** The row under way; its parts may stand in several elements. */
  #rowParts(): RowParts {
    const known = this.#rows.get(this.#row);
    if (known) return known;
    const row = { number: this.#row, cells: [], faults: [], hidden: this.#hidden, isSeen: false };
    this.#rows.set(this.#row, row);
    if (this.#rows.size > this.#limits.rows) this.#tooLarge = true;
    return row;
  }

  #leaveOut(): void {
    this.#strayCount += 1;
    if (this.#strayCount > MOST_STRAY) this.#tooLarge = true;
    if (this.#stray.length < STRAY_NAMED)
      this.#stray.push(`${columnLetters(this.#column + 1)}${String(this.#row)}`);
  }

  #openColumn(tag: XmlTag): void {
    const [min, max] = [Number(tag.attribute('min')), Number(tag.attribute('max'))];
    const width = tag.attribute('width');
    if (!isTrue(tag.attribute('hidden')) && (width === undefined || Number(width) > 0)) return;
    if (!(min >= 1)) return;
    for (let column = min; column <= Math.min(max, this.#limits.columns); column += 1) {
      this.#hiddenColumns.add(column - 1);
    }
  }

  #openMerge(tag: XmlTag): void {
    const range = parseRange((tag.attribute('ref') ?? '').toUpperCase());
    if (range === undefined) return;
    if (this.#merges.length >= MOST_MERGES) this.#tooLarge = true;
    this.#merges.push({
      fromRow: range.from.row,
      toRow: range.to.row,
      fromColumn: range.from.column - 1,
      toColumn: range.to.column - 1,
    });
  }

  /** Takes away what stands behind merged cells: nobody sees it. False where that would cost too much. */
  #uncover(): boolean {
    let cost = 0;
    for (const merge of this.#merges) {
      const { fromRow, toRow } = merge;
      const few = toRow - fromRow < this.#rows.size;
      cost += few ? toRow - fromRow + 1 : this.#rows.size;
      if (cost > MOST_COVERING) return false;
      if (few) for (let row = fromRow; row <= toRow; row += 1) uncoverRow(this.#rows.get(row), merge);
      else for (const row of this.#rows.values()) uncoverRow(row, merge);
    }
    return true;
  }
}

function uncoverRow(row: RowParts | undefined, merge: MergedCells): void {
  if (row === undefined || row.number < merge.fromRow || row.number > merge.toRow) return;
  const from = merge.fromColumn + (row.number === merge.fromRow ? 1 : 0);
  for (let column = from; column <= Math.min(merge.toColumn, row.cells.length - 1); column += 1) {
    row.cells[column] = undefined;
  }
  const kept = row.faults.filter(({ column }) => column < from || column > merge.toColumn);
  row.faults.splice(0, row.faults.length, ...kept);
  if (row.cells.every((cell) => cell === undefined)) row.cells.length = 0;
}

function rowOf({ number, cells, faults, hidden, isSeen }: RowParts): SheetRow {
  return {
    number,
    cells,
    ...(faults.length > 0 && { faults }),
    ...((hidden || !isSeen) && { hidden: true as const }),
  };
}
