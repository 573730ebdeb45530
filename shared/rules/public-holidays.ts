import { addWorkingDays, dayNumber, dayOfNumber, isWorkingDay, type WorkingCalendar } from './working-days';

/**
 * Public holidays of Viet Nam (Bộ luật Lao động 2019, Điều 112), offered to the office and never
 * applied by themselves. The days of the lunar calendar stand in a table; which days around Tết are
 * off, on which side of 2 September the second day lies, and what is made up for, the State
 * announces each year: all of that is to be confirmed.
 */

export const holidayNames = [
  'newYear',
  'tet',
  'hungKings',
  'reunification',
  'labour',
  'culture',
  'national',
] as const;
export type HolidayName = (typeof holidayNames)[number];

export interface PublicHoliday {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly name: HolidayName;
  /** A working day given in place of one that fell on a day off (Điều 111.3). */
  readonly substitute: boolean;
  /** Announced year by year, or not verified: the office compares it with the announcement. */
  readonly toConfirm: boolean;
}

/** First day of the lunar year and the 10th of its third month, by the calendar of Viet Nam (UTC+7). */
const lunarDays: Readonly<Record<number, { readonly newYear: string; readonly hungKings: string }>> = {
  2022: { newYear: '2022-02-01', hungKings: '2022-04-10' },
  2023: { newYear: '2023-01-22', hungKings: '2023-04-29' },
  2024: { newYear: '2024-02-10', hungKings: '2024-04-18' },
  2025: { newYear: '2025-01-29', hungKings: '2025-04-07' },
  2026: { newYear: '2026-02-17', hungKings: '2026-04-26' },
  2027: { newYear: '2027-02-06', hungKings: '2027-04-16' },
  2028: { newYear: '2028-01-26', hungKings: '2028-04-04' },
  2029: { newYear: '2029-02-13', hungKings: '2029-04-23' },
  2030: { newYear: '2030-02-02', hungKings: '2030-04-12' },
  2031: { newYear: '2031-01-23', hungKings: '2031-04-01' },
};

/** Tết is five days: as a rule the last of the old year and four of the new one. */
const TET_FROM = -1;
const TET_DAYS = 5;
/** “Ngày Văn hoá Việt Nam”, 24 November, off since 2026: not verified. */
const CULTURE_FROM = 2026;

/** The years whose lunar days are known. */
export const holidayYears: readonly number[] = Object.keys(lunarDays).map(Number);

/** The holidays of a year in the order of the days, with the days made up for; none of a year that is not in the table. */
export function publicHolidays(year: number, calendar: WorkingCalendar): readonly PublicHoliday[] {
  const lunar = lunarDays[year];
  if (!lunar) return [];
  const on = (monthAndDay: string) => `${String(year)}-${monthAndDay}`;
  const tet = Array.from({ length: TET_DAYS }, (_, index) =>
    dayOfNumber(dayNumber(lunar.newYear) + TET_FROM + index),
  );
  const fixed = (day: string, name: HolidayName, toConfirm = false): PublicHoliday => ({
    on: day,
    name,
    substitute: false,
    toConfirm,
  });
  const holidays = [
    fixed(on('01-01'), 'newYear'),
    ...tet.map((day) => fixed(day, 'tet', true)),
    fixed(lunar.hungKings, 'hungKings'),
    fixed(on('04-30'), 'reunification'),
    fixed(on('05-01'), 'labour'),
    fixed(on('09-01'), 'national', true),
    fixed(on('09-02'), 'national'),
    ...(year < CULTURE_FROM ? [] : [fixed(on('11-24'), 'culture', true)]),
  ];
  return withSubstitutes(holidays, calendar).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** For each holiday on a day off the next working day that is no holiday itself. */
function withSubstitutes(
  holidays: readonly PublicHoliday[],
  calendar: WorkingCalendar,
): readonly PublicHoliday[] {
  const taken = new Set(holidays.map(({ on }) => on));
  const substitutes = holidays
    .filter(({ on }) => !isWorkingDay(calendar, on))
    .map(({ on, name }): PublicHoliday => {
      let day = addWorkingDays(calendar, on, 1);
      while (taken.has(day)) day = addWorkingDays(calendar, day, 1);
      taken.add(day);
      return { on: day, name, substitute: true, toConfirm: true };
    });
  return [...holidays, ...substitutes];
}
