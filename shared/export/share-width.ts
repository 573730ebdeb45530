import type { PercentPolicy } from '../domain/season';
import { widthFor } from './sheet-builder';
import { styleRule } from './styles';

/** The longest texts that a share can have by a policy: whole ones that keep their zeros, else those just below. */
function longestShares({ digits, trimZeros }: PercentPolicy): readonly string[] {
  if (digits.kind === 'significant') return ['100%', `0,${'9'.repeat(digits.count)}%`];
  const decimals = digits.count === 0 ? '' : `,${'9'.repeat(digits.count)}`;
  return trimZeros ? ['100%', `99${decimals}%`] : [`100${decimals}%`];
}

/** The width of a column of shares, in points: the usual one, or more where one of its policies writes longer ones. */
export function shareWidth(policies: readonly PercentPolicy[], usualPt: number): number {
  return Math.max(usualPt, widthFor(policies.flatMap(longestShares), styleRule('total').size, true));
}
