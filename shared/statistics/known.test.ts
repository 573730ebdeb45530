import { describe, expect, it } from 'vitest';
import type { CommitteeMember } from '../domain/season';
import { bareMembers } from '../testing/small-season';
import {
  addKnownByPosition,
  completeCount,
  countKnown,
  isComplete,
  joinAnswers,
  shownCount,
  sumKnown,
  unknownCount,
} from './known';

describe('a count', () => {
  it.each([
    [
      { count: 0, known: 0, of: 0 },
      { shown: undefined, unknown: 0, whole: false, told: undefined },
    ],
    [
      { count: 0, known: 0, of: 3 },
      { shown: undefined, unknown: 3, whole: false, told: undefined },
    ],
    [
      { count: 0, known: 2, of: 3 },
      { shown: 0, unknown: 1, whole: false, told: undefined },
    ],
    [
      { count: 2, known: 3, of: 3 },
      { shown: 2, unknown: 0, whole: true, told: 2 },
    ],
    [
      { count: 0, known: 3, of: 3 },
      { shown: 0, unknown: 0, whole: true, told: 0 },
    ],
  ])('%j says %j', (figure, { shown, unknown, whole, told }) => {
    expect(shownCount(figure)).toBe(shown);
    expect(unknownCount(figure)).toBe(unknown);
    expect(isComplete(figure)).toBe(whole);
    expect(completeCount(figure)).toBe(told);
  });

  it('is the sum of what is known, of all that were asked', () => {
    expect(sumKnown([3, undefined, 0, 4])).toEqual({ count: 7, known: 3, of: 4 });
    expect(sumKnown([])).toEqual({ count: 0, known: 0, of: 0 });
  });
});

describe('a count of people', () => {
  const people = bareMembers('secretary', 'member', 'member', 'member');
  const answers = new Map<string, boolean | undefined>([
    ['p1', true],
    ['p2', false],
    ['p3', true],
  ]);
  const counts = countKnown(people, ({ id }: CommitteeMember) => answers.get(id));

  it('leaves out who does not count, and says of how many it is not known', () => {
    expect(counts).toEqual({
      total: { count: 2, known: 3, of: 4 },
      secretary: { count: 1, known: 1, of: 1 },
      deputySecretary: { count: 0, known: 0, of: 0 },
      member: { count: 1, known: 2, of: 3 },
    });
  });

  it('is added to another post by post, with all who are asked', () => {
    expect(addKnownByPosition([counts, counts]).member).toEqual({ count: 2, known: 4, of: 6 });
    expect(addKnownByPosition([]).total).toEqual({ count: 0, known: 0, of: 0 });
  });

  it('is joined with another answer of the same people: who is asked stays the same', () => {
    expect(joinAnswers([counts, counts])).toMatchObject({
      total: { count: 4, known: 3, of: 4 },
      member: { count: 2, known: 2, of: 3 },
    });
    expect(joinAnswers([]).total).toEqual({ count: 0, known: 0, of: 0 });
  });
});
