import { describe, expect, it } from 'vitest';
import { positions, standings } from '../domain/choices';
import type { CommitteeMember, Season } from '../domain/season';
import { cell, committee, person, seasonOf, withBallots, withCongress } from './cases/sample-cell';
import { check } from './check';
import type { CheckCode } from './finding';

/** Every number around a limit of the rules, beside the rule as the regulation says it: one too few, as many, one too many. */

const has = (season: Season, code: CheckCode, today?: string) =>
  check(season, { today }).some((found) => found.code === code);
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const pairs = (most: number) =>
  upTo(most).flatMap((of) => [0, ...upTo(of)].map((count) => [count, of] as const));

/** The pairs for which a code is found otherwise than the rule says. */
function differing(
  code: CheckCode,
  numbers: readonly (readonly [count: number, of: number])[],
  seasonOfThem: (count: number, of: number) => Season,
  rule: (count: number, of: number) => boolean,
): readonly string[] {
  return numbers.flatMap(([count, of]) =>
    has(seasonOfThem(count, of), code) === rule(count, of) ? [] : [`${String(count)}/${String(of)}`],
  );
}

describe('a limit is met by the last number that meets it', () => {
  it('W110: fewer than two thirds of those summoned came', () => {
    const summoned = (count: number, of: number) =>
      withCongress({
        summonedOfficial: of,
        presentOfficial: count,
        absentExcused: 0,
        absentUnexcused: of - count,
      });
    const some = pairs(12).filter(([count, of]) => 2 * count >= of);
    expect(differing('W110', some, summoned, (count, of) => 3 * count < 2 * of)).toEqual([]);
  });

  it('W223: nine tenths of the papers collected are valid, or fewer', () => {
    const collected = (valid: number, of: number) =>
      withBallots([
        {
          body: 'committee',
          round: 1,
          issued: of,
          collected: of,
          valid,
          invalid: of - valid,
          candidates: [],
        },
      ]);
    expect(differing('W223', pairs(21), collected, (valid, of) => 10 * valid <= 9 * of)).toEqual([]);
  });

  const people = (of: number, change: (index: number) => Partial<CommitteeMember>) =>
    committee(...upTo(of).map((index) => person(`p${String(index)}`, change(index))));

  it('W410, W411: women are fewer than 15 %, the young fewer than 10 %', () => {
    const few = pairs(14).filter(([count]) => count < 4);
    const women = (count: number, of: number) =>
      people(of, (index) => ({ gender: index <= count ? 'female' : 'male' }));
    const young = (count: number, of: number) =>
      people(of, (index) => ({ born: index <= count ? '1983' : '1982' }));
    expect(differing('W410', few, women, (count, of) => 100 * count < 15 * of)).toEqual([]);
    expect(differing('W411', few, young, (count, of) => 100 * count < 10 * of)).toEqual([]);
  });

  it('E210: a cell of fewer than 9 elects no committee, none more than 7', () => {
    const numbers = upTo(12).flatMap((official) => [0, 2, 7, 8].map((seats) => [seats, official] as const));
    const elects = (seats: number, official: number) => {
      const approvedSeats = { committee: seats, secretary: 1, deputySecretary: 1 };
      const congress = { ...cell.congress, approvedSeats, committee: [] };
      return seasonOf({ ...cell, members: { total: official, official, probationary: 0 }, congress });
    };
    const rule = (seats: number, official: number) => seats > 7 || (seats > 0 && official < 9);
    expect(differing('E210', numbers, elects, rule)).toEqual([]);
  });

  it('W221: more names than seats by more than 30 %, of 3 to 5 seats by more than one', () => {
    const numbers = upTo(7).flatMap((seats) => [0, ...upTo(4)].map((surplus) => [surplus, seats] as const));
    const ballotOf = (surplus: number, seats: number) => {
      const candidates = upTo(seats + surplus).map((index) => ({ fullName: `Người ${String(index)}` }));
      return withBallots([{ body: 'committee', round: 1, seats, candidates }]);
    };
    const most = (seats: number) =>
      seats >= 3 && seats <= 5 ? 1 : Math.max(1, Math.floor((seats * 3) / 10));
    const rule = (surplus: number, seats: number) => surplus > most(seats);
    expect(differing('W221', numbers, ballotOf, rule)).toEqual([]);
  });

  it('W323: older than the limit of the own post and standing, returning people as new', () => {
    const value = {
      secretary: { new: 56, reelected: 58 },
      deputySecretary: { new: 55, reelected: 57 },
      member: { new: 54 },
    };
    const rules = { ageLimits: { value, certainty: 'office' as const, source: 'Đề án' } };
    const limits: Readonly<Record<string, number>> = {
      'secretary reelected': 58,
      'secretary returning': 56,
      'secretary firstTime': 56,
      'deputySecretary reelected': 57,
      'deputySecretary returning': 55,
      'deputySecretary firstTime': 55,
      'member returning': 54,
      'member firstTime': 54,
    };
    const wrong = positions.flatMap((position) =>
      standings.flatMap((standing) =>
        [53, 54, 55, 56, 57, 58, 59].filter((age) => {
          const season = people(1, () => ({ position, standing, born: `${String(2022 - age)}-01-01` }));
          const limit = limits[`${position} ${standing}`] ?? Infinity;
          return has({ ...season, rules }, 'W323') !== age > limit;
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('E305: joined in a month before that of the eighteenth birthday', () => {
    const joined = (joinedOn: string) =>
      has(
        people(1, () => ({ born: '1980-03-15', joinedOn })),
        'E305',
      );
    expect(['1998-02', '1998-03', '1998-03-14', '1998-03-15', '1998-04-01'].map(joined)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('W501: two working days before the last day, and from the day after it on', () => {
    // seven working days after Wednesday 20/07/2022
    const days = ['2022-07-26', '2022-07-27', '2022-07-29', '2022-07-30'];
    expect(days.map((today) => has(seasonOf(cell), 'W501', today))).toEqual([false, true, true, true]);
  });
});
