import { describe, expect, it } from 'vitest';
import { attendance, leftOut } from './attendance';

describe('the attendance', () => {
  it('adds up to those summoned, or not', () => {
    const congress = { summonedOfficial: 33, presentOfficial: 30, absentExcused: 2, absentUnexcused: 0 };
    expect(attendance(congress)).toEqual({ summoned: 33, present: 30, absent: 2, sum: 32, agrees: false });
    expect(attendance({ ...congress, absentUnexcused: 1 })).toMatchObject({ sum: 33, agrees: true });
  });

  it('counts those who are left out of N for what they are among the absent', () => {
    const congress = {
      summonedOfficial: 33,
      presentOfficial: 29,
      absentExcused: 1,
      absentUnexcused: 0,
      absentTransferred: 2,
      suspended: 1,
    };
    expect(attendance(congress)).toMatchObject({ absent: 4, sum: 33, agrees: true });
    expect(leftOut(congress)).toBe(3);
    expect(leftOut({})).toBe(0);
  });

  it('takes nothing that is not entered for zero', () => {
    expect(attendance({ summonedOfficial: 30, presentOfficial: 30, absentExcused: 0 })).toMatchObject({
      absent: undefined,
      sum: undefined,
      agrees: undefined,
    });
  });
});
