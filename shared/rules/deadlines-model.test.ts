import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cell, congress } from '../checks/cases/sample-cell';
import type { Cell } from '../domain/season';
import { cellDeadlines, type Deadline } from './deadlines';
import { ruleSetInForce } from './rule-sets';
import { workingCalendar } from './working-days';

/** Report and ratification once more, on a wall calendar: day after day is struck out, Saturdays, Sundays and holidays are not. */

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 3, 20);
const iso = (at: number) => new Date(FIRST + at * DAY).toISOString().slice(0, 10);
const isOff = (at: number, holidays: readonly number[]) =>
  holidays.includes(at) || [0, 6].includes(new Date(FIRST + at * DAY).getUTCDay());

function dueAfter(from: number, days: number, holidays: readonly number[]): number {
  let [at, left] = [from, days];
  while (left > 0) {
    at += 1;
    if (!isOff(at, holidays)) left -= 1;
  }
  return at;
}

const day = fc.integer({ min: 0, max: 40 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const given = fc.record({
  held: day,
  isPlanned: fc.constantFrom(false, false, false, true),
  isMonthOnly: fc.constantFrom(false, false, false, true),
  received: maybe(day),
  requested: maybe(day),
  requestNumber: maybe(fc.constant('02-TTr/CU')),
  decided: maybe(day),
  decisionNumber: maybe(fc.constant('61-QĐ/ĐU')),
  holidays: fc.uniqueArray(day, { maxLength: 8 }),
  today: fc.integer({ min: 0, max: 70 }),
});

const rules = ruleSetInForce('2026-05-01');
const daysBefore = (from: number, to: number, holidays: readonly number[]) =>
  Array.from({ length: to - from }, (_, away) => from + 1 + away).filter((at) => !isOff(at, holidays)).length;

it('a report is due 7 working days after the congress, a ratification 15 after the report; what is done has no days left', () => {
  fc.assert(
    fc.property(given, (one) => {
      const { held, holidays, today } = one;
      const day = (at: number | undefined) => (at === undefined ? undefined : iso(at));
      const ratification = Object.fromEntries(
        Object.entries({
          requestedOn: day(one.requested),
          requestNumber: one.requestNumber,
          decidedOn: day(one.decided),
          decisionNumber: one.decisionNumber,
        }).filter(([, value]) => value !== undefined),
      );
      const made: Cell = {
        ...cell,
        congress: {
          ...congress,
          status: one.isPlanned ? 'planned' : 'held',
          heldOn: one.isMonthOnly ? iso(held).slice(0, 7) : iso(held),
        },
        ratification,
        ...(one.received !== undefined && {
          papers: [{ id: 'ratificationRequest', receivedOn: iso(one.received) }],
        }),
      };
      const calendar = workingCalendar({ holidays: holidays.map((at) => ({ id: iso(at), on: iso(at) })) });
      const told = cellDeadlines(made, { rules, calendar, today: iso(today) });
      const modelOf = (
        from: number,
        within: number,
        isDone: boolean,
        doneOn: number | undefined,
      ): Deadline => {
        const due = dueAfter(from, within, holidays);
        const left =
          today > due ? -Math.max(1, daysBefore(due, today, holidays)) : daysBefore(today, due, holidays);
        return {
          due: iso(due),
          done: isDone,
          doneOn: day(doneOn),
          late: doneOn !== undefined && doneOn > due,
          daysLeft: isDone ? undefined : left,
        };
      };
      const reportedOn = one.received ?? one.requested;
      const isReported = reportedOn !== undefined || one.requestNumber !== undefined;
      const isKnown = !one.isPlanned && !one.isMonthOnly;
      expect(told.report).toEqual(isKnown ? modelOf(held, 7, isReported, reportedOn) : undefined);
      const isDecided = one.decided !== undefined || one.decisionNumber !== undefined;
      expect(told.ratification).toEqual(
        reportedOn === undefined ? undefined : modelOf(reportedOn, 15, isDecided, one.decided),
      );
    }),
    { numRuns: 600 },
  );
});
