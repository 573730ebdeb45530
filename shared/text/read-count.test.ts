import { expect, it } from 'vitest';
import { COUNT_LIMIT } from '../domain/fields';
import { must, mustFail } from '../testing/must';
import { readCount } from './read-count';

it.each([
  ['12', 12],
  [' 7 ', 7],
  ['0', 0],
  ['007', 7],
  ['1.234', 1234],
  ['12 345', 12_345],
  ['0.012.345', 12_345],
  [String(COUNT_LIMIT), COUNT_LIMIT],
  ['', null],
  ['  ', null],
])('“%s” is read as %s', (typed, count) => {
  expect(must(readCount(typed))).toBe(count);
});

it.each([
  ['-5', 'number-too-small'],
  ['− 5', 'number-too-small'],
  ['-', 'not-whole-number'],
  ['-x', 'not-whole-number'],
  ['-x5', 'not-whole-number'],
  ['3-5', 'not-whole-number'],
  ['1.23', 'not-whole-number'],
  ['1234.567', 'not-whole-number'],
  ['.234', 'not-whole-number'],
  ['1,5', 'not-whole-number'],
  ['a12', 'not-whole-number'],
  ['12 người', 'not-whole-number'],
  ['mười', 'not-whole-number'],
  ['a.123', 'not-whole-number'],
  [String(COUNT_LIMIT + 1), 'number-too-large'],
])('“%s” is refused: %s', (typed, problem) => {
  expect(mustFail(readCount(typed))).toBe(problem);
});
