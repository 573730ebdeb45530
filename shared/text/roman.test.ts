import { expect, it } from 'vitest';
import { readRoman, romanNumeral } from './roman';

it.each([
  [1, 'I'],
  [4, 'IV'],
  [14, 'XIV'],
  [45, 'XLV'],
  [99, 'XCIX'],
  [400, 'CD'],
  [1994, 'MCMXCIV'],
])('%i is %s', (value, text) => {
  expect(romanNumeral(value)).toBe(text);
  expect(readRoman(` ${text.toLowerCase()} `)).toBe(value);
});

it.each(['', 'IIII', 'VX', '7', 'thứ V', 'XIVa'])('“%s” is no Roman numeral', (text) => {
  expect(readRoman(text)).toBeUndefined();
});
