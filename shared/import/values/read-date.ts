import { EARLIEST_YEAR, LATEST_YEAR, type PartialDate, parsePartialDate } from '../../domain/partial-date';
import { dateOfSerial } from '../../spreadsheet/serial-date';
import { type ReadYear, readDate, writtenParts } from '../../text/typed-date';
import type { SourceCell } from '../table/source';

/** How the dates of a column are to be read. */
export interface DateReading {
  readonly from1904: boolean;
  /** “11/15/1962” is 15 November: the column was written by an English Excel. */
  readonly monthFirst?: boolean;
  /** Whole days that the sheet holds as such had day and month changed over when they were typed. */
  readonly swapped?: boolean;
  /** Numbers of five and six digits are days, months and years: 30296 is 3 February 1996. */
  readonly compact?: boolean;
  /** The year that two digits mean. */
  readonly yearOf?: ReadYear;
}

/**
 * The date in a cell: a number shown as a date, a serial number, a year, or text in any form in which offices
 * write one. Undefined where it is none.
 */
export function readDateCell(cell: SourceCell, reading: DateReading): PartialDate | undefined {
  if (cell.date !== undefined) return reading.swapped === true ? swappedDate(cell.date) : cell.date;
  if (cell.number !== undefined) return dateOfNumber(cell.number, reading);
  if (EXCEL_ZERO.test(cell.text)) return undefined;
  const year = GROUPED_YEAR.exec(cell.text);
  if (year) return year.slice(1).join('');
  const serial = typedSerial(cell.text, reading.compact === true);
  if (serial !== undefined) return dateOfSerial(serial, reading.from1904);
  const { monthFirst = false, yearOf } = reading;
  return (
    (monthFirst ? readMonthFirst(cell.text, yearOf) : undefined) ??
    readDate(cell.text, yearOf && { yearOf }) ??
    (/^\d{8}$/u.test(cell.text) ? yearFirst(cell.text) : undefined)
  );
}

/** What an Excel shows of an empty cell that a formula takes for a day. */
const EXCEL_ZERO = /^0?[01]\/0?[01]\/1900$/u;

/** A year that a spreadsheet wrote as it writes amounts: “1.985”, “1,971”, “1 980”. */
const GROUPED_YEAR = /^(?:(1)[.,\s](9\d\d)|(2)[.,\s](0\d\d))$/u;

/** Day and month of a whole day changed over; undefined where that is no day. */
export function swappedDate(date: PartialDate): PartialDate | undefined {
  const [year = '', month = '', day] = date.split('-');
  if (day === undefined) return date;
  const swapped = [year, day, month].join('-');
  return parsePartialDate(swapped) ? swapped : undefined;
}

/** A number that is not shown as a date: years stand as they are, larger ones count days, six and eight digits spell one. */
function dateOfNumber(number: number, { from1904, compact, yearOf }: DateReading): PartialDate | undefined {
  if (Number.isInteger(number) && number >= EARLIEST_YEAR && number <= LATEST_YEAR) return String(number);
  const spelt = Number.isInteger(number) && number > 1_000_000 ? String(number).padStart(8, '0') : '';
  if (spelt.length === 8) return readDate(spelt, yearOf && { yearOf }) ?? yearFirst(spelt);
  const monthAndYear = /^(\d{1,2})\.(\d{4})$/u.exec(String(number));
  if (monthAndYear) return readDate(monthAndYear.slice(1).join('/'));
  if (isCompact(number) || (compact === true && Number.isInteger(number) && number > 9999)) {
    return readDate(String(number).padStart(6, '0'), yearOf && { yearOf });
  }
  return number > LATEST_YEAR ? dateOfSerial(number, from1904) : undefined;
}

/** “19620315”, as programs write days. */
function yearFirst(text: string): PartialDate | undefined {
  const date = text.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
  return parsePartialDate(date) && /^(?:19|20)/u.test(date) ? date : undefined;
}

/** The last day of the years of living people, as the sheet counts days: what is more is spelt. */
const LAST_SERIAL = 73_050;

/** Six digits that spell a day, and are too many to count days. */
export function isCompact(number: number): boolean {
  return Number.isInteger(number) && number > LAST_SERIAL && number <= 311_299;
}

/** A number that counts days, typed as a text: “25934”; undefined where its digits may spell a day, as “30296” does. */
function typedSerial(text: string, compact: boolean): number | undefined {
  if (compact || !/^[1-9]\d{4}$/u.test(text) || Number(text) > LAST_SERIAL) return undefined;
  return readDate(text.padStart(6, '0')) === undefined ? Number(text) : undefined;
}

/** A number that stands for a day only because it is counted as one. */
export function isBareSerial(cell: SourceCell, compact: boolean): boolean {
  const { date, text } = cell;
  const number = cell.number ?? typedSerial(text, compact);
  if (number === undefined || date !== undefined || compact) return false;
  return number > LATEST_YEAR && number <= LAST_SERIAL;
}

function readMonthFirst(text: string, yearOf: ReadYear | undefined): PartialDate | undefined {
  const [month, day, year] = writtenParts(text) ?? [];
  if (month === undefined || day === undefined || year === undefined) return undefined;
  return readDate([day, month, year].join('/'), yearOf && { yearOf });
}

/** Day and month of a text that is a whole date, in the order in which they stand; undefined for anything else. */
export function firstTwo(text: string): readonly [number, number] | undefined {
  const [first, second] = writtenParts(text) ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
}
