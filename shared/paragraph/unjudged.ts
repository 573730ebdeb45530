import type { ParagraphFigure } from './figure';
import type { Judged, JudgedParagraph } from './judge-paragraph';
import { isOffSum, isPost } from './part-families';

/** The places of figures whose numbers nothing else in the paragraph bears out or contradicts. */
export function unjudgedFigures({ figures, sums, overWholes }: JudgedParagraph): ReadonlySet<number> {
  // parts that leave somebody out bear nothing out
  const told = sums.filter((each) => (each.sum === each.of && !each.isChance) || isOffSum(each));
  const added = new Set(told.flatMap(({ at }) => at));
  const uses: readonly Use[] = [
    ...told.map(({ of, at }) => ({ of, at: Math.min(...at) })),
    ...overWholes.flatMap(({ of, count }) => [of, count].map((each) => ({ of: each, at: Infinity }))),
    ...figures.flatMap(useOf),
  ];
  const wholes = new Set(uses.map(({ of }) => of));
  // of two numbers that are alike only the nearer one was the whole
  const places = new Set(uses.map((use) => placeOf(use, figures)));
  const isJudged = ({ figure, verdict, change }: Judged) =>
    isOfAShare(verdict) ||
    (change !== undefined && change !== 'open') ||
    (!verdict && added.has(figure.at) && (figure.of === undefined || wholes.has(figure.of))) ||
    hasGrown(figure) ||
    (!verdict && places.has(figure.at) && (figure.of === undefined || wholes.has(figure.of)));
  return new Set(figures.flatMap((each) => (isJudged(each) ? [] : [each.figure.at])));
}

function useOf({ figure: { at, of, isPlaces }, verdict }: Judged): readonly Use[] {
  if (!verdict || !('of' in verdict)) return [];
  return [{ of: verdict.of, at, isPlaces: of === verdict.of ? isPlaces : undefined, isOfShare: true }];
}

/** A number that serves as a whole at a place; `isPlaces`: it is printed there, of cells or of people. */
interface Use {
  readonly of: number;
  readonly at: number;
  readonly isPlaces?: boolean | undefined;
  readonly isOfShare?: boolean;
}

function placeOf({ of, at, isPlaces, isOfShare }: Use, figures: readonly Judged[]): number | undefined {
  const alike = figures.filter(
    ({ figure }) =>
      figure.count === of && figure.at !== at && (isPlaces === undefined || figure.isPlaces === isPlaces),
  );
  // a post is hardly the whole of a share where another number is alike
  const others = isOfShare ? alike.filter(({ figure }) => !isPost(figure)) : [];
  const likely = others.length > 0 ? others : alike;
  return (likely.findLast(({ figure }) => figure.at < at) ?? likely[0])?.figure.at;
}

/** A share that says nothing of a whole, or only roughly of one without a number, is not judged. */
function isOfAShare(verdict: Judged['verdict']): boolean {
  if (!verdict || verdict.kind === 'noBase' || (verdict.kind === 'agrees' && verdict.isUnsure)) return false;
  return verdict.kind !== 'alone' || verdict.counts.length === 1;
}

function hasGrown({ grown, count, previousCount }: ParagraphFigure): boolean {
  return grown !== undefined && count !== undefined && previousCount !== undefined;
}

/** A figure of the term before that is printed and compared with nothing. */
export function hasUncomparedPast({ figure, change }: Judged): boolean {
  const { previousCount, previousShare } = figure;
  const isCompared = (change !== undefined && change !== 'open') || hasGrown(figure);
  return (previousCount !== undefined || previousShare !== undefined) && !isCompared;
}

/** A change for which the text tells nothing of the term before: what kind it is was only excluded, not compared. */
export function hasBareChange({ figure, change }: Judged): boolean {
  const { previousCount, previousShare, grown } = figure;
  const isBare = previousCount === undefined && previousShare === undefined;
  return isBare && (grown !== undefined || change === 'points' || change === 'relative');
}
