import type { Decimal } from '../text/share';
import type { ParagraphFigure } from './figure';
import { wordsOf } from './figure-labels';
import { APPROVED, PREVIOUS_LABEL } from './figure-words';
import { type PartFamily, partOf } from './part-families';
import { scopesOf } from './scopes';
import { fitOf } from './share-fit';

/**
 * Of what the shares of a paragraph are, as far as its words tell: each figure has candidates, the first of which is
 * what its words say at their plainest. What is judged by them stands in `verdict.ts`.
 */

/** Why a number may be the whole of a figure. */
export type Ground =
  /** It is printed with it: “10/43”, “so với chỉ tiêu (35)”. */
  | 'own'
  /** Its sentence tells it as the whole, or its words name it. */
  | 'said'
  /** It is the number before an open bracket, a “trong đó”, or of a post, of which the words make it a part. */
  | 'scope'
  /** It is the only number that the paragraph tells as a whole. */
  | 'only'
  /** It was told as a whole in a sentence before. */
  | 'carried'
  /** It is the largest number of the like. */
  | 'guessed';

export interface Whole {
  readonly of: number;
  readonly ground: Ground;
}

/** The candidates of each figure, the first where any is the likeliest; none where its words name what is not told. */
export function wholesIn(figures: readonly ParagraphFigure[]): readonly (readonly Whole[])[] {
  const stated = figures.filter(({ isBase, count }) => isBase && count !== undefined);
  const isOnly = tellsOneWhole(figures);
  let current: { readonly of: number; readonly sentence: number; readonly isPast: boolean } | undefined;
  return figures.map((figure, index): readonly Whole[] => {
    const { sentence, isPlaces, count } = figure;
    // what the term before had is the whole of its own sentence alone
    const last = isPlaces || (current?.isPast && current.sentence !== sentence) ? undefined : current;
    const next = wholeOfWhatFollows(figure);
    if (next !== undefined) current = { of: next, sentence, isPast: TERM_BEFORE.test(figure.words) };
    const scopes = narrower(figures, index).map((of): Whole => ({ of, ground: 'scope' }));
    const own = figure.of ?? figure.target ?? allOf(figure);
    if (own !== undefined) return [{ of: own, ground: 'own' }];
    const named = namedWhole(figures, figure);
    if (named !== undefined) return [{ of: named, ground: 'said' }, ...scopes];
    if (figure.ofPost !== undefined) return [];
    if (last)
      return [
        { of: last.of, ground: last.sentence === sentence ? 'said' : isOnly ? 'only' : 'carried' },
        ...scopes,
      ];
    const headed = headedPlaces(figures, figure);
    if (headed !== undefined) return [{ of: headed, ground: 'guessed' }, ...scopes];
    // “…; cộng 160 người”
    const total = figures.find(
      (each, other) => other > index && each.sentence === sentence && /^(?:tong )?cong$/u.test(each.words),
    )?.count;
    if (total !== undefined && !isPlaces && figure.share)
      return [{ of: total, ground: 'carried' }, ...scopes];
    const later = stated.length === 1 && isOfPeople(figure) ? stated[0]?.count : undefined;
    const of = count === undefined ? later : largestLike(figures, figure);
    const isMore = of !== undefined && of > (count ?? 0) && !isPlaces;
    return isMore ? [{ of, ground: later !== undefined && isOnly ? 'only' : 'guessed' }, ...scopes] : [];
  });
}

/** Whether a paragraph tells no second number as a whole. */
export function tellsOneWhole(figures: readonly ParagraphFigure[]): boolean {
  return new Set(figures.flatMap((figure) => wholeOfWhatFollows(figure) ?? [])).size < 2;
}

/** The number that a figure makes the whole of the next, if it does. */
function wholeOfWhatFollows(figure: ParagraphFigure): number | undefined {
  const { count, of, share, isBase, isPlaces, target, words } = figure;
  // what was before is of then: “(82/261 đồng chí, chiếm 31,42%); trẻ 63 đồng chí”
  if (of !== undefined && words === wordsOf(PREVIOUS_LABEL)) return undefined;
  // “bầu thiếu 11 đồng chí so với số lượng được duyệt (104 đồng chí)”
  if (target !== undefined && /(?<!\p{L})(?:thieu|vuot)(?!\p{L})/u.test(words)) return target;
  // “bầu 41 đồng chí, đạt 100%” is a whole too
  const isAllOfIt = isBase && (!share || isAll(share.value));
  if (isAllOfIt || (target !== undefined && !isPlaces)) return count;
  // “bí thư tái cử 31/41” is of that post alone, and what follows of the whole again
  const isOfPost = /^(?:pho )?bi thu(?!\p{L})|^(?:chi )?uy vien(?!\p{L})/u.test(words);
  return of !== undefined && of >= (count ?? 0) && !isPlaces && !isOfPost ? of : undefined;
}

