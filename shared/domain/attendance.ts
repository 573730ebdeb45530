import type { Congress } from './season';

/** Who came and who did not, added up; whatever is not entered leaves its sum undefined. */
export interface Attendance {
  readonly summoned: number | undefined;
  readonly present: number | undefined;
  readonly absentExcused: number | undefined;
  readonly absentUnexcused: number | undefined;
  /** Those left out of N for what they are; 0 where none is entered. */
  readonly leftOut: number;
  /** Absent with and without a reason, and those left out of N for what they are. */
  readonly absent: number | undefined;
  readonly sum: number | undefined;
  /** The sum is what was summoned; undefined while either is not known. */
  readonly agrees: boolean | undefined;
  /** See `unaccounted`. */
  readonly unaccounted: number | undefined;
}

type Numbers = Pick<
  Congress,
  | 'summonedOfficial'
  | 'presentOfficial'
  | 'absentExcused'
  | 'absentUnexcused'
  | 'absentTransferred'
  | 'absentExempt'
  | 'suspended'
>;

/** Whom the article leaves out of N for what they are, not for a reason: entered apart only where there are any. */
export const leftOutFields = ['absentTransferred', 'absentExempt', 'suspended'] as const;

/** How many they are; 0 where none is entered. */
export function leftOut(congress: Pick<Numbers, (typeof leftOutFields)[number]>): number {
  return leftOutFields.reduce((sum, field) => sum + (congress[field] ?? 0), 0);
}

/**
 * People summoned of whom nothing is entered: neither present nor absent in any way. Below 0 where the parts that are
 * entered exceed those summoned already; undefined while summoned or present is not known.
 */
export function unaccounted(congress: Numbers): number | undefined {
  const { summonedOfficial: summoned, presentOfficial: present } = congress;
  if (summoned === undefined || present === undefined) return undefined;
  return summoned - present - knownAbsent(congress);
}

/** The absent as far as they are entered. */
function knownAbsent(congress: Numbers): number {
  return (congress.absentExcused ?? 0) + (congress.absentUnexcused ?? 0) + leftOut(congress);
}

/** Whether it is known of everybody summoned how they came or stayed away: nobody is left, or every part is entered. */
export function isAttendanceKnown(congress: Numbers): boolean {
  const { absentExcused, absentUnexcused } = congress;
  const left = unaccounted(congress);
  if (left === undefined) return false;
  return left === 0 || (absentExcused !== undefined && absentUnexcused !== undefined);
}

export function attendance(congress: Numbers): Attendance {
  const { summonedOfficial: summoned, presentOfficial: present } = congress;
  const { absentExcused, absentUnexcused } = congress;
  const left = unaccounted(congress);
  const absent =
    left === 0 ? knownAbsent(congress) : add(add(absentExcused, absentUnexcused), leftOut(congress));
  const sum = add(present, absent);
  const agrees = sum === undefined || summoned === undefined ? undefined : sum === summoned;
  return {
    summoned,
    present,
    absentExcused,
    absentUnexcused,
    leftOut: leftOut(congress),
    absent,
    sum,
    agrees,
    unaccounted: left,
  };
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
