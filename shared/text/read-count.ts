import { COUNT_LIMIT } from '../domain/fields';
import { fail, ok, type Result } from '../result';

/** Why a text is no number of people, ballots or seats. */
export type CountProblem = 'not-whole-number' | 'number-too-small' | 'number-too-large';

/** Digits, or digits in groups of three: `1234`, `1.234`, `1 234`. */
const PATTERN = /^(?:\d+|\d{1,3}(?:[. ]\d{3})+)$/u;
const NEGATIVE = /^[-−]\s*\d/u;

/** A whole number from 0 on, as people type it; empty is `null`: not known, which is not 0. */
export function readCount(text: string): Result<number | null, CountProblem> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  if (NEGATIVE.test(typed)) return fail('number-too-small');
  if (!PATTERN.test(typed)) return fail('not-whole-number');
  const value = Number(typed.replace(/[. ]/gu, ''));
  return value > COUNT_LIMIT ? fail('number-too-large') : ok(value);
}
