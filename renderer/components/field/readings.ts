import { COUNT_LIMIT, LINE_LIMIT } from '../../../shared/domain/fields';
import type { PartialDate } from '../../../shared/domain/partial-date';
import { vi } from '../../../shared/i18n';
import { fail, ok } from '../../../shared/result';
import { readDate } from '../../../shared/text/dates';
import type { Reading } from './use-draft';

/** How typed text becomes a value, and what a field says when it does not. */

const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\t\n\r]/u;

export interface TextRule {
  readonly required?: boolean;
  readonly limit?: number;
  readonly lines?: boolean;
}

/** A text without blanks around it, in the form in which it is stored. */
export function readText(
  text: string,
  { required = false, limit = LINE_LIMIT, lines = false }: TextRule,
): Reading<string> {
  const value = text.normalize('NFC').trim();
  if (value === '') return required ? fail(vi.fields.required) : ok(null);
  if (value.length > limit) return fail(limit > LINE_LIMIT ? vi.fields.noteTooLong : vi.fields.tooLong);
  if ((lines ? CONTROL_BUT_LINES : CONTROL).test(value)) return fail(vi.fields.controlCharacter);
  return ok(value);
}

/** Digits, or digits in groups of three: `1234`, `1.234`, `1 234`. */
const COUNT_PATTERN = /^(?:\d+|\d{1,3}(?:[. ]\d{3})+)$/u;
const NEGATIVE_PATTERN = /^[-−]\s*\d/u;

/** A whole number from 0 on; empty means not known, which is not 0. */
export function readCount(text: string): Reading<number> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  if (NEGATIVE_PATTERN.test(typed)) return fail(vi.fields.negative);
  if (!COUNT_PATTERN.test(typed)) return fail(vi.fields.notCount);
  const value = Number(typed.replace(/[. ]/gu, ''));
  return value > COUNT_LIMIT ? fail(vi.fields.tooLarge) : ok(value);
}

const FULL_DATE_LENGTH = 'YYYY-MM-DD'.length;

/** A date as people type it; `fullDay` where a month or a year alone says too little. */
export function readPartialDate(text: string, fullDay: boolean): Reading<PartialDate> {
  if (text.trim() === '') return ok(null);
  const date = readDate(text);
  if (date === undefined) return fail(fullDay ? vi.fields.dayNeeded : vi.fields.notDate);
  return fullDay && date.length < FULL_DATE_LENGTH ? fail(vi.fields.dayNeeded) : ok(date);
}
