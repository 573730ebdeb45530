import type { Judged, JudgedParagraph } from './judge-paragraph';
import type { JudgedText } from './judge-text';
import type { PartSum } from './part-families';

function isOff(change: Judged['change']): boolean {
  return change === 'wrong' || change === 'offTarget';
}

/** Whether somebody should look at the figure: its share is wrong, or of another whole, or its change is. */
export function needsLook({ verdict, change }: Judged): boolean {
  if (isOff(change)) return true;
  if (!verdict) return false;
  return verdict.kind === 'about' ? !verdict.isTrue : !['agrees', 'alone', 'noBase'].includes(verdict.kind);
}

/** How many shares of a paragraph hold, and how many need a look. */
export function countShares({ figures }: JudgedParagraph): {
  readonly right: number;
  readonly wrong: number;
} {
  const stated = figures.filter(({ verdict, change }) => verdict !== undefined || isOff(change));
  const wrong = stated.filter(needsLook).length;
  return { right: stated.length - wrong, wrong };
}

/** Whether parts do not make their whole: too many of them, or too few where they leave nobody out. */
export function isOffSum({ of, sum, isAll }: PartSum): boolean {
  return sum > of || (isAll && sum < of);
}

/** How much else of a text does not come out: sums, parts beyond their whole, ages, a whole that explains no share. */
export function countOthers({ sums, overWholes, ages, base }: JudgedText): number {
  return sums.filter(isOffSum).length + overWholes.length + ages.length + (base ? 1 : 0);
}
