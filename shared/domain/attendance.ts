import type { Congress } from './season';

/** Who came and who did not, added up; whatever is not entered leaves its sum undefined. */
export interface Attendance {
  readonly summoned: number | undefined;
  readonly present: number | undefined;
  /** Absent with and without a reason, and those left out of N for what they are. */
  readonly absent: number | undefined;
  readonly sum: number | undefined;
  /** The sum is what was summoned; undefined while either is not known. */
  readonly agrees: boolean | undefined;
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

export function attendance(congress: Numbers): Attendance {
  const { summonedOfficial: summoned, presentOfficial: present } = congress;
  const absent = add(add(congress.absentExcused, congress.absentUnexcused), leftOut(congress));
  const sum = add(present, absent);
  const agrees = sum === undefined || summoned === undefined ? undefined : sum === summoned;
  return { summoned, present, absent, sum, agrees };
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
