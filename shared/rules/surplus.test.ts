import { describe, expect, it } from 'vitest';
import { ruleSetIds } from '../domain/choices';
import { ruleSets } from './rule-sets';
import { mostSurplus } from './surplus';

describe.each(ruleSetIds)('the surplus of %s', (id) => {
  const limit = ruleSets[id].surplusAtMost.value;

  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [5, 1],
    [6, 1],
    [7, 2],
    [9, 2],
    [10, 3],
  ])('for %i seats is at most %i', (seats, names) => {
    expect(mostSurplus(seats, limit)).toBe(names);
  });
});

it.each([
  [2, 1],
  [3, 2],
  [5, 2],
  [6, 3],
])('where few seats have a number of names: %i seats, %i', (seats, names) => {
  const limit = { share: { count: 50, of: 100 }, few: { from: 3, to: 5, names: 2 } };
  expect(mostSurplus(seats, limit)).toBe(names);
});

describe('the rule sets', () => {
  it.each(ruleSetIds)('%s says of every value where it comes from and how sure it is', (id) => {
    const values = Object.values(ruleSets[id]).filter((value) => typeof value === 'object');
    expect(values.length).toBeGreaterThan(10);
    for (const { source, certainty } of values) {
      expect(source).not.toBe('');
      expect(['text', 'cited', 'weak', 'unknown']).toContain(certainty);
    }
  });
});
