import type { PartialDate } from '../domain/partial-date';
import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { formatDate } from '../text/dates';
import { isMain } from './names';
import { dateOfSerial } from './serial-date';
import { RichText, readSharedStringsInSteps } from './shared-strings';
import { type DateStyles, readDateStyles } from './sheet-styles';
import type { Workbook, WorksheetPlace } from './workbook';
import { readPartInSteps, type XmlTag } from './xml';

/** What stands in one cell, before anything is made of it. */
export interface SheetCell {
  /** As a person sees it: NFC, one blank between words. Never empty: an empty cell is no cell. */
  readonly text: string;
  /** The number, where the cell holds one and not its text. */
  readonly number?: number;
  /** The date, where the cell is a number that is shown as one. */
  readonly date?: PartialDate;
}

/** A row that holds anything. */
export interface SheetRow {
  /** As the spreadsheet program numbers it, from 1. */
  readonly number: number;
  /** By column, from 0; empty cells are holes. */
  readonly cells: readonly (SheetCell | undefined)[];
}

/** The rows of a sheet, from the top. */
export interface SheetTable {
  readonly rows: readonly SheetRow[];
  /** The workbook counts its days from 1904 on, as old ones from a Mac do. */
  readonly from1904: boolean;
}

/** How far reading has come, in bytes of the parts unpacked. */
export interface SheetProgress {
  readonly done: number;
  readonly of: number;
}

/** Rows, columns and cells that hold anything; empty ranges cost nothing, however large. */
export interface SheetLimits {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly textLength: number;
}

export const sheetLimits: SheetLimits = {
  rows: 50_000,
  columns: 500,
  cells: 2_000_000,
  // what Excel takes in one cell
  textLength: 32_767,
};

/**
 * Reads what stands in the cells of a sheet, step by step whenever the caller goes on. Results of formulas
 * are read as they stand; empty cells and rows are left out.
 *
 * Errors: `xlsx-damaged`; `sheet-too-large` beyond the limits.
 */
export function* readSheet(
  workbook: Workbook,
  sheet: WorksheetPlace,
  limits: SheetLimits = sheetLimits,
): Generator<SheetProgress, Result<SheetTable, AppError>> {
  const { package: source, sharedStringsPart, date1904 } = workbook;
  const sizeOf = (part: string | undefined) => (part === undefined ? 0 : (source.find(part)?.size ?? 0));
  const before = sizeOf(sharedStringsPart);
  const of = before + sizeOf(sheet.part);
  const styles = readDateStyles(workbook);
  if (!styles.ok) return styles;
  const strings = yield* inParts(readSharedStringsInSteps(workbook), 0, of);
  if (!strings.ok) return strings;
  const rows = new RowReader(strings.value, styles.value, date1904, limits);
  const read = yield* inParts(readPartInSteps(source, sheet.part, rows), before, of);
  if (!read.ok) return read;
  return rows.done() ? fail(appError('sheet-too-large')) : ok({ rows: rows.rows, from1904: date1904 });
}

function* inParts<T>(steps: Generator<number, T>, before: number, of: number): Generator<SheetProgress, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield { done: before + step.value, of };
  }
}

const LETTERS = 26;

/** The column of an address like `AB12`, from 0; undefined where it is none. */
function columnOf(address: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > LETTERS) break;
    column = column * LETTERS + letter;
  }
  return at === 0 || at > 3 ? undefined : column - 1;
}

/** Makes rows of the XML of a sheet (ECMA-376 part 1, 18.3.1.73). */
class RowReader {
  readonly rows: SheetRow[] = [];
  readonly #strings: readonly string[];
  readonly #styles: DateStyles;
  readonly #from1904: boolean;
  readonly #limits: SheetLimits;
  readonly #inline = new RichText();
  #cells: (SheetCell | undefined)[] = [];
  #row = 0;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value: string | undefined;
  #inValue = false;
  #count = 0;
  #tooLarge = false;

  constructor(strings: readonly string[], styles: DateStyles, from1904: boolean, limits: SheetLimits) {
    this.#strings = strings;
    this.#styles = styles;
    this.#from1904 = from1904;
    this.#limits = limits;
  }

  readonly done = (): boolean => this.#tooLarge;

  readonly open = (tag: XmlTag): void => {
    if (!isMain(tag.uri)) return;
    if (tag.local === 'row') this.#openRow(tag);
    else if (tag.local === 'c') this.#openCell(tag);
    else if (tag.local === 'v') this.#inValue = true;
    else this.#inline.open(tag);
  };

  readonly text = (piece: string): void => {
    if (this.#inValue) this.#value = (this.#value ?? '') + piece;
    else this.#inline.add(piece);
  };

  readonly close = (tag: XmlTag): void => {
    if (!isMain(tag.uri)) return;
    if (tag.local === 'v') this.#inValue = false;
    else if (tag.local === 'c') this.#closeCell();
    else if (tag.local === 'row') this.#closeRow();
    else this.#inline.close(tag);
  };

  #openRow(tag: XmlTag): void {
    const number = Number(tag.attribute('r') ?? this.#row + 1);
    this.#row = Number.isSafeInteger(number) && number > 0 ? number : this.#row + 1;
    this.#column = -1;
  }

  #openCell(tag: XmlTag): void {
    this.#column = columnOf(tag.attribute('r') ?? '') ?? this.#column + 1;
    this.#type = tag.attribute('t') ?? 'n';
    this.#style = Number(tag.attribute('s') ?? 0);
    this.#value = undefined;
    this.#inline.take();
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (cell === undefined) return;
    this.#count += 1;
    if (this.#column >= this.#limits.columns || this.#count > this.#limits.cells) this.#tooLarge = true;
    else this.#cells[this.#column] = cell;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.rows.push({ number: this.#row, cells: this.#cells });
    this.#cells = [];
    if (this.rows.length > this.#limits.rows) this.#tooLarge = true;
  }

  #cell(): SheetCell | undefined {
    if (this.#type === 'inlineStr') return this.#textCell(this.#inline.take());
    const value = this.#value ?? '';
    if (value === '') return undefined;
    if (this.#type === 's') return this.#textCell(this.#strings[Number(value)] ?? '');
    return this.#type === 'n' ? this.#numberCell(Number(value)) : this.#textCell(value);
  }

  #textCell(value: string): SheetCell | undefined {
    const text = tidy(value.slice(0, this.#limits.textLength));
    return text === '' ? undefined : { text };
  }

  #numberCell(number: number): SheetCell | undefined {
    if (!Number.isFinite(number)) return undefined;
    const shown = this.#styles[this.#style];
    const day = shown && dateOfSerial(number, this.#from1904);
    if (day === undefined) return { text: String(number), number };
    const date = day.slice(0, DATE_LENGTHS[shown ?? 'day']);
    return { text: formatDate(date), number, date };
  }
}

const DATE_LENGTHS = { year: 'YYYY'.length, month: 'YYYY-MM'.length, day: 'YYYY-MM-DD'.length } as const;

/** One form of each letter, one blank between words: a name broken over two lines in its cell is one name. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
