import { type Corner, type FormulaArea, parseArea } from './formula-area';

/**
 * What a formula reads, as its text tells (ECMA-376 part 1, 18.17): areas of cells, names and tables. Read with
 * a bias: what cannot be told from the text makes `anything` true, so that nothing is thought to be untouched
 * that is not.
 */
export interface FormulaReferences {
  readonly areas: readonly SheetArea[];
  /** Defined names, and what may be one; folded by `nameKey`. */
  readonly names: readonly string[];
  /** Tables of structured references; folded. */
  readonly tables: readonly string[];
  /** It may read any cell: places made of text, ranges that are calculated, unknown parts. */
  readonly anything: boolean;
}

/** Cells of one sheet or, between two names of sheets, of several. */
export interface SheetArea extends FormulaArea {
  /** The first and last sheet, folded; undefined for the formula's own sheet. */
  readonly sheets: readonly [string, string] | undefined;
}

/** How names are compared: without case and composition. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Places that no text names. */
const READS_ANYTHING = /^(?:indirect|offset|evaluate|get\.\w+|call|register(?:\.id)?)$/u;
/** The range that is summed or answered from takes the size of another argument. */
const WIDENS = /^(?:sumif|averageif|lookup)$/u;
const CONSTANTS = new Set(['true', 'false']);

const STRING = /"(?:[^"]|"")*"/uy;
const ERROR = /#(?:N\/A|DIV\/0!|[A-Z_]+[!?])/iuy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iuy;
const NAME_START = String.raw`[\p{L}_\\]`;
const NAME_REST = String.raw`[\p{L}\p{M}\p{N}_.\\?]*`;
const NAME = new RegExp(NAME_START + NAME_REST, 'uy');
const QUOTED_SHEETS = /'((?:[^']|'')*)'!/uy;
const PLAIN_SHEETS =
  /((?:\[\d+\])?(?:[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*(?::[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*)?)?)!/uy;
/** Letters, digits and brackets that belong to an area or a name behind the place. */
const AREA =
  /(?:\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{M}\p{N}_.(![:])/iuy;

/** Reads a formula, without the equals sign. */
export function formulaReferences(formula: string): FormulaReferences {
  const reading = new FormulaReading(formula);
  reading.read();
  const { areas, names, tables } = reading;
  return {
    areas: reading.widens ? areas.map(wholeSheet) : areas,
    names: [...names],
    tables: [...tables],
    anything: reading.anything,
  };
}

const FIRST: Corner = { row: undefined, column: undefined, rowFixed: true, columnFixed: true };

function wholeSheet({ sheets }: SheetArea): SheetArea {
  return { sheets, from: FIRST, to: FIRST };
}

class FormulaReading {
  readonly areas: SheetArea[] = [];
  readonly names = new Set<string>();
  readonly tables = new Set<string>();
  anything = false;
  widens = false;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): void {
    while (this.#at < this.#text.length && !this.anything) {
      if (this.#skip(STRING) || this.#skip(ERROR)) continue;
      if (this.#readSheets() || this.#readArea(undefined) || this.#readName(undefined)) continue;
      if (this.#skip(NUMBER)) continue;
      this.#readSign();
    }
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match ?? undefined;
  }

  #skip(pattern: RegExp): boolean {
    return this.#match(pattern) !== undefined;
  }

  /** A place on a named sheet, or a name that belongs to one. */
  #readSheets(): boolean {
    const quoted = this.#match(QUOTED_SHEETS);
    const prefix = quoted?.[1]?.replaceAll("''", "'") ?? this.#match(PLAIN_SHEETS)?.[1];
    if (prefix === undefined) return false;
    const { outside, sheets } = sheetsOf(prefix);
    if (this.#skip(ERROR)) return true;
    const known = { areas: this.areas.length, names: new Set(this.names), tables: new Set(this.tables) };
    if (!this.#readArea(sheets) && !this.#readName(sheets)) this.anything = true;
    if (outside) this.#forget(known);
    return true;
  }

  /** What stands in another workbook is not changed by writing into this one. */
  #forget({ areas, names, tables }: { areas: number; names: Set<string>; tables: Set<string> }): void {
    this.areas.length = areas;
    for (const name of this.names) if (!names.has(name)) this.names.delete(name);
    for (const table of this.tables) if (!tables.has(table)) this.tables.delete(table);
  }

  #readArea(sheets: readonly [string, string] | undefined): boolean {
    const text = this.#match(AREA)?.[0];
    if (text === undefined) return false;
    const area = parseArea(text);
    if (area) this.areas.push({ ...area, sheets });
    // a name may look like a place behind the last column
    else this.names.add(nameKey(text));
    return true;
  }

  #readName(sheets: readonly [string, string] | undefined): boolean {
    const text = this.#match(NAME)?.[0];
    if (text === undefined) return false;
    const key = nameKey(text);
    const next = this.#text.charAt(this.#at);
    if (next === '[') this.#readTable(key);
    else if (next === '(') this.#readFunction(key);
    else if (!CONSTANTS.has(key) && !key.startsWith('_xlpm.')) this.names.add(key);
    // a name that belongs to several sheets is none
    if (sheets && sheets[0] !== sheets[1]) this.anything = true;
    return true;
  }

  /** What stands in brackets chooses among the cells of the table: all of them are taken. */
  #readTable(key: string): void {
    this.tables.add(key);
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const sign = this.#text.charAt(this.#at);
      // the next sign is meant as it stands
      if (sign === "'") this.#at += 1;
      if (sign === '[') depth += 1;
      if (sign === ']') depth -= 1;
      if (depth === 0) break;
    }
    this.#at += 1;
  }

  #readFunction(key: string): void {
    const name = key.replace(/^(?:_xl\w+\.)+/u, '');
    if (READS_ANYTHING.test(name)) this.anything = true;
    if (WIDENS.test(name)) this.widens = true;
    // a name may stand for a function of the office's own
    this.names.add(`${key}(`);
  }

  /** A colon that stands alone makes a range of what was calculated; a bracket belongs to a table nobody named. */
  #readSign(): void {
    const sign = this.#text.charAt(this.#at);
    if (sign === ':' || sign === '[' || sign === "'" || sign === '!') this.anything = true;
    this.#at += 1;
  }
}

/** `Sheet1`, `Sheet1:Sheet3`, `[1]Sheet1` (of another workbook), `[0]` (of this one), or nothing. */
function sheetsOf(prefix: string): { outside: boolean; sheets: readonly [string, string] | undefined } {
  const book = /\[([^\]]*)\]/u.exec(prefix);
  const outside = book !== null && book[1] !== '0';
  const names = nameKey(prefix.replace(/^.*\]/u, '')).split(':');
  const [first = '', last = first] = names;
  return { outside, sheets: first === '' ? undefined : [first, last] };
}
