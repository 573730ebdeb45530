import type { Decimal } from '../text/share';
import { clauseHead } from './clause-head';
import type { ParagraphFigure } from './figure';
import { wordsOf } from './figure-labels';
import { APPROVED, OF_THESE, PREVIOUS_LABEL } from './figure-words';
import { type PartFamily, partOf } from './part-families';
import { fitOf } from './share-fit';

/** Of what a share is, as far as the words of a paragraph tell. */

/** The whole of a figure, and whether words of its sentence say so, or it was said in a sentence before, or is the largest number of people. */
export interface Whole {
  readonly of: number;
  readonly ground: 'said' | 'carried' | 'guessed';
  /** Its sentence does not say it, and the text tells of other wholes besides. */
  readonly isDoubtful: boolean;
}

/** The whole of each figure: its own, else what stood last as a whole, else the largest number of people. */
export function wholesIn(figures: readonly ParagraphFigure[]): readonly (Whole | undefined)[] {
  const stated = figures.filter(({ isBase, count }) => isBase && count !== undefined);
  let current: { readonly of: number; readonly sentence: number } | undefined;
  const told = new Set(figures.flatMap((figure) => wholeOfWhatFollows(figure) ?? []));
  const isDoubtful = told.size > 1;
  return figures.map((figure): Whole | undefined => {
    const { sentence, isPlaces } = figure;
    const said =
      figure.of ??
      allOf(figure) ??
      seatsOf(figures, figure) ??
      postOf(figures, figure) ??
      calledOf(figures, figure) ??
      targetOf(figures, figure) ??
      (isPlaces ? placesOf(figures, figure) : undefined);
    const last = isPlaces ? undefined : current;
    const next = wholeOfWhatFollows(figure);
    if (next !== undefined) current = { of: next, sentence };
    if (said !== undefined) return { of: said, ground: 'said', isDoubtful: false };
    if (figure.ofPost !== undefined) return undefined;
    if (last && last.sentence === sentence) return { of: last.of, ground: 'said', isDoubtful: false };
    if (last) return { of: last.of, ground: 'carried', isDoubtful };
    const headed = headedPlaces(figures, figure);
    if (headed !== undefined) return { of: headed, ground: 'guessed', isDoubtful: false };
    const later = stated.length === 1 && isOfPeople(figure) ? stated[0]?.count : undefined;
    const of = figure.count === undefined ? later : largestLike(figures, figure);
    const isMore = of !== undefined && of > (figure.count ?? 0) && !isPlaces;
    return isMore ? { of, ground: 'guessed', isDoubtful } : undefined;
  });
}

/** Whether a number stands there that is no part of something and may be a whole: “chưa rõ 7 đ/c” are nobody's. */
export function isToldWhole(figures: readonly ParagraphFigure[], of: number): boolean {
  return figures.some(({ count, share, unit }) => count === of && !share && unit !== 'other');
}

/** The number that a figure makes the whole of the next, if it does. */
function wholeOfWhatFollows(figure: ParagraphFigure): number | undefined {
  const { count, of, share, isBase, isPlaces, target, words } = figure;
  // what was before is of then: “(82/261 đồng chí, chiếm 31,42%); trẻ 63 đồng chí”
  if (of !== undefined && words === wordsOf(PREVIOUS_LABEL)) return undefined;
  // “bầu 41 đồng chí, đạt 100%” is a whole too
  const isAllOfIt = isBase && (!share || isAll(share.value));
  // “bầu thiếu 11 đồng chí so với số lượng được duyệt (104 đồng chí)”
  if (target !== undefined && /(?<!\p{L})(?:thieu|vuot)(?!\p{L})/u.test(words)) return target;
  const isElected = target !== undefined && !isPlaces;
  if (isAllOfIt || isElected) return count;
  const isPart = of !== undefined && of >= (count ?? 0) && !isPlaces && !isOfPost(figure);
  return isPart ? of : undefined;
}

/** The largest number of people; of opinions, ballots and the like the largest of those. */
function largestLike(figures: readonly ParagraphFigure[], { unit }: ParagraphFigure): number {
  const isThing = (each: ParagraphFigure['unit']) => each === 'other' || each === 'ballots';
  const like = figures.filter(
    (each) => !each.isPlaces && (isThing(unit) ? each.unit === unit : !isThing(each.unit)),
  );
  return Math.max(0, ...like.map(({ count }) => count ?? 0));
}

/** “được triệu tập 612 đồng chí; có mặt 577 (94,3%), vắng 35 (5,7%)”: of those who were called, as ballots of those that came back. */
const CALLED: Readonly<Partial<Record<PartFamily, RegExp>>> = {
  attendance: /trieu tap/u,
  ballots: /thu (?:ve|vao)/u,
};

