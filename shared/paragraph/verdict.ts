import type { Decimal } from '../text/share';
import { clauseHead } from './clause-head';
import type { ParagraphFigure, PrintedShare } from './figure';
import { partOf } from './part-families';
import { countsOf, type Fit, fitOf, isSlip, shareAs } from './share-fit';
import { bracketOf, isOfPeople, isToldWhole, narrowerBases, type Whole } from './wholes';

/** What a figure of a paragraph comes to, by the paragraph's own numbers. */
export type Verdict =
  /** The share is that of the number and the whole. */
  | { readonly kind: 'agrees'; readonly of: number; readonly fit: Fit }
  /** It is, but of another number of the paragraph than the one that its words say. */
  | { readonly kind: 'otherBase'; readonly of: number; readonly fit: Fit; readonly said: number }
  /** It is, of a whole that the paragraph does not name but other shares of it have too. */
  | { readonly kind: 'implied'; readonly of: number; readonly fit: Fit }
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

/** Judges the share of a figure by its whole, by narrower ones that the words name, and by the other numbers of the paragraph. */
export function verdictOf(
  figures: readonly ParagraphFigure[],
  index: number,
  wholes: readonly (Whole | undefined)[],
): Verdict {
  const figure = figures[index];
  const whole = wholes[index];
  if (!figure?.share || whole === undefined || whole.of === 0) return { kind: 'noBase' };
  const { of, ground, isDoubtful } = whole;
  const { count, share } = figure;
  if (share.about) return aboutVerdict(count, of, share.value, share.about);
  if (count === undefined) {
    const told = ground === 'said' ? undefined : toldBefore(figures.slice(0, index), wholes, figure);
    if (ground !== 'said' && !isOfPeople(figure)) return { kind: 'noBase' };
    const alone = aloneVerdict(told ?? of, share.value);
    const isSure =
      told !== undefined ||
      (!isDoubtful && !isOfAPlace(figure) && (isOfPeople(figure) || !isOfThings(figures, of)));
    return alone.kind === 'wrong' && !isSure ? { kind: 'noBase' } : alone;
  }
  const fit = fitOf(count, of, share.value);
  if (fit) return { kind: 'agrees', of, fit };
  if (figure.of !== undefined) return wrongVerdict(count, of, share.value);
  const narrower = narrowerBases(figures, index);
  const inner = narrower.find((each) => each >= count && fitOf(count, each, share.value));
  if (inner !== undefined) return agreement(count, inner, share.value);
  const isFirm = ground !== 'guessed' || isBorneOut(figures, index, wholes);
  const others = otherWholes(figures, figure, of);
  const meant = others.find((other) => !isFirm || (ground !== 'said' && isWholeOf(other.figure, figure)));
  if (meant) return agreement(count, meant.of, share.value);
  const [other] = others;
  const near =
    ground === 'said' ? undefined : others.find((each) => isNearer(figures, index, each.figure, of));
  if (near) return agreement(count, near.of, share.value);
  if (other && isDoubtful) {
    // the sentence names no whole: of another that the paragraph tells it may well be
    return isOfMany(figures, other.of, wholes) ? agreement(count, other.of, share.value) : { kind: 'noBase' };
  }
  if (other) return { ...agreement(count, other.of, share.value), kind: 'otherBase', said: of };
  // in a bracket behind a number, and behind “36 phó bí thư có”, the share is of that number
  const named = bracketOf(figures, index) ?? clauseHead(figures, index) ?? 0;
  if (named > count) return wrongVerdict(count, named, share.value);
  // “phó bí thư tái cử 12 (85,0%)” behind “phó bí thư 14”
  const worded = narrower.find((each) => each > count);
  const ofWorded = worded === undefined ? undefined : wrongVerdict(count, worded, share.value);
  if (ofWorded && isNear(ofWorded, share.value)) return ofWorded;
  const wrong = wrongVerdict(count, of, share.value);
  // many times as much is of something else, where no typing slip explains it
  if (of * 2 < count && !isNear(wrong, share.value)) return { kind: 'noBase' };
  // a number that stands before is more likely the whole than one that is yet to come
  const isTold = isFirm || isToldWhole(figures.slice(0, index), of);
  return isTold && (ground === 'said' || isNear(wrong, share.value)) ? wrong : { kind: 'noBase' };
}

/** “18/20 chỉ tiêu đạt (90%); thu ngân sách đạt 112,4%”: of another thing. */
function isOfThings(figures: readonly ParagraphFigure[], whole: number): boolean {
  return figures.some(({ count, of, unit }) => (of ?? count) === whole && unit === 'other');
}

