import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Election } from '../domain/season';
import { weekdays } from '../domain/weekdays';
import { partyAgeOf } from '../statistics/party-age';
import { bodyResult } from './body-results';
import { ruleSets } from './rule-sets';
import { addWorkingDays, workingCalendar, workingDaysBetween } from './working-days';

/** The rules once more, written from the words of the regulations in the plainest way, beside the program's. */

interface Vote {
  readonly id: string;
  readonly votes: number;
  readonly elected?: true;
}

/** Highest votes first until the seats are full, each with more than half of N; who ties for fewer seats is left to the congress. */
function modelRound(candidates: readonly Vote[], needed: number, seats: number) {
  const elected = new Set<string>();
  const tied = new Set<string>();
  for (let votes = 100; votes >= needed; votes -= 1) {
    const alike = candidates.filter((each) => each.votes === votes);
    if (alike.length === 0 || elected.size >= seats) continue;
    const free = seats - elected.size;
    const taken = alike.filter((each) => each.elected);
    const takes = alike.length <= free ? alike : taken.length === free ? taken : [];
    for (const { id } of takes) elected.add(id);
    if (takes.length > 0) continue;
    for (const { id } of alike) tied.add(id);
    break;
  }
  return { elected, tied };
}

function modelRounds(
  rounds: readonly (readonly Vote[])[],
  n: number,
  seats: number,
  tieNeedsMajority: boolean,
) {
  let left = seats;
  let tied: ReadonlySet<string> = new Set();
  const elected: string[] = [];
  for (const candidates of rounds) {
    const amongTied = tied.size > 0 && candidates.every(({ id }) => tied.has(id));
    const needed = amongTied && !tieNeedsMajority ? 0 : Math.floor(n / 2) + 1;
    const round = modelRound(candidates, needed, left);
    elected.push(...candidates.filter(({ id }) => round.elected.has(id)).map(({ id }) => id));
    left -= round.elected.size;
    tied = round.tied;
  }
  const next =
    left === 0
      ? 'nothing'
      : tied.size > 0
        ? 'congressDecides'
        : rounds.length >= 3
          ? 'superiorAppoints'
          : 'furtherRound';
  return { elected, left, next };
}

const names = ['a', 'b', 'c', 'd'] as const;
const plan = fc.integer({ min: 1, max: 9 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    seats: fc.integer({ min: 1, max: 3 }),
    needsMajority: fc.boolean(),
    rounds: fc.array(
      fc.record({
        on: fc.subarray([...names], { minLength: 1 }),
        votes: fc.array(fc.integer({ min: 0, max: n }), { minLength: 4, maxLength: 4 }),
        taken: fc.subarray([...names]),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

describe('several rounds of a ballot', () => {
  it('go as the words of the regulation have it: majority of N, highest first, ties to the congress, three rounds', () => {
    fc.assert(
      fc.property(plan, ({ n, seats, needsMajority, rounds }) => {
        const told = rounds.map(({ on, votes, taken }) =>
          on.map((id, index): Vote => {
            const vote = { id, votes: votes[index] ?? 0 };
            return taken.includes(id) ? { ...vote, elected: true } : vote;
          }),
        );
        const elections = told.map(
          (candidates, index): Election => ({
            body: 'secretary',
            round: index + 1,
            ...(index === 0 && { seats }),
            candidates,
          }),
        );
        const base = ruleSets['qd294-2025'];
        const rules = {
          ...base,
          runOffNeedsMajority: { ...base.runOffNeedsMajority, value: needsMajority },
        };
        const voters = { electorate: { count: n, steps: [] } };
        const result = bodyResult(elections, 'secretary', voters, rules);
        const model = modelRounds(told, n, seats, needsMajority);
        // of a tie that is decided in part each may count another way
        const inPart = result.rounds.some(({ tie, candidates }) =>
          candidates.some(({ outcome, votes }) => outcome !== 'tied' && votes === tie?.votes),
        );
        fc.pre(!inPart);
        expect({
          elected: result.elected.map(({ candidate }) => candidate.id),
          left: result.left,
          next: result.next,
        }).toEqual(model);
      }),
      { numRuns: 3000 },
    );
  });
});

const DAY = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const FIRST = Date.UTC(2027, 0, 25);

describe('working days', () => {
  it('are counted day by day: the week, holidays as at Tết, days worked instead', () => {
    const day = fc.integer({ min: 0, max: 40 });
    const holiday = fc.record({ at: day, working: fc.boolean() });
    const input = fc.record({
      off: fc.subarray([...weekdays]),
      holidays: fc.uniqueArray(holiday, { maxLength: 12, selector: ({ at }) => at }),
      from: day,
      count: fc.integer({ min: 0, max: 15 }),
      to: day,
    });
    fc.assert(
      fc.property(input, ({ off, holidays, from, count, to }) => {
        const listed = holidays.map(({ at, working }) => ({
          on: iso(FIRST + at * DAY),
          working,
          id: iso(at),
        }));
        const works = (at: number) => {
          const said = listed.find(({ on }) => on === iso(at));
          if (said) return said.working;
          const name = weekdays[(new Date(at).getUTCDay() + 6) % 7];
          return off.length === 7 || !off.some((each) => each === name);
        };
        const calendar = workingCalendar({ workingWeek: { daysOff: off }, holidays: listed });
        let [at, left] = [FIRST + from * DAY, count];
        while (left > 0) {
          at += DAY;
          if (works(at)) left -= 1;
        }
        expect(addWorkingDays(calendar, iso(FIRST + from * DAY), count)).toBe(iso(at));
        const [low, high] = [Math.min(from, to), Math.max(from, to)];
        let between = 0;
        for (let each = low + 1; each <= high; each += 1) if (works(FIRST + each * DAY)) between += 1;
        const told = workingDaysBetween(calendar, iso(FIRST + from * DAY), iso(FIRST + to * DAY));
        expect(Math.abs(told - (to >= from ? between : -between))).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Party age', () => {
  it('is the number of anniversaries up to the congress', () => {
    const date = (min: number, max: number) =>
      fc
        .integer({ min: Date.UTC(min, 0, 1) / DAY, max: Date.UTC(max, 11, 31) / DAY })
        .map((at) => iso(at * DAY));
    fc.assert(
      fc.property(date(1995, 2026), date(2024, 2026), fc.boolean(), (joinedOn, day, onTheDay) => {
        const heldOn = onTheDay ? `2026${joinedOn.slice(4)}` : day;
        let years = 0;
        while (`${String(Number(joinedOn.slice(0, 4)) + years + 1)}${joinedOn.slice(4)}` <= heldOn)
          years += 1;
        expect(partyAgeOf({ joinedOn }, { heldOn })).toBe(joinedOn > heldOn ? undefined : years);
      }),
      { numRuns: 500 },
    );
  });
});
