import { earliestDay, latestDay, type PartialDate, parsePartialDate } from '../domain/partial-date';
import { fold } from './fold';
import { readRoman } from './roman';
import { type DatePurpose, fullYear } from './two-digit-years';

/** The year that two digits mean; undefined where they mean none. */
export type ReadYear = (twoDigits: number) => number | undefined;

/** The whole day that a day and a month without a year mean; undefined where they mean none. */
export type ReadDayOfYear = (month: number, day: number) => PartialDate | undefined;

/** How what is left out of a date is told by what the date is. */
export interface DateWays {
  readonly yearOf?: ReadYear;
  readonly dayOf?: ReadDayOfYear | undefined;
}

/** Two-digit years up to this one are of this century; later ones of the last. */
const CENTURY_PIVOT = 30;

const byPivot: ReadYear = (year) => (year <= CENTURY_PIVOT ? 2000 : 1900) + year;

/**
 * A date as people write it, to the stored form, in lists and in fields alike: `15/11/1962`, `15-11-62`,
 * `15,11,1962`, `15111962`, `151162`, `11/1962`, `1962`, “ngày 15 tháng 11 năm 1962”, `T5/1970`, `15-Nov-1962`;
 * undefined when it is no date. `yearOf` says which century a year of two digits is of, `dayOf` which year a day
 * without one is in; without `dayOf` two numbers are a month and a year.
 */
export function readDate(typed: string, ways: DateWays = {}): PartialDate | undefined {
  const parts = numbersIn(typed);
  if (!parts) return undefined;
  const { yearOf = byPivot, dayOf } = ways;
  const [first = '', second = ''] = parts;
  if (dayOf && parts.length === 2 && first.length <= 2 && second.length <= 2 && Number(second) <= MONTHS) {
    return dayOf(Number(second), Number(first));
  }
  const year = yearText(parts.at(-1) ?? '', parts.length > 1, yearOf);
  if (year === undefined) return undefined;
  const rest = parts.slice(0, -1).reverse();
  const date = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  return parsePartialDate(date) ? date : undefined;
}

const MONTHS = 12;

/** The numbers of which a date is written, as they stand; undefined where something else stands there too. */
function numbersIn(typed: string): readonly string[] | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = plainDate(typed);
  const solid = /^(\d{2})(\d{2})(\d{4}|\d{2})$/u.exec(text);
  const parts = solid ? solid.slice(1) : text.split('/');
  return parts.every((part) => /^\d+$/u.test(part)) ? parts : undefined;
}

/** A day that is written like one and that no calendar has. */
export interface NoDay {
  /** Absent where the month alone is none. */
  readonly day?: number;
  readonly month: number;
  /** Absent where it says nothing: no year has that day. */
  readonly year?: number;
}

/** What no calendar has of a date that is no day: `31/02/1970`, `15/13/1970`, `31/11`; undefined for a date, and for what is none. */
export function noSuchDay(typed: string, ways: DateWays = {}): NoDay | undefined {
  const parts = readDate(typed, ways) === undefined ? numbersIn(typed) : undefined;
  if (!parts || parts.length < 2 || parts.length > 3) return undefined;
  const year = yearText(parts.at(-1) ?? '', true, ways.yearOf ?? byPivot);
  const isDayOfYear = parts.length === 2 && (parts[1]?.length ?? 0) <= 2;
  if (isDayOfYear) return ways.dayOf && noDayOfYear(parts.map(Number));
  if (year === undefined || parsePartialDate(year) === undefined) return undefined;
  const [month = 0, day] = parts.slice(0, -1).map(Number).toReversed();
  if (month > LARGEST || (day ?? 0) > LARGEST) return undefined;
  if (month < 1 || month > MONTHS) return { month };
  if (day === undefined) return undefined;
  return { day, month, ...(isLeapDay(day, month) && { year: Number(year) }) };
}

/** Of a day without a year: one of which no year would make a day. */
function noDayOfYear([day = 0, month = 0]: readonly number[]): NoDay | undefined {
  const isMonth = month >= 1 && month <= MONTHS;
  return isMonth && day <= LARGEST && !isLeapDay(day, month) ? { day, month } : undefined;
}

function isLeapDay(day: number, month: number): boolean {
  return month === 2 && day === 29;
}

/** Larger numbers are no days and no months that somebody mistook. */
const LARGEST = 99;

/** A lone “62” could be anything; behind a month it is a year. */
function yearText(text: string, afterMonth: boolean, yearOf: ReadYear): string | undefined {
  if (text.length === 4) return text;
  if (text.length !== 2 || !afterMonth) return undefined;
  const year = yearOf(Number(text));
  return year === undefined ? undefined : String(year);
}

