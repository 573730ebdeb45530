import fc from 'fast-check';
import { shareAs } from '../share-fit';

/** For tests: a paragraph as a report has it, with the numbers that are in it. */
export interface RandomParagraph {
  readonly text: string;
  readonly of: number;
  readonly figures: readonly RandomFigure[];
}

export interface RandomFigure {
  readonly label: string;
  readonly count: number;
  /** The printed share, in units of its last decimal. */
  readonly scaled: number;
  readonly decimals: number;
}

const LABELS = [
  'nữ',
  'tái cử',
  'dưới 40 tuổi',
  'dân tộc thiểu số',
  'trình độ đại học',
  'trình độ chuyên môn trung cấp',
  'lý luận chính trị cao cấp, cử nhân',
  'có đạo',
  'tham gia lần đầu',
  'tốt nghiệp cấp 3',
] as const;
const BEGINNINGS: readonly ((of: string) => string)[] = [
  (of) => `Trong số ${of} đồng chí được bầu vào cấp uỷ tại 65 chi bộ`,
  (of) =>
    `Toàn Đảng bộ có 15/15 chi bộ đã đại hội, bầu được ${of} đồng chí vào cấp uỷ nhiệm kỳ 2025-2027. Trong đó`,
  (of) => `Tổng số cấp uỷ viên được bầu của 15 chi bộ trực thuộc là ${of} Đ/c. Trong đó`,
  (of) => `Ngày 12/5/2025, 15 chi bộ báo cáo có ${of} đồng chí trúng cử cấp uỷ. Trong tổng số ${of} đ/c đó`,
];
const UNITS = ['đồng chí', 'Đ/c', 'đ/c', 'người'] as const;
const VERBS = ['chiếm', 'đạt', 'bằng', 'tương đương', 'chiếm tỷ lệ', 'chiếm tỉ lệ'] as const;
const SEPARATORS = ['; ', ', ', '. Số '] as const;

const styles = fc.record({
  beginning: fc.constantFrom(...BEGINNINGS),
  thousands: fc.boolean(),
  comma: fc.constantFrom(',', '.'),
  blank: fc.constantFrom('', ' '),
  decimals: fc.integer({ min: 1, max: 2 }),
  way: fc.constantFrom('rounded', 'truncated'),
});

const figureStyles = fc.record({
  unit: fc.constantFrom(...UNITS),
  verb: fc.constantFrom(...VERBS),
  separator: fc.constantFrom(...SEPARATORS),
  shape: fc.constantFrom('label-first', 'count-first', 'brackets', 'previous', 'change', 'ratio'),
  part: fc.integer({ min: 2, max: 98 }),
  previous: fc.integer({ min: 1, max: 900 }),
});

export const randomParagraphs: fc.Arbitrary<RandomParagraph> = fc
  .record({
    of: fc.integer({ min: 41, max: 5000 }),
    style: styles,
    labels: fc.shuffledSubarray([...LABELS], { minLength: 2, maxLength: 6 }),
    each: fc.array(figureStyles, { minLength: 6, maxLength: 6 }),
  })
  .map(({ of, style, labels, each }) => {
    const figures = labels.map((label, index): RandomFigure => {
      const count = Math.max(1, Math.floor((of * (each[index]?.part ?? 50)) / 100));
      const { scaled } = shareAs(count, of, style.decimals, style.way);
      return { label, count, scaled, decimals: style.decimals };
    });
    return { of, figures, text: written(of, figures, style, each) };
  });

type Style = typeof styles extends fc.Arbitrary<infer T> ? T : never;
type FigureStyle = typeof figureStyles extends fc.Arbitrary<infer T> ? T : never;

function written(
  of: number,
  figures: readonly RandomFigure[],
  style: Style,
  each: readonly FigureStyle[],
): string {
  const number = (value: number) =>
    style.thousands ? String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.') : String(value);
  const parts = figures.map((figure, index) => {
    const own = each[index];
    if (!own) return '';
    return (index === 0 ? ' ' : own.separator) + figureText(figure, own, style, number, of);
  });
  return `${style.beginning(number(of))}${parts.join('')}.`;
}

function figureText(
  { label, count, scaled, decimals }: RandomFigure,
  { unit, verb, shape, previous }: FigureStyle,
  style: Style,
  number: (value: number) => string,
  of: number,
): string {
  const digits = String(scaled).padStart(decimals + 1, '0');
  const share = `${digits.slice(0, -decimals)}${style.comma}${digits.slice(-decimals)}${style.blank}%`;
  const people = `${number(count)} ${unit}`;
  switch (shape) {
    case 'label-first':
      return `${label} có ${people}, ${verb} ${share}`;
    case 'count-first':
      return `có ${people} ${label} ${verb} ${share}`;
    case 'brackets':
      return `${label} là ${people} (${share})`;
    case 'previous':
      return `${label} có ${people} (khoá trước là ${number(previous)} ${unit}), ${verb} ${share}`;
    case 'change':
      return `${label} có ${people}, ${verb} ${share}, tăng 1${style.comma}5${style.blank}% so với khoá trước`;
    case 'ratio':
      return `${label} là ${number(count)}/${number(of)}, ${verb} ${share}`;
  }
}
