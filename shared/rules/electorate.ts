import { leftOutFields } from '../domain/attendance';
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

type Attendance = Pick<Congress, 'summonedOfficial' | 'presentOfficial' | 'absentExcused' | LeftOut>;

interface Deduction {
  readonly what: Exclude<ElectoratePart, 'summoned'>;
  /** How many; undefined while it is not known. */
  readonly countIn: (congress: Attendance) => number | undefined;
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
  { what: 'absentExcused', countIn: excusedIn },
];

/**
 * N of a congress, in people: official members summoned, less those on temporary
 * transfer or exempt who did not come, those suspended, charged or held, and those
 * absent for the whole of it with a reason that the committee accepted (Quy định
 * 294-QĐ/TW, điểm 9.3.2; Quy chế bầu cử 244-QĐ/TW, khoản 32.2).
 *
 * `absentExcused` are the last; where the others are not entered apart there are none.
 *
 * Undefined while a part is not entered, for empty is not zero, or while more
 * are absent than were summoned.
 */
export function electorate(congress: Attendance): Electorate | undefined {
  const { summonedOfficial } = congress;
  if (summonedOfficial === undefined) return undefined;
  const steps: ElectorateStep[] = [{ what: 'summoned', count: summonedOfficial, subtotal: summonedOfficial }];
  let subtotal = summonedOfficial;
  for (const { what, countIn, isRare } of deductions) {
    const count = countIn(congress);
    if (count === undefined || count > subtotal) return undefined;
    if (isRare && count === 0) continue;
    subtotal -= count;
    steps.push({ what, count, subtotal });
  }
  return { count: subtotal, steps };
}

/** The absent with a reason; none, even if not entered, where everybody summoned was present. */
function excusedIn({ summonedOfficial, presentOfficial, absentExcused }: Attendance): number | undefined {
  const everybodyCame = presentOfficial !== undefined && presentOfficial === summonedOfficial;
  return absentExcused ?? (everybodyCame ? 0 : undefined);
}
