import type { Decimal } from '../text/share';
import { type BaseSearch, searchBase } from './base-search';
import { type ChangeKind, changeKind } from './change-kind';
import { clauseHead } from './clause-head';
import type { ParagraphFigure, PrintedShare } from './figure';
import { type OverWhole, overWholes } from './over-whole';
import { type PartSum, partOf } from './part-families';
import { partSums } from './part-sums';
import { countsOf, type Fit, fitOf, isSlip, shareAs } from './share-fit';
import { foldInPlace } from './tokens';

/** What a figure of a paragraph comes to, by the paragraph's own numbers. */
export type Verdict =
  /** The share is that of the number and the whole. */
  | { readonly kind: 'agrees'; readonly of: number; readonly fit: Fit }
  /** It is, but of another number of the paragraph than the one that its words say. */
  | { readonly kind: 'otherBase'; readonly of: number; readonly fit: Fit; readonly said: number }
  /** A share alone: of this number, or of one of these. */
  | {
      readonly kind: 'alone';
      readonly of: number;
      readonly counts: readonly number[];
      readonly fit: Fit | undefined;
    }
  /** “Trên 94 %”: true or not. */
  | { readonly kind: 'about'; readonly of: number; readonly isTrue: boolean; readonly exact: Decimal }
  /** No number of the paragraph explains it; `meant` and `count` are a slip away, where something is. */
  | {
      readonly kind: 'wrong';
      readonly of: number;
      readonly right: Decimal | undefined;
      readonly meant: Decimal | undefined;
      readonly meantCount: number | undefined;
    }
  /** Nothing says of what it is a share. */
  | { readonly kind: 'noBase' };

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
  readonly overWholes: readonly OverWhole[];
}

/** Judges each figure of a paragraph by itself, and then what they say together. */
export function judgeParagraph(figures: readonly ParagraphFigure[]): JudgedParagraph {
  const bases = basesOf(figures);
  // what a narrower whole explains needs no other
  const unexplained = bases.map((of, index) => (isOfNarrower(figures, index) ? undefined : of));
  const base = searchBase(figures, unexplained);
  const inSight = [...new Set(figures.flatMap((each) => (each.isPlaces ? [] : [each.of, each.count])))];
  const candidates = inSight.filter((each) => each !== undefined && each > 1) as readonly number[];
  const judged = figures.map((figure, index): Judged => {
    const of = bases[index];
    const found = base?.found.length === 1 ? base.found[0] : undefined;
    return {
      figure,
      whole: wordedWhole(figures, index) ?? of,
      verdict:
        figure.share &&
        verdictOf(figure, of, narrowerBases(figures, index), candidates, bracketOf(figures, index)),
      change: changeKind(figure, found?.of ?? of),
    };
  });
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
    sums: partSums(figures, bases),
    base,
    overWholes: overWholes(figures),
  };
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

/** The whole of each figure as the words say: its own, else what stood last as a whole, else the largest number of people. */
function basesOf(figures: readonly ParagraphFigure[]): readonly (number | undefined)[] {
  const largest = figures.reduce(
    (most, { count, isPlaces }) => Math.max(most, isPlaces ? 0 : (count ?? 0)),
    0,
  );
  const stated = figures.filter(({ isBase, count }) => isBase && count !== undefined);
  let current: number | undefined;
  return figures.map((figure) => {
    const later =
      stated.length === 1 && OF_PEOPLE.test(foldInPlace(figure.label)) ? stated[0]?.count : undefined;
    const fallback = figure.count === undefined ? later : largest;
    const isMore = fallback !== undefined && fallback > (figure.count ?? 0);
    const ofPeople = current ?? (isMore ? fallback : undefined);
    const of =
      figure.of ??
      summonedOf(figures, figure) ??
      targetOf(figures, figure) ??
      (figure.isPlaces ? placesOf(figures, figure) : ofPeople);
    // “bầu 41 đồng chí, đạt 100%” is a whole too
    if (figure.isBase && (!figure.share || isAll(figure.share.value))) current = figure.count;
    else if (figure.of !== undefined && !figure.isPlaces && !isOfPost(figure)) current = figure.of;
    return of;
  });
}

/** “được triệu tập 612 đồng chí; có mặt 577 (94,3%), vắng 35 (5,7%)”: of those who were called. */
function summonedOf(figures: readonly ParagraphFigure[], figure: ParagraphFigure): number | undefined {
  if (!figure.share || partOf(figure, false)?.family !== 'attendance') return undefined;
  const called = figures.filter(
    ({ at, label, count }) => at < figure.at && count !== undefined && /trieu tap/u.test(foldInPlace(label)),
  );
  const last = called.at(-1);
  return last && (last.of ?? last.count);
}

