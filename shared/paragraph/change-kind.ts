import type { ParagraphFigure } from './figure';
import { countsOf, fitOf } from './share-fit';

/**
 * What “tăng 14,28%” means: points of the share, or percent of what there was; `open` where both are possible and
 * nothing says which.
 */
export type ChangeKind = 'points' | 'relative' | 'open';

const HUNDRED = 100;

/** How a change was meant, by the number before and after, else by what cannot be; undefined without a change. */
export function changeKind(
  { change, share, count, previousCount, previousShare }: ParagraphFigure,
  of: number | undefined,
): ChangeKind | undefined {
  if (!change) return undefined;
  if (change.saidPoints) return 'points';
  if (count !== undefined && previousCount !== undefined && previousCount > 0) {
    const grown = change.rises ? count - previousCount : previousCount - count;
    if (fitOf(grown, previousCount, change.value)) return 'relative';
  }
  const asNumber = ({ scaled, decimals }: { scaled: number; decimals: number }) => scaled / 10 ** decimals;
  const by = asNumber(change.value);
  if (share && previousShare) {
    const points = Math.abs(asNumber(share.value) - asNumber(previousShare));
    return Math.abs(points - by) * 10 ** change.value.decimals < 1 ? 'points' : 'relative';
  }
  if (!share) return by > HUNDRED ? 'relative' : 'open';
  const before = asNumber(share.value) + (change.rises ? -by : by);
  if (before < 0 || before > HUNDRED) return 'relative';
  return of === undefined || !couldBeRelative(of, share.value, change) ? 'points' : 'open';
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
