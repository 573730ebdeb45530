import { describe, expect, it } from 'vitest';
import { attendance, isAttendanceKnown, leftOut, unaccounted } from './attendance';

describe('the attendance', () => {
  it('adds up to those summoned, or not', () => {
    const congress = { summonedOfficial: 33, presentOfficial: 30, absentExcused: 2, absentUnexcused: 0 };
    expect(attendance(congress)).toEqual({
      summoned: 33,
      present: 30,
      absentExcused: 2,
      absentUnexcused: 0,
      leftOut: 0,
      absent: 2,
      sum: 32,
      agrees: false,
      unaccounted: 1,
    });
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
    const open = { summonedOfficial: 30, presentOfficial: 28, absentExcused: 1 };
    expect(attendance(open)).toMatchObject({ absent: undefined, sum: undefined, agrees: undefined });
    expect(unaccounted(open)).toBe(1);
    expect(isAttendanceKnown(open)).toBe(false);
    expect(isAttendanceKnown({ ...open, absentUnexcused: 0 })).toBe(true);
    expect(isAttendanceKnown({ presentOfficial: 28, absentExcused: 1, absentUnexcused: 1 })).toBe(false);
  });

  it('needs no further number once those entered make up those summoned', () => {
    const all = { summonedOfficial: 30, presentOfficial: 29, absentExcused: 1 };
    expect(attendance(all)).toMatchObject({ absent: 1, sum: 30, agrees: true, unaccounted: 0 });
    expect(isAttendanceKnown(all)).toBe(true);
  });

  it('knows more than were summoned before everything is entered', () => {
    expect(unaccounted({ summonedOfficial: 12, presentOfficial: 11, absentExcused: 5 })).toBe(-4);
    expect(unaccounted({ summonedOfficial: 12 })).toBeUndefined();
  });
});
