import { dayNumber, dayOfNumber } from '../rules/working-days';

/** Days of the calendar, `YYYY-MM-DD`, as the screens lay them out. */

const WEEK = 7;
const DAY_LENGTH = 'YYYY-MM-DD'.length;
/** Day number 4 (5 January 1970) was a Monday. */
const A_MONDAY = 4;

/** Whether a date says the day, not only month or year. */
export function isDay(date: string | undefined): date is string {
  return date?.length === DAY_LENGTH;
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days);
}

/** Days from one day to another; negative when the other lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function mondayOf(day: string): number {
  const number = dayNumber(day);
  return number - ((((number - A_MONDAY) % WEEK) + WEEK) % WEEK);
}

/** More weeks than a season has: a slip of the year must not draw a calendar of centuries. */
const MOST_WEEKS = 60;

/** Whole weeks, Monday first, from the week of one day to that of another. */
export function weeksBetween(from: string, to: string): readonly (readonly string[])[] {
  const first = mondayOf(from);
  const last = Math.max(first, mondayOf(to));
  const count = Math.min(MOST_WEEKS, (last - first) / WEEK + 1);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: WEEK }, (__, day) => dayOfNumber(first + week * WEEK + day)),
  );
}
