import type { ParagraphFigure } from './figure';
import { OF_THESE } from './figure-words';
import { levelSums } from './level-sums';
import {
  agesWithin,
  areAllAges,
  completeness,
  isOffSum,
  type Part,
  type PartFamily,
  type PartSum,
  partOf,
  partSum,
  theoryFigures,
} from './part-families';
import { isTotal, listSums } from './part-lists';
import { scopesOf } from './scopes';

/** Figures that are parts of one whole. */
interface Group {
  readonly family: PartFamily;
  readonly among: string;
  readonly depth: number;
  readonly members: { readonly index: number; readonly name: string }[];
  /** The figure whose parts they are, where the order of the figures says so. */
  readonly within?: number | undefined;
}

/** By each figure the whole that its share comes out by, and whether no other whole is likely. */
interface Grounds {
  readonly agreed?: readonly (number | undefined)[];
  readonly isFirm?: readonly boolean[];
}

/** The sums of parts that are told as numbers; those that come to their whole are among them. */
export function partSums(
  figures: readonly ParagraphFigure[],
  stated: readonly (number | undefined)[],
  { agreed = [], isFirm = [] }: Grounds = {},
): readonly PartSum[] {
  const sumsOf = (group: Group) => {
    // what the shares of the parts come out by is the whole of those without a share too
    const own = new Set(group.members.flatMap(({ index }) => agreed[index] ?? []));
    const [only] = own.size === 1 ? own : [];
    const bases = only === undefined ? stated : stated.map(() => only);
    return group.family === 'ages' ? ageSums(group, figures, bases) : sumOf(group, figures, bases);
  };
  const isSure = (group: Group, each: PartSum) =>
    !isOffSum(each) || isToldInSentence(group, each, figures) || isFirmIn(group, each, isFirm, figures);
  const named = groupsOf(figures).flatMap((group) => {
    const sums = sumsOf(group);
    if (sums.every((each) => isSure(group, each))) return sums;
    // parts of several sentences need not be of one whole
    return bySentence(group, figures).flatMap((part) => sumsOf(part).filter((each) => isSure(part, each)));
  });
  return [...named, ...surpluses(figures), ...levelSums(figures), ...listSums(figures, stated)];
}

/** Whether the parts stand in one sentence, which tells their whole. */
function isToldInSentence(group: Group, { of }: PartSum, figures: readonly ParagraphFigure[]): boolean {
  const sentence = sentenceOf(group, figures);
  if (sentence === undefined) return false;
  const isTold = figures.some(
    (each) => each.sentence === sentence && (each.count === of || each.of === of || each.target === of),
  );
  return isTold || totalInLine(figures, group.members.at(-1)?.index ?? 0) === of;
}

/** Whether the parts stand in one sentence behind the only whole of the text, which is not far away. */
function isFirmIn(
  group: Group,
  { of, sum }: PartSum,
  isFirm: readonly boolean[],
  figures: readonly ParagraphFigure[],
): boolean {
  const isNear = sum * 2 >= of && group.members.every(({ index }) => isFirm[index] ?? false);
  return isNear && sentenceOf(group, figures) !== undefined;
}

function sentenceOf({ members }: Group, figures: readonly ParagraphFigure[]): number | undefined {
  const [sentence, ...others] = new Set(members.map(({ index }) => figures[index]?.sentence));
  return others.length === 0 ? sentence : undefined;
}

function bySentence(group: Group, figures: readonly ParagraphFigure[]): readonly Group[] {
  const parts = Map.groupBy(group.members, ({ index }) => figures[index]?.sentence);
  return [...parts.values()].map((members) => ({ ...group, members }));
}

