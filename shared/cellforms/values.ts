import { LINE_LIMIT, NOTE_LIMIT } from '../domain/fields';
import { type PartialDate } from '../domain/partial-date';
import { profileFields } from '../domain/profile-fields';
import { fail, ok, type Result } from '../result';
import type { CellFault, SheetCell } from '../spreadsheet/sheet-table';
import { cleanLine } from '../text/clean-text';
import { formatDate } from '../text/dates';
import { nameKey } from '../text/fold';
import { readCount } from '../text/read-count';
import { readDate } from '../text/typed-date';
import { type FieldKind, type WordList, wordLists } from './form';
import type { FormTarget } from './target';
import { readWord, wordOf } from './words';

/**
 * The values of a form as texts, the way the season writes them: `27`, `1962-11-15`, `female`. What the season holds,
 * what the form was given and what came back are compared as such.
 */

/** How a field is typed and read, and from which words it is chosen. */
export interface FieldType {
  readonly kind: FieldKind;
  readonly list?: WordList;
}

export function typeOf(target: FormTarget): FieldType {
  if (target.at === 'congress') return { kind: target.field === 'heldOn' ? 'date' : 'count' };
  if (target.at !== 'person') return { kind: 'count' };
  const { kind } = profileFields[target.field];
  const list = wordLists.find((each) => each === target.field);
  if (kind === 'date') return { kind: 'date' };
  if (kind === 'choice' || kind === 'flag') return { kind: 'choice', ...(list && { list }) };
  return { kind: kind === 'note' ? 'note' : 'line', ...(list && { list }) };
}

/** Why the content of a cell is no value. */
export type ValueProblem =
  | 'not-whole-number'
  | 'not-a-date'
  | 'not-a-choice'
  | 'is-a-date'
  | 'zero-lost'
  | 'text-too-long'
  | 'struck-out'
  | 'cell-error';

/** The value of a cell of the form, or why it is none; undefined for an empty cell. */
export function readValue(
  { kind, list }: FieldType,
  cell: SheetCell | undefined,
  fault?: CellFault,
): Result<string | undefined, ValueProblem> {
  if (fault) return fail('cell-error');
  const text = cleanLine(cell?.text ?? '');
  if (cell === undefined || text === '') return ok(undefined);
  if (cell.struck !== undefined) return fail('struck-out');
  switch (kind) {
    case 'count':
      return readNumber(cell, text);
    case 'date': {
      const date = dateOf(cell, text);
      return date === undefined ? fail('not-a-date') : ok(date);
    }
    case 'choice': {
      const value = list && readWord(list, text);
      return value === undefined ? fail('not-a-choice') : ok(value);
    }
    case 'line':
    case 'note':
      return readText({ kind, ...(list && { list }) }, cell, text);
  }
}

function readNumber({ number, date }: SheetCell, text: string): Result<string | undefined, ValueProblem> {
  if (date !== undefined) return fail('not-whole-number');
  const count = readCount(number === undefined ? text : String(number));
  return count.ok && count.value !== null ? ok(String(count.value)) : fail('not-whole-number');
}

/** A number of a telephone that was stored as a number has lost its first figure. */
const PHONE_WITHOUT_ZERO = /^[1-9]\d{8}$/u;

function readText(
  { kind, list }: FieldType,
  { date, number }: SheetCell,
  text: string,
): Result<string | undefined, ValueProblem> {
  // “12/12” that a program took for a day is no day, and what it was nobody can tell
  if (date !== undefined) return fail('is-a-date');
  if (number !== undefined && PHONE_WITHOUT_ZERO.test(text)) return fail('zero-lost');
  if (text.length > (kind === 'note' ? NOTE_LIMIT : LINE_LIMIT)) return fail('text-too-long');
  return ok(list === undefined ? text : readWord(list, text));
}

const PARTS = /^(?:(\d{1,2})\/)?(?:(\d{1,2})\/)?(\d{4})$/u;

/** A day that the cell holds as such, or a text with all four figures of the year; two figures may be two years. */
function dateOf({ date, number }: SheetCell, text: string): PartialDate | undefined {
  if (date !== undefined) return date;
  const plain = (number === undefined ? text : String(number)).replace(/\s/gu, '').replace(/[.-]/gu, '/');
  return PARTS.test(plain) ? readDate(plain) : undefined;
}

/** A stored value as people read it. */
export function shownValue({ kind, list }: FieldType, value: string): string {
  if (kind === 'date') return formatDate(value);
  return list === undefined ? value : wordOf(list, value);
}

/**
 * Whether a returned value says nothing else than what is stored: the same in another spelling, the same line with its
 * words set closer, or a year where the day is known.
 */
export function saysTheSame({ kind, list }: FieldType, stored: string, returned: string): boolean {
  if (stored === returned) return true;
  if (kind === 'count' || kind === 'choice') return false;
  if (kind === 'date') return stored.startsWith(`${returned}-`);
  const [before, after] = [cleanLine(stored), cleanLine(returned)];
  if (before === after) return true;
  return list !== undefined && nameKey(readWord(list, before) ?? '') === nameKey(readWord(list, after) ?? '');
}
