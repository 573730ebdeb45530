import type { ShareForm } from '../domain/parts/fill-mappings';
import { isDateFormat, isPercentFormat, serialOf } from '../spreadsheet/number-format';
import type { CellInput } from '../spreadsheet/splice';
import { formatDate } from '../text/dates';
import { type Decimal, type Fraction, formatCount, formatDecimal, PERCENT } from '../text/share';
import type { IndicatorValue } from './indicators';

/** What goes into a cell, and how it reads there. */
export interface WrittenValue {
  readonly input: CellInput;
  readonly shown: string;
}

/** How the cell is formatted, and what the tie asks for. */
export interface WritingRules {
  readonly numberFormat: string;
  readonly date1904: boolean;
  /** Undefined: as the number format of the cell takes it. */
  readonly share: ShareForm | undefined;
}

/** A hundredth has two decimals more. */
const PERCENT_DECIMALS = 2;

/** The value as the cell takes it: a figure is a number, a day a number only where the cell shows days. */
export function writtenValue(value: IndicatorValue, rules: WritingRules): WrittenValue {
  switch (value.kind) {
    case 'unknown':
      return { input: { kind: 'empty' }, shown: '' };
    case 'count':
      return number({ scaled: value.count, decimals: 0 }, formatCount(value.count));
    case 'year':
      return number({ scaled: value.year, decimals: 0 }, String(value.year));
    case 'decimal':
      return writtenDecimal(value, rules);
    case 'share':
      return writtenShare(value, rules);
    case 'text':
      return text(value.text);
    case 'date':
      return writtenDate(value.date, rules);
  }
}

type Valued<Kind> = Extract<IndicatorValue, { readonly kind: Kind }>;

/** A format with digits of its own rounds by itself: the number goes in as it is. */
function roundsItself(format: string): boolean {
  return /[0#]/u.test(format) && !isDateFormat(format);
}

function writtenDecimal({ decimal, exact }: Valued<'decimal'>, { numberFormat }: WritingRules): WrittenValue {
  const shown = formatDecimal(decimal);
  return exact !== undefined && roundsItself(numberFormat)
    ? exactNumber(exact, shown)
    : number(decimal, shown);
}

function writtenShare({ percent, exact }: Valued<'share'>, rules: WritingRules): WrittenValue {
  const { share, numberFormat } = rules;
  const asFraction = share === undefined ? isPercentFormat(numberFormat) : share === 'fraction';
  const shown = formatDecimal(percent);
  if (share === 'text') return text(shown);
  if (asFraction) {
    if (isPercentFormat(numberFormat)) return exactNumber(exact, `${shown}%`);
    return number({ ...percent, decimals: percent.decimals + PERCENT_DECIMALS }, `${shown}%`);
  }
  if (isPercentFormat(numberFormat) || !roundsItself(numberFormat)) return number(percent, shown);
  return exactNumber({ count: exact.count * PERCENT, of: exact.of }, shown);
}

/** Digits behind the point, as many as a number of a workbook keeps. */
const EXACT_DECIMALS = 15;

/** A quotient with all digits that a workbook keeps, by integers. */
function exactNumber({ count, of }: Fraction, shown: string): WrittenValue {
  const grown = 2n * BigInt(Math.abs(count)) * 10n ** BigInt(EXACT_DECIMALS) + BigInt(of);
  const sign = count < 0 ? '-' : '';
  const digits = String(grown / (2n * BigInt(of))).padStart(EXACT_DECIMALS + 1, '0');
  const whole = digits.slice(0, -EXACT_DECIMALS);
  const rest = digits.slice(-EXACT_DECIMALS).replace(/0+$/u, '');
  return { input: { kind: 'number', digits: `${sign}${whole}${rest === '' ? '' : `.${rest}`}` }, shown };
}

function writtenDate(date: string, { numberFormat, date1904 }: WritingRules): WrittenValue {
  const serial = isDateFormat(numberFormat) ? serialOf(date, date1904) : undefined;
  const shown = formatDate(date);
  return serial === undefined ? text(shown) : number({ scaled: serial, decimals: 0 }, shown);
}

function text(value: string): WrittenValue {
  return { input: { kind: 'text', text: value }, shown: value };
}

function number(value: Decimal, shown: string): WrittenValue {
  return { input: { kind: 'number', digits: digitsOf(value) }, shown };
}

/** The exact decimal in the notation of XML, `0.756`; never by way of a binary fraction. */
export function digitsOf({ scaled, decimals }: Decimal): string {
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = decimals === 0 ? '' : `.${digits.slice(digits.length - decimals)}`;
  return `${scaled < 0 ? '-' : ''}${whole}${rest}`;
}
