import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMajority, votesNeeded } from './majority';

const people = fc.nat({ max: 10_000 });

describe('a majority of N', () => {
  it.each([
    [10, 6],
    [11, 6],
    [12, 7],
    [1, 1],
    [3, 2],
  ])('of %i needs %i votes', (electorate, needed) => {
    expect(votesNeeded(electorate)).toBe(needed);
    expect(isMajority(needed, electorate)).toBe(true);
    expect(isMajority(needed - 1, electorate)).toBe(false);
  });

  it('is never exactly half', () => {
    fc.assert(fc.property(people, (half) => !isMajority(half, half * 2)));
  });

  it('is reached by the votes needed and not by one fewer', () => {
    fc.assert(fc.property(people, people, (votes, n) => isMajority(votes, n) === votes >= votesNeeded(n)));
  });
});
