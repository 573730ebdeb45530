import fc from 'fast-check';
import { fitOf, shareAs } from '../share-fit';

/** For tests: true paragraphs over any season, in many manners, and each of their numbers typed wrong in turn. */

/** A number as it is printed, and what may be typed for it that is not true any more. */
interface Slot {
  readonly text: string;
  readonly slips: readonly string[];
}
type Piece = string | Slot;

export interface TrueParagraph {
  readonly text: string;
  readonly slips: readonly Slip[];
}

export interface Slip {
  readonly wrong: string;
  readonly at: number;
}

function count(value: number): Slot {
  const others = [value + 1, value - 1, value + 3];
  return { text: String(value), slips: others.filter((other) => other > 0).map(String) };
}

function printed(scaled: number, decimals: number): string {
  const digits = String(scaled).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)},${digits.slice(-decimals)}%`;
}

function share(part: number, of: number, decimals: number): Slot {
  const { scaled } = shareAs(part, of, decimals, 'rounded');
  const others = [scaled + 3, scaled - 9, scaled + 20].filter(
    (other) => other > 0 && fitOf(part, of, { scaled: other, decimals }) === undefined,
  );
  return { text: printed(scaled, decimals), slips: others.map((other) => printed(other, decimals)) };
}

/** A text of which the numbers are known. */
function say(parts: TemplateStringsArray, ...slots: readonly Piece[]): readonly Piece[] {
  return parts.flatMap((part, at) => [part, ...slots.slice(at, at + 1)]);
}

interface Part {
  readonly name: string;
  readonly n: Slot;
  readonly p: Slot;
  readonly of: string;
}

/** How a part and its share are told. */
const SHAPES: readonly ((part: Part) => readonly Piece[])[] = [
  ({ name, n, p }) => say`${name} ${n} đồng chí, chiếm ${p}`,
  ({ name, n, p }) => say`${name} có ${n} đồng chí (${p})`,
  ({ name, n, p }) => say`${name} ${p} (${n})`,
  ({ name, n, p }) => say`${name} ${p} (${n} đồng chí)`,
  ({ name, n, p }) => say`${name}: ${n} (${p})`,
  ({ name, n, p }) => say`${name}: ${n} đ/c, đạt ${p}`,
  ({ name, n, p }) => say`${name} ${n} = ${p}`,
  ({ name, n, p, of }) => say`${name} ${n}/${of} (${p})`,
  ({ name, n, p }) => say`tỷ lệ ${name} đạt ${p} với ${n} đồng chí`,
];
const NAMES = ['nữ', 'dưới 40 tuổi', 'dân tộc thiểu số', 'có đạo', 'tái cử', 'trình độ đại học trở lên'];

/** How the whole is told, in front of its parts. */
const OPENINGS: readonly ((total: Slot) => readonly Piece[])[] = [
  (total) => say`Cấp uỷ mới có ${total} đồng chí; `,
  (total) => say`Tổng số cấp uỷ viên được bầu là ${total} đồng chí, trong đó `,
  (total) => say`Các chi bộ đã bầu ${total} đồng chí vào cấp uỷ. Cơ cấu: `,
  (total) => say`- Tổng số cấp uỷ viên: ${total}\n- `,
  (total) => say`Trong tổng số ${total} cấp uỷ viên, `,
];
const BETWEEN = ['; ', ', ', '\n- ', '. '];

interface Season {
  readonly cells: number;
  readonly total: number;
  readonly parts: readonly number[];
  readonly summoned: number;
  readonly absent: number;
}

/** Sentences of other wholes, each with its own. */
const OTHERS: readonly ((season: Season, decimals: number) => readonly Piece[])[] = [
  ({ summoned, absent }, decimals) =>
    say`Đảng viên được triệu tập ${count(summoned)} đồng chí; có mặt ${count(summoned - absent)} đồng chí, đạt ${share(summoned - absent, summoned, decimals)}. `,
  ({ summoned, absent }, decimals) =>
    say`Có ${count(summoned - absent)}/${String(summoned)} đảng viên dự đại hội (${share(summoned - absent, summoned, decimals)}). `,
  ({ cells, parts: [first = 1] }, decimals) => {
    const old = Math.max(1, first % cells);
    return say`Trong ${count(cells)} bí thư có ${count(old)} đồng chí tái cử, chiếm ${share(old, cells, decimals)}. `;
  },
  ({ cells }) => say`Toàn Đảng bộ có ${String(cells)}/${String(cells)} chi bộ đã đại hội (100%). `,
];

const seasons: fc.Arbitrary<Season> = fc
  .record({
    cells: fc.integer({ min: 9, max: 89 }),
    more: fc.integer({ min: 1, max: 99 }),
    tenths: fc.array(fc.integer({ min: 40, max: 900 }), { minLength: 6, maxLength: 6 }),
    away: fc.integer({ min: 2, max: 60 }),
  })
  .map(({ cells, more, tenths, away }) => {
    const total = cells * 2 + more;
    const parts = tenths.map((each) => Math.max(1, Math.floor((total * each) / 1000)));
    return { cells, total, parts, summoned: cells * 19 + more * 2, absent: away };
  });

export const trueParagraphs: fc.Arbitrary<TrueParagraph> = fc
  .record({
    season: seasons,
    opening: fc.constantFrom(...OPENINGS),
    shape: fc.constantFrom(...SHAPES),
    names: fc.shuffledSubarray(NAMES, { minLength: 1, maxLength: 4 }),
    between: fc.constantFrom(...BETWEEN),
    decimals: fc.integer({ min: 1, max: 2 }),
    other: fc.option(fc.constantFrom(...OTHERS)),
    isFirst: fc.boolean(),
  })
  .map(({ season, opening, shape, names, between, decimals, other, isFirst }) => {
    const { total, parts } = season;
    const list = names.flatMap((name, at) => {
      const part = parts[NAMES.indexOf(name)] ?? 1;
      const told = { name, n: count(part), p: share(part, total, decimals), of: String(total) };
      return [...(at === 0 ? [] : [between]), ...shape(told)];
    });
    const own = [...opening(count(total)), ...list, '. '];
    const beside = other?.(season, decimals) ?? [];
    return paragraphOf(isFirst ? [...beside, ...own] : [...own, '\n', ...beside]);
  });

function paragraphOf(pieces: readonly Piece[]): TrueParagraph {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text));
  const slips = pieces.flatMap((piece, index): readonly Slip[] => {
    if (typeof piece === 'string') return [];
    const at = texts.slice(0, index).join('').length;
    return piece.slips.map((slip) => ({ wrong: texts.with(index, slip).join(''), at }));
  });
  return { text: texts.join(''), slips };
}