/** “ngày 15 tháng 11 năm 1962”, “tháng 5/1970”, “năm 1970”: the words between the numbers. */
const WORDS = /\b(?:sinh|ngay|thang|nam|khoang)\b/gu;
/** A month named by its first letter, or as a Vietnamese Excel shows it: “T5/1970”, “5-T5-1970”, “19-thg5-98”. */
const MONTH_LETTER = /\bt\.?(?=\d)|\bthg\.? ?(?=\d)/gu;
const TIME = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z| ?(?:[ap]m|sa|ch))?$/u;
/** Not known, as lists write it: 00/00/1970, ../../1970, --/1970. */
const UNKNOWN_PARTS = /^(?:(?:00?|[.…?x_\-]{1,3}) ?[/.\-] ?){1,2}(?=\d)/u;
/** Longer texts are no dates, and not worth the search. */
const LONGEST = 60;
const YEAR_FIRST = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/u;
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Numbers with slashes between them, whatever words stood there. */
function plainDate(text: string): string {
  const words = fold(text)
    .replace(TIME, '')
    .replace(/^(?:th|thu) \w+, /u, '');
  const numbers = monthInWords(romanMonth(englishMonth(words)))
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

/** Months of the moon have names of their own, “giêng” and “chạp”, and are no months of a day. */
const MONTH_WORDS = [
  'mot',
  'hai',
  'ba',
  'tu',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai',
];

/** “3/II/1960”, “tháng IX năm 1960”: between a day and a year, or behind “tháng”, the numeral is a month; “x” alone may be one that is not known. */
function romanMonth(text: string): string {
  return text.replace(
    /(?<=\d ?[/.\- ] ?|\bthang )(?:i{1,3}|iv|vi{0,3}|ix|xi{1,2})(?= ?[/.\- ] ?(?:nam )?\d{2})/gu,
    (numeral) => String(readRoman(numeral) ?? numeral),
  );
}

/** What makes a text no date. */
const OPEN_MONTH = 'x';

/** “ngày 3 tháng hai năm 1980”; “ngày 3 tháng năm 1980” may be of May, or of a month that was left open: no date. */
function monthInWords(text: string): string {
  return text
    .replace(/\bbon\b/gu, 'tu')
    .replace(/(?<=\d ?)thang nam(?= ?\d)/gu, OPEN_MONTH)
    .replace(
      /\bthang (muoi(?: (?:mot|hai))?|mot|hai|ba|tu|sau|bay|tam|chin|nam(?= nam\b))(?![a-z])/gu,
      (_, word: string) => String(MONTH_WORDS.indexOf(word) + 1),
    );
}

/** “15-Nov-1962” and “Nov-62” as an English Excel shows them. */
function englishMonth(text: string): string {
  const dayFirst = text.replace(/^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/u, '$2 $1 $3');
  return dayFirst.replace(/\b([a-z]{3})[a-z]*\b(?=[\s\-/.]*\d)/gu, (whole, name: string) => {
    const at = ENGLISH_MONTHS.indexOf(name);
    return at < 0 ? whole : String(at + 1);
  });
}

/** Two numbers and a year behind them with nothing but signs between, or digits alone. */
const NUMBERS_ALONE = /(?<![\p{L}\d])\d{1,2}[^\p{L}\d]+\d{1,2}[^\p{L}\d]+\d{2,4}(?!\d)|^\d+$/u;

/**
 * The parts of a whole date in the order in which they stand; the year as it is written. Undefined for anything else, and
 * where the order says nothing: “1970-02-03”, “Feb 3, 1972” and “3 tháng 2 năm 1972” can be read one way only.
 */
export function writtenParts(text: string): readonly [number, number, string] | undefined {
  if (text.length > LONGEST || !NUMBERS_ALONE.test(text)) return undefined;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/u.exec(plainDate(text));
  return parts ? [Number(parts[1]), Number(parts[2]), parts[3] ?? ''] : undefined;
}

/** What is known of a date before it is typed. */
export interface DateMeaning {
  readonly purpose: DatePurpose;
  /** The day that is now; an admission never lies behind its year. */
  readonly today: PartialDate;
  /** Of an admission: when the person was born, where it is known. */
  readonly born?: PartialDate | undefined;
  /** Of what has to do with a congress: the days between which the congresses of the season are. */
  readonly season?: {
    readonly plannedFrom?: PartialDate | undefined;
    readonly plannedTo?: PartialDate | undefined;
  };
  /** No earlier, and no later day is meant. */
  readonly notBefore?: PartialDate | undefined;
  readonly notAfter?: PartialDate | undefined;
}

/** How a date of that meaning is read. A day without a year is told of a congress only: that is in its season. */
export function waysOf(meaning: DateMeaning): DateWays {
  const { purpose, today, born } = meaning;
  const [thisYear, bornIn] = [yearOf(today), born === undefined ? undefined : yearOf(born)];
  return {
    yearOf: (year) => fullYear(year, { purpose, thisYear, bornIn }),
    dayOf: purpose === 'congress' ? (month, day) => dayInSeason(meaning, month, day) : undefined,
  };
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 'YYYY'.length));
}

/** In the season's days, else as near to them as can be, and on the right side of what it is bound by. */
function dayInSeason(
  { today, season = {}, notBefore = '', notAfter = '9' }: DateMeaning,
  month: number,
  day: number,
): PartialDate | undefined {
  const { plannedFrom, plannedTo } = season;
  const from = earliestDay(plannedFrom ?? plannedTo ?? today);
  const to = latestDay(plannedTo ?? plannedFrom ?? today);
  const [first, last] = [yearOf(from) - 1, yearOf(to) + 1];
  const years = Array.from({ length: Math.max(0, last - first) + 1 }, (_, at) => first + at);
  const days = years
    .map((year) => [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'))
    .filter((date) => parsePartialDate(date) !== undefined);
  const bound = days.filter((date) => date >= notBefore && date <= notAfter);
  const away = (date: PartialDate) =>
    Math.max(0, Date.parse(from) - Date.parse(date), Date.parse(date) - Date.parse(to));
  return (bound.length > 0 ? bound : days).toSorted((a, b) => away(a) - away(b))[0];
}
