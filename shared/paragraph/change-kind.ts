import type { Decimal } from '../text/share';
import type { ParagraphFigure, PrintedChange } from './figure';
import { countsOf, fitOf } from './share-fit';

/**
 * What “tăng 14,28%” means: points of the share, or percent of what there was; `open` where both are possible and
 * nothing says which, `coarse` points that come out only if one of the shares lost its decimals, `wrong` where what is printed of both terms comes to neither. `offTarget` where a share does not
 * lie as far beyond its target as is printed.
 */
export type ChangeKind = 'points' | 'relative' | 'coarse' | 'open' | 'wrong' | 'offTarget';

const HUNDRED = 100;
const ROUND = 5;
/** Two figures that are rounded apart may be a unit of their last digit from what they were together. */
const A_UNIT = 1.01;
const HALF = 0.5;

/** How a change was meant, by the number before and after, else by what cannot be; undefined without a change. */
export function changeKind(figure: ParagraphFigure, of: number | undefined): ChangeKind | undefined {
  const { change, share, count, previousCount, previousShare, grown } = figure;
  const isMiscounted =
    grown !== undefined &&
    count !== undefined &&
    previousCount !== undefined &&
    count - previousCount !== grown;
  if (isMiscounted) return 'wrong';
  if (isOffTarget(figure)) return 'offTarget';
  if (!change) return undefined;
  if (share && previousShare && !share.about) return ofShares(share.value, previousShare, change);
  if (change.saidPoints) return 'points';
  const then = previousCount ?? (count !== undefined && grown !== undefined ? count - grown : undefined);
  if (count !== undefined && then !== undefined && then > 0) {
    if (fitOf(change.rises ? count - then : then - count, then, change.value)) return 'relative';
    if (!share) return 'wrong';
  }
  const by = asNumber(change.value);
  if (!share) return by > HUNDRED ? 'relative' : 'open';
  const before = asNumber(share.value) + (change.rises ? -by : by);
  if (before < 0 || before > HUNDRED) return 'relative';
  return of === undefined || !couldBeRelative(of, share.value, change) ? 'points' : 'open';
}

/** Whether what is printed does not lie as far beyond what was wanted as is said. */
function isOffTarget({ share, count, beyond, target, above, aboveShare }: ParagraphFigure): boolean {
  if (beyond && share && !share.about && !isBeyond(share.value, beyond)) return true;
  if (count === undefined || target === undefined) return false;
  if (above !== undefined && count - target !== above) return true;
  return aboveShare !== undefined && fitOf(Math.abs(count - target), target, aboveShare) === undefined;
}

function asNumber({ scaled, decimals }: Decimal): number {
  return scaled / 10 ** decimals;
}

function isBeyond(share: Decimal, { by, target }: NonNullable<ParagraphFigure['beyond']>): boolean {
  const apart = Math.abs(asNumber(share) - asNumber(target) - asNumber(by));
  // beside a target without decimals both are rounded alike
  const isExact = share.decimals === by.decimals && target.decimals === 0;
  return apart < (isExact ? HALF : A_UNIT) * 10 ** -Math.min(share.decimals, by.decimals);
}

/** Both shares and the change are rounded or cut off, each by itself. */
function ofShares(
  share: Decimal,
  previous: Decimal,
  { value, rises, saidPoints }: PrintedChange,
): ChangeKind {
  // “20%” beside 24,4% is 20,0%
  const isTrimmed = previous.decimals === 0 && previous.scaled % ROUND === 0;
  const unit = 10 ** -(isTrimmed ? share.decimals : Math.min(share.decimals, previous.decimals));
  const own = 10 ** -value.decimals;
  const points = (asNumber(share) - asNumber(previous)) * (rises ? 1 : -1);
  const by = asNumber(value);
  const before = asNumber(previous);
  const apart = Math.abs(points - by);
  const fine = Math.max(10 ** -Math.max(share.decimals, previous.decimals), own) * A_UNIT;
  if (apart < Math.max(unit, own) * A_UNIT) return apart < fine ? 'points' : 'coarse';
  const relative = (points / before) * HUNDRED;
  const away = (unit / before) * HUNDRED + own;
  return !saidPoints && before > 0 && Math.abs(relative - by) <= away ? 'relative' : 'wrong';
}

/** Whether some whole number of people before makes the change come out in percent of them. */
function couldBeRelative(
  of: number,
  share: { scaled: number; decimals: number },
  { value, rises }: NonNullable<ParagraphFigure['change']>,
): boolean {
  return countsOf(of, share).some(({ count }) => {
    const by = value.scaled / 10 ** value.decimals / HUNDRED;
    const middle = Math.round(count / (rises ? 1 + by : 1 - by));
    return [middle - 1, middle, middle + 1].some(
      (before) => before > 0 && fitOf(rises ? count - before : before - count, before, value) !== undefined,
    );
  });
}
