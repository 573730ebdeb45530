import type { Season } from '../domain/season';
import { type Weekday, weekdays } from '../domain/weekdays';

/**
 * Working days: which days count towards a deadline, and how far one day is from
 * another. Days are `YYYY-MM-DD`; the arithmetic is done on whole day numbers, so
 * that neither clocks nor time zones come into it.
 */

/** Which days are worked: the week as a rule, and the single days that differ from it. */
export interface WorkingCalendar {
  /** By weekday, Monday first: whether it is worked as a rule. */
  readonly worked: readonly boolean[];
  /** Day numbers that differ from the week, ascending: +1 worked although a day off, −1 the reverse. */
  readonly exceptions: readonly { readonly day: number; readonly change: 1 | -1 }[];
}

/** Office hours in Viet Nam unless the office says otherwise. */
export const usualDaysOff: readonly Weekday[] = ['saturday', 'sunday'];

const MS_PER_DAY = 86_400_000;
const WEEK = weekdays.length;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_DAY_0 = 3;

export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

export function dayOfNumber(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** 0 for Monday. */
function weekdayOf(number: number): number {
  return (((number + WEEKDAY_OF_DAY_0) % WEEK) + WEEK) % WEEK;
}

/** The day of the week of a day. */
export function weekdayOfDay(day: string): Weekday {
  return weekdays[weekdayOf(dayNumber(day))] ?? 'monday';
}

/** The calendar of a season. A week without a working day counts every day, for a deadline must come; a holiday on a day off, or a worked day in the week, changes nothing. */
export function workingCalendar(season: Pick<Season, 'workingWeek' | 'holidays'>): WorkingCalendar {
  const { workingWeek, holidays } = season;
  const isSame = latest?.workingWeek === workingWeek && latest?.holidays === holidays;
  if (!latest || !isSame) latest = { workingWeek, holidays, calendar: calendarOf(season) };
  return latest.calendar;
}

interface AskedCalendar {
  readonly workingWeek: Season['workingWeek'] | undefined;
  readonly holidays: Season['holidays'] | undefined;
  readonly calendar: WorkingCalendar;
}

/** The calendar that was asked for last: the same object until the season has another week, or other holidays. */
let latest: AskedCalendar | undefined;

function calendarOf({
  workingWeek,
  holidays = [],
}: Pick<Season, 'workingWeek' | 'holidays'>): WorkingCalendar {
  const off = new Set<Weekday>(workingWeek?.daysOff ?? usualDaysOff);
  const worked = weekdays.map((day) => !off.has(day) || off.size === WEEK);
  const last = new Map(holidays.map(({ on, working = false }) => [dayNumber(on), working]));
  const exceptions = [...last]
    .filter(([day, working]) => worked[weekdayOf(day)] !== working)
    .map(([day, working]) => ({ day, change: working ? (1 as const) : (-1 as const) }))
    .sort((a, b) => a.day - b.day);
  return { worked, exceptions };
}

export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean {
  return worksOn(calendar, dayNumber(day));
}

function worksOn({ worked, exceptions }: WorkingCalendar, number: number): boolean {
  const exception = exceptions.find(({ day }) => day === number);
  return exception ? exception.change === 1 : worked[weekdayOf(number)] === true;
}

/** The last of `count` working days after `day`; the day itself does not count. */
export function addWorkingDays(calendar: WorkingCalendar, day: string, count: number): string {
  let at = dayNumber(day);
  let left = count;
  while (left > 0) {
    at += 1;
    if (worksOn(calendar, at)) left -= 1;
  }
  return dayOfNumber(at);
}

/**
 * Working days after `from` up to and with `to`; negative when `to` lies before `from`.
 * Whole weeks are multiplied, so that a season long past costs no more than one of today.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return end >= start ? countAfter(calendar, start, end) : -countAfter(calendar, end, start);
}

function countAfter({ worked, exceptions }: WorkingCalendar, start: number, end: number): number {
  const weeks = Math.floor((end - start) / WEEK);
  let count = weeks * worked.filter(Boolean).length;
  for (let day = start + weeks * WEEK + 1; day <= end; day += 1) {
    if (worked[weekdayOf(day)] === true) count += 1;
  }
  const between = exceptions.filter(({ day }) => day > start && day <= end);
  return between.reduce((sum, { change }) => sum + change, count);
}
