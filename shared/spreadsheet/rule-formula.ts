import { columnNumber } from './address';
import { tidy } from './sheet-table';

/** What a formula makes of a cell or a part of itself; undefined for an empty cell, an error for what no formula can use. */
type Value = string | number | boolean | undefined | RuleError;

/** What Excel shows as `#VALUE!`. */
interface RuleError {
  readonly isError: true;
}
const ERROR: RuleError = { isError: true };

function isError(value: Value): value is RuleError {
  return typeof value === 'object';
}

/** What stands in a cell; rows and columns from 1. */
export type CellReader = (row: number, column: number) => string | number | boolean | undefined;

interface Place {
  readonly read: CellReader;
  /** How far the cell is from the one that the formula was written for. */
  readonly rows: number;
  readonly columns: number;
}

type Term = (place: Place) => Value;

/** Says whether a rule holds for a cell so many rows and columns from the one that it was written for. */
export type RuleTest = (place: Place) => boolean;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?)([a-z]{1,3})(\$?)(\d{1,7})(?![\w(:!.])|([a-z.]+)(?=\()|(true|false)(?![\w(!.])|(<>|<=|>=|[=<>&(),;+-]))/iuy;

/**
 * Reads the formula of a rule (ECMA-376 part 1, 18.3.1.43) as offices write them: comparisons of cells of the row with texts
 * and numbers, and the functions that look into a text. Undefined for any other.
 */
export function ruleTest(formula: string): RuleTest | undefined {
  try {
    const reading = new Reading(formula);
    const term = reading.comparison();
    return reading.isAtEnd ? (place) => truth(term(place)) === true : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

/** One formula, read from the left. */
class Reading {
  readonly #tokens: RegExpExecArray[] = [];
  #at = 0;

  constructor(formula: string) {
    TOKEN.lastIndex = 0;
    const text = formula.trim();
    while (TOKEN.lastIndex < text.length) {
      const token = TOKEN.exec(text);
      if (token === null) throw new Unreadable();
      this.#tokens.push(token);
    }
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  comparison(): Term {
    let left = this.#joined();
    for (let sign = this.#sign(COMPARISONS); sign !== undefined; sign = this.#sign(COMPARISONS)) {
      const [first, second, how] = [left, this.#joined(), sign];
      left = (place) => compared(first(place), second(place), how);
    }
    return left;
  }

  #joined(): Term {
    let left = this.#single();
    while (this.#sign(['&']) !== undefined) {
      const [first, second] = [left, this.#single()];
      left = (place) => textOf(first(place)) + textOf(second(place));
    }
    return left;
  }

  #single(): Term {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Unreadable();
    this.#at += 1;
    const [, text, number, columnFixed, letters = '', rowFixed, digits, name, truthful, sign] = token;
    if (text !== undefined) return constant(tidy(text.slice(1, -1).replaceAll('""', '"')));
    if (number !== undefined) return constant(Number(number));
    if (digits !== undefined) return cellTerm(letters, columnFixed === '$', Number(digits), rowFixed === '$');
    if (truthful !== undefined) return constant(truthful.toLowerCase() === 'true');
    if (name !== undefined) return this.#call(name.toLowerCase());
    if (sign === '(') {
      const inside = this.comparison();
      if (this.#sign([')']) === undefined) throw new Unreadable();
      return inside;
    }
    throw new Unreadable();
  }

  #call(name: string): Term {
    const made = functions[name];
    if (made === undefined || this.#sign(['(']) === undefined) throw new Unreadable();
    const parts: Term[] = [];
    while (this.#sign([')']) === undefined) {
      if (parts.length > 0 && this.#sign([',', ';']) === undefined) throw new Unreadable();
      parts.push(this.comparison());
    }
    return (place) => made(parts.map((part) => part(place)));
  }

  #sign(signs: readonly string[]): string | undefined {
    const sign = this.#tokens[this.#at]?.[9];
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.#at += 1;
    return sign;
  }
}

const COMPARISONS = ['=', '<>', '<', '>', '<=', '>='] as const;

function constant(value: Value): Term {
  return () => value;
}

function cellTerm(letters: string, columnFixed: boolean, row: number, rowFixed: boolean): Term {
  const column = columnNumber(letters);
  if (column === undefined) throw new Unreadable();
  return ({ read, rows, columns }) => read(row + (rowFixed ? 0 : rows), column + (columnFixed ? 0 : columns));
}

function textOf(value: Value): string {
  if (value === undefined || isError(value)) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function truth(value: Value): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return typeof value === 'number' ? value !== 0 : undefined;
}

/** Texts without their case; an empty cell is an empty text and nothing. */
function compared(a: Value, b: Value, sign: string): Value {
  if (isError(a) || isError(b)) return ERROR;
  const [left, right] = [standing(a, b), standing(b, a)];
  const same = typeof left === typeof right && left === right;
  if (sign === '=' || sign === '<>') return same === (sign === '=');
  if (typeof left !== typeof right) return ERROR;
  if (sign === '<' || sign === '<=') return left < right || (sign === '<=' && same);
  return left > right || (sign === '>=' && same);
}

function standing(value: Exclude<Value, RuleError>, beside: Exclude<Value, RuleError>) {
  if (typeof value === 'string') return value.normalize('NFC').toLowerCase();
  if (value !== undefined) return value;
  return typeof beside === 'number' ? 0 : typeof beside === 'boolean' ? false : '';
}

const functions: Readonly<Record<string, (parts: readonly Value[]) => Value>> = {
  and: (parts) => parts.every((part) => truth(part) === true),
  or: (parts) => parts.some((part) => truth(part) === true),
  not: ([part]) => truth(part) !== true,
  len: ([part]) => textOf(part).length,
  trim: ([part]) => textOf(part).trim().replace(/ +/gu, ' '),
  upper: ([part]) => textOf(part).toUpperCase(),
  lower: ([part]) => textOf(part).toLowerCase(),
  isblank: ([part]) => part === undefined,
  istext: ([part]) => typeof part === 'string',
  isnumber: ([part]) => typeof part === 'number',
  iserror: ([part]) => isError(part),
  left: ([text, count]) => textOf(text).slice(0, typeof count === 'number' ? count : 1),
  right: ([text, count]) => {
    const [whole, most] = [textOf(text), typeof count === 'number' ? count : 1];
    return most === 0 ? '' : whole.slice(-most);
  },
  search: ([part, text]) => placeIn(textOf(text).toLowerCase(), textOf(part).toLowerCase()),
  find: ([part, text]) => placeIn(textOf(text), textOf(part)),
};

function placeIn(text: string, part: string): Value {
  const at = text.normalize('NFC').indexOf(part.normalize('NFC'));
  return at < 0 ? ERROR : at + 1;
}
