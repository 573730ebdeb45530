import { LINE_LIMIT } from '../../../shared/domain/fields';
import { certainlyBefore, type PartialDate } from '../../../shared/domain/partial-date';
import { vi } from '../../../shared/i18n';
import type { DateBoundName } from '../../../shared/i18n/vi/fields';
import { fail, ok } from '../../../shared/result';
import { formatDate, readDate } from '../../../shared/text/dates';
import { formatHour, readHour } from '../../../shared/text/hours';
import { type CountProblem, readCount as readCountText } from '../../../shared/text/read-count';
import { namesReversedTerm } from '../../../shared/text/terms';
import type { Reading } from './use-draft';

/** How typed text becomes a value, and what a field says when it does not. */

const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\t\n\r]/u;

export interface TextRule {
  readonly required?: boolean;
  readonly limit?: number;
  readonly lines?: boolean;
  /** The text names a term: “2025-2030”. */
  readonly term?: boolean;
}

/** A text without blanks around it, in the form in which it is stored. */
export function readText(
  text: string,
  { required = false, limit = LINE_LIMIT, lines = false, term = false }: TextRule,
): Reading<string> {
  const value = text.normalize('NFC').trim();
  if (value === '') return required ? fail(vi.fields.required) : ok(null);
  if (value.length > limit) return fail(limit > LINE_LIMIT ? vi.fields.noteTooLong : vi.fields.tooLong);
  if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) return fail(vi.fields.controlCharacter);
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
}

/** A date as people type it. */
export function readPartialDate(
  text: string,
  { required = false, fullDay = false, notBefore, notAfter }: DateRule,
): Reading<PartialDate> {
  if (text.trim() === '') return required ? fail(vi.fields.required) : ok(null);
  const date = readDate(text);
  if (date === undefined) return fail(fullDay ? vi.fields.notDay : vi.fields.notDate);
  if (fullDay && date.length < FULL_DATE_LENGTH) return fail(vi.fields.dayNeeded);
  if (notBefore?.date !== undefined && certainlyBefore(date, notBefore.date)) {
    return fail(vi.fields.tooEarly(notBefore.name, formatDate(notBefore.date)));
  }
  if (notAfter?.date !== undefined && certainlyBefore(notAfter.date, date)) {
    return fail(vi.fields.tooLate(notAfter.name, formatDate(notAfter.date)));
  }
  return ok(date);
}
