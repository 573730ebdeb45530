import { type BaseSearch, searchBase } from './base-search';
import { type ChangeKind, changeKind } from './change-kind';
import type { ParagraphFigure } from './figure';
import { type ImpliedWhole, impliedWhole } from './implied-whole';
import { type OverWhole, overWholes } from './over-whole';
import type { PartSum } from './part-families';
import { partSums } from './part-sums';
import { wordedWhole } from './scopes';
import { type Fit, fitOf } from './share-fit';
import { isToldWhole, type Verdict, verdictsOf } from './verdict';
import { tellsOneWhole, wholesIn } from './wholes';

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
  const bases = wholes.map(([whole]) => whole?.of);
  const isOnly = tellsOneWhole(figures);
  const stated = verdictsOf(figures, wholes);
  const implied = impliedWhole(figures, stated);
  const verdicts = implied?.verdicts ?? stated;
  // what another whole explains needs none that is looked for
  const unexplained = bases.map((of, index) =>
    ['implied', 'noBase'].includes(verdicts[index]?.kind ?? '') ||
    isOfAnother(verdicts[index], of) ||
    !(wholes[index]?.[0]?.ground !== 'guessed' || isToldWhole(figures, of ?? 0))
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
      isFirm: wholes.map(([whole]) => isOnly || whole?.ground === 'own' || whole?.ground === 'said'),
    }),
    base,
    implied: implied?.whole,
    overWholes: overWholes(figures),
  };
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

function isOfAnother(verdict: Verdict | undefined, of: number | undefined): boolean {
  return verdict?.kind === 'agrees' && verdict.of !== of && !verdict.isUnsure;
}