/** More than all is a share of what was wanted: “được giao 44 đảng viên, đã kết nạp 46 đồng chí, đạt 104,5%”. */
function targetOf(
  figures: readonly ParagraphFigure[],
  { share, target, at, sentence }: ParagraphFigure,
): number | undefined {
  if (!share || share.value.scaled < 100 * 10 ** share.value.decimals) return undefined;
  const wanted = figures.findLast(
    (each) =>
      each.at < at &&
      each.sentence === sentence &&
      /chi tieu|ke hoach|duoc giao|duyet|de an|phan bo/u.test(each.before),
  );
  return target ?? wanted?.count;
}

/** “bí thư tái cử 31/41” is of that post alone, and what follows of the whole again. */
function isOfPost({ label }: ParagraphFigure): boolean {
  return /^(?:pho )?bi thu(?!\p{L})|^(?:chi )?uy vien(?!\p{L})/u.test(foldInPlace(label));
}

/** Shares that stand alone before their whole is told are of people by these words, or by none: “hộ nghèo còn 1,2%” is not. */
const OF_PEOPLE =
  /^(?:duoi|tren|tu)?$|tuoi|(?<!\p{L})(?:nu|nam|tre|tai cu|moi|dan toc|ton giao|co dao|theo dao|dai hoc|trung cap|cao cap|so cap|cap uy)(?!\p{L})/u;

/** “Tại 33 chi bộ, có 3 chi bộ … chiếm 9,1%”: the only larger number of places in the sentence is their whole. */
function placesOf(figures: readonly ParagraphFigure[], figure: ParagraphFigure): number | undefined {
  const { count, sentence, share } = figure;
  if (count === undefined || !share) return undefined;
  // “10 chi bộ còn lại” are a part too
  const beside = figures.filter(
    (each) => each.isPlaces && each.sentence === sentence && !/con lai/u.test(each.behind),
  );
  const wholes = new Set(beside.map((each) => each.of ?? (each.share ? undefined : each.count)));
  const larger = [...wholes].filter((whole) => whole !== undefined && whole > count);
  return larger.length === 1 ? larger[0] : undefined;
}

function isAll({ scaled, decimals }: Decimal): boolean {
  return scaled === 100 * 10 ** decimals;
}

/**
 * Narrower wholes that the words name: behind “trong đó” or an opening bracket the number before, and for “bí thư tái cử” the number of
 * “bí thư”.
 */
function narrowerBases(figures: readonly ParagraphFigure[], index: number): readonly number[] {
  const figure = figures[index];
  const own = foldInPlace(figure?.label ?? '');
  const before = figures.slice(0, index).filter(({ isPlaces, count }) => !isPlaces && count !== undefined);
  const named = before
    .map(({ label, count }) => ({ words: foldInPlace(label), count }))
    .filter(({ words }) => words.length >= SHORTEST && words !== own && ` ${own} `.includes(` ${words} `))
    .toSorted((a, b) => b.words.length - a.words.length);
  return [
    ...named.map(({ count }) => count),
    bracketOf(figures, index),
    partedBefore(figures, index),
    clauseHead(figures, index),
  ].filter((count) => count !== undefined);
}

/** The number before the bracket that is open where the figure stands: “14 phó bí thư (10 tái cử; 4 mới)”. */
function bracketOf(figures: readonly ParagraphFigure[], index: number): number | undefined {
  for (let at = index; at > 0; at -= 1) {
    const { before = '' } = figures[at] ?? {};
    const [open, close] = [before.lastIndexOf('('), before.lastIndexOf(')')];
    if (open > close) {
      const outer = figures.slice(0, at).findLast(({ isPlaces, count }) => !isPlaces && count !== undefined);
      return outer?.count;
    }
    if (close !== -1) return undefined;
  }
  return undefined;
}

/** The number before the “trong đó” of the sentence, whose parts all that follow may be: “10 mới, trong đó: 8 …, 2 …”. */
function partedBefore(figures: readonly ParagraphFigure[], index: number): number | undefined {
  const sentence = figures[index]?.sentence;
  for (let at = index; at > 0 && figures[at]?.sentence === sentence; at -= 1) {
    if (/trong (?:so )?do(?!\p{L})/u.test(figures[at]?.before ?? '')) {
      return figures.slice(0, at).findLast((each) => !each.isPlaces && each.count !== undefined)?.count;
    }
  }
  return undefined;
}

