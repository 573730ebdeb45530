import { describe, expect, it } from 'vitest';
import type { ElectionBody } from '../domain/choices';
import type { Election } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { bodyResult, congressResults } from './body-results';
import { electorate } from './electorate';
import { ruleSets, rulesOf } from './rule-sets';

const rules = ruleSets['qd294-2025'];
const voters = { electorate: electorate({ summonedOfficial: 20, presentOfficial: 20 }) };

function round(
  body: ElectionBody,
  number: number,
  votes: Readonly<Record<string, number>>,
  change: Partial<Election> = {},
): Election {
  const candidates = Object.entries(votes).map(([id, each]) => ({ id, votes: each }));
  return { body, round: number, candidates, ...change };
}

const first = (votes: Readonly<Record<string, number>>, seats = 3) => round('committee', 1, votes, { seats });
const committee = (...elections: Election[]) => bodyResult(elections, 'committee', voters, rules);
const names = (result: ReturnType<typeof bodyResult>) => result.elected.map(({ candidate }) => candidate.id);

describe('the rounds of a body', () => {
  it('hand the seats that are left on to the next', () => {
    const one = first({ a: 18, b: 15, c: 9, d: 8 });
    expect(committee(one)).toMatchObject({ seats: 3, filled: 2, left: 1, next: 'furtherRound' });
    const result = committee(one, round('committee', 2, { c: 12, d: 6 }));
    expect(result.rounds[1]).toMatchObject({ seats: 1, index: 1, filled: 1 });
    expect(result).toMatchObject({ seats: 3, filled: 3, left: 0, next: 'nothing' });
    expect(names(result)).toEqual(['a', 'b', 'c']);
  });

  it('are taken in their order, however they are entered', () => {
    const [one, two] = [first({ a: 18, b: 15, c: 9 }), round('committee', 2, { c: 12 })];
    expect(names(committee(two, one))).toEqual(names(committee(one, two)));
    expect(committee(two, one).rounds.map(({ index }) => index)).toEqual([1, 0]);
  });

  it('leave out the ballots of other bodies', () => {
    expect(committee(round('secretary', 1, { a: 20 }))).toMatchObject({ rounds: [], next: 'enterBallots' });
  });

  it('have no result while a figure is missing', () => {
    const result = committee(round('committee', 1, { a: 18 }));
    expect(result).toMatchObject({ filled: undefined, left: undefined, next: 'completeFigures' });
  });

  it('leave no number of seats while votes are missing, or where no seats are entered', () => {
    const open = round('committee', 1, { a: 18 }, { seats: 3 });
    const untold = { ...open, candidates: [...open.candidates, { id: 'b' }] };
    expect(committee(untold)).toMatchObject({ seats: 3, filled: undefined });
    expect(committee(untold).left).toBeUndefined();
    expect(committee(round('committee', 1, { a: 18 }, { issued: 9, collected: 10 })).left).toBeUndefined();
    expect(committee().filled).toBeUndefined();
  });

  it('begin again after a void ballot', () => {
    const voided = { ...first({ a: 18, b: 17, c: 16 }), issued: 20, collected: 21 };
    expect(committee(voided)).toMatchObject({ left: 3, next: 'furtherRound', elected: [] });
    expect(committee(voided, round('committee', 2, { a: 18, b: 17, c: 16 })).next).toBe('nothing');
  });
});

