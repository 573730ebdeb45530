import type { Decimal } from '../text/share';
import type { ParagraphFigure, PrintedShare } from './figure';
import { countsOf, type Fit, fitOf, isSlip, shareAs } from './share-fit';
import { isOfPeople, type Whole } from './wholes';

/** What a figure of a paragraph comes to, by the paragraph's own numbers. */
export type Verdict =
  /** The share is that of the number and the whole. */
  | {
      readonly kind: 'agrees';
      readonly of: number;
      readonly fit: Fit;
      /** No words make that number its whole, and no other share is of it: it may come out by chance. */
      readonly isUnsure?: true;
    }
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

/** The share of each figure, judged by its candidates, else by another number of the paragraph that it comes out by. */
export function verdictsOf(
  figures: readonly ParagraphFigure[],
  wholes: readonly (readonly Whole[])[],
): readonly (Verdict | undefined)[] {
  const others = figures.map((figure, index) => otherWhole(figures, figure, wholes[index] ?? []));
  return figures.map(({ share }, index) => share && verdictOf(figures, index, wholes, others));
}

function verdictOf(
  figures: readonly ParagraphFigure[],
  index: number,
  wholes: readonly (readonly Whole[])[],
  others: readonly (number | undefined)[],
): Verdict {
  const figure = figures[index];
  const [main, ...scopes] = wholes[index] ?? [];
  if (!figure?.share || !main || main.of === 0) return { kind: 'noBase' };
  const { count, share } = figure;
  const { of, ground } = main;
  if (share.about) return aboutVerdict(count, of, share.value, share.about);
  if (count === undefined) return withoutCount(figures, index, wholes, main);
  const hit = hitOf(figure, wholes[index] ?? []);
  if (hit) return agreement(count, hit.of, share.value);
  const other = others[index];
  const scope = scopes.find((each) => each.of > count);
  if (other !== undefined) {
    const isUnsure = others.filter((each) => each === other).length < 2;
    // one that is itself a part explains nothing where another share is of the likeliest
    const isOfPart = isUnsure && isBorneOut(figures, index, wholes) && !isToldWhole(figures, other);
    const agrees = agreement(count, other, share.value);
    if (ground === 'said' || scope || isOfPart) return { ...agrees, kind: 'otherBase', said: of };
    return { ...agrees, ...(isUnsure && { isUnsure }) };
  }
  // in a bracket behind a number the share is of that number
  const wrong = wrongVerdict(count, scope?.of ?? of, share.value);
  // many times as much is of something else
  if (!scope && ground !== 'own' && of * 2 < count && !isNear(wrong, share.value)) return { kind: 'noBase' };
  if (scope || ground === 'said' || ground === 'own') return wrong;
  // with a whole from another sentence anything else than a slip is of something that is not told
  const isTold = isBorneOut(figures, index, wholes) || isToldWhole(figures.slice(0, index), of);
  return (isTold || ground === 'carried' || ground === 'only') && isNear(wrong, share.value)
    ? wrong
    : { kind: 'noBase' };
}

/** A share alone is judged where the words say of what it is, as far as it is of people. */
function withoutCount(
  figures: readonly ParagraphFigure[],
  index: number,
  wholes: readonly (readonly Whole[])[],
  { of, ground }: Whole,
): Verdict {
  const { words, share, label } = figures[index] as ParagraphFigure & { readonly share: PrintedShare };
  const isPeople = isOfPeople({ words });
  const isSaid = ground === 'said' || ground === 'own';
  if ((!isSaid && !isPeople) || isOfOtherTerm(figures, words, of)) return { kind: 'noBase' };
  // “nữ 52 đồng chí, chiếm 31%. … Tỷ lệ nữ đạt 31%”: of what it was of where it was told with its number
  const at = figures.findIndex(
    (each, before) =>
      before < index &&
      each.words === words &&
      each.share?.value.scaled === share.value.scaled &&
      fitOf(each.count ?? -1, wholes[before]?.[0]?.of ?? 0, each.share.value),
  );
  const told = isSaid ? undefined : wholes[at]?.[0]?.of;
  const alone = aloneVerdict(told ?? of, share.value);
  // “18/20 chỉ tiêu đạt (90%); thu ngân sách đạt 112,4%”: of another thing
  const isOfThings = figures.some((each) => (each.of ?? each.count) === of && each.unit === 'other');
  const isSure =
    told !== undefined ||
    ((isSaid || ground === 'only') && !OF_A_PLACE.test(label) && (isPeople || !isOfThings));
  return alone.kind === 'wrong' && !isSure ? { kind: 'noBase' } : alone;
}

