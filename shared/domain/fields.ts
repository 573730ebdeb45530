import { z } from 'zod';
import { cleanText } from '../text/clean-text';
import { parsePartialDate } from './partial-date';

/**
 * Building blocks of the season schema. Messages are problem codes, never text.
 */

/** Longest single-line text: a name, a place, an occupation. */
export const LINE_LIMIT = 300;
/** Longest note. */
export const NOTE_LIMIT = 4000;
/** Longest text of a section of a report: some pages. */
export const LONG_TEXT_LIMIT = 20_000;
/** Largest count that a field takes: a ward has some hundreds of members. */
export const COUNT_LIMIT = 99_999;

/** Cleaned as it enters, wherever it comes from: nothing in it that nobody sees, or that no document can hold. */
function text(limit: number) {
  return z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(limit, { error: 'text-too-long' }));
}

/** A line of text; may be empty. */
export const line = text(LINE_LIMIT);
export const note = text(NOTE_LIMIT);
export const longText = text(LONG_TEXT_LIMIT);
/** A line of text that says something. */
export const filledLine = line.refine((value) => value.trim() !== '', { error: 'text-empty' });

/** A number of people, ballots, votes or seats: whole, never negative. An unknown one is absent. */
export const count = z
  .number()
  .int({ error: 'not-whole-number' })
  .min(0, { error: 'number-too-small' })
  .max(COUNT_LIMIT, { error: 'number-too-large' });

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a date that exists. */
export const partialDate = z
  .string()
  .refine((value) => parsePartialDate(value) !== undefined, { error: 'not-a-date' });

/** A whole day, `YYYY-MM-DD`. */
export const day = partialDate.refine((value) => value.length === 'YYYY-MM-DD'.length, {
  error: 'not-a-day',
});
