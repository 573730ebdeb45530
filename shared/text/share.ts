import type { PercentPolicy } from '../domain/season';

/**
 * Exact shares and how they are written.
 *
 * A share stays a pair of integers; digits are produced by integer arithmetic
 * only when it is shown, so that no binary fraction can shift a published figure.
 */
export interface Fraction {
  /** How many. */
  readonly count: number;
  /** Of how many; 0 means that there is no share to speak of. */
  readonly of: number;
}

/** A decimal number as `scaled` / 10^`decimals`, both integers. */
export interface Decimal {
  readonly scaled: number;
  readonly decimals: number;
}

/** The exact difference of two shares; its count may be below 0. Undefined where one of them has no base. */
export function subtractFractions(a: Fraction, b: Fraction): Fraction | undefined {
  if (a.of === 0 || b.of === 0) return undefined;
  return { count: a.count * b.of - b.count * a.of, of: a.of * b.of };
}

/** Hundredths: a share is written in percent. */
export const PERCENT = 100;

/** `numerator` / `denominator` (both positive or zero) × 10^decimals, rounded to an integer by the policy. */
function scale(
  numerator: number,
  denominator: number,
  decimals: number,
  rounding: PercentPolicy['rounding'],
): number {
  const grown = BigInt(numerator) * 10n ** BigInt(decimals);
  const by = BigInt(denominator);
  return Number(rounding === 'truncate' ? grown / by : (2n * grown + by) / (2n * by));
}

/** Decimals that leave `digits` significant digits in `numerator` / `denominator`. */
function significantDecimals(numerator: number, denominator: number, digits: number): number {
  if (numerator === 0) return 0;
  let decimals = 0;
  while (numerator * 10 ** decimals < denominator * 10 ** (digits - 1)) decimals += 1;
  return decimals;
}

function trim(value: Decimal): Decimal {
  let { scaled, decimals } = value;
  while (decimals > 0 && scaled % 10 === 0) {
    scaled /= 10;
    decimals -= 1;
  }
  return { scaled, decimals };
}

function roundPositive(numerator: number, denominator: number, policy: PercentPolicy): Decimal {
  const { digits } = policy;
  let decimals =
    digits.kind === 'decimals' ? digits.count : significantDecimals(numerator, denominator, digits.count);
  let scaled = scale(numerator, denominator, decimals, policy.rounding);
  if (digits.kind === 'significant' && decimals > 0 && scaled >= 10 ** digits.count) {
    // 99,96 rounds up to 100,0: one digit more than asked for
    decimals -= 1;
    scaled = scale(numerator, denominator, decimals, policy.rounding);
  }
  return policy.trimZeros ? trim({ scaled, decimals }) : { scaled, decimals };
}

/** A quotient rounded by the policy; truncation is towards zero, half-up away from zero. */
export function roundQuotient(numerator: number, denominator: number, policy: PercentPolicy): Decimal {
  const negative = numerator < 0;
  const rounded = roundPositive(Math.abs(numerator), denominator, policy);
  return negative && rounded.scaled !== 0 ? { ...rounded, scaled: -rounded.scaled } : rounded;
}

/**
 * The exact difference of two figures as the policy printed them. Where it prints every figure with the same
 * decimals the difference has them too, “24,0” beside “60,0”; else it has as many as it needs.
 */
export function subtractDecimals(a: Decimal, b: Decimal, { digits, trimZeros }: PercentPolicy): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  const grown = ({ scaled, decimals: own }: Decimal) => scaled * 10 ** (decimals - own);
  const difference = { scaled: grown(a) - grown(b), decimals };
  return digits.kind === 'decimals' && !trimZeros ? difference : trim(difference);
}

/** Writes a decimal as Vietnamese does: comma before the decimals, dots between thousands. */
export function formatDecimal(value: Decimal): string {
  const digits = String(Math.abs(value.scaled)).padStart(value.decimals + 1, '0');
  const whole = digits.slice(0, digits.length - value.decimals).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  const rest = value.decimals === 0 ? '' : `,${digits.slice(digits.length - value.decimals)}`;
  return `${value.scaled < 0 ? '-' : ''}${whole}${rest}`;
}

/** A whole number as Vietnamese writes it: `1.234`. */
export function formatCount(value: number): string {
  return formatDecimal({ scaled: value, decimals: 0 });
}

/** The share in percent, rounded by the policy; null when its base is 0. */
export function roundShare(share: Fraction, policy: PercentPolicy): Decimal | null {
  return share.of === 0 ? null : roundQuotient(share.count * PERCENT, share.of, policy);
}

/** The share in percent as text without the sign, `75,6`; null when its base is 0. */
export function formatShare(share: Fraction, policy: PercentPolicy): string | null {
  const rounded = roundShare(share, policy);
  return rounded === null ? null : formatDecimal(rounded);
}

/** A mean written by the same policy as the shares, `50,5`; null of nothing. */
export function formatMean(sum: number, of: number, policy: PercentPolicy): string | null {
  return of === 0 ? null : formatDecimal(roundQuotient(sum, of, policy));
}
