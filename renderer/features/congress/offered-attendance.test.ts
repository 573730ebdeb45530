import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendance } from '../../../shared/domain/attendance';
import type { Cell } from '../../../shared/domain/season';
import { type AttendanceField, attendanceFields, offeredAttendance, offeredDay } from './offered-attendance';

type Input = Pick<Cell, 'congress' | 'members' | 'absences'>;

function cell(congress: Partial<Cell['congress']> = {}, rest: Partial<Input> = {}): Input {
  const held = { status: 'held', heldOn: '2026-01-12', approvedSeats: {}, committee: [] } as const;
  return { members: { official: 27 }, congress: { ...held, committee: [], ...congress }, ...rest };
}

describe('what the attendance offers', () => {
  it('is the members of the cell, all of them present and nobody absent', () => {
    expect(offeredAttendance(cell(), {})).toEqual({
      summonedOfficial: 27,
      presentOfficial: 27,
      absentExcused: 0,
      absentUnexcused: 0,
    });
  });

  it('counts with the number that is being typed', () => {
    expect(offeredAttendance(cell(), { summonedOfficial: 25 }).presentOfficial).toBe(25);
    expect(offeredAttendance(cell({ summonedOfficial: 25 }), { presentOfficial: 25 }).absentExcused).toBe(0);
  });

  it('takes nobody for excused: only what the reasons leave is offered as without', () => {
    const some = cell({ summonedOfficial: 27, presentOfficial: 25 });
    expect(offeredAttendance(some, {})).toMatchObject({
      absentExcused: undefined,
      absentUnexcused: undefined,
    });
    expect(offeredAttendance(some, { absentExcused: 1 }).absentUnexcused).toBe(1);
    expect(offeredAttendance(some, { absentExcused: 3 }).absentUnexcused).toBeUndefined();
  });

  it('takes over the list of those who did not come', () => {
    const absences = [
      { id: 'a', fullName: 'Lê Văn An', kind: 'absent' as const, accepted: true },
      { id: 'b', fullName: 'Lê Văn Ba', kind: 'absent' as const },
      { id: 'c', fullName: 'Lê Văn Cả', kind: 'exempt' as const },
    ];
    expect(offeredAttendance(cell({}, { absences }), {})).toEqual({
      summonedOfficial: 27,
      presentOfficial: 24,
      absentExcused: 1,
      absentUnexcused: 1,
    });
  });

  it('is nothing before the congress, so that Enter only leads through the plan', () => {
    expect(offeredAttendance(cell({ status: 'planned' }), {})).toEqual({});
  });

  it('adds up when every offer is taken in the order of the form', () => {
    const listed = fc.array(
      fc.record({
        id: fc.uuid(),
        fullName: fc.constant('Lê Văn An'),
        kind: fc.constantFrom('absent' as const, 'exempt' as const, 'suspended' as const),
        accepted: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.nat({ max: 40 }), listed, (official, absences) => {
        const taken: Partial<Record<AttendanceField, number>> = {};
        for (const field of attendanceFields) {
          const number = offeredAttendance(cell(taken, { members: { official }, absences }), {})[field];
          if (number !== undefined) taken[field] = number;
        }
        const apart = absences.filter(({ kind }) => kind !== 'absent').length;
        const { summonedOfficial = 0, presentOfficial, absentExcused, absentUnexcused } = taken;
        if (presentOfficial === undefined || absentExcused === undefined || absentUnexcused === undefined)
          return;
        expect(presentOfficial + absentExcused + absentUnexcused + apart).toBe(summonedOfficial);
        expect(attendance(cell({ ...taken, suspended: apart }).congress).agrees).toBe(true);
      }),
    );
  });
});

describe('the day that the congress offers', () => {
  const open = { status: 'planned', plannedOn: '2026-01-10', approvedSeats: {}, committee: [] } as const;

  it('is the planned one once it has come', () => {
    expect(offeredDay(open, '2026-01-10')).toBe('2026-01-10');
    expect(offeredDay(open, '2026-01-09')).toBeUndefined();
    expect(offeredDay({ ...open, plannedOn: '2026-01' }, '2026-03-01')).toBeUndefined();
    expect(offeredDay({ ...open, heldOn: '2026-01-11' }, '2026-03-01')).toBeUndefined();
  });
});
