import { LINE_LIMIT } from '../../../shared/domain/fields';
import { certainlyBefore, type PartialDate } from '../../../shared/domain/partial-date';
import { vi } from '../../../shared/i18n';
import type { DateBoundName } from '../../../shared/i18n/vi/fields';
import { fail, ok } from '../../../shared/result';
import { cleanLine, cleanText } from '../../../shared/text/clean-text';
import { formatDate } from '../../../shared/text/dates';
import { formatHour, readHour } from '../../../shared/text/hours';
import { localDay } from '../../../shared/text/local-day';
import { type CountProblem, readCount as readCountText } from '../../../shared/text/read-count';
import { namesNoYear, namesReversedTerm } from '../../../shared/text/terms';
import {
  type DateMeaning,
  type DateWays,
  noSuchDay,
  readDate,
  waysOf,
} from '../../../shared/text/typed-date';
import type { Reading } from './use-draft';

/** How typed text becomes a value, and what a field says when it does not. */

export interface TextRule {
  readonly required?: boolean;
  readonly limit?: number;
  readonly lines?: boolean;
  /** The text names a term: “2025-2030”. */
  readonly term?: boolean;
}

/**
 * A text without blanks around it, in the form in which it is stored: signs that nobody sees are gone, and where one
 * line is wanted a break is a blank. Nothing that is pasted along refuses the text.
 */
export function readText(
  text: string,
  { required = false, limit = LINE_LIMIT, lines = false, term = false }: TextRule,
): Reading<string> {
  const value = lines ? cleanText(text).trim() : cleanLine(text);
  if (value === '') return required ? fail(vi.fields.required) : ok(null);
  if (value.length > limit) return fail(limit > LINE_LIMIT ? vi.fields.noteTooLong : vi.fields.tooLong);
  if (term && namesNoYear(value)) return fail(vi.fields.termNoYear);
  if (term && namesReversedTerm(value)) return fail(vi.fields.termReversed);
  return ok(value);
}

/** An hour of the day, spelt as minutes and invitations write it. */
export function readStart(text: string): Reading<string> {
  if (text.trim() === '') return ok(null);
  const minute = readHour(text);
  return minute === undefined ? fail(vi.fields.notHour) : ok(formatHour(minute));
}

const countMessages: Readonly<Record<CountProblem, string>> = {
  'not-whole-number': vi.fields.notCount,
  'number-too-small': vi.fields.negative,
  'number-too-large': vi.fields.tooLarge,
};

/** A whole number from 0 on; empty means not known, which is not 0. */
export function readCount(text: string): Reading<number> {
  const read = readCountText(text);
  return read.ok ? read : fail(countMessages[read.error]);
}

const FULL_DATE_LENGTH = 'YYYY-MM-DD'.length;

/** Another date beside which this one is entered, and what it is. */
export interface DateBound {
  readonly name: DateBoundName;
  /** Nothing is asked while it is not known. */
  readonly date: PartialDate | undefined;
}

export interface DateRule {
  readonly required?: boolean;
  /** A month or a year alone says too little. */
  readonly fullDay?: boolean;
  /** An earlier date is not taken. */
  readonly notBefore?: DateBound | undefined;
  /** A later date is not taken. */
  readonly notAfter?: DateBound | undefined;
  /** What the date is, which tells what is left out of it; absent for one that has to do with a congress. */
  readonly means?: DateMeans | undefined;
}

/** What a date is, and what is known around it. */
export type DateMeans = Partial<Omit<DateMeaning, 'notBefore' | 'notAfter'>>;

/** A date as people type it. */
export function readPartialDate(text: string, rule: DateRule): Reading<PartialDate> {
  const { required = false, fullDay = false, notBefore, notAfter } = rule;
  if (text.trim() === '') return required ? fail(vi.fields.required) : ok(null);
  const ways = waysOf(meaningOf(rule));
  const date = readDate(text, ways);
  if (date === undefined) return fail(notDate(text, fullDay, ways));
  if (fullDay && date.length < FULL_DATE_LENGTH) return fail(vi.fields.dayNeeded);
  if (notBefore?.date !== undefined && certainlyBefore(date, notBefore.date)) {
    return fail(vi.fields.tooEarly(notBefore.name, formatDate(notBefore.date)));
  }
  if (notAfter?.date !== undefined && certainlyBefore(notAfter.date, date)) {
    return fail(vi.fields.tooLate(notAfter.name, formatDate(notAfter.date)));
  }
  return ok(date);
}

/** What to do about a text that is no date: one that is written like a day says that there is none. */
function notDate(text: string, fullDay: boolean, ways: DateWays): string {
  const none = noSuchDay(text, ways);
  if (none) return vi.fields.noSuchDay(none);
  return fullDay ? vi.fields.notDay : vi.fields.notDate;
}

function meaningOf({ means, notBefore, notAfter }: DateRule): DateMeaning {
  return {
    purpose: 'congress',
    today: localDay(new Date()),
    ...means,
    notBefore: notBefore?.date,
    notAfter: notAfter?.date,
  };
}

/** A year that is written out, alone or at the end of eight digits. */
const WHOLE_YEAR = /(?<!\d)(?:\d{4}|\d{8})(?!\d)/u;

/** “Sẽ ghi: 03/02/1996”, while a date is typed whose year or century the program tells; undefined for any other. */
export function willStore(text: string, rule: DateRule): string | undefined {
  if (WHOLE_YEAR.test(text)) return undefined;
  const read = readPartialDate(text, rule);
  return read.ok && read.value !== null ? vi.fields.will(formatDate(read.value)) : undefined;
}
