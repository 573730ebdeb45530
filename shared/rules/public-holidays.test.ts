import { describe, expect, it } from 'vitest';
import { holidayYears, publicHolidays } from './public-holidays';
import { dayNumber, isWorkingDay, workingCalendar } from './working-days';

const calendar = workingCalendar({});

describe('the public holidays that are offered', () => {
  it('are those of 2025, as they were announced', () => {
    const days = publicHolidays(2025, calendar).map(({ on, name }) => `${on} ${name}`);
    expect(days).toEqual([
      '2025-01-01 newYear',
      '2025-01-28 tet',
      '2025-01-29 tet',
      '2025-01-30 tet',
      '2025-01-31 tet',
      '2025-02-01 tet',
      // the fifth day of Tết fell on a Saturday
      '2025-02-03 tet',
      '2025-04-07 hungKings',
      '2025-04-30 reunification',
      '2025-05-01 labour',
      '2025-09-01 national',
      '2025-09-02 national',
    ]);
  });

  it('says of each whether it makes up for another, and whether the State still has to confirm it', () => {
    const told = new Map(publicHolidays(2026, calendar).map(({ on, ...rest }) => [on, rest]));
    const plain = { substitute: false, toConfirm: false };
    expect(told.get('2026-01-01')).toEqual({ name: 'newYear', ...plain });
    expect(told.get('2026-04-30')).toEqual({ name: 'reunification', ...plain });
    expect(told.get('2026-09-01')).toEqual({ name: 'national', ...plain, toConfirm: true });
    expect(told.get('2026-11-24')).toEqual({ name: 'culture', ...plain, toConfirm: true });
    const made = [...told.values()].filter(({ substitute }) => substitute);
    expect(made.length).toBeGreaterThan(0);
    for (const { toConfirm } of made) expect(toConfirm).toBe(true);
  });

  it.each(holidayYears)('%i: no day twice, and what is made up for is made up on a working day', (year) => {
    const holidays = publicHolidays(year, calendar);
    expect(new Set(holidays.map(({ on }) => on)).size).toBe(holidays.length);
    for (const { on, substitute } of holidays) {
      expect(on.startsWith(String(year))).toBe(true);
      if (substitute) expect(isWorkingDay(calendar, on)).toBe(true);
    }
    const off = holidays.filter(({ on }) => !isWorkingDay(calendar, on)).length;
    expect(holidays.filter(({ substitute }) => substitute)).toHaveLength(off);
  });

  it('has Tết between 20 January and 20 February, and nothing of a year that is not known', () => {
    for (const year of holidayYears) {
      const tet = publicHolidays(year, calendar).find(({ name }) => name === 'tet')?.on ?? '';
      expect(dayNumber(tet)).toBeGreaterThanOrEqual(dayNumber(`${String(year)}-01-20`));
      expect(dayNumber(tet)).toBeLessThanOrEqual(dayNumber(`${String(year)}-02-20`));
    }
    expect(publicHolidays(2040, calendar)).toEqual([]);
  });
});
