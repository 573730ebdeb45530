import { formatDate } from '../text/dates';
import type { ShownDate } from './date-format';
import { dateOfSerial } from './serial-date';
import type { NumberStyle } from './sheet-styles';
import { type FaultKind, faultOfText, type SheetCell, textCell, tidy } from './sheet-table';
import { exactNumber, generalText, shownNumber } from './shown-number';

/** What a `<c>` element says (ECMA-376 part 1, 18.3.1.4). */
export interface RawCell {
  /** As written: `n`, `s`, `str`, `b`, `e`, `inlineStr`, `d`. */
  readonly type: string;
  /** Text of `<v>`; undefined where none stands. */
  readonly value: string | undefined;
  readonly inline: string;
  readonly hasFormula: boolean;
}

/** A cell with a value, or why it has none. */
export type CellValue = SheetCell | { readonly fault: FaultKind; readonly text: string };

export interface ValueReading {
  readonly strings: readonly string[];
  readonly from1904: boolean;
  readonly textLength: number;
}

/** What stands in a cell, as it shows; undefined for an empty one. */
export function cellValue(
  { type, value, inline, hasFormula }: RawCell,
  style: NumberStyle,
  reading: ValueReading,
): CellValue | undefined {
  if (type === 'inlineStr') return textValue(inline, reading);
  // a formula whose result is an empty text says so; one without a result was never calculated
  if ((value ?? '') === '') {
    const calculated = type === 'str' && value !== undefined;
    return hasFormula && !calculated ? { fault: 'uncalculated', text: '' } : undefined;
  }
  const text = value ?? '';
  if (type === 's') return textValue(reading.strings[Number(text)] ?? '', reading);
  if (type === 'e') return { fault: 'error', text };
  if (type === 'b') return { text: text.trim() === '0' || text.trim() === 'false' ? 'FALSE' : 'TRUE' };
  if (type === 'd') return isoValue(text.trim(), style);
  return type === 'n' ? numberValue(Number(text), style, reading) : textValue(text, reading);
}

function textValue(value: string, { textLength }: ValueReading): CellValue | undefined {
  const cell = textCell(value.slice(0, textLength));
  const fault = cell && faultOfText(cell.text);
  return cell && fault ? { fault, text: cell.text } : cell;
}

function numberValue(value: number, style: NumberStyle, { from1904 }: ValueReading): CellValue | undefined {
  if (!Number.isFinite(value)) return undefined;
  const number = exactNumber(value);
  if (style.date) {
    const day = dateOfSerial(value, from1904, style.date.secondDigits);
    if (style.date.shown === 'time') return { text: timeOf(value) };
    return day === undefined
      ? { fault: 'no-date', text: generalText(number) }
      : dated(day, style.date.shown, number);
  }
  const text = style.code === undefined ? generalText(number) : tidy(shownNumber(number, style.code));
  // a format of blanks only hides the number
  return text === '' ? undefined : { text, number };
}

const SHOWN_LENGTHS = { year: 'YYYY'.length, month: 'YYYY-MM'.length, day: 'YYYY-MM-DD'.length } as const;

/** Of a day no more than the format shows: what is hidden of it nobody has seen, and Excel may have made it up. */
function dated(day: string, shown: ShownDate, number?: number): SheetCell {
  const [, month = '', dayOfMonth = ''] = day.split('-');
  if (shown === 'dayAndMonth') return { text: `${dayOfMonth}/${month}` };
  if (shown === 'dayOfMonth') return { text: dayOfMonth };
  if (shown === 'monthOfYear') return { text: month };
  const date = day.slice(0, SHOWN_LENGTHS[shown === 'time' ? 'day' : shown]);
  return { text: formatDate(date), ...(number !== undefined && { number }), date };
}

const DAY_MINUTES = 1440;
const HOUR = 60;

function timeOf(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * DAY_MINUTES) % DAY_MINUTES;
  return `${String(Math.floor(minutes / HOUR)).padStart(2, '0')}:${String(minutes % HOUR).padStart(2, '0')}`;
}

const ISO = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?Z?$/u;
/** The first day that Excel can show. */
const FIRST_DAY = '1900-01-01';

/** A moment written as ISO 8601 says, shown as its format asks; a day before all days of Excel is a time alone. */
function isoValue(text: string, { date: shape }: NumberStyle): CellValue | undefined {
  const [, day, time] = ISO.exec(text) ?? [];
  if (day === undefined && time === undefined) return { fault: 'no-date', text };
  if (day !== undefined && day >= FIRST_DAY) return dated(day, shape?.shown ?? 'day');
  return time === undefined ? { fault: 'no-date', text: formatDate(day ?? '') } : { text: time };
}
