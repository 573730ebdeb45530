import type { ParagraphFigure } from './figure';

/** A part that is more than its whole, or more that came in than went out. */
export interface OverWhole {
  readonly label: string;
  readonly count: number;
  readonly whole: string;
  readonly of: number;
}

/** What cannot be more than what stands before it: “10 nữ, trong đó 12 bí thư”, “thu về 545 phiếu” of 541 that were given out. */
export function overWholes(figures: readonly ParagraphFigure[]): readonly OverWhole[] {
  return [
    ...figures.flatMap(overOwn),
    ...figures.flatMap((part, index) => overBefore(part, figures.slice(0, index))),
    ...overOrder(figures),
  ];
}

/** “39/38 chi bộ”; of what was wanted there may be more. */
function overOwn({
  label,
  count,
  of,
  share,
  depth,
  unit,
  before,
  isPlaces,
}: ParagraphFigure): readonly OverWhole[] {
  const isOver = count !== undefined && of !== undefined && count > of;
  const isWanted = /chi tieu|ke hoach|ket nap|vuot|tang|giam|so voi/u.test(before);
  const isOne = unit === 'people' || unit === 'places' || isPlaces;
  return isOver && isOne && depth === 0 && !share && !isWanted ? [{ label, count, whole: '', of }] : [];
}

function overBefore(part: ParagraphFigure, before: readonly ParagraphFigure[]): readonly OverWhole[] {
  const whole = before.at(-1);
  const { count, unit, of, share } = part;
  if (
    !whole ||
    count === undefined ||
    whole.count === undefined ||
    of !== undefined ||
    whole.sentence !== part.sentence
  )
    return [];
  const opens =
    /trong (?:so )?do(?: co| gom)?:?[^,;.:(]{0,40}$/u.test(part.before) &&
    !/so voi|nhiem ky|khoa /u.test(part.before);
  const isOne = unit === whole.unit && (unit === 'people' || unit === 'places');
  // “có 61 đồng chí: 47 tái cử, 14 mới; trong đó 44 nữ” are of all of them
  const isOfOuter =
    /^[^,]*;/u.test(part.before) &&
    before.some((each) => each.sentence === part.sentence && (each.count ?? 0) >= count);
  if (
    !opens ||
    isOfOuter ||
    !isOne ||
    share ||
    part.depth !== whole.depth ||
    part.isBase ||
    count <= whole.count
  )
    return [];
  return [{ label: part.label, count, whole: whole.label, of: whole.count }];
}

/** Pairs of which the second is never more than the first. */
const ORDER: readonly (readonly [RegExp, RegExp])[] = [
  [/phat ra/u, /thu (?:ve|vao)/u],
  [/thu (?:ve|vao)/u, /^(?:so )?(?:phieu )?hop le$/u],
  [/trieu tap/u, /^(?:so )?(?:dang vien )?(?:chinh thuc )?(?:co mat|du dai hoi|tham du)$/u],
];

function overOrder(figures: readonly ParagraphFigure[]): readonly OverWhole[] {
  return ORDER.flatMap(([first, second]) => {
    const of = (pattern: RegExp) =>
      figures.filter(({ words, count }) => count !== undefined && pattern.test(words));
    const [whole, part] = [of(first), of(second)];
    const [one, other] = [whole[0], part[0]];
    const isClear =
      whole.length === 1 && part.length === 1 && one?.count !== undefined && other?.count !== undefined;
    if (!isClear || one.at > other.at || other.count <= one.count || other.of !== undefined) return [];
    return [{ label: other.label, count: other.count, whole: one.label, of: one.count }];
  });
}