/** The whole that a bracket, “trong đó” or the post at the head of the clause names for a number without a share. */
function wordedWhole(figures: readonly ParagraphFigure[], index: number): number | undefined {
  if (figures[index]?.share || figures[index]?.isBase) return undefined;
  return bracketOf(figures, index) ?? clauseHead(figures, index) ?? partedBefore(figures, index);
}

function isOfNarrower(figures: readonly ParagraphFigure[], index: number): boolean {
  const { count, share } = figures[index] ?? {};
  if (count === undefined || !share) return false;
  return narrowerBases(figures, index).some(
    (of) => of > count && fitOf(count, of, share.value) !== undefined,
  );
}

/** Letters of a name that may stand inside another. */
const SHORTEST = 5;

function verdictOf(
  figure: ParagraphFigure,
  of: number | undefined,
  narrower: readonly number[],
  candidates: readonly number[],
  bracket: number | undefined,
): Verdict {
  const { count, share } = figure;
  if (!share || of === undefined || of === 0) return { kind: 'noBase' };
  if (share.about) return aboutVerdict(count, of, share.value, share.about);
  if (count === undefined) return aloneVerdict(of, share.value);
  const fit = fitOf(count, of, share.value);
  if (fit) return { kind: 'agrees', of, fit };
  const inner = narrower.find((each) => each > count && fitOf(count, each, share.value));
  if (inner !== undefined && figure.of === undefined) {
    return { kind: 'agrees', of: inner, fit: fitOf(count, inner, share.value) ?? 'either' };
  }
  const other = figure.of === undefined ? otherBase(count, of, share.value, candidates) : undefined;
  if (other) return { ...other, kind: 'otherBase', said: of };
  // in a bracket behind a number the share is of that number
  const meant = figure.of === undefined && bracket !== undefined && bracket > count ? bracket : of;
  return wrongVerdict(count, meant, share.value);
}

function aloneVerdict(of: number, share: Decimal): Verdict {
  const counts = countsOf(of, share);
  if (counts.length === 0)
    return { kind: 'wrong', of, right: undefined, meant: undefined, meantCount: undefined };
  const [first] = counts;
  return {
    kind: 'alone',
    of,
    counts: counts.map((each) => each.count),
    fit: counts.length === 1 ? first?.fit : undefined,
  };
}

/**
 * “Trên 94 %” is more than that and less than the next, of a round “trên 90 %” than the next that is round; of “gần
 * 23 %” the same below. “Khoảng 30 %” lies on either side, by half as much.
 */
function aboutVerdict(
  count: number | undefined,
  of: number,
  share: Decimal,
  about: NonNullable<PrintedShare['about']>,
): Verdict {
  if (count === undefined) return { kind: 'alone', of, counts: [], fit: undefined };
  const exact = (count * 100 * 10 ** share.decimals) / of;
  const away = (exact - share.scaled) * (about === 'under' ? -1 : 1);
  const whole = 10 ** share.decimals;
  const step = (ROUND.find((each) => share.scaled % (each * whole) === 0) ?? 1) * whole;
  const isTrue = about === 'around' ? Math.abs(away) * 2 <= step + whole : away >= 0 && away <= step;
  return { kind: 'about', of, isTrue, exact: shareAs(count, of, 2, 'rounded') };
}

/** Percent at which people stop counting: “trên 90 %”, “trên 25 %”. */
const ROUND = [10, 5] as const;

/** A whole number of percent is that of many fractions: by chance it proves nothing. */
const LEAST_DECIMALS = 1;

function otherBase(
  count: number,
  said: number,
  share: Decimal,
  candidates: readonly number[],
): { readonly of: number; readonly fit: Fit } | undefined {
  for (const of of candidates) {
    const fit = of !== said && of > count ? fitOf(count, of, share) : undefined;
    const isChance = share.decimals < LEAST_DECIMALS && share.scaled % 5 !== 0;
    if (fit && !isChance) return { of, fit };
  }
  return undefined;
}

function wrongVerdict(count: number, of: number, share: Decimal): Verdict {
  const ways = (['rounded', 'truncated'] as const).map((way) => shareAs(count, of, share.decimals, way));
  const meant = ways.find((each) => isSlip(share.scaled, each.scaled));
  const meantCount = countsOf(of, share).find((each) => isSlip(count, each.count))?.count;
  return { kind: 'wrong', of, right: ways[0], meant, meantCount };
}
