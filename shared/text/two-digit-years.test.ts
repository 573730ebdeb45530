import { describe, expect, it } from 'vitest';
import { fullYear } from './two-digit-years';

const thisYear = 2026;

describe('two digits', () => {
  it.each([
    [62, 1962],
    [0, 2000],
    [8, 2008],
    [9, undefined],
    [20, undefined],
    [21, 1921],
    [99, 1999],
  ])('%i of a birth are %s: at least 18 years back, at most 105', (digits, year) => {
    expect(fullYear(digits, { purpose: 'birth', thisYear })).toBe(year);
  });

  it.each([
    [26, 2026],
    [27, undefined],
    [38, undefined],
    [39, 1939],
    [85, 1985],
    [5, 2005],
  ])('%i of an admission are %s: never ahead', (digits, year) => {
    expect(fullYear(digits, { purpose: 'admission', thisYear })).toBe(year);
  });

  it.each([
    [8, 1990, 2008],
    [7, 1990, undefined],
    [26, 1990, 2026],
    [68, 1950, 1968],
    [67, 1950, undefined],
    [30, 1912, 1930],
  ])('%i of an admission of one born in %i are %s: never before 18', (digits, bornIn, year) => {
    expect(fullYear(digits, { purpose: 'admission', thisYear, bornIn })).toBe(year);
  });

  it.each([
    [26, 2026, 2026],
    [75, 2026, 2075],
    [76, 2026, 1976],
    [77, 2026, 1977],
    [2, 2098, 2102],
    [99, 2001, 1999],
  ])('%i of a congress, written in %i, are the nearest year: %i', (digits, year, nearest) => {
    expect(fullYear(digits, { purpose: 'congress', thisYear: year })).toBe(nearest);
    // whatever is known of a person says nothing of a congress
    expect(fullYear(digits, { purpose: 'congress', thisYear: year, bornIn: 2020 })).toBe(nearest);
  });
});
