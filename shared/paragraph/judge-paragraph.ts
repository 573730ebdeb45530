import { type BaseSearch, searchBase } from './base-search';
import { type ChangeKind, changeKind } from './change-kind';
import type { ParagraphFigure } from './figure';
import { type ImpliedWhole, impliedWhole } from './implied-whole';
import { type OverWhole, overWholes } from './over-whole';
import type { PartSum } from './part-families';
import { partSums } from './part-sums';
import { type Fit, fitOf } from './share-fit';
import { type Verdict, verdictOf } from './verdict';
import { isToldWhole, type Whole, wholesIn, wordedWhole } from './wholes';

export interface Judged {
  readonly figure: ParagraphFigure;
  /** Its whole as the words say; undefined where they say none. */
  readonly whole: number | undefined;
  /** Undefined where no share is printed. */
  readonly verdict: Verdict | undefined;
  readonly change: ChangeKind | undefined;
}

export interface JudgedParagraph {
  readonly figures: readonly Judged[];
  /** Shares that come out by one way only, where both ways are needed. */
  readonly mixesRounding: boolean;
  /** How many decimals the shares have, where they are not all one. */
  readonly decimals: readonly number[];
  /** Shares that need to be cut off, or rounded. */
  readonly truncatedOnly: number;
  readonly roundedOnly: number;
  /** Changes in points beside changes in percent of what was. */
  readonly mixesChanges: boolean;
  readonly sums: readonly PartSum[];
  readonly base: BaseSearch | undefined;
  /** The whole that is not printed, where the shares agree on one. */
  readonly implied: ImpliedWhole | undefined;
  readonly overWholes: readonly OverWhole[];
}

/** Judges each figure of a paragraph by itself, and then what they say together. */
export function judgeParagraph(figures: readonly ParagraphFigure[]): JudgedParagraph {
  const wholes = wholesIn(figures);
  const bases = wholes.map((whole) => whole?.of);
  const stated = withoutDoubtful(
    figures,
    figures.map(({ share }, index) => share && verdictOf(figures, index, wholes)),
    wholes,
  );
  const implied = impliedWhole(figures, stated);
  const verdicts = implied?.verdicts ?? stated;
  // what another whole explains needs none that is looked for
  const unexplained = bases.map((of, index) =>
    ['implied', 'noBase'].includes(verdicts[index]?.kind ?? '') ||
    isOfAnother(verdicts[index], of) ||
    !isTold(figures, wholes[index])
      ? undefined
      : of,
  );
  const base = searchBase(figures, unexplained);
  const found = base?.found.length === 1 ? base.found[0] : undefined;
  const judged = figures.map(
    (figure, index): Judged => ({
      figure,
      whole: wordedWhole(figures, index) ?? bases[index],
      verdict: verdicts[index],
      change: changeKind(figure, found?.of ?? bases[index]),
    }),
  );
  const fits = judged.flatMap(({ verdict }) =>
    verdict && 'fit' in verdict && verdict.fit ? [verdict.fit] : [],
  );
  const count = (kind: Fit) => fits.filter((fit) => fit === kind).length;
  const kinds = new Set(
    judged.flatMap(({ change }) => (change === 'points' || change === 'relative' ? [change] : [])),
  );
  const printed = judged.flatMap(({ figure, verdict }) => decimalsOf(figure, verdict));
  return {
    figures: judged,
    truncatedOnly: count('truncated'),
    roundedOnly: count('rounded'),
    mixesRounding: count('truncated') > 0 && count('rounded') > 0,
    decimals: [...new Set(printed)].toSorted(),
    mixesChanges: kinds.has('points') && kinds.has('relative'),
    sums: partSums(figures, bases, {
      agreed: verdicts.map(agreedOf),
      isFirm: wholes.map((whole) => whole?.isDoubtful !== true),
    }),
    base,
    implied: implied?.whole,
    overWholes: overWholes(figures),
  };
}

/**
 * A whole that no words join to shares is none of them of which not one comes out by it: where they agree on
 * another they are of that, else nothing says of what they are.
 */
function withoutDoubtful(
  figures: readonly ParagraphFigure[],
  verdicts: readonly (Verdict | undefined)[],
  wholes: readonly (Whole | undefined)[],
): readonly (Verdict | undefined)[] {
  return verdicts.map((verdict, index): Verdict | undefined => {
    const whole = wholes[index];
    if (!verdict || !whole || whole.ground === 'said') return verdict;
    const indexes = runOf(wholes, index).filter((at) => verdicts[at]);
    const beside = indexes.flatMap((at) => verdicts[at] ?? []);
    if (beside.length < 2 || beside.some((each) => each.kind === 'agrees' && each.of === whole.of))
      return verdict;
    if (verdict.kind === 'otherBase') {
      const alike = beside.filter((each) => 'fit' in each && each.of === verdict.of).length;
      return alike > 1 ? { kind: 'agrees', of: verdict.of, fit: verdict.fit } : verdict;
    }
    if (verdict.kind !== 'wrong') return verdict;
    const isOfTheirSum = areOfTheirSum(indexes.flatMap((at) => figures[at] ?? []));
    return isOfTheirSum || whole.isDoubtful ? { kind: 'noBase' } : verdict;
  });
}

/** The figures in a row that take the same whole from elsewhere. */
function runOf(wholes: readonly (Whole | undefined)[], index: number): readonly number[] {
  const isOther = (whole: Whole | undefined) =>
    !whole || whole.ground === 'said' || whole.of !== wholes[index]?.of;
  const from = wholes.slice(0, index).findLastIndex(isOther) + 1;
  const until = wholes.findIndex((whole, at) => at > index && isOther(whole));
  const end = until < 0 ? wholes.length : until;
  return Array.from({ length: end - from }, (_, at) => from + at);
}

/** Whether the shares of some parts are of all of them together. */
function areOfTheirSum(parts: readonly ParagraphFigure[]): boolean {
  const sum = parts.reduce((all, { count = 0 }) => all + count, 0);
  return parts.every(
    ({ count, share }) => count !== undefined && share && fitOf(count, sum, share.value) !== undefined,
  );
}

function agreedOf(verdict: Verdict | undefined): number | undefined {
  return verdict?.kind === 'agrees' || verdict?.kind === 'implied' ? verdict.of : undefined;
}

/** How many decimals a share has, where it has to have any: “75%” may be exactly that. */
function decimalsOf({ count, share }: ParagraphFigure, verdict: Verdict | undefined): number[] {
  if (!share || share.about || !verdict || verdict.kind === 'noBase') return [];
  const parts = (count ?? 0) * 100 * 10 ** share.value.decimals;
  const isWhole = share.value.decimals === 0 && (share.value.scaled === 100 || parts % verdict.of === 0);
  // “39%” of 39,05% is 39,0% without its zero
  const isTrimmed =
    share.value.decimals === 0 &&
    count !== undefined &&
    fitOf(count, verdict.of, { scaled: share.value.scaled * 10, decimals: 1 }) !== undefined;
  if (isTrimmed) return [];
  return isWhole ? [] : [share.value.decimals];
}

/** A number that is itself a part of something is taken for no whole by a guess. */
function isTold(figures: readonly ParagraphFigure[], whole: Whole | undefined): boolean {
  return whole?.ground !== 'guessed' || isToldWhole(figures, whole.of);
}

function isOfAnother(verdict: Verdict | undefined, of: number | undefined): boolean {
  return verdict?.kind === 'agrees' && verdict.of !== of;
}
