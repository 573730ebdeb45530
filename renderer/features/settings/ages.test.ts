import { expect, it } from 'vitest';
import { agesText, readAges } from './ages';

it('ages are read however they are set apart, each once, lowest first', () => {
  expect(readAges('45, 35;35  50')).toEqual([35, 45, 50]);
  expect(agesText([35, 45])).toBe('35, 45');
  expect(readAges('  ')).toEqual([]);
});

it.each(['ba lăm', '35a', '0', '121', '-3', '1 2 3 4 5 6 7 8 9 10 11'])('“%s” is no list of ages', (text) => {
  expect(readAges(text)).toBeUndefined();
});
