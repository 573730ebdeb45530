import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Election } from '../domain/season';
import { type ElectionResult, electionResult } from './election-results';
import { electorate } from './electorate';
import { votesNeeded } from './majority';

const voters = (n: number) => electorate({ summonedOfficial: n, presentOfficial: n });

function ballot(seats: number | undefined, ...votes: readonly (number | undefined)[]): Election {
  const candidates = votes.map((each, index) => ({
    id: `p${String(index)}`,
    ...(each === undefined ? {} : { votes: each }),
  }));
  return { body: 'committee', round: 1, ...(seats === undefined ? {} : { seats }), candidates };
}

const reasons = ({ candidates }: ElectionResult) => candidates.map(({ reason }) => reason);
const outcomes = ({ candidates }: ElectionResult) => candidates.map(({ outcome }) => outcome);

describe('the result of a ballot', () => {
  it('fills the seats by votes, each with more than half of N', () => {
    const result = electionResult(ballot(3, 20, 28, 14, 27, 13), { electorate: voters(27) });
    expect(reasons(result)).toEqual(['withinSeats', 'withinSeats', 'seatsFull', 'withinSeats', 'noMajority']);
    expect(result).toMatchObject({ votesNeeded: 14, filled: 3, left: 0, tie: undefined });
  });

  it.each([10, 11])('N = %i: 5 votes elect nobody, 6 do', (n) => {
    const result = electionResult(ballot(2, 5, 6), { electorate: voters(n) });
    expect(outcomes(result)).toEqual(['notElected', 'elected']);
    expect(result).toMatchObject({ votesNeeded: 6, filled: 1, left: 1 });
  });

  it('leaves a tie across the last seat to the congress', () => {
    const result = electionResult(ballot(3, 20, 25, 20, 20, 16), { electorate: voters(27) });
    expect(outcomes(result)).toEqual(['tied', 'elected', 'tied', 'tied', 'notElected']);
    expect(result).toMatchObject({ tie: { votes: 20, candidates: 3, seats: 2 }, filled: 1, left: 2 });
  });

  it('knows no tie where there are seats for all', () => {
    const result = electionResult(ballot(3, 20, 25, 20), { electorate: voters(27) });
    expect(outcomes(result)).toEqual(['elected', 'elected', 'elected']);
    expect(result.tie).toBeUndefined();
  });

  it('takes the decision of the congress on a tie, and on nothing else', () => {
    const decided = (elected: readonly (boolean | undefined)[], seats: number, ...counted: number[]) => {
      const election = ballot(seats, ...counted);
      const candidates = election.candidates.map((each, index) =>
        elected[index] === undefined ? each : { ...each, elected: elected[index] },
      );
      return electionResult({ ...election, candidates }, { electorate: voters(27) });
    };
    const one = decided([undefined, true], 2, 20, 20, 25);
    expect(reasons(one)).toEqual(['decidedAgainst', 'decidedFor', 'withinSeats']);
    expect(one).toMatchObject({ tie: undefined, filled: 2, left: 0 });
    const half = decided([true], 3, 20, 20, 20, 25);
    expect(outcomes(half)).toEqual(['elected', 'tied', 'tied', 'elected']);
    expect(half.tie).toEqual({ votes: 20, candidates: 2, seats: 1 });
    expect(outcomes(decided([true, true], 1, 20, 20))).toEqual(['tied', 'tied']);
    expect(outcomes(decided([undefined, undefined, true], 2, 20, 20, 25))).toEqual([
      'tied',
      'tied',
      'elected',
    ]);
    expect(reasons(decided([false], 2, 20, 20, 20))).toEqual([
      'decidedAgainst',
      'tieAcrossLastSeat',
      'tieAcrossLastSeat',
    ]);
    expect(outcomes(decided([false, true], 1, 20, 13))).toEqual(['elected', 'notElected']);
  });

  it('takes what the minutes state of somebody whose votes are not entered', () => {
    const candidates = [{ id: 'a', elected: true }, { id: 'b', elected: false }, { id: 'c' }];
    const stated = electionResult({ ...ballot(1), candidates }, { electorate: voters(12) });
    expect(outcomes(stated)).toEqual(['elected', 'notElected', 'unknown']);
  });

  it('counts a ballot with more papers collected than issued for nothing', () => {
    const papers = { ...ballot(1, 20), issued: 20, collected: 21 };
    const result = electionResult(papers, { electorate: voters(20) });
    expect(result).toMatchObject({ isVoid: true, filled: 0, left: 1 });
    expect(reasons(result)).toEqual(['void']);
    expect(electionResult({ ...papers, collected: 20 }, { electorate: voters(20) }).isVoid).toBe(false);
  });

  it('takes the seats that the round before left where the ballot names none', () => {
    expect(electionResult(ballot(undefined, 8, 9), { electorate: voters(12), seats: 1 })).toMatchObject({
      seats: 1,
      left: 0,
    });
  });

  it('orders a run-off among the tied without asking for a majority', () => {
    const result = electionResult(ballot(1, 5, 4), { electorate: voters(12), isRunOff: true });
    expect(outcomes(result)).toEqual(['elected', 'notElected']);
    expect(result.votesNeeded).toBeUndefined();
  });
});

