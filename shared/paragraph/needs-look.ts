import type { Judged, JudgedParagraph } from './judge-paragraph';

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
