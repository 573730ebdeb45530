import { type AgeFigure, agesIn } from './age-figures';

/** What a paragraph says of ages that cannot be: a mean outside its lowest and highest, a change that the two means do not make. */
export type AgeRemark =
  | {
      readonly kind: 'meanOutside';
      readonly mean: number;
      readonly lowest?: number;
      readonly highest?: number;
    }
  | { readonly kind: 'meanChange'; readonly now: number; readonly before: number; readonly by: number };

/** Ages that nothing bears out: means, by how much they changed, those of the oldest and youngest. */
export interface OpenAges {
  readonly means: readonly number[];
  readonly changes: readonly number[];
  readonly ends: readonly number[];
}

/** Judges the ages of each sentence by each other; of several means each by what stands behind it. */
export function ageRemarks(text: string): readonly AgeRemark[] {
  return agesIn(text).flatMap((ages) => [...outside(ages), ...groupsOf(ages).flatMap(changed)]);
}

/** Ages that stand in a text with nothing to judge them by. */
export function unjudgedAges(text: string): OpenAges {
  const sentences = agesIn(text);
  const open = sentences.flatMap((ages) => groupsOf(ages).filter((group) => !pairOf(group))).flat();
  const values = (ages: readonly AgeFigure[], roles: readonly AgeFigure['role'][]) =>
    ages.filter(({ role }) => roles.includes(role)).map(({ value }) => value);
  return {
    means: values(open, ['mean', 'before']),
    changes: values(open, ['rise', 'fall', 'otherChange']),
    // whether the mean lies between them is all that can be told
    ends: values(sentences.flat(), ['lowest', 'highest']),
  };
}

/** The ages of a sentence, parted at each mean but the first. */
function groupsOf(ages: readonly AgeFigure[]): readonly (readonly AgeFigure[])[] {
  const groups: AgeFigure[][] = [];
  for (const age of ages) {
    const last = groups.at(-1);
    if (last && (age.role !== 'mean' || last.every(({ role }) => role !== 'mean'))) last.push(age);
    else groups.push([age]);
  }
  return groups;
}

/** The mean outside the ends of its sentence; of which mean they are is not said where there are several. */
function outside(ages: readonly AgeFigure[]): readonly AgeRemark[] {
  const valueOf = (role: AgeFigure['role']) => onlyOf(ages, [role])?.value;
  const [mean, lowest, highest] = [valueOf('mean'), valueOf('lowest'), valueOf('highest')];
  if (mean === undefined) return [];
  const isOutside = (lowest !== undefined && mean < lowest) || (highest !== undefined && mean > highest);
  if (!isOutside) return [];
  return [
    {
      kind: 'meanOutside',
      mean,
      ...(lowest !== undefined && { lowest }),
      ...(highest !== undefined && { highest }),
    },
  ];
}

interface Pair {
  readonly now: AgeFigure;
  readonly before: AgeFigure;
  readonly change: AgeFigure;
}

/** A mean with the one before and the one change that are told of it. */
function pairOf(group: readonly AgeFigure[]): Pair | undefined {
  const now = onlyOf(group, ['mean']);
  const before = onlyOf(group, ['before']);
  const change = onlyOf(group, ['rise', 'fall']);
  return now && before && change ? { now, before, change } : undefined;
}

/** The one age of these roles; undefined where there are several. */
function onlyOf(ages: readonly AgeFigure[], roles: readonly AgeFigure['role'][]): AgeFigure | undefined {
  const [one, another] = ages.filter(({ role }) => roles.includes(role));
  return another === undefined ? one : undefined;
}

function changed(group: readonly AgeFigure[]): readonly AgeRemark[] {
  const pair = pairOf(group);
  if (!pair) return [];
  const { now, before, change } = pair;
  const unit = 10 ** -Math.min(change.decimals, now.decimals, before.decimals);
  const apart = (now.value - before.value) * (change.role === 'fall' ? -1 : 1);
  // each of the three is rounded by itself
  return Math.abs(apart - change.value) < unit * A_UNIT
    ? []
    : [{ kind: 'meanChange', now: now.value, before: before.value, by: change.value }];
}

const A_UNIT = 1.01;