/** “44 đồng chí để bầu 34, số dư 10”: those to be elected and the surplus are the whole list. */
function surpluses(figures: readonly ParagraphFigure[]): readonly PartSum[] {
  return figures.flatMap((figure, index): readonly PartSum[] => {
    const { before, count, sentence } = figure;
    const other = figures[index - 1];
    const rest = figures[index + 1];
    const isToElect = /(?<!\p{L})(?:de bau(?: lay)?|bau lay)(?!\p{L})[^,;.]*$/u.test(before);
    // “bầu 05 đồng chí trong danh sách 06 đồng chí, số dư 01”
    // “danh sách bầu cử 82 đồng chí, bầu 71 đồng chí, số dư 11”
    const isOfList =
      /(?:^| )danh sach(?: bau cu)?$/u.test(other?.words ?? '') &&
      /, (?:duoc )?bau(?: duoc| lay)? $/u.test(before);
    const isList = /^[^,;.]*trong danh sach(?: bau cu)?(?: gom| la)?\s*$/u.test(before);
    const isSeats = isToElect || isOfList;
    const isRest =
      rest?.sentence === sentence && /(?<!\p{L})(?:so )?du(?: \p{L}+){0,2}\s*$/u.test(rest.before);
    if (!(isSeats || isList) || !isRest || other?.sentence !== sentence) return [];
    const [list, seats] = isSeats ? [other.count, count] : [count, other.count];
    if (list === undefined || seats === undefined || rest.count === undefined) return [];
    return [partSum('surplus', list, [isSeats ? figure : other, rest], true)];
  });
}

function groupsOf(figures: readonly ParagraphFigure[]): readonly Group[] {
  const groups: Group[] = [];
  let open: Group[] = [];
  const inTheory = theoryFigures(figures);
  for (const [index, figure] of figures.entries()) {
    const { depth, count } = figure;
    open = open.filter((group) => group.depth <= depth);
    const named = count === undefined ? undefined : partOf(figure, inTheory[index] ?? false);
    const within = named && newcomersOf(named, open);
    const part: Part | undefined = named && within !== undefined ? { ...named, family: 'newcomers' } : named;
    if (!part) {
      // another whole begins
      if (figure.isBase) open = open.filter((group) => group.depth < depth);
      continue;
    }
    if (isNested(figure, part, open)) continue;
    const fits = open.find(
      (each) => each.family === part.family && each.among === part.among && each.depth === depth,
    );
    if (fits && !fits.members.some(({ name }) => name === part.name)) {
      fits.members.push({ index, name: part.name });
      continue;
    }
    const begun: Group = {
      family: part.family,
      among: part.among,
      depth,
      members: [{ index, name: part.name }],
      within,
    };
    open = [...open.filter((group) => group !== fits), begun];
    groups.push(begun);
  }
  return groups;
}

/** “đại học trở lên 32 đồng chí, trong đó thạc sĩ 03”: a part of a part. */
function isNested({ before }: ParagraphFigure, { family }: Part, open: readonly Group[]): boolean {
  return family === 'profession' && OF_THESE.test(before) && open.some((group) => group.family === family);
}

/** Who sat before the last term and who never did are the new, where those are told: where their number stands. */
function newcomersOf({ family, name }: Part, open: readonly Group[]): number | undefined {
  if (family !== 'terms' || name === 'reelected' || name === 'new') return undefined;
  const terms = open.filter((group) => group.family === 'terms' && group.among === '');
  return terms.flatMap(({ members }) => members).findLast((each) => each.name === 'new')?.index;
}

/** “dưới 30 tuổi 12, từ 30 đến dưới 40 tuổi 51; dưới 40 tuổi là 63”: the wider class, and the rest without it. */
function ageSums(
  group: Group,
  figures: readonly ParagraphFigure[],
  bases: readonly (number | undefined)[],
): readonly PartSum[] {
  const names = group.members.map(({ name }) => name);
  const wider = group.members.map(({ name }) => agesWithin(name, names));
  const sums = group.members.flatMap(({ index }, at): readonly PartSum[] => {
    const of = figures[index]?.count;
    const parts = group.members.filter(({ name }) => wider[at]?.includes(name));
    if (parts.length === 0 || of === undefined) return [];
    const told = parts.flatMap((part) => figures[part.index] ?? []);
    return [partSum('ages', of, told, true)];
  });
  const members = group.members.filter((_, at) => wider[at]?.length === 0);
  return [...sums, ...sumOf({ ...group, members }, figures, bases)];
}

