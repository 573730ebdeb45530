import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupReasons, type Copy, isRegular } from './copy';
import { copiesOfToday, KEPT_DAYS, KEPT_MONTHS, KEPT_TODAY, keptCopies } from './rotation';

const DAY_MS = 86_400_000;

/** `20250131` of the day so many days after the first of January 2025. */
function dayAfter(days: number): string {
  return new Date(Date.UTC(2025, 0, 1) + days * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
}

/** Makes copies one after another, each followed by a rotation; gives what stays, oldest first. */
function work(made: readonly Omit<Copy, 'number'>[]): readonly Copy[] {
  return made.reduce<readonly Copy[]>((copies, copy) => {
    const all = [...copies, { ...copy, number: (copies.at(-1)?.number ?? 0) + 1 }];
    const kept = keptCopies(all);
    return all.filter((each) => kept.has(each));
  }, []);
}

/** Eight copies each day of so many days of work, from Monday to Friday. */
function office(days: number): readonly Omit<Copy, 'number'>[] {
  return Array.from({ length: days }, (_, day) => day)
    .filter((day) => ![3, 4].includes(day % 7))
    .flatMap((day) =>
      Array.from({ length: 8 }, (_, hour) => ({
        day: dayAfter(day),
        time: `${String(hour + 8).padStart(2, '0')}0000`,
        reason: hour === 0 ? ('daily' as const) : ('hourly' as const),
      })),
    );
}

describe('the copies that stay', () => {
  it('of three years of work are three of the last day, one of each of thirty days, one of each of 24 months', () => {
    const made = office(3 * 365);
    const left = work(made);
    const days = [...new Set(made.map(({ day }) => day))].toReversed();
    const months = [...new Set(days.map((day) => day.slice(0, 6)))].slice(0, KEPT_MONTHS);
    expect(left.filter(({ day }) => day === days[0])).toHaveLength(KEPT_TODAY);
    expect([...new Set(left.map(({ day }) => day))].toReversed().slice(0, KEPT_DAYS)).toEqual(
      days.slice(0, KEPT_DAYS),
    );
    expect([...new Set(left.map(({ day }) => day.slice(0, 6)))].toReversed()).toEqual(months);
    expect(left.length).toBeLessThanOrEqual(KEPT_TODAY - 1 + KEPT_DAYS + KEPT_MONTHS);
    // of a month that has passed it is the last day of work
    for (const month of months.slice(3)) {
      expect(left.filter(({ day }) => day.startsWith(month)).map(({ day }) => day)).toEqual(
        days.filter((day) => day.startsWith(month)).slice(0, 1),
      );
    }
  });

  it('after each day of a year hold the day before, and the state of an hour ago', () => {
    const days = office(365);
    for (let count = 1; count <= days.length; count += 1) {
      const made = days.slice(0, count).map((copy, index) => ({ ...copy, number: index + 1 }));
      const kept = keptCopies(made);
      const before = made.filter(({ day }) => day !== made.at(-1)!.day).at(-1);
      expect(kept.has(made.at(-1)!)).toBe(true);
      if (before) expect(kept.has(before)).toBe(true);
    }
  });

  it('hold whatever was made before something happened, however long ago', () => {
    const before = backupReasons.filter((reason) => !isRegular({ reason }));
    const made = before.map((reason) => ({ day: dayAfter(0), time: '080000', reason }));
    expect(work([...made, ...office(400)]).filter((copy) => !isRegular(copy))).toHaveLength(before.length);
  });

  it('hold the newest and grow by no more than the new one, whatever the clock says', () => {
    const anyDay = fc.constantFrom('19700101', '20010228', '20250131', '20250201', '20991231');
    const anyTime = fc.constantFrom('000000', '083000', '235959');
    const anyCopy = fc.record({ day: anyDay, time: anyTime, reason: fc.constantFrom(...backupReasons) });
    fc.assert(
      fc.property(fc.array(anyCopy, { minLength: 1, maxLength: 120 }), (made) => {
        const left = work(made);
        expect(left.at(-1)).toMatchObject(made.at(-1)!);
        // five days only: each has its last one
        const days = new Set(made.filter(isRegular).map(({ day }) => day));
        expect(new Set(left.filter(isRegular).map(({ day }) => day))).toEqual(days);
        expect(left.filter((copy) => !isRegular(copy))).toHaveLength(
          made.filter((copy) => !isRegular(copy)).length,
        );
      }),
    );
  });

  it('are of as many days as the office worked an hour, where each start of the computer is on the same date', () => {
    const starts = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(starts, (hoursOfEach) => {
        const made = hoursOfEach.flatMap((hours, start) =>
          Array.from({ length: hours }, (_, hour) => ({
            day: '20200101',
            time: `0${String(hour)}0000`,
            reason: hour === 0 ? ('daily' as const) : ('hourly' as const),
            start,
          })),
        );
        const left = work(made) as readonly (Copy & { readonly start: number })[];
        const days = hoursOfEach.map((_, start) => start).slice(-KEPT_DAYS);
        expect([...new Set(left.map(({ start }) => start))]).toEqual(days);
        // the last one of each day, and the first, by which the days are told apart
        expect(left.length).toBeLessThanOrEqual(2 * KEPT_DAYS + KEPT_TODAY - 1);
        for (const day of days) {
          const made = left.filter(({ start }) => start === day);
          expect(made.at(-1)?.time).toBe(`0${String((hoursOfEach[day] ?? 0) - 1)}0000`);
        }
      }),
    );
  });
});

describe('the copies of today', () => {
  const at = (day: string, time: string) => ({ day, time });
  it.each([
    ['of another day', [at('20250131', '080000')], at('20250201', '080000'), 0],
    ['of this day', [at('20250131', '080000'), at('20250201', '080000')], at('20250201', '090000'), 1],
    ['of before the clock was set back', [at('20250201', '080000')], at('20250201', '070000'), 0],
    [
      'of before the clock was right again',
      [at('20250201', '080000'), at('20350201', '080000')],
      at('20250201', '090000'),
      0,
    ],
  ])('are counted: %s', (_, copies, now, count) => {
    expect(copiesOfToday(copies, now)).toHaveLength(count);
  });
});
