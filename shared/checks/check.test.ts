import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Congress, Election, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { consistentSeason } from '../testing/consistent-season';
import { ballotCases } from './cases/ballot-cases';
import { committeeCases } from './cases/committee-cases';
import { congressCases } from './cases/congress-cases';
import { paperCases } from './cases/paper-cases';
import { type CheckCase, cell, seasonOf, third, withBallot } from './cases/sample-cell';
import { check } from './check';
import { type CheckCode, checkCodes } from './finding';
import { findingAction, findingMessage } from './message';

function codes(season: Season, today?: string): readonly CheckCode[] {
  return check(season, { today }).map(({ code }) => code);
}

const cases: Readonly<Record<CheckCode, CheckCase>> = {
  ...congressCases,
  ...ballotCases,
  ...committeeCases,
  ...paperCases,
};

describe('each check', () => {
  it('has nothing to say of a congress without a slip', () => {
    expect(codes(seasonOf(cell))).toEqual([]);
    expect(codes(withBallot({}))).toEqual([]);
  });

  it.each(checkCodes)('%s is found in its smallest case, and not in the nearest', (code) => {
    const { trips, innocent, today } = cases[code];
    expect(codes(trips, today?.trips)).toContain(code);
    expect(codes(innocent, today?.innocent)).not.toContain(code);
  });

  it.each(checkCodes)('%s has one line of text and a way on', (code) => {
    const { trips, today } = cases[code];
    const found = check(trips, { today: today?.trips }).filter((one) => one.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(findingMessage(one)).toMatch(/^[^\n]+\.$/u);
      expect(findingMessage(one)).not.toMatch(/undefined|NaN|null/u);
      expect(findingAction(one)).toMatch(/^[^\n]+\.$/u);
      expect(one.severity).toBe(code.startsWith('E') ? 'error' : 'warning');
    }
  });

  it.each([
    ['born after the congress', third({ born: '2022-07-21' })],
    ['official before joining', third({ joinedOn: '2010', officialOn: '2009' })],
    ['admitted by the date of becoming official', third({ officialOn: '2002' })],
  ])('E305: %s', (_what, season) => {
    expect(codes(season)).toContain('E305');
  });

  it('takes an empty field for not entered, never for zero', () => {
    const empty: Congress = { status: 'held', approvedSeats: {}, committee: [] };
    expect(codes(seasonOf({ ...cell, members: {}, congress: empty }))).toEqual([]);
  });

  it('finds nothing that depends on the day while nobody says what day it is', () => {
    for (const code of ['W501', 'W502'] as const) expect(codes(cases[code].trips)).not.toContain(code);
  });

  it('leaves retired cells alone', () => {
    expect(
      codes(seasonOf({ ...cell, retired: true, members: { total: 1, official: 5, probationary: 5 } })),
    ).toEqual([]);
  });
});

/** One wrong figure each: of the members, the attendance, the papers, the votes, the seats. */
const slips: readonly ((cell: Cell) => Cell)[] = [
  (one) => ({ ...one, members: { ...one.members, total: (one.members.total ?? 0) + 1 } }),
  (one) => ({ ...one, members: { ...one.members, official: (one.members.official ?? 0) - 1 } }),
  ...(['summonedOfficial', 'presentOfficial', 'absentExcused', 'absentUnexcused'] as const).map(
    (key) => (one: Cell) => ({ ...one, congress: { ...one.congress, [key]: (one.congress[key] ?? 0) + 1 } }),
  ),
  ...(['issued', 'collected', 'valid', 'invalid'] as const).map((key) =>
    inLastBallot((ballot) => ({ ...ballot, [key]: (ballot[key] ?? 0) + 1 })),
  ),
  inLastBallot((ballot) => ({ ...ballot, seats: (ballot.seats ?? 0) - 1 })),
  ...[(most: number) => most + 1, (most: number) => Math.floor(most / 2), () => 0].map((votesOf) =>
    inLastBallot((ballot) => {
      const [first, ...rest] = ballot.candidates;
      return { ...ballot, candidates: [{ ...first, votes: votesOf(ballot.valid ?? 0) }, ...rest] };
    }),
  ),
];

function inLastBallot(change: (ballot: Election) => Election): (cell: Cell) => Cell {
  return (one) => {
    const elections = one.congress.elections ?? [];
    const last = elections.slice(-1).map(change);
    return { ...one, congress: { ...one.congress, elections: [...elections.slice(0, -1), ...last] } };
  };
}

describe('whole seasons', () => {
  it('finds no error in the published season', () => {
    const found = check(sampleSeason());
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.map(({ code }) => code)).toContain('W411');
  });

  const errors = (season: Season) => check(season).filter(({ severity }) => severity === 'error');

  it('finds no error where every figure is right', () => {
    fc.assert(
      fc.property(consistentSeason, (season) => {
        expect(errors(season)).toEqual([]);
      }),
    );
  });

  it('finds an error once any one figure of a cell is raised beyond what it can be', () => {
    const seasons = consistentSeason.filter(({ cells }) => cells.length > 0);
    fc.assert(
      fc.property(seasons, fc.nat(), fc.constantFrom(...slips), (season, pick, change) => {
        const at = pick % season.cells.length;
        const cells = season.cells.map((one, index) => (index === at ? change(one) : one));
        expect(errors({ ...season, cells })).not.toEqual([]);
      }),
    );
  });
});
