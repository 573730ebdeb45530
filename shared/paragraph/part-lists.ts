import type { ParagraphFigure } from './figure';
import { type PartSum, partSum } from './part-families';

/** Groups that overlap: a list of them is no list of parts. */
const OVERLAP =
  /(?<!\p{L})(?:nu|nam(?! \d)|tre|\d+ tuoi|dan toc|ton giao|theo dao|co dao|tai cu|moi|lan dau|dai hoc|trinh do|ly luan|thac si|tien si|trung cap|cao cap|so cap|cao dang|dang vien|kiem (?:truong|nhiem|to)|du bi|chinh thuc|co mat|vang|hop le|tro len|huy hieu|de bau|trung cu|bau|(?<!khong )du|so voi|nhiem ky|tong so|tong cong|tong|cong$)(?!\p{L})/u;
const OPENS =
  /(?<!\p{L})(?:bao gom|gom)(?: co)?\s*:?\s*$|(?<!\p{L})gom [^,;.]*$|trong (?:so )?do(?: co)?\s*:?[^,;.:]*$|:[^,;.:]*$|\([^()]*$|lan luot(?: la| co)?:? $/u;
/** “gồm 27 đồng chí Uỷ viên Ban Chấp hành, 19 đồng chí bí thư chi bộ”: posts overlap, unless the list is said to be all. */
const POSTS = /(?<!\p{L})(?:bi thu|uy vien)(?!\p{L})/u;
const LEAST_PARTS = 3;
/** A list is taken for one of all parts where its sum lies so near, in parts of the whole. */
const NEAR = 0.1;
const NEAR_COUNT = 3;

/**
 * Lists of parts that no family names: “24 đồng chí: hết tuổi 13, chuyển công tác 07, xin rút 04”, “21 chi bộ, gồm 14 …,
 * 05 …, 02 …”; and “13/15 chi bộ …, còn 02 chi bộ”.
 */
export function listSums(
  figures: readonly ParagraphFigure[],
  bases: readonly (number | undefined)[],
): readonly PartSum[] {
  return figures.flatMap((whole, index) => [
    ...totalOf(whole, figures.slice(0, index)),
    ...restOf(whole, whole.of ?? ownWhole(figures, index, bases), figures[index + 1]),
    ...listOf(whole, figures, index),
  ]);
}

/** What a share is of that is not the last of several: “… 11 đồng chí (20%), y tế 3 đồng chí (5,5%), còn lại 35 đồng chí” are of more parts. */
function ownWhole(
  figures: readonly ParagraphFigure[],
  index: number,
  bases: readonly (number | undefined)[],
): number | undefined {
  const [figure, before] = [figures[index], figures[index - 1]];
  const isLast = before?.share !== undefined && before.sentence === figure?.sentence;
  return figure?.share && !isLast ? bases[index] : undefined;
}

/** “13/15 chi bộ đã đại hội, còn 02 chi bộ”; “phải rà soát 15 hồ sơ, đã rà soát 13 hồ sơ, đạt 86,7%, còn 02 hồ sơ”. */
function restOf(
  whole: ParagraphFigure,
  of: number | undefined,
  rest: ParagraphFigure | undefined,
): readonly PartSum[] {
  const { count } = whole;
  if (count === undefined || of === undefined || rest?.count === undefined || rest.of !== undefined)
    return [];
  const isRest =
    rest.sentence === whole.sentence &&
    rest.unit === whole.unit &&
    rest.depth === whole.depth &&
    (/(?:^|[,;)] ?|hien |va )con(?: lai)?(?: co)?\s*$/u.test(rest.before) ||
      /(?<!\p{L})con lai(?!\p{L})/u.test(rest.behind));
  return isRest ? [partSum('rest', of, [whole, rest], false)] : [];
}

