import type { Judged } from './judge-paragraph';
import type { JudgedText } from './judge-text';
import { isOffSum } from './part-families';

function isOff(change: Judged['change']): boolean {
  return change === 'wrong' || change === 'offTarget';
}

/** Whether somebody should look at the figure: its share is wrong, or of another whole, or its change is. */
export function needsLook({ verdict, change }: Judged): boolean {
  if (isOff(change)) return true;
  if (!verdict) return false;
  return verdict.kind === 'about'
    ? !verdict.isTrue
    : !['agrees', 'implied', 'alone', 'noBase'].includes(verdict.kind);
}

/** How many shares of a paragraph hold, how many need a look, and how many shares and other numbers could not be judged. */
export interface Counted {
  readonly right: number;
  readonly wrong: number;
  readonly unjudged: number;
  /** Those of `right` whose whole is not printed. */
  readonly implied: number;
  readonly others: number;
}

/** Counts them. */
export function countShares({ figures, unjudged }: JudgedText): Counted {
  const stated = figures.filter(({ verdict, change }) => verdict !== undefined || isOff(change));
  const wrong = stated.filter(needsLook).length;
  const open = stated.filter((each) => unjudged.has(each.figure.at) && !needsLook(each)).length;
  const implied = stated.filter(({ verdict }) => verdict?.kind === 'implied').length;
  return {
    right: stated.length - wrong - open,
    wrong,
    unjudged: open,
    implied,
    others: unjudged.size - open,
  };
}

/** How much else of a text does not come out: sums, parts beyond their whole, ages, fractions in words, a whole that explains no share. */
export function countOthers({ sums, overWholes, ages, fractions, base }: JudgedText): number {
  const remarks = overWholes.length + ages.length + fractions.length;
  return sums.filter(isOffSum).length + remarks + (base ? 1 : 0);
}
