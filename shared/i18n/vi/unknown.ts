import type { KnownCount } from '../../statistics/known';
import { formatCount } from '../../text/share';

/** How figures say what is not known: the same words at every place. */
const figure = (count: string, unknown: number) =>
  unknown === 0 ? count : `${count} (chưa rõ ${formatCount(unknown)})`;
const ofCells = (sum: string, missing: number) =>
  missing === 0 ? sum : `${sum} (thiếu ${formatCount(missing)} chi bộ)`;
const lacking = (what: readonly string[], whose: string) =>
  `${what.join(', ')} ${what.length === 1 ? '' : 'của '}${whose}`;

export const unknownTexts = {
  /** Where nothing is known. */
  none: '–',
  people: (count: number) => `chưa rõ ${formatCount(count)} đ/c`,
  /** “Nữ (chưa rõ 3 đ/c)”: the name of a line of figures; of none it stays as it is. */
  labelled: (label: string, count: number) =>
    count === 0 ? label : `${label} (chưa rõ ${formatCount(count)} đ/c)`,
  /** A line of which some of the earlier or of the present term are not known. */
  labelledTerms: (label: string, previous: number, current: number) => {
    const parts = [
      ...(previous === 0 ? [] : [`nhiệm kỳ trước chưa rõ ${formatCount(previous)} đ/c`]),
      ...(current === 0 ? [] : [`nhiệm kỳ này chưa rõ ${formatCount(current)} đ/c`]),
    ];
    return parts.length === 0 ? label : `${label} (${parts.join('; ')})`;
  },
  /** “9 (chưa rõ 3)”: a figure in a narrow table. */
  figure,
  /** “339 (thiếu 2 chi bộ)”: a sum over cells. */
  ofCells,
  /** A count of people as a table writes it: “–”, “9”, “9 (chưa rõ 3)”. */
  count: ({ count, known, of }: KnownCount) => (known === 0 ? '–' : figure(formatCount(count), of - known)),
  /** A sum over cells: “–”, “339”, “339 (thiếu 2 chi bộ)”. */
  sum: ({ count, known, of }: KnownCount) => (known === 0 ? '–' : ofCells(formatCount(count), of - known)),
  withoutResult: (cells: number) => `${formatCount(cells)} chi bộ chưa nhập kết quả`,
  /** “Tổng cộng (chưa tính 4 chi bộ chưa nhập kết quả)”: a total that lacks cells. */
  total: (label: string, cells: number) =>
    cells === 0 ? label : `${label} (chưa tính ${formatCount(cells)} chi bộ chưa nhập kết quả)`,
  /** What a row of figures does not know, beside it. */
  missing: (parts: readonly string[]) => (parts.length === 0 ? '' : `Chưa rõ: ${parts.join('; ')}`),
  /** “giới tính, tuổi của 3 đ/c”: what is not known of as many people each. */
  missingOf: (data: readonly string[], people: number) => lacking(data, `${formatCount(people)} đ/c`),
  /** “triệu tập, có mặt của 2 chi bộ”: numbers that as many cells lack each. */
  missingIn: (numbers: readonly string[], cells: number) => lacking(numbers, `${formatCount(cells)} chi bộ`),
  data: {
    gender: 'giới tính',
    standing: 'tái cử hay mới',
    ethnicity: 'dân tộc',
    religion: 'tôn giáo',
    age: 'tuổi',
  },
  /** Of B1 alone: whether somebody is head of the quarter as well. */
  concurrentPosts: 'kiêm nhiệm',
} as const;