function sumOf(
  { family, among, members, within }: Group,
  figures: readonly ParagraphFigure[],
  bases: readonly (number | undefined)[],
): readonly PartSum[] {
  const names = members.map(({ name }) => name);
  const told = family === 'ages' ? (areAllAges(names) ? 'all' : undefined) : completeness(family, names);
  const [first, last] = [members[0], members.at(-1)];
  if (told === undefined || members.length < 2 || !first || !last) return [];
  // “3 chi bộ thiếu 01, 2 chi bộ thiếu 02; bầu được 1.327”: who is missing in each of some cells
  if (family === 'approved' && figures.filter((each) => isShort(each, figures[last.index])).length > 1)
    return [];
  // “33 uỷ viên; 01 bí thư, 03 phó bí thư”: all of them are “uỷ viên”
  if (family === 'posts' && first.name === 'member') return [];
  const indexes = members.map(({ index }) => index);
  const parts = indexes.flatMap((index) => figures[index] ?? []);
  const { counts, sum } = partSum(family, 0, parts, false);
  const scopes = scopesOf(figures, first.index);
  const bracket = told === 'all' ? scopes.bracket : undefined;
  const head = among === '' ? scopes.head : undefined;
  const newcomers = figures[within ?? -1]?.count;
  const said = [newcomers, ...saidWholes(family, among, indexes, figures), bracket, head].filter(isNumber);
  // behind “phó bí thư có 6 đồng chí, tái cử …” and “thu về 32 phiếu” nothing else is their whole
  const isNamed = head !== undefined || (family === 'ballots' && said.length > 0);
  const isOpen = among === '' && !isNamed && !(family === 'absence' && !tellsAbsent(figures, first.index));
  const wholes = [...said, ...(isOpen ? wholesOf(family, indexes, figures, bases) : [])];
  // “196 đại biểu, trong đó đương nhiên 27, bầu 169”: no part is more than that
  const [most, before] = [Math.max(...counts), wholeBefore(figures, first.index)];
  const meant = wholes.find((of) => said.includes(of) || of > most || (of === most && of === before));
  if (meant === undefined || (family === 'approved' && said.length === 0)) return [];
  // “tái cử 117/158, không tái cử 47”: those who left are of the term before
  if (names.includes('left') && !wholes.includes(sum)) return [];
  // a number that the words do not name as their whole may be it all the same
  const until = parts.at(-1)?.sentence ?? 0;
  const others = figures.flatMap((each) =>
    parts.includes(each) || each.sentence > until ? [each.of] : [each.count, each.of],
  );
  const of = wholes.includes(sum) || (said.length === 0 && others.includes(sum)) ? sum : meant;
  // “…, không hoàn thành 3; tổng 575” says that they are all
  const total = figures[(indexes.at(-1) ?? 0) + 1];
  const isTotalled = total?.count === of && isTotal(total) && !/(?:trong|tren) tong/u.test(total.before);
  const isAll = (told === 'all' || isTotalled) && !(LEVELS.has(family) && leavesOut(figures, parts));
  const isChance = of === sum && !wholes.includes(sum);
  return [{ ...partSum(family, of, parts, isAll), ...(isChance && { isChance }) }];
}

/** The wholes that are named so: “được triệu tập 326 đồng chí” of those who came and those who did not. */
function saidWholes(
  family: PartFamily,
  among: string,
  indexes: readonly number[],
  figures: readonly ParagraphFigure[],
): readonly number[] {
  const wanted =
    among === '' ? SAID[family] : new RegExp(`^(?:so |cap uy vien |cap uy |dong chi )*${among}$`, 'u');
  if (!wanted) return [];
  const own = family === 'ballots' || among !== '' ? [] : ownWholes(family, indexes, figures);
  const named = figures.filter(({ words }, index) => !indexes.includes(index) && wanted.test(words));
  return [...own, ...named.map(({ count }) => count).slice(-1)].filter(isNumber);
}

/** The wholes that stand beside parts; “36 bí thư, 33 phó bí thư, 48/49 chi uỷ viên” tells only how many posts of one kind there are. */
function ownWholes(
  family: PartFamily,
  indexes: readonly number[],
  figures: readonly ParagraphFigure[],
): readonly (number | undefined)[] {
  const parts = indexes.flatMap((index) => figures[index] ?? []);
  const { sum } = partSum(family, 0, parts, false);
  return parts.flatMap(({ of, target, count = 0 }) =>
    family === 'posts' && of !== undefined && of < sum - count ? [] : [of ?? target],
  );
}

