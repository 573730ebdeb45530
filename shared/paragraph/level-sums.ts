import type { ParagraphFigure } from './figure';
import { type PartSum, partSum, theoryFigures } from './part-families';

/** Levels of schooling and of political theory from the lowest; those on one line are one level by different names. */
const PROFESSION = [
  /^so cap$/u,
  /^trung cap$/u,
  /^cao dang$/u,
  /^dai hoc$/u,
  /^(?:thac si|tien si|(?:tren|sau) dai hoc)\b/u,
];
const THEORY = [/^so cap$/u, /^trung cap$/u, /^(?:cao cap|cu nhan)\b/u];
const AND_ABOVE = / tro len$/u;
const FRONT =
  /^(?:(?:so|co|la|va|tu|nhu vay|tong so|tong cong|trinh do|chuyen mon|ly luan chinh tri|dong chi|d\/c|cap uy vien|dang vien) )+/u;

/** “Từ trung cấp trở lên 48 đồng chí, gồm trung cấp 10, cao đẳng 05, đại học 30, thạc sĩ 03”, with the levels behind or before. */
export function levelSums(figures: readonly ParagraphFigure[]): readonly PartSum[] {
  const inTheory = theoryFigures(figures);
  return figures.flatMap((whole, index): readonly PartSum[] => {
    const levels = inTheory[index] ? THEORY : PROFESSION;
    const [name] = nameOf(whole).split(AND_ABOVE);
    const lowest = AND_ABOVE.test(whole.words) ? levels.findIndex((level) => level.test(name ?? '')) : -1;
    if (lowest < 0 || whole.count === undefined) return [];
    const isBeside = (figure: ParagraphFigure) => figure.sentence === whole.sentence;
    const behind = leading(figures.slice(index + 1).filter(isBeside), levels, lowest);
    const before = leading(figures.slice(0, index).filter(isBeside).toReversed(), levels, lowest);
    const { parts, ranks } = behind.parts.length > 1 ? behind : before;
    const isFromLowest = ranks.has(lowest);
    if (parts.length < 2 || !isFromLowest) return [];
    return [partSum('levels', whole.count, parts, ranks.size === levels.length - lowest)];
  });
}

/** The figures that stand first and are levels from the lowest on, none told twice. */
function leading(
  figures: readonly ParagraphFigure[],
  levels: readonly RegExp[],
  lowest: number,
): { readonly parts: readonly ParagraphFigure[]; readonly ranks: ReadonlySet<number> } {
  const parts: ParagraphFigure[] = [];
  const told = new Set<string>();
  const ranks = new Set<number>();
  for (const figure of figures) {
    const name = nameOf(figure);
    const rank = levels.findIndex((level) => level.test(name.replace(AND_ABOVE, '')));
    if (rank < lowest || told.has(name) || figure.count === undefined) break;
    told.add(name);
    for (let each = rank; each < (AND_ABOVE.test(name) ? levels.length : rank + 1); each += 1)
      ranks.add(each);
    parts.push(figure);
  }
  return { parts, ranks };
}

function nameOf({ words }: ParagraphFigure): string {
  return words.replace(FRONT, '');
}
