/**
 * Dates as the office knows them: a day, a month of a year, or only a year.
 *
 * Written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; profiles of older members often
 * hold nothing but the year of birth.
 */
export type PartialDate = string;

export interface DateParts {
  readonly year: number;
  /** 1–12; absent when only the year is known. */
  readonly month?: number;
  /** 1–31; absent when the day is not known. */
  readonly day?: number;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Years outside this range are typing mistakes: no living member was born before it. */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2199;

/** Number of days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The parts of a date, or undefined when the text is no real date of the calendar. */
export function parsePartialDate(text: string): DateParts | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** The earliest day that the date can mean, as `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The latest day that the date can mean, as `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 'YYYY-MM-DD'.length) return date;
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const month = parts.month ?? 12;
  const days = daysInMonth(parts.year, month);
  return `${String(parts.year)}-${String(month).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
}

/** True only when `a` lies before `b` whatever the missing parts are. */
export function certainlyBefore(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b);
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether two days are one with day and month changed over, as a program of other habits makes of what was typed. */
export function isSwappedDay(one: PartialDate, other: PartialDate): boolean {
  const swapped = one.replace(DAY, '$1-$3-$2');
  return one !== other && DAY.test(one) && swapped === other;
}