function calledOf(figures: readonly ParagraphFigure[], figure: ParagraphFigure): number | undefined {
  const family = figure.share && partOf(figure, false)?.family;
  const called = family && CALLED[family];
  if (!called) return undefined;
  const last = figures.findLast(
    ({ at, words, count }) => at < figure.at && count !== undefined && called.test(words),
  );
  return last && (last.of ?? last.count);
}

/** “03 bí thư kiêm trưởng thôn (20% số bí thư)”: of all in the post, where their number is told. */
function postOf(figures: readonly ParagraphFigure[], { ofPost, at }: ParagraphFigure): number | undefined {
  if (ofPost === undefined) return undefined;
  const posts = figures.filter((each) => each.at !== at && each.count !== undefined && isNamed(each, ofPost));
  return (posts.findLast((each) => each.at < at) ?? posts[0])?.count;
}

function isNamed({ words, behind }: ParagraphFigure, name: string): boolean {
  return words === name || behind.replace(/^(?:dong chi|d\/c|nguoi) /u, '') === name;
}

/** “danh sách bầu cử 31 đồng chí, bầu 27 đồng chí, số dư 4 đồng chí (14,8%)”: a surplus is of the seats. */
function seatsOf(
  figures: readonly ParagraphFigure[],
  { at, words, count, share }: ParagraphFigure,
): number | undefined {
  if (!share || count === undefined || !/^(?:co )?(?:so )?du thua$/u.test(words)) return undefined;
  const before = figures
    .flatMap((each) => (each.at < at && each.count !== undefined ? [each.count] : []))
    .slice(-2);
  return before.find((seats) => before.includes(seats + count));
}

/** “16 khu phố; 12 đồng chí bí thư chi bộ kiêm trưởng khu phố (75%)”: there is one head for each of those places. */
function headedPlaces(
  figures: readonly ParagraphFigure[],
  { at, words, behind, share, count = 0 }: ParagraphFigure,
): number | undefined {
  const place = /truong (khu pho|thon|ban|ap|khoi|xom|to dan pho)(?!\p{L})/u.exec(`${words} ${behind}`)?.[1];
  if (place === undefined || !share) return undefined;
  return figures.findLast(
    (each) => each.at < at && each.isPlaces && each.behind.startsWith(place) && (each.count ?? 0) >= count,
  )?.count;
}

/** “cộng 160 người (100%)” is all of itself. */
function allOf({ words, share, count }: ParagraphFigure): number | undefined {
  return share && isAll(share.value) && /^(?:tong )?cong$/u.test(words) ? count : undefined;
}

/** More than all is a share of what was wanted: “được giao 44 đảng viên, đã kết nạp 46 đồng chí, đạt 104,5%”. */
function targetOf(
  figures: readonly ParagraphFigure[],
  { share, target, at, sentence, count }: ParagraphFigure,
): number | undefined {
  if (!share || target !== undefined) return target;
  const wanted = figures.findLast(
    (each) => each.at < at && each.sentence === sentence && APPROVED.test(each.before),
  )?.count;
  if (wanted === undefined || count === undefined) return undefined;
  const isMore = share.value.scaled >= 100 * 10 ** share.value.decimals;
  return isMore || fitOf(count, wanted, share.value) ? wanted : undefined;
}

/** “bí thư tái cử 31/41” is of that post alone, and what follows of the whole again. */
function isOfPost({ words }: ParagraphFigure): boolean {
  return /^(?:pho )?bi thu(?!\p{L})|^(?:chi )?uy vien(?!\p{L})/u.test(words);
}

/** Whether a share that stands alone, apart from a whole, is of people by these words, or by none: “hộ nghèo còn 1,2%” is not. */
export function isOfPeople({ words }: ParagraphFigure): boolean {
  return OF_PEOPLE.test(words);
}

const OF_PEOPLE =
  /^(?:duoi|tren|tu)?$|tuoi|(?<!\p{L})(?:nu|nam|tre|tai cu|moi|dan toc|ton giao|co dao|theo dao|dai hoc|cao dang|thac si|tien si|giao su|trung cap|cao cap|so cap|chua qua|trinh do|tot nghiep|can bo|huu tri|cap uy|bi thu|uy vien|dai bieu|dang vien)(?!\p{L})/u;

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
  const fitting = larger.filter((whole) => whole !== undefined && fitOf(count, whole, share.value));
  return [larger, fitting].find(({ length }) => length === 1)?.[0];
}

function isAll({ scaled, decimals }: Decimal): boolean {
  return scaled === 100 * 10 ** decimals;
}

