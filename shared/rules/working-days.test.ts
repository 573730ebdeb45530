import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../domain/weekdays';
import {
  addWorkingDays,
  dayNumber,
  dayOfNumber,
  isWorkingDay,
  weekdayOfDay,
  workingCalendar,
  workingDaysBetween,
} from './working-days';

const usual = workingCalendar({});

describe('working days', () => {
  it('leave out Saturday and Sunday unless the office says otherwise', () => {
    expect(weekdayOfDay('2022-07-08')).toBe('friday');
    expect(addWorkingDays(usual, '2022-07-08', 7)).toBe('2022-07-19');
    const saturdayWorked = workingCalendar({ workingWeek: { daysOff: ['sunday'] } });
    expect(addWorkingDays(saturdayWorked, '2022-07-08', 7)).toBe('2022-07-16');
  });

  it('leave out holidays, and count a day off that is worked instead', () => {
    const calendar = workingCalendar({
      holidays: [
        { id: 'a', on: '2022-09-01' },
        { id: 'b', on: '2022-09-02' },
        { id: 'c', on: '2022-09-03', working: true },
        // a holiday on a Sunday takes nothing away
        { id: 'd', on: '2022-09-04' },
      ],
    });
    expect(addWorkingDays(calendar, '2022-08-31', 1)).toBe('2022-09-03');
    expect(workingDaysBetween(calendar, '2022-08-31', '2022-09-05')).toBe(2);
  });

  it('knows leap days', () => {
    expect(dayOfNumber(dayNumber('2024-02-28') + 1)).toBe('2024-02-29');
    expect(dayOfNumber(dayNumber('2025-02-28') + 1)).toBe('2025-03-01');
  });

  it('never runs out of days: a week without a working day counts every day', () => {
    const calendar = workingCalendar({ workingWeek: { daysOff: [...weekdays] } });
    expect(addWorkingDays(calendar, '2025-01-01', 3)).toBe('2025-01-04');
  });
});

const day = fc.integer({ min: dayNumber('2021-01-01'), max: dayNumber('2032-12-31') }).map(dayOfNumber);
const calendar = fc
  .record({
    daysOff: fc.subarray([...weekdays], { maxLength: 6 }),
    holidays: fc.array(fc.record({ on: day, working: fc.boolean() }), { maxLength: 12 }),
  })
  .map(({ daysOff, holidays }) =>
    workingCalendar({
      workingWeek: { daysOff },
      holidays: holidays.map((each, index) => ({ id: String(index), ...each })),
    }),
  );

describe('any calendar', () => {
  it('ends a time of working days on a working day, and counts it back', () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 40 }), (days, from, count) => {
        const end = addWorkingDays(days, from, count);
        expect(isWorkingDay(days, end)).toBe(true);
        expect(workingDaysBetween(days, from, end)).toBe(count);
      }),
    );
  });

  it('counts as one would day by day, and backwards as forwards', () => {
    const near = fc.tuple(day, fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(calendar, near, (days, [from, further]) => {
        const start = dayNumber(from);
        const to = dayOfNumber(start + further);
        const all = Array.from({ length: further }, (_, index) => dayOfNumber(start + index + 1));
        const counted = all.filter((each) => isWorkingDay(days, each)).length;
        expect(workingDaysBetween(days, from, to)).toBe(counted);
        expect(workingDaysBetween(days, to, from) + counted).toBe(0);
      }),
    );
  });
});
