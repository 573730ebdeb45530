import type { PercentPolicy } from '../domain/season';
import { type Decimal, type Fraction, roundQuotient, roundShare, subtractDecimals } from '../text/share';

/**
 * Differences of figures as they are printed, so that a reader who subtracts them finds what stands there:
 * 24,3% after 21,9% is 2,4 points, though the exact shares are 2,43 apart.
 */

/** Percentage points between two shares; undefined where one has none. */
export function printedPoints(
  now: Fraction | undefined,
  before: Fraction | undefined,
  policy: PercentPolicy,
): Decimal | undefined {
  const [a, b] = [now && roundShare(now, policy), before && roundShare(before, policy)];
  return a && b ? subtractDecimals(a, b, policy) : undefined;
}

/** Years between two means; undefined where one of them is of nobody. */
export function printedYears(
  now: Fraction | undefined,
  before: Fraction | undefined,
  policy: PercentPolicy,
): Decimal | undefined {
  if (!now || !before) return undefined;
  const mean = ({ count, of }: Fraction) => roundQuotient(count, of, policy);
  return subtractDecimals(mean(now), mean(before), policy);
}
