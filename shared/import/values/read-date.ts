import { EARLIEST_YEAR, LATEST_YEAR, type PartialDate, parsePartialDate } from '../../domain/partial-date';
import { dateOfSerial } from '../../spreadsheet/serial-date';
import { type ReadYear, readDate } from '../../text/dates';
import { fold } from '../../text/fold';
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

/** “ngày 15 tháng 11 năm 1962”, “tháng 5/1970”, “năm 1970”: the words between the numbers. */
const WORDS = /\b(?:sinh|ngay|thang|nam|khoang)\b/gu;
/** A month named by its first letter: “T5/1970”, “5-T5-1970”. */
const MONTH_LETTER = /\bt\.?(?=\d)/gu;
const TIME = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z| ?[ap]m)?$/u;
/** Not known, as lists write it: 00/00/1970, ../../1970, --/1970. */
const UNKNOWN_PARTS = /^(?:(?:00?|[.…?x\-]{1,3}) ?[/.\-] ?){1,2}(?=\d)/u;
/** Longer texts are no dates, and not worth the search. */
const LONGEST = 60;
const YEAR_FIRST = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/u;
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date in a cell: a number shown as a date, a serial number, a year, or text in any form in which offices
 * write one. Undefined where it is none.
 */
export function readDateCell(cell: SourceCell, reading: DateReading): PartialDate | undefined {
  if (cell.date !== undefined) return reading.swapped === true ? swappedDate(cell.date) : cell.date;
  if (cell.number !== undefined) return dateOfNumber(cell.number, reading);
  if (cell.text.length > LONGEST || EXCEL_ZERO.test(cell.text)) return undefined;
  const text = plainDate(cell.text);
  const monthFirst = reading.monthFirst === true ? readMonthFirst(text, reading.yearOf) : undefined;
  return monthFirst ?? readDate(text, reading.yearOf);
}

/** What an Excel shows of an empty cell that a formula takes for a day. */
const EXCEL_ZERO = /^0?[01]\/0?[01]\/1900$/u;

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
  if (spelt.length === 8) return readDate(spelt, yearOf);
  if (isCompact(number) || (compact === true && Number.isInteger(number) && number > 9999)) {
    return readDate(String(number).padStart(6, '0'), yearOf);
  }
  return number > LATEST_YEAR ? dateOfSerial(number, from1904) : undefined;
}

/** The last day of the years of living people, as the sheet counts days: what is more is spelt. */
const LAST_SERIAL = 73_050;

/** Six digits that spell a day, and are too many to count days. */
export function isCompact(number: number): boolean {
  return Number.isInteger(number) && number > LAST_SERIAL && number <= 311_299;
}

/** A number that stands for a day only because it is counted as one. */
export function isBareSerial(cell: SourceCell, compact: boolean): boolean {
  const { number, date } = cell;
  if (number === undefined || date !== undefined || compact) return false;
  return number > LATEST_YEAR && number <= LAST_SERIAL;
}

/** Numbers with slashes between them, whatever words stood there. */
function plainDate(text: string): string {
  const words = fold(text)
    .replace(TIME, '')
    .replace(/^(?:th|thu) \w+, /u, '');
  const numbers = englishMonth(words)
    .replace(WORDS, ' ')
    .replace(MONTH_LETTER, '')
    .replace(/[\\,;|]/gu, '/')
    .replace(/[?~*()'"“”]/gu, ' ')
    .trim()
    .replace(UNKNOWN_PARTS, '');
  return numbers
    .replace(/[/.\- ]+/gu, '/')
    .replace(/^\/|\/$/gu, '')
    .replace(YEAR_FIRST, (_, year: string, month: string, day?: string) =>
      day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`,
    );
}

/** “15-Nov-1962” and “Nov-62” as an English Excel shows them. */
function englishMonth(text: string): string {
  return text.replace(/\b([a-z]{3})[a-z]*\b(?=[\s\-/.]*\d)/gu, (whole, name: string) => {
    const at = ENGLISH_MONTHS.indexOf(name);
    return at < 0 ? whole : String(at + 1);
  });
}

const THREE_PARTS = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/u;

function readMonthFirst(text: string, yearOf?: ReadYear): PartialDate | undefined {
  const parts = THREE_PARTS.exec(text);
  return parts ? readDate(`${parts[2] ?? ''}/${parts[1] ?? ''}/${parts[3] ?? ''}`, yearOf) : undefined;
}

/** Day and month of a text that is a whole date, in the order in which they stand; undefined for anything else. */
export function firstTwo(text: string): readonly [number, number] | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = THREE_PARTS.exec(plainDate(text));
  return parts ? [Number(parts[1]), Number(parts[2])] : undefined;
}
