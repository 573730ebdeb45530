import { describe, expect, it } from 'vitest';
import { ageLimit, hasAgeLimits, limitStanding } from './age-limits';

describe('the highest age for a post', () => {
  const limits = { secretary: { new: 60, reelected: 62 }, member: { new: 55 } };

  it.each([
    ['secretary', 'firstTime', 60],
    ['secretary', 'returning', 60],
    ['secretary', 'reelected', 62],
    ['member', 'firstTime', 55],
    ['member', 'reelected', undefined],
    ['deputySecretary', 'firstTime', undefined],
    ['secretary', undefined, undefined],
  ] as const)('%s, %s: %s', (post, standing, age) => {
    expect(ageLimit(limits, post, standing)).toBe(age);
  });

  it('is that of somebody new, also for who sat in an earlier term only', () => {
    const standings = ['reelected', 'returning', 'firstTime', undefined] as const;
    expect(standings.map(limitStanding)).toEqual(['reelected', 'new', 'new', undefined]);
  });

  it('is known where any is', () => {
    expect(hasAgeLimits(limits)).toBe(true);
    expect(hasAgeLimits({ secretary: undefined, member: { new: undefined, reelected: 60 } })).toBe(true);
    expect(hasAgeLimits({})).toBe(false);
    expect(hasAgeLimits({ secretary: undefined })).toBe(false);
    expect(hasAgeLimits({ secretary: {}, member: { new: undefined } })).toBe(false);
  });
});
