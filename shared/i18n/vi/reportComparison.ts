import { leftOut, listed, type Pattern } from './reportPatterns';

/** What the report says of this term beside the last one. */

/** By how much a figure rose or fell; the amount is written without its sign. */
export interface Difference {
  readonly amount: string;
  readonly way: 'more' | 'less' | 'same';
}

const ways = { more: 'tăng', less: 'giảm' } as const;

function differs(what: string, { amount, way }: Difference, unit: string): string {
  return way === 'same' ? `${what} không thay đổi` : `${what} ${ways[way]} ${amount} ${unit}`;
}

interface Compared {
  readonly term: string | undefined;
  /** Cells that are compared where those are not all; undefined of all. */
  readonly cells: string | undefined;
  readonly parts: readonly string[];
}

function compared({ term, cells, parts }: Compared): string {
  const about = [
    ...(term === undefined ? [] : [term]),
    ...(cells === undefined ? [] : [`tính ${cells} chi bộ có số liệu của cả hai nhiệm kỳ`]),
  ];
  const brackets = about.length === 0 ? '' : ` (${about.join('; ')})`;
  return `So với nhiệm kỳ trước${brackets}: ${parts.join('; ')}.`;
}

export const reportComparison = {
  comparison: {
    none: leftOut,
    one: compared,
    many: compared,
    unknown: leftOut,
  } satisfies Pattern<Compared>,
  /** “số cấp uỷ viên nữ tăng 3 đồng chí (tăng 5,1 điểm phần trăm)”. */
  comparedPeople: (what: string, people: Difference, points: Difference | undefined) => {
    const text = differs(what, people, 'đồng chí');
    if (points === undefined || points.way === 'same') return text;
    const but = people.way !== 'same' && people.way !== points.way ? 'nhưng ' : '';
    return `${text} (${but}tỷ lệ ${ways[points.way]} ${points.amount} điểm phần trăm)`;
  },
  /** “tổng số cấp uỷ viên và số cấp uỷ viên nữ không thay đổi”. */
  unchanged: (what: readonly string[]) => `${listed(what)} không thay đổi`,
  comparedAge: (age: Difference) => differs('tuổi bình quân', age, 'tuổi'),
  comparedGroups: {
    committee: 'tổng số cấp uỷ viên',
    female: 'số cấp uỷ viên nữ',
    young: (label: string) => `số cấp uỷ viên ${label}`,
    ethnicMinority: 'số cấp uỷ viên là người dân tộc thiểu số',
  },
} as const;
