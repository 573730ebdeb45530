import type { Congress } from './season';

/** Who came and who did not, added up; whatever is not entered leaves its sum undefined. */
export interface Attendance {
  readonly summoned: number | undefined;
  readonly present: number | undefined;
  /** Absent with and without a reason. */
  readonly absent: number | undefined;
  readonly sum: number | undefined;
  /** The sum is what was summoned; undefined while either is not known. */
  readonly agrees: boolean | undefined;
}

type Numbers = Pick<Congress, 'summonedOfficial' | 'presentOfficial' | 'absentExcused' | 'absentUnexcused'>;

export function attendance(congress: Numbers): Attendance {
  const { summonedOfficial: summoned, presentOfficial: present } = congress;
  const absent = add(congress.absentExcused, congress.absentUnexcused);
  const sum = add(present, absent);
  const agrees = sum === undefined || summoned === undefined ? undefined : sum === summoned;
  return { summoned, present, absent, sum, agrees };
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
