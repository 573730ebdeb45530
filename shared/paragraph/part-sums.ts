import type { ParagraphFigure } from './figure';
import { foldInPlace } from './tokens';

/** Parts that a paragraph tells of one whole, and what is missing or too much. */
export interface PartSum {
  readonly family: PartFamily;
  readonly of: number;
  readonly counts: readonly number[];
  readonly sum: number;
}

export const partFamilies = ['theory', 'ages', 'terms', 'generalEducation', 'sexes', 'surplus'] as const;
/** By what a whole is divided so that everybody stands in one part. */
export type PartFamily = (typeof partFamilies)[number];

/** Headings behind which “trung cấp” is a level of political theory. */
const THEORY = /ly luan chinh tri|trinh do chinh tri|trinh do ly luan|llct/u;
const LEVEL = /so cap|trung cap|cao cap|cu nhan|chua qua/u;
const OTHER_LEVEL =
  /chuyen mon|nghiep vu|hoc van|van hoa|pho thong|dai hoc|cao dang|tuoi|nu(?!\p{L})|dang vien/u;

/** The sums of parts that are told as numbers; those that come to their whole are among them. */
export function partSums(
  figures: readonly ParagraphFigure[],
  bases: readonly (number | undefined)[],
): readonly PartSum[] {
  const sums: PartSum[] = [];
  for (const [family, members] of membersOf(figures)) {
    const wholes = new Set(members.map((index) => bases[index]));
    const [of] = wholes;
    const counts = members.flatMap((index) => figures[index]?.count ?? []);
    if (wholes.size !== 1 || of === undefined || counts.length < 2 || !isWhole(family, members, figures))
      continue;
    sums.push({ family, of, counts, sum: counts.reduce((a, b) => a + b, 0) });
  }
  return [...sums, ...surpluses(figures)];
}

/** “44 đồng chí để bầu 34, số dư 10”: those to be elected and the surplus are the whole list. */
function surpluses(figures: readonly ParagraphFigure[]): readonly PartSum[] {
  return figures.flatMap(({ before, count, sentence }, index): readonly PartSum[] => {
    const list = figures[index - 1];
    const rest = figures[index + 1];
    const isList = /(?<!\p{L})de bau(?!\p{L})[^,;.]*$/u.test(before) && list?.sentence === sentence;
    const isRest =
      rest?.sentence === sentence && /(?<!\p{L})(?:so )?du(?: \p{L}+){0,2}\s*$/u.test(rest.before);
    if (!isList || !isRest || list.count === undefined || count === undefined || rest.count === undefined)
      return [];
    const counts = [count, rest.count];
    return [{ family: 'surplus', of: list.count, counts, sum: count + rest.count }];
  });
}

function membersOf(figures: readonly ParagraphFigure[]): ReadonlyMap<PartFamily, readonly number[]> {
  const families = new Map<PartFamily, number[]>();
  let inTheory = false;
  for (const [index, { label, before, count }] of figures.entries()) {
    const words = foldInPlace(label);
    const said = `${before} ${words}`;
    inTheory = THEORY.test(said) || (inTheory && LEVEL.test(words) && !OTHER_LEVEL.test(said));
    const family = familyOf(words, inTheory);
    if (family && count !== undefined) families.set(family, [...(families.get(family) ?? []), index]);
  }
  return families;
}

function familyOf(words: string, inTheory: boolean): PartFamily | undefined {
  if (inTheory && LEVEL.test(words)) return 'theory';
  if (/\d+ tuoi/u.test(words)) return 'ages';
  if (/^(?:gom )?(?:nam|nu)$/u.test(words)) return 'sexes';
  if (/^(?:so |cap uy |dong chi |uy vien )*(?:tai cu|moi|tham gia moi)(?!\p{L})/u.test(words)) return 'terms';
  return /trung hoc (?:co so|pho thong)|thcs|thpt|cap [23](?!\d)/u.test(words)
    ? 'generalEducation'
    : undefined;
}

/** Ages are parts of one whole only from the lowest class to the highest. */
function isWhole(
  family: PartFamily,
  members: readonly number[],
  figures: readonly ParagraphFigure[],
): boolean {
  const labels = members.map((index) => foldInPlace(figures[index]?.label ?? ''));
  // “nữ” of the members and “nữ” of the committees are no two sexes
  if (family === 'sexes')
    return members.length === 2 && new Set(labels.map((label) => label.slice(-2))).size === 2;
  if (family !== 'ages') return true;
  return (
    labels.some((label) => label.includes('duoi')) && labels.some((label) => /tren|tro len/u.test(label))
  );
}