const TERM_BEFORE = /(?<!\p{L})(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?!\p{L})/u;

/** The largest number of people; of opinions, ballots and the like the largest of those. */
function largestLike(figures: readonly ParagraphFigure[], own: ParagraphFigure): number {
  const { unit, sentence } = own;
  const part = partOf(own, false);
  // “Tái cử 5 đồng chí (14,7%). Mới 29 đồng chí (85,3%)”: neither is of the other
  const isBeside = (each: ParagraphFigure) => {
    const other = partOf(each, false);
    return (
      other &&
      other.family === part?.family &&
      other.name !== part.name &&
      !/^(?:cap|chi) uy/u.test(each.words)
    );
  };
  // “Cấp uỷ khoá trước 110 đồng chí, tái cử 22 đồng chí (20%)” is no whole of another sentence
  const isOfOther = (each: ParagraphFigure) => each.sentence !== sentence && TERM_BEFORE.test(each.words);
  const isThing = (each: ParagraphFigure['unit']) => each === 'other' || each === 'ballots';
  const like = figures.filter(
    (each) =>
      !each.isPlaces &&
      !isOfOther(each) &&
      !isBeside(each) &&
      (isThing(unit) ? each.unit === unit : !isThing(each.unit)),
  );
  return Math.max(0, ...like.map(({ count }) => count ?? 0));
}

/** “được triệu tập 612 đồng chí; có mặt 577 (94,3%), vắng 35 (5,7%)”: of those who were called, as ballots of those that came back. */
const CALLED: Readonly<Partial<Record<PartFamily, RegExp>>> = {
  attendance: /trieu tap/u,
  ballots: /thu (?:ve|vao)/u,
};
const HEAD_OF = /truong (khu pho|thon|ban|ap|khoi|xom|to dan pho)(?!\p{L})/u;
const SURPLUS = /^(?:co )?(?:so )?du thua$/u;

/** The number that the words of a share name as its whole, or that alone can be it. */
function namedWhole(figures: readonly ParagraphFigure[], figure: ParagraphFigure): number | undefined {
  const { at, words, sentence, share, count = 0, ofPost, isPlaces } = figure;
  if (!share) return undefined;
  const told = figures.filter((each) => each.at !== at && each.count !== undefined);
  const before = told.filter((each) => each.at < at);
  // “03 bí thư kiêm trưởng thôn (20% số bí thư)”
  const posts = told.filter((each) => ofPost !== undefined && isNamed(each, ofPost));
  if (ofPost !== undefined) return (posts.findLast((each) => each.at < at) ?? posts[0])?.count;
  // “danh sách bầu cử 31 đồng chí, bầu 27 đồng chí, số dư 4 đồng chí (14,8%)”: a surplus is of the seats
  const [seats = 0, list] = before
    .slice(-2)
    .map((each) => each.count ?? 0)
    .toSorted((a, b) => a - b);
  if (SURPLUS.test(words) && count > 0 && list === seats + count) return seats;
  const called = CALLED[partOf(figure, false)?.family ?? 'rest'];
  // “được giao 44 đảng viên, đã kết nạp 46 đồng chí, đạt 104,5%”: more than all is a share of what was wanted
  const isWanted = (each: ParagraphFigure) => each.sentence === sentence && APPROVED.test(each.before);
  const mayBeWanted = (of = 0) =>
    share.value.scaled >= 100 * 10 ** share.value.decimals || fitOf(count, of, share.value);
  const all = wholeOfRest(before, figure);
  if (all !== undefined) return all;
  const caller = before.findLast((each) => called?.test(each.words));
  if (caller) return caller.of ?? caller.count;
  const wanted = before.findLast(isWanted)?.count;
  if (wanted !== undefined && mayBeWanted(wanted)) return wanted;
  if (isPlaces) return placesOf(figures, sentence, count, share.value);
  return undefined;
}

/** “16 khu phố; 12 đồng chí bí thư chi bộ kiêm trưởng khu phố (75%)”: there is one head for each of those places. */
function headedPlaces(
  figures: readonly ParagraphFigure[],
  { at, words, behind, share, count = 0 }: ParagraphFigure,
): number | undefined {
  const place = HEAD_OF.exec(`${words} ${behind}`)?.[1];
  if (place === undefined || !share) return undefined;
  const isHeaded = (each: ParagraphFigure) =>
    each.at < at && each.isPlaces && each.behind.startsWith(place) && (each.count ?? 0) >= count;
  return figures.findLast(isHeaded)?.count;
}

