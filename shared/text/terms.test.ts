import { expect, it } from 'vitest';
import { isNoEarlierTerm, namesNoYear, namesReversedTerm, termsIn } from './terms';

it.each([
  ['nhiệm kỳ 2020 - 2025 và 2025–2030', ['2020-2025', '2025-2030']],
  ['2022-2025', ['2022-2025']],
  ['2022 — 2025.', ['2022-2025']],
  ['2022  -  2025', ['2022-2025']],
  ['12020-2025', []],
  ['2020-20255', []],
  ['2020/2025', []],
  ['202-2025', []],
  ['2020-202', []],
  ['năm 2025', []],
])('the terms in “%s” are %j', (text, terms) => {
  expect(termsIn(text)).toEqual(terms);
});

it.each([
  ['2030-2025', true],
  ['2025-2025', true],
  ['2020-2025', false],
  ['2020-2025, 2030-2025', true],
  ['năm 2025', false],
])('“%s” names a term that ends before it begins: %s', (text, reversed) => {
  expect(namesReversedTerm(text)).toBe(reversed);
});

it.each([
  ['2025-20272025-2027', true],
  ['12025-2030', true],
  ['2025-2030', false],
  ['XV, 2025 – 2030', false],
  ['2025/2030', false],
])('“%s” has a number too long for a year: %s', (text, isNone) => {
  expect(namesNoYear(text)).toBe(isNone);
});

it.each([
  ['2020-2025', '2025-2030', false],
  ['2025-2030', '2025-2030', true],
  ['nhiệm kỳ 2030 – 2035', '2025-2030', true],
  ['2025', '2025-2030', false],
  [undefined, '2025-2030', false],
  ['2025-2030', undefined, false],
])('“%s” does not come before “%s”: %s', (before, term, isNone) => {
  expect(isNoEarlierTerm(before, term)).toBe(isNone);
});
