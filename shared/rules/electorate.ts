import { leftOutFields, unaccounted } from '../domain/attendance';
import type { Congress } from '../domain/season';

/** What N is made of; each part but the first is taken off. */
export type ElectoratePart = 'summoned' | LeftOut | 'absentExcused';

/** Left out for what they are, whatever their reason. */
type LeftOut = (typeof leftOutFields)[number];

/** One line of the reckoning of N. */
export interface ElectorateStep {
  readonly what: ElectoratePart;
  /** People of this line; those summoned are the start, everybody else is taken off. */
  readonly count: number;
  /** What is left after this line; the last one is N. */
  readonly subtotal: number;
}

/** N, the number that majorities and shares of votes refer to, with the steps that led to it. */
export interface Electorate {
  readonly count: number;
  readonly steps: readonly ElectorateStep[];
}

type Attendance = Pick<
  Congress,
  'summonedOfficial' | 'presentOfficial' | 'absentExcused' | 'absentUnexcused' | LeftOut
>;

interface Deduction {
  readonly what: Exclude<ElectoratePart, 'summoned'>;
  /** How many are entered. */
  readonly countIn: (congress: Attendance) => number;
  /** Said only where there are any. */
  readonly isRare?: true;
}

/** Who is taken off, in the order of the article. */
const deductions: readonly Deduction[] = [
  ...leftOutFields.map((what) => ({
    what,
    countIn: (congress: Attendance) => congress[what] ?? 0,
    isRare: true as const,
  })),
  { what: 'absentExcused', countIn: ({ absentExcused }) => absentExcused ?? 0 },
];

/**
 * N of a congress, in people: official members summoned, less those on temporary
 * transfer or exempt who did not come, those suspended, charged or held, and those
 * absent for the whole of it with a reason that the committee accepted (Quy định
 * 294-QĐ/TW, điểm 9.3.2; Quy chế bầu cử 244-QĐ/TW, khoản 32.2).
 *
 * `absentExcused` are the last; the others are entered apart only where there are any.
 *
 * Undefined until it is told of everybody summoned whether they came or why not, for empty is not zero: an absence
 * without an entry may be one that is taken off. Undefined as well where the parts exceed those summoned.
 */
export function electorate(congress: Attendance): Electorate | undefined {
  return unaccounted(congress) === 0 ? reckoned(congress) : undefined;
}

/** The reckoning with what is entered; what is not is taken for nobody. */
function reckoned(congress: Attendance): Electorate | undefined {
  const summoned = congress.summonedOfficial ?? 0;
  const steps: ElectorateStep[] = [{ what: 'summoned', count: summoned, subtotal: summoned }];
  let subtotal = summoned;
  for (const { what, countIn, isRare } of deductions) {
    const count = countIn(congress);
    if (isRare && count === 0) continue;
    subtotal -= count;
    steps.push({ what, count, subtotal });
  }
  return subtotal < (congress.presentOfficial ?? 0) ? undefined : { count: subtotal, steps };
}

/** Between which numbers N lies; both are N where it is known. */
export interface ElectorateBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * What can be said of N while something is not entered: whoever has more than half of `most` is elected whatever it
 * turns out to be, whoever has not even half of `least` is not. Undefined where those summoned are not known, and where
 * the parts contradict each other.
 */
export function electorateBounds(congress: Attendance): ElectorateBounds | undefined {
  const known = congress.summonedOfficial === undefined ? undefined : reckoned(congress);
  if (!known) return undefined;
  const left = unaccounted(congress);
  return { least: left === undefined ? 0 : known.count - left, most: known.count };
}

/** What has to be entered before N can be told. */
export type MissingPart = 'summonedOfficial' | 'presentOfficial' | 'absentExcused' | 'absentUnexcused';

/**
 * The first number that N waits for, in the order of the form; undefined where none does: all is told of everybody
 * summoned, or everything is entered and does not add up, which E102 says.
 */
export function missingPart(congress: Attendance): MissingPart | undefined {
  if (congress.summonedOfficial === undefined) return 'summonedOfficial';
  if (congress.presentOfficial === undefined) return 'presentOfficial';
  if ((unaccounted(congress) ?? 0) <= 0) return undefined;
  return (['absentExcused', 'absentUnexcused'] as const).find((part) => congress[part] === undefined);
}
