import { expect, it } from 'vitest';
import { romanNumeral } from './roman';

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
});