describe('a tie across the last seat', () => {
  const tied = first({ a: 18, b: 15, c: 12, d: 12 });

  it('is left to the congress', () => {
    expect(committee(tied)).toMatchObject({ filled: 2, left: 1, next: 'congressDecides' });
  });

  it('is settled by a ballot among the tied, which needs no majority', () => {
    const result = committee(tied, round('committee', 2, { c: 9, d: 8 }));
    expect(result.rounds[1]?.isRunOff).toBe(true);
    expect(names(result)).toEqual(['a', 'b', 'c']);
  });

  it('is between those tied, by name where they have no id, and between nobody', () => {
    const named = (number: number, ...votes: (readonly [string, number])[]): Election => ({
      body: 'committee',
      round: number,
      seats: 1,
      candidates: votes.map(([fullName, each]) => ({ fullName, votes: each })),
    });
    const one = named(1, ['Lê An', 12], ['Lê Bình', 12]);
    const isRunOff = (two: Election) => committee(one, two).rounds[1]?.isRunOff;
    expect(isRunOff(named(2, ['Lê Bình', 9], ['lê an', 8]))).toBe(true);
    expect(isRunOff(named(2, ['Lê Bình', 9], ['Lê Cúc', 8]))).toBe(false);
    expect(isRunOff(named(2))).toBe(false);
  });

  it('is open while the round before is: without a majority nobody has lost for certain', () => {
    const reasons = (...[one, two]: readonly [Election, Election]) =>
      committee(one, two).rounds[1]?.candidates.map(({ reason }) => reason);
    const two = round('committee', 2, { c: 9, d: 8 }, { seats: 1 });
    expect(reasons({ ...tied, candidates: [] }, two)).toEqual(['roundBeforeMissing', 'noMajority']);
    const untold = { ...tied, candidates: ['a', 'b', 'c', 'd'].map((id) => ({ id })) };
    expect(reasons(untold, two)).toEqual(['roundBeforeMissing', 'noMajority']);
    expect(reasons(untold, { ...two, candidates: [{ id: 'c', votes: 12 }] })).toEqual(['withinSeats']);
    expect(reasons(untold, round('committee', 2, { c: 9, e: 8 }, { seats: 1 }))).toEqual([
      'noMajority',
      'noMajority',
    ]);
    expect(committee(untold, two).left).toBeUndefined();
  });

  it('needs one again in a ballot with somebody else, or where the rule set says so', () => {
    const other = committee(tied, round('committee', 2, { c: 9, e: 8 }));
    expect(other.rounds[1]?.isRunOff).toBe(false);
    expect(names(other)).toEqual(['a', 'b']);
    const strict = { ...rules, runOffNeedsMajority: { ...rules.runOffNeedsMajority, value: true } };
    const again = [tied, round('committee', 2, { c: 9, d: 8 })];
    expect(names(bodyResult(again, 'committee', voters, strict))).toEqual(['a', 'b']);
  });
});

describe('a secretary', () => {
  const fruitless = [1, 2, 3].map((each) => round('secretary', each, { a: 9, b: 8 }, { seats: 1 }));
  const after = (rounds: number, body: ElectionBody = 'secretary') =>
    bodyResult(
      fruitless.slice(0, rounds).map((each) => ({ ...each, body })),
      body,
      voters,
      rules,
    ).next;

  it('is appointed by the superior after the third round, not before', () => {
    expect([after(1), after(2), after(3)]).toEqual(['furtherRound', 'furtherRound', 'superiorAppoints']);
  });

  it('is the only post to be appointed so', () => {
    expect(after(3, 'deputySecretary')).toBe('furtherRound');
  });
});

describe('the published season', () => {
  const season = sampleSeason();
  const results = season.cells.map((cell) => ({
    cell,
    results: congressResults(cell.congress, rulesOf(season)),
  }));

  it('has 41 ballots', () => {
    const ballots = season.cells.flatMap(({ congress }) => congress.elections ?? []);
    expect(ballots).toHaveLength(41);
  });

  it.each(results)('$cell.name: the ballots give exactly its committee', ({ cell, results: { bodies } }) => {
    const holders = (post?: string) =>
      cell.congress.committee
        .filter(({ position }) => post === undefined || position === post)
        .map(({ id }) => id);
    const electsCommittee = bodies.committee.rounds.length > 0;
    expect(names(bodies.committee)).toEqual(electsCommittee ? holders() : []);
    expect(names(bodies.secretary)).toEqual(holders('secretary'));
    expect(names(bodies.deputySecretary)).toEqual(holders('deputySecretary'));
    for (const body of Object.values(bodies)) expect(['nothing', 'enterBallots']).toContain(body.next);
  });
});