/** “khu phố 52 đồng chí, trường học 19 đồng chí, cơ quan 13 đồng chí; cộng 84 đồng chí”. */
function totalOf(total: ParagraphFigure, before: readonly ParagraphFigure[]): readonly PartSum[] {
  if (total.count === undefined || !isTotal(total)) return [];
  const sentence = before.filter((each) => each.sentence === total.sentence && each.depth === total.depth);
  const from = sentence.findLastIndex((each) => each.isBase || each.count === undefined);
  const parts = sentence.slice(from + 1);
  const isList = parts.every(
    (part) =>
      isUnit(part, total) && part.of === undefined && !OVERLAP.test(part.words) && !POSTS.test(part.words),
  );
  if (parts.length < (total.isPlaces ? 2 : LEAST_PARTS) || !isList) return [];
  // “cộng” says that they are all
  return nearSum(total.count, parts, /cong$/u.test(total.words));
}

/** “cộng 84 đồng chí” */
export function isTotal({ words }: ParagraphFigure): boolean {
  return /^(?:tong so|tong cong|tong|cong)$/u.test(words);
}

/** A sum that comes near enough to the whole for the parts to be meant as all of it. */
function nearSum(total: number, parts: readonly ParagraphFigure[], isAll = false): readonly PartSum[] {
  const listed = partSum('listed', total, parts, isAll);
  return Math.abs(listed.sum - total) <= Math.max(NEAR_COUNT, total * NEAR) ? [listed] : [];
}

function listOf(
  whole: ParagraphFigure,
  figures: readonly ParagraphFigure[],
  index: number,
): readonly PartSum[] {
  const first = figures[index + 1];
  const total = whole.count;
  if (
    !first ||
    total === undefined ||
    whole.change ||
    first.sentence !== whole.sentence ||
    !OPENS.test(first.before)
  )
    return [];
  if (first.depth > whole.depth ? !/\([^()]*$/u.test(first.before) : first.depth < whole.depth) return [];
  const parts: ParagraphFigure[] = [];
  // “hết tuổi 9; sức khoẻ 4; chuyển công tác 5”
  const inLines = figures[index + 2]?.before.includes(';') ?? false;
  for (const figure of figures.slice(index + 1)) {
    const isOfList =
      figure.depth === first.depth &&
      figure.sentence === first.sentence &&
      isUnit(figure, first) &&
      !figure.isBase &&
      figure.count !== undefined &&
      figure.of === undefined;
    const isOther = new RegExp(`${parts.length > 1 && !inLines ? ';|' : ''}\\)|trong (?:so )?do`, 'u');
    if (!isOfList || (parts.length > 0 && isOther.test(figure.before))) break;
    parts.push(figure);
  }
  if (parts.length < LEAST_PARTS || !isUnit(first, whole)) return [];
  const isSaidAll = /(?<!\p{L})gom(?!\p{L})/u.test(first.before);
  // “dưới 35, từ 35 đến 50 và trên 50 tuổi lần lượt là 11, 38 và 22 đồng chí”: what they are stands before the first
  const names = /(?:^|[:;]|co)([^:;]*)lan luot/u.exec(first.before)?.[1];
  if (names !== undefined) return isOneDivision(names, parts.length) ? nearSum(total, parts) : [];
  const overlaps = (words: string) => OVERLAP.test(words) || (!isSaidAll && POSTS.test(words));
  if (parts.some(({ words, unit }) => unit !== 'places' && overlaps(words))) return [];
  return nearSum(total, parts);
}

/** Whether so many names are the ages from the youngest to the oldest, or overlap in nothing. */
function isOneDivision(names: string, parts: number): boolean {
  const list = names.split(/,| va /u).filter((each) => each.trim() !== '');
  const areAges = list.every((each) => /\d/u.test(each)) && /tuoi/u.test(names);
  return list.length === parts && (areAges || !OVERLAP.test(names));
}

/** The same is counted, as far as both say what. */
function isUnit(one: ParagraphFigure, other: ParagraphFigure): boolean {
  return one.unit === other.unit || one.unit === undefined || other.unit === undefined;
}
