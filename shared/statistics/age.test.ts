import { describe, expect, it } from 'vitest';
import type { AgePolicy } from '../domain/season';
import { ageOf, sumAges } from './age';

const congress = { heldOn: '2022-07-20' };
const byYear: AgePolicy = { method: 'yearDifference' };
const full: AgePolicy = { method: 'fullYearsAtCongress' };

describe('ageOf', () => {
  it.each([
    ['1962-07-20', byYear, 60],
    ['1962-07-21', byYear, 60],
    ['1962-07-20', full, 60],
    ['1962-07-21', full, 59],
    ['1962-07', full, 60],
    ['1962-08', full, 59],
    ['1962', full, 60],
    ['1962', byYear, 60],
    ['1962-07-20', { method: 'fullYearsAt', on: '2022-01-01' }, 59],
    ['1962-01-01', { method: 'fullYearsAt', on: '2022-01-01' }, 60],
    ['2022-07-20', full, 0],
    ['2022-12-31', full, 0],
  ] as const)('born %s, %j: %i', (born, policy, age) => {
    expect(ageOf({ born }, congress, policy)).toBe(age);
  });

  it('counts to the planned day while the congress is not held', () => {
    expect(ageOf({ born: '1962' }, { plannedOn: '2023-01-05' }, byYear)).toBe(61);
  });

  it('is unknown without a birth date, without a day, and before birth', () => {
    expect(ageOf({}, congress, byYear)).toBeUndefined();
    expect(ageOf({ born: '1962' }, {}, byYear)).toBeUndefined();
    expect(ageOf({ born: '2023' }, congress, byYear)).toBeUndefined();
    expect(ageOf({ born: 'không rõ' }, congress, byYear)).toBeUndefined();
    expect(ageOf({ born: '1962' }, { heldOn: 'không rõ' }, byYear)).toBeUndefined();
  });
});

describe('sumAges', () => {
  it('leaves unknown ages out of the sum and says how many they are', () => {
    expect(sumAges([40, undefined, 50])).toEqual({ sum: 90, count: 2, unknown: 1 });
  });
});
