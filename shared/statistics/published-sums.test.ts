import { describe, expect, it } from 'vitest';
import type { Indicator } from './indicators';
import { checkSums } from './published-sums';

const sums = (figures: Partial<Record<Indicator, number>>) =>
  checkSums(new Map(Object.entries(figures) as [Indicator, number][]));

describe('a whole of a paper', () => {
  it('that is the sum of its parts says nothing, nor does one of which a part is not printed', () => {
    expect(sums({ 'committee.total': 5, 'reelected.total': 3, 'new.total': 2 })).toEqual([]);
    expect(sums({ 'committee.total': 5, 'reelected.total': 3 })).toEqual([]);
    expect(sums({ 'reelected.total': 3, 'new.total': 2 })).toEqual([]);
    expect(sums({ 'committee.total': 5 })).toEqual([]);
    expect(
      checkSums(
        new Map<Indicator, number | undefined>([
          ['committee.total', 5],
          ['reelected.total', 3],
          ['new.total', undefined],
        ]),
      ),
    ).toEqual([]);
  });

  it('that its parts do not make is told with both numbers', () => {
    expect(sums({ 'committee.total': 6, 'reelected.total': 3, 'new.total': 2 })).toStrictEqual([
      {
        whole: 'committee.total',
        total: 6,
        parts: [
          { indicator: 'reelected.total', count: 3 },
          { indicator: 'new.total', count: 2 },
        ],
        sum: 5,
      },
    ]);
  });

  it('is told with what stands beside it, only where the sum comes out with that', () => {
    const paper = { 'committee.secretary': 6, 'reelected.secretary': 3, 'new.secretary': 2 };
    expect(sums({ ...paper, 'firstTime.secretary': 1 })[0]?.beside).toEqual({
      indicator: 'firstTime.secretary',
      count: 1,
      of: 'new.secretary',
    });
    expect(sums({ ...paper, 'firstTime.secretary': 2 })[0]).not.toHaveProperty('beside');
  });

  it('is that of the new, and that of the posts of every group, too', () => {
    const fresh = { 'new.member': 4, 'returning.member': 1, 'firstTime.member': 2 };
    expect(sums(fresh)).toMatchObject([{ whole: 'new.member', total: 4, sum: 3 }]);
    const women = {
      'female.total': 4,
      'female.secretary': 1,
      'female.deputySecretary': 1,
      'female.member': 1,
    };
    expect(sums(women)).toMatchObject([{ whole: 'female.total', total: 4, sum: 3 }]);
  });
});
