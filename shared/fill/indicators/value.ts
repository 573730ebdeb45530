import type { PartialDate } from '../../domain/partial-date';
import type { PercentPolicy } from '../../domain/season';
import { type Decimal, type Fraction, roundQuotient, roundShare } from '../../text/share';

/** What an indicator says of a season, before anybody knows how it will be written. */
export type IndicatorValue =
  /** Not known: the cell is left empty, for empty is not zero. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'count'; readonly count: number }
  /** A mean or a difference of shares, rounded by the season's policy. */
  | { readonly kind: 'decimal'; readonly decimal: Decimal }
  /** In percent, rounded by the season's policy. */
  | { readonly kind: 'share'; readonly percent: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: PartialDate };

export const unknown: IndicatorValue = { kind: 'unknown' };

export function countValue(count: number | undefined): IndicatorValue {
  return count === undefined ? unknown : { kind: 'count', count };
}

export function textValue(text: string | undefined): IndicatorValue {
  return text === undefined || text.trim() === '' ? unknown : { kind: 'text', text };
}

export function dateValue(date: PartialDate | undefined): IndicatorValue {
  return date === undefined ? unknown : { kind: 'date', date };
}

/** A share by the season's policy; unknown where it has no base. */
export function shareValue(share: Fraction | undefined, policy: PercentPolicy): IndicatorValue {
  const percent = share === undefined ? null : roundShare(share, policy);
  return percent === null ? unknown : { kind: 'share', percent };
}

/** A quotient by the season's policy. */
export function quotientValue(quotient: Fraction | undefined, policy: PercentPolicy): IndicatorValue {
  if (quotient === undefined || quotient.of === 0) return unknown;
  return { kind: 'decimal', decimal: roundQuotient(quotient.count, quotient.of, policy) };
}