/** “15 chi bộ … 13 chi bộ bầu một lần, còn lại 2 chi bộ (13,3%)”: of both together, where they are told. */
function wholeOfRest(
  before: readonly ParagraphFigure[],
  { words, isPlaces, sentence, count = 0 }: ParagraphFigure,
): number | undefined {
  const other = before.at(-1);
  const isRest = /^(?:so )?con lai(?!\p{L})/u.test(words) && other?.sentence === sentence;
  if (!isRest || other.isPlaces !== isPlaces || other.share || other.of !== undefined) return undefined;
  const all = before.find((each) => each.isPlaces === isPlaces && each.count === (other.count ?? 0) + count);
  return all?.count;
}

function isNamed({ words, behind }: ParagraphFigure, name: string): boolean {
  return words === name || behind.replace(/^(?:dong chi|d\/c|nguoi) /u, '') === name;
}

/** “Tại 33 chi bộ, có 3 chi bộ … chiếm 9,1%”: the only larger number of places in the sentence is their whole. */
function placesOf(
  figures: readonly ParagraphFigure[],
  sentence: number,
  count: number,
  share: Decimal,
): number | undefined {
  // “10 chi bộ còn lại” are a part too
  const beside = figures.filter(
    (each) => each.isPlaces && each.sentence === sentence && !/con lai/u.test(each.behind),
  );
  const wholes = new Set(beside.map((each) => each.of ?? (each.share ? 0 : (each.count ?? 0))));
  const larger = [...wholes].filter((whole) => whole > count);
  const fitting = larger.filter((whole) => fitOf(count, whole, share));
  return [larger, fitting].find(({ length }) => length === 1)?.[0];
}

/** “cộng 160 người (100%)” is all of itself. */
function allOf({ words, share, count }: ParagraphFigure): number | undefined {
  return share && isAll(share.value) && /^(?:tong )?cong$/u.test(words) ? count : undefined;
}

function isAll({ scaled, decimals }: Decimal): boolean {
  return scaled === 100 * 10 ** decimals;
}

/** Whether a share that stands alone, apart from a whole, is of people by these words, or by none: “hộ nghèo còn 1,2%” is not. */
export function isOfPeople({ words }: Pick<ParagraphFigure, 'words'>): boolean {
  return OF_PEOPLE.test(words);
}

const OF_PEOPLE =
  /^(?:duoi|tren|tu)?$|tuoi|(?<!\p{L})(?:nu|nam|tre|tai cu|moi|dan toc|ton giao|co dao|theo dao|dai hoc|cao dang|thac si|tien si|giao su|trung cap|cao cap|so cap|chua qua|trinh do|tot nghiep|can bo|huu tri|cap uy|bi thu|uy vien|dai bieu|dang vien)(?!\p{L})/u;

/** What the words make a figure a part of, the nearest first: of “bí thư” the “bí thư tái cử”, of what a bracket or “trong đó” opens. */
function narrower(figures: readonly ParagraphFigure[], index: number): readonly number[] {
  const { words = '', before = '' } = figures[index] ?? {};
  const told = figures.slice(0, index).filter(({ isPlaces, count }) => !isPlaces && count !== undefined);
  const named = told
    .filter((each) => each.words.length >= SHORTEST && isWithin(each.words, words, before))
    .toSorted((a, b) => b.words.length - a.words.length);
  const { bracket, named: inFront, parted, head } = scopesOf(figures, index);
  return [
    ...named.map(({ count }) => count),
    bracket,
    inFront,
    parted,
    head,
    restOfPosts(told, words),
  ].filter((count) => count !== undefined);
}

/** “41 đồng chí; bí thư 15; phó bí thư 14. … 7 chi uỷ viên tái cử”: those who are left, where their number is not told. */
function restOfPosts(told: readonly ParagraphFigure[], own: string): number | undefined {
  const of = (name: string) => told.find(({ words }) => words === name)?.count;
  const [all, secretaries] = [told.find(({ isBase }) => isBase)?.count, of('bi thu')];
  const isRest = /^chi uy vien /u.test(own) && of('chi uy vien') === undefined;
  if (!isRest || all === undefined || secretaries === undefined) return undefined;
  return all - secretaries - (of('pho bi thu') ?? 0);
}

/** “bí thư tái cử” are of “bí thư”; “trong nhân tố mới có 9 đồng chí” of those, though they lend it their name. */
function isWithin(words: string, own: string, before: string): boolean {
  // “phó bí thư tái cử” are none of “bí thư tái cử”
  const asNames = (told: string) => ` ${told} `.replaceAll(' pho bi thu ', ' pho_bi_thu ');
  if (words !== own) return asNames(own).includes(asNames(words));
  return new RegExp(String.raw`(?<!\p{L})trong (?:so )?(?:cac )?${words} (?:co|thi co) $`, 'u').test(before);
}

/** Letters of a name that may stand inside another. */
const SHORTEST = 5;
