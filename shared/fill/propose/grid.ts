import { addressOf, isInside, type Position, type Range } from '../../spreadsheet/address';
import { isDateFormat, isPercentFormat } from '../../spreadsheet/number-format';
import type { Form, FormCell, FormSheet } from '../form';
import { SheetIndex } from '../sheet-index';

/** More rows and columns than headings and lines of a form have; what lies beyond is not looked at. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 200;

/** What stands in a place: a text of the form, read through merged cells. */
export interface Item extends Position {
  readonly text: string;
  readonly to: Position;
}

/** What is to stand in a cell, as far as its number format has to fit. */
interface Written {
  readonly isShare: boolean;
  readonly isDay?: boolean;
}

/** A sheet of a form as a reader sees it: texts with the room that they take, and where something can be written. */
export class Grid {
  readonly sheet: FormSheet;
  readonly index: SheetIndex;
  readonly rows: number;
  readonly columns: number;
  /** By row, from left to right; texts only. */
  readonly #items: ReadonlyMap<number, readonly Item[]>;
  readonly #covered = new Map<string, Item>();
  readonly #hidden: ReadonlySet<number>;

  constructor(form: Form, sheet: FormSheet) {
    this.sheet = sheet;
    this.index = new SheetIndex(form, sheet);
    this.rows = Math.min(sheet.rows, MOST_ROWS);
    this.columns = Math.min(sheet.columns, MOST_COLUMNS);
    const merges = new Map(sheet.merges.map((range) => [addressOf(range.from), range]));
    const items = sheet.cells.filter(isText).map((cell) => itemOf(cell, merges.get(addressOf(cell))));
    for (const item of items) this.#cover(item);
    this.#items = Map.groupBy(items, ({ row }) => row);
    this.#hidden = new Set(sheet.rowLooks.filter(({ hidden }) => hidden).map(({ row }) => row));
  }

  #cover(item: Item): void {
    const last = { row: Math.min(item.to.row, this.rows), column: Math.min(item.to.column, this.columns) };
    for (let { row } = item; row <= last.row; row += 1) {
      for (let { column } = item; column <= last.column; column += 1) {
        this.#covered.set(addressOf({ row, column }), item);
      }
    }
  }

  /** Texts that begin in a row. */
  itemsIn(row: number): readonly Item[] {
    return this.#items.get(row) ?? [];
  }

  /** The text that covers a place, from its own cell or a merged one. */
  over(row: number, column: number): Item | undefined {
    return this.#covered.get(addressOf({ row, column }));
  }

  /** The text of a cell itself. */
  textAt(row: number, column: number): string {
    return this.index.at({ row, column })?.text.trim() ?? '';
  }

  hasFormula(row: number, column: number): boolean {
    return this.index.at({ row, column })?.hasFormula === true;
  }

  isHiddenRow(row: number): boolean {
    return this.#hidden.has(row);
  }

  isHiddenColumn(column: number): boolean {
    return this.sheet.columnLooks.some(({ from, to, hidden }) => hidden && column >= from && column <= to);
  }

  /** Nothing of the form's own stands there: a blank, dots to write on, or a 0 that waits for a figure. */
  isOpen(row: number, column: number): boolean {
    const position = { row, column };
    return this.index.problemAt(position) === undefined && isPlaceholder(this.textAt(row, column));
  }

  /** A count in a cell of percents would be shown a hundredfold; one in a cell of days as some day of 1900. */
  misfits(row: number, column: number, { isShare, isDay = false }: Written): boolean {
    const format = this.formatAt(row, column);
    return (format === 'percent' && !isShare) || (format === 'day' && !isDay);
  }

  formatAt(row: number, column: number): 'percent' | 'day' | 'plain' {
    const { numberFormat } = this.index.styleOf({ row, column });
    return isPercentFormat(numberFormat) ? 'percent' : isDateFormat(numberFormat) ? 'day' : 'plain';
  }

  /** A place as ties and what is left name it. */
  placeAt(row: number, column: number): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.sheet.name, cell: addressOf({ row, column }) };
  }

  mergeAt(row: number, column: number): Range | undefined {
    return this.sheet.merges.find((range) => isInside({ row, column }, range));
  }
}

function isText({ text, hasFormula }: FormCell): boolean {
  return !hasFormula && text.trim() !== '';
}

function itemOf(cell: FormCell, merge: Range | undefined): Item {
  const { row, column, text } = cell;
  return { row, column, text: text.trim(), to: merge?.to ?? { row, column } };
}

export function isPlaceholder(text: string): boolean {
  return /^[\s.…_\-–]*$/u.test(text) || /^0(?:[.,]0+)?\s*%?$/u.test(text);
}

/** A number that a column or a line is counted by: `3`, `(3)`, `3 (=1+2)`, `3=1+2`, `A`. */
export function columnOrdinal(text: string): number | undefined {
  const match = /^\[?\(?(\d{1,3})\)?\]?(?:\s*[(=].*)?$/u.exec(text.trim());
  return match ? Number(match[1]) : undefined;
}

/** An “x” by itself: an example, or what somebody marked. */
export function isMarkSign(text: string): boolean {
  return /^[x×✓✔√]$/iu.test(text.trim());
}