/** “tỷ lệ nữ tại Phú Yên: 17,31%; Lào Cai: 15,69%”: of people whom the paragraph does not tell. */
function isOfAPlace({ label }: ParagraphFigure): boolean {
  return /(?:^|tại |ở |của )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(label);
}

/** “nữ 52 đồng chí, chiếm 31%. … Tỷ lệ nữ đạt 31%”: of what it was of where it was told with its number. */
function toldBefore(
  before: readonly ParagraphFigure[],
  wholes: readonly (Whole | undefined)[],
  { words, share }: ParagraphFigure,
): number | undefined {
  const at = before.findIndex(
    (each, index) =>
      each.words === words &&
      each.count !== undefined &&
      each.share?.value.scaled === share?.value.scaled &&
      fitOf(each.count, wholes[index]?.of ?? 0, each.share?.value ?? { scaled: -1, decimals: 0 }),
  );
  return at < 0 ? undefined : wholes[at]?.of;
}

function agreement(count: number, of: number, share: Decimal): Extract<Verdict, { kind: 'agrees' }> {
  return { kind: 'agrees', of, fit: fitOf(count, of, share) ?? 'either' };
}

/** “Số lượng theo đề án: 156. Đã bầu: 153 (98,1%)”: told behind the whole that was carried so far, without a share of its own. */
function isNearer(
  figures: readonly ParagraphFigure[],
  index: number,
  other: ParagraphFigure,
  carried: number,
): boolean {
  const before = figures.slice(0, index);
  const at = before.indexOf(other);
  const from = before.findLastIndex(({ count, of }) => count === carried || of === carried);
  const isOwn = from < 0 ? at === index - 1 : at > from;
  return at >= 0 && isOwn && !other.share && other.of === undefined && partOf(other, false) === undefined;
}

/** Whether a number is a whole besides: told as one, or of another share that comes out by it. */
function isOfMany(
  figures: readonly ParagraphFigure[],
  of: number,
  wholes: readonly (Whole | undefined)[],
): boolean {
  return figures.some(
    ({ count, share, isBase }, at) =>
      (isBase && count === of) ||
      (wholes[at]?.of === of && count !== undefined && share && fitOf(count, of, share.value) !== undefined),
  );
}

/** A whole that no words join to the share holds where it is that of another share, or is told as a whole somewhere. */
function isBorneOut(
  figures: readonly ParagraphFigure[],
  index: number,
  wholes: readonly (Whole | undefined)[],
): boolean {
  const of = wholes[index]?.of ?? 0;
  return figures.some(({ count, share, isBase }, at) => {
    if (at === index || count === undefined) return false;
    const isOfIt = share && wholes[at]?.of === of && fitOf(count, of, share.value) !== undefined;
    return isOfIt || (isBase && count === of && !share);
  });
}

/** Numbers of people in the paragraph, other than the said whole, by which the share comes out. */
function otherWholes(
  figures: readonly ParagraphFigure[],
  { count = 0, share }: ParagraphFigure,
  said: number,
): readonly { readonly of: number; readonly figure: ParagraphFigure }[] {
  // a whole number of percent is that of many fractions: by chance it proves nothing
  if (!share || (share.value.decimals === 0 && share.value.scaled % ROUND[1] !== 0)) return [];
  return figures.flatMap((figure) => {
    const numbers = figure.isPlaces ? [] : [figure.of, figure.count];
    const fitting = numbers.filter((of = 0) => of !== said && of > count && fitOf(count, of, share.value));
    return fitting.map((of = 0) => ({ of, figure }));
  });
}

/** Whether a number may be the whole of a figure that no words of its own sentence give one: told as a whole, or beside it. */
function isWholeOf({ isBase, target, sentence, share }: ParagraphFigure, figure: ParagraphFigure): boolean {
  return isBase || target !== undefined || (sentence === figure.sentence && !share);
}

/** A slip, or not far from what it should be: with a whole from another sentence anything else is of something that is not told. */
function isNear({ meant, meantCount, right }: Wrong, share: Decimal): boolean {
  const away = Math.abs((right?.scaled ?? 0) - share.scaled) / 10 ** share.decimals;
  return meant !== undefined || meantCount !== undefined || away < NEAR_POINTS;
}

const NEAR_POINTS = 5;

type Wrong = Extract<Verdict, { kind: 'wrong' }>;

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

function wrongVerdict(count: number, of: number, share: Decimal): Wrong {
  const ways = (['rounded', 'truncated'] as const).map((way) => shareAs(count, of, share.decimals, way));
  const meant = ways.find((each) => isSlip(share.scaled, each.scaled));
  const meantCount = countsOf(of, share).find((each) => isSlip(count, each.count))?.count;
  return { kind: 'wrong', of, right: ways[0], meant, meantCount };
}