/** “khoá cũ 45 đồng chí …, bằng 75,6% số cấp uỷ viên khoá mới”: the number is of one term, the share of the other. */
function isOfOtherTerm(figures: readonly ParagraphFigure[], words: string, of: number): boolean {
  const isOld = figures.some(
    ({ count, words: told }) => count === of && /(?:khoa|nhiem ky) (?:cu|truoc)/u.test(told),
  );
  return isOld && /(?:khoa|nhiem ky) (?:moi|nay)/u.test(words);
}

/** “tỷ lệ nữ tại Phú Yên: 17,31%; Lào Cai: 15,69%”: of people whom the paragraph does not tell. */
const OF_A_PLACE = /(?:^|tại |ở |của )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u;

function agreement(count: number, of: number, share: Decimal): Extract<Verdict, { kind: 'agrees' }> {
  return { kind: 'agrees', of, fit: fitOf(count, of, share) ?? 'either' };
}

/** Whether a number stands there that is no part of something and may be a whole: “chưa rõ 7 đ/c” are nobody's. */
export function isToldWhole(figures: readonly ParagraphFigure[], of: number): boolean {
  return figures.some(({ count, share, unit }) => count === of && !share && unit !== 'other');
}

/** A whole that no words join to the share holds where it is that of another share, or is told as a whole somewhere. */
function isBorneOut(
  figures: readonly ParagraphFigure[],
  index: number,
  wholes: readonly (readonly Whole[])[],
): boolean {
  const of = wholes[index]?.[0]?.of ?? 0;
  return figures.some(({ count, share, isBase }, at) => {
    if (at === index || count === undefined) return false;
    const isOfIt = share && wholes[at]?.[0]?.of === of && fitOf(count, of, share.value) !== undefined;
    return isOfIt || (isBase && count === of && !share);
  });
}

/** The candidate by which a share comes out. */
function hitOf(
  { count = 0, share }: ParagraphFigure,
  [main, ...scopes]: readonly Whole[],
): Whole | undefined {
  const wholes = main ? [main, ...scopes.filter(({ of }) => of >= count)] : [];
  return share && wholes.find(({ of }) => fitOf(count, of, share.value));
}

/** A number of people in the paragraph by which a share comes out that its own candidates do not explain; of several that of most shares. */
function otherWhole(
  figures: readonly ParagraphFigure[],
  figure: ParagraphFigure,
  wholes: readonly Whole[],
): number | undefined {
  const { count, share } = figure;
  if (!share || count === undefined || wholes[0]?.ground === 'own' || hitOf(figure, wholes)) return undefined;
  // a whole number of percent is that of many fractions: by chance it proves nothing
  if (share.value.decimals === 0 && share.value.scaled % ROUND[1] !== 0) return undefined;
  return figures
    .flatMap((each) => (each.isPlaces ? [] : [each.of ?? 0, each.count ?? 0]))
    .filter((of) => of > count && fitOf(count, of, share.value))
    .toSorted((a, b) => sharesOf(figures, b) - sharesOf(figures, a))[0];
}

/** How many shares of the paragraph come out by a whole. */
function sharesOf(figures: readonly ParagraphFigure[], of: number): number {
  return figures.filter(({ count, share }) => count !== undefined && share && fitOf(count, of, share.value))
    .length;
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
