import type { ShareForm } from '../domain/parts/fill-mappings';
import { isDateFormat, isPercentFormat, serialOf } from '../spreadsheet/number-format';
import type { CellInput } from '../spreadsheet/splice';
import { formatDate } from '../text/dates';
import { type Decimal, formatCount, formatDecimal } from '../text/share';
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
    case 'decimal':
      return number(value.decimal, formatDecimal(value.decimal));
    case 'share':
      return writtenShare(value.percent, rules);
    case 'text':
      return text(value.text);
    case 'date':
      return writtenDate(value.date, rules);
  }
}

function writtenShare(percent: Decimal, { share, numberFormat }: WritingRules): WrittenValue {
  const asFraction = share === undefined ? isPercentFormat(numberFormat) : share === 'fraction';
  const shown = formatDecimal(percent);
  if (share === 'text') return text(shown);
  if (!asFraction) return number(percent, shown);
  return number({ ...percent, decimals: percent.decimals + PERCENT_DECIMALS }, `${shown}%`);
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