describe('what is not entered', () => {
  it.each([
    ['votes', ballot(1, undefined), 12, ['votesMissing']],
    ['N', ballot(1, 8), undefined, ['electorateMissing']],
    ['seats', ballot(undefined, 8), 12, ['seatsMissing']],
    ['the votes of another', ballot(1, 8, undefined), 12, ['otherVotesMissing', 'votesMissing']],
  ])('leaves the outcome unknown: %s', (_what, election, n, expected) => {
    const result = electionResult(election, { electorate: n === undefined ? undefined : voters(n) });
    expect(reasons(result)).toEqual(expected);
    expect(outcomes(result)).toEqual(expected.map(() => 'unknown'));
    expect([result.filled, result.left]).toEqual([undefined, undefined]);
  });

  it('does not hide what is certain all the same', () => {
    const result = electionResult(ballot(2, 8, undefined, 6), { electorate: voters(12) });
    expect(outcomes(result)).toEqual(['elected', 'unknown', 'notElected']);
    expect(result.filled).toBeUndefined();
    expect(outcomes(electionResult(ballot(undefined, 6), { electorate: voters(12) }))).toEqual([
      'notElected',
    ]);
    expect(reasons(electionResult(ballot(1, 9, 8, undefined), { electorate: voters(12) }))[1]).toBe(
      'seatsFull',
    );
  });

  it('has no result while nobody is on the ballot', () => {
    expect(electionResult(ballot(3), { electorate: voters(12) }).filled).toBeUndefined();
  });
});

const votes = fc.option(fc.nat({ max: 40 }), { nil: undefined });
const anyBallot = fc.record({
  seats: fc.option(fc.nat({ max: 7 }), { nil: undefined }),
  votes: fc.array(votes, { maxLength: 9 }),
  n: fc.integer({ min: 0, max: 40 }),
});

describe('every ballot', () => {
  it('has the same outcomes in whatever order it is entered', () => {
    const shuffled = anyBallot.chain((plan) => {
      const election = ballot(plan.seats, ...plan.votes);
      return fc.tuple(
        fc.constant(election),
        fc
          .shuffledSubarray(election.candidates, { minLength: election.candidates.length })
          .map((candidates) => ({ ...election, candidates })),
        fc.constant(voters(plan.n)),
      );
    });
    const byPerson = ({ candidates }: ElectionResult) =>
      new Map(candidates.map(({ candidate, reason }) => [candidate.id, reason]));
    fc.assert(
      fc.property(shuffled, ([entered, other, n]) => {
        const [a, b] = [entered, other].map((each) => electionResult(each, { electorate: n }));
        expect(byPerson(b!)).toEqual(byPerson(a!));
        expect([b!.filled, b!.left, b!.tie]).toEqual([a!.filled, a!.left, a!.tie]);
      }),
    );
  });

  it('elects no more than its seats, nobody without a majority, nobody before somebody with more votes', () => {
    fc.assert(
      fc.property(anyBallot, (plan) => {
        const result = electionResult(ballot(plan.seats, ...plan.votes), { electorate: voters(plan.n) });
        const elected = result.candidates.filter(({ outcome }) => outcome === 'elected');
        expect(elected.length).toBeLessThanOrEqual(plan.seats ?? 0);
        const least = Math.min(...elected.map((each) => each.votes ?? 0));
        for (const each of elected) expect(each.votes).toBeGreaterThanOrEqual(votesNeeded(plan.n));
        for (const each of result.candidates) {
          if ((each.votes ?? 0) > least) expect(each.outcome).toBe('elected');
        }
      }),
    );
  });

  it('never elects with exactly half of N', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 7 }), (half, seats) => {
        const result = electionResult(ballot(seats, half), { electorate: voters(half * 2) });
        expect(reasons(result)).toEqual(['noMajority']);
      }),
    );
  });
});