/** The wholes that parts may have, the likeliest first. */
function wholesOf(
  family: PartFamily,
  indexes: readonly number[],
  figures: readonly ParagraphFigure[],
  bases: readonly (number | undefined)[],
): readonly number[] {
  const [first = 0] = indexes;
  const last = indexes.at(-1) ?? first;
  // “…, trên 55 tuổi có 13 đồng chí trên tổng số 41 đồng chí” names the whole of all
  const own = new Set(ownWholes(family, indexes, figures).filter(isNumber));
  // “từ trung cấp trở lên 72” is a part itself
  const levels = new Set(figures.flatMap(({ words, count }) => (/tro len/u.test(words) ? [count] : [])));
  const shared = new Set(indexes.map((index) => bases[index]).filter((of) => !levels.has(of)));
  const total = totalInLine(figures, last);
  return [
    ...(own.size === 1 ? own : []),
    wholeBefore(figures, first),
    totalBehind(figures, last),
    total,
    ...(shared.size === 1 && total === undefined ? shared : []),
  ].filter(isNumber);
}

const LEVELS: ReadonlySet<PartFamily> = new Set(['theory', 'profession', 'generalEducation']);

/** “…; chưa có số liệu của 5 đồng chí” */
function leavesOut(figures: readonly ParagraphFigure[], parts: readonly ParagraphFigure[]): boolean {
  const sentence = parts.at(-1)?.sentence;
  return figures.some((each) => each.sentence === sentence && /chua (?:co so lieu|ro)/u.test(each.before));
}

/** “có mặt 1.834 …; vắng có phép 139, vắng không phép 18”: the whole of those is not told. */
function tellsAbsent(figures: readonly ParagraphFigure[], first: number): boolean {
  const { sentence } = figures[first] ?? {};
  return figures.slice(0, first).some((each) => each.sentence === sentence && /vang/u.test(each.words));
}

function isShort(figure: ParagraphFigure, beside: ParagraphFigure | undefined): boolean {
  return figure.sentence === beside?.sentence && partOf(figure, false)?.name === 'short';
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

/** What the whole of some parts is called. */
const SAID: Readonly<Partial<Record<PartFamily, RegExp>>> = {
  attendance: /trieu tap/u,
  absence: /^(?:dang vien )?vang(?: mat)?$/u,
  ballots: /thu ve/u,
  approved: /duoc duyet|phe duyet|duyet bau|duyet$|phan bo|quyet dinh/u,
};

/** The number before a list that opens behind “trong đó”, “gồm”, a colon or a bracket. */
export function wholeBefore(figures: readonly ParagraphFigure[], first: number): number | undefined {
  const figure = figures[first];
  if (!figure || !(OPENS.test(figure.before) || OF_THESE.test(figure.before))) return undefined;
  const opens = figure.before.includes('(') && figure.depth > 0;
  const depth = opens ? figure.depth - 1 : figure.depth;
  const whole = figures.slice(0, first).findLast((each) => each.depth <= depth);
  return whole?.sentence === figure.sentence && !whole.isPlaces ? whole.count : undefined;
}

const OPENS = /(?<!\p{L})(?:gom|chia ra|cu the|co)(?!\p{L})|[:(]/u;

/** “trên 60 tuổi 14 đồng chí (11,8%). Cộng: 119 đồng chí”: a sentence of its own. */
function totalInLine(figures: readonly ParagraphFigure[], last: number): number | undefined {
  const [next, figure] = [figures[last + 1], figures[last]];
  const isOwn =
    next?.sentence !== figure?.sentence && /[.\n]\s*(?:tong )?cong(?: la|:)? $/u.test(next?.before ?? '');
  return isOwn ? next?.count : undefined;
}

/** “… tổng số 41 đồng chí” behind a list. */
function totalBehind(figures: readonly ParagraphFigure[], last: number): number | undefined {
  const [next, figure] = [figures[last + 1], figures[last]];
  if (!next || next.sentence !== figure?.sentence) return undefined;
  if (isTotal(next)) return next.count;
  // “…; trong 24 chi uỷ viên có 09 nữ” begins something else
  const isOfParts = figures.slice(0, last + 1).some(({ count }) => count === next.count);
  return next.isBase && !isOfParts ? next.count : undefined;
}