/**
 * Narrower wholes that the words name: behind “trong đó” or an opening bracket the number before, and for “bí thư tái cử” the number of
 * “bí thư”.
 */
export function narrowerBases(figures: readonly ParagraphFigure[], index: number): readonly number[] {
  const figure = figures[index];
  const own = figure?.words ?? '';
  const before = figures.slice(0, index).filter(({ isPlaces, count }) => !isPlaces && count !== undefined);
  const named = before
    .filter(({ words }) => words.length >= SHORTEST && isWithin(words, own, figure?.before ?? ''))
    .toSorted((a, b) => b.words.length - a.words.length);
  return [
    ...named.map(({ count }) => count),
    bracketOf(figures, index),
    namedBefore(figures, index),
    partedBefore(figures, index),
    clauseHead(figures, index),
    restOfPosts(before, own),
  ].filter((count) => count !== undefined);
}

/** “bí thư tái cử” are of “bí thư”; “trong nhân tố mới có 9 đồng chí” of those, though they lend it their name. */
function isWithin(words: string, own: string, before: string): boolean {
  if (words !== own) return ` ${own} `.includes(` ${words} `);
  return new RegExp(String.raw`(?<!\p{L})trong (?:so )?(?:cac )?${words} (?:co|thi co) $`, 'u').test(before);
}

/** “41 đồng chí; bí thư 15; phó bí thư 14. … 7 chi uỷ viên tái cử”: those who are left, where their number is not told. */
function restOfPosts(before: readonly ParagraphFigure[], own: string): number | undefined {
  if (!/^chi uy vien /u.test(own)) return undefined;
  const of = (name: string) => before.find(({ words }) => words === name)?.count;
  const [all, secretaries, deputies] = [
    before.find(({ isBase }) => isBase)?.count,
    of('bi thu'),
    of('pho bi thu'),
  ];
  if (all === undefined || secretaries === undefined || of('chi uy vien') !== undefined) return undefined;
  return all - secretaries - (deputies ?? 0);
}

/** The number before the bracket that is open where the figure stands: “14 phó bí thư (10 tái cử; 4 mới)”. */
export function bracketOf(figures: readonly ParagraphFigure[], index: number): number | undefined {
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

/** “tái cử 49, mới 22, trong số mới có 15 … và 7 …”: both are of those whom the words in front name. */
function namedBefore(figures: readonly ParagraphFigure[], index: number): number | undefined {
  const sentence = figures[index]?.sentence;
  for (let at = index; at > 0 && figures[at]?.sentence === sentence; at -= 1) {
    const { before = '' } = figures[at] ?? {};
    const name = NAMED_IN_FRONT.exec(before)?.[1];
    if (name !== undefined)
      return figures.slice(0, at).findLast((each) => each.words === name || each.behind.endsWith(` ${name}`))
        ?.count;
    if (before.includes(';')) return undefined;
  }
  return undefined;
}

const NAMED_IN_FRONT =
  /(?<!\p{L})trong (?:so )?(?:cac |nhung )?(?:dong chi |d\/c )?(?!do )([^,;:.()\d]{2,40}?)(?: nay)?(?: thi)? co (?:\p{L}+ ){0,3}$/u;

/** The number before the “trong đó”, or colon, of the sentence, whose parts all that follow may be: “10 mới, trong đó: 8 …, 2 …”. */
function partedBefore(figures: readonly ParagraphFigure[], index: number): number | undefined {
  const sentence = figures[index]?.sentence;
  for (let at = index; at > 0 && figures[at]?.sentence === sentence; at -= 1) {
    const { before = '' } = figures[at] ?? {};
    if (OF_THESE.test(before) || /: *\p{L}/u.test(before)) {
      // “27/27 chi bộ bầu được bí thư” are as many people
      const areBallots = figures[index]?.unit === 'ballots';
      const isOfPeople = (each: ParagraphFigure) =>
        !each.isPlaces || /bi thu/u.test(each.behind) || (areBallots && each.unit === 'ballots');
      return figures.slice(0, at).findLast((each) => isOfPeople(each) && each.count !== undefined)?.count;
    }
  }
  return undefined;
}

/** The whole that a bracket, “trong đó” or the post at the head of the clause names for a number without a share. */
export function wordedWhole(figures: readonly ParagraphFigure[], index: number): number | undefined {
  if (figures[index]?.share || figures[index]?.isBase) return undefined;
  return bracketOf(figures, index) ?? clauseHead(figures, index) ?? partedBefore(figures, index);
}

/** Letters of a name that may stand inside another. */
const SHORTEST = 5;
