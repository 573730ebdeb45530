import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../domain/new-season';
import type { Cell, Season } from '../domain/season';
import { addDays, daysBetween, weeksBetween } from './calendar';
import { isConflict, scheduleConflicts, scheduleSummary, workloads } from './schedule';

const an = { id: 'm1', fullName: 'Lê Văn An' };
const binh = { id: 'm2', fullName: 'Trần Thị Bình' };

/** A congress planned for a day, with what else is planned. */
function cell(id: string, plannedOn: string | undefined, plan: Cell['plan'] = {}): Cell {
  return {
    id,
    order: Number(id.slice(1)),
    name: `Chi bộ ${id}`,
    kind: 'neighbourhood',
    members: {},
    congress: {
      status: 'planned',
      approvedSeats: {},
      committee: [],
      ...(plannedOn !== undefined && { plannedOn }),
    },
    plan,
  };
}

function seasonOf(...cells: Cell[]): Season {
  const season = newSeason({
    name: 'Đảng uỷ phường Thử Nghiệm',
    term: '2025-2030',
    plannedFrom: '2025-03-03',
    plannedTo: '2025-03-28',
    ruleSet: 'qd24-2021',
  });
  return { ...season, wardMembers: [an, binh], cells };
}

const found = (season: Season) =>
  scheduleConflicts(season).map(
    ({ kind, day, cells }) => `${kind} ${day} ${cells.map(({ id }) => id).join()}`,
  );

const TUESDAY = '2025-03-04';
const SUNDAY = '2025-03-09';

describe('conflicts of the plan', () => {
  it('are one guide at two congresses at a time', () => {
    const guides = ['m1'];
    const morning = cell('c1', TUESDAY, { guides, session: 'morning' });
    const twice = seasonOf(morning, cell('c2', TUESDAY, { guides, startsAt: '8 giờ' }));
    expect(found(twice)).toEqual([`guide ${TUESDAY} c1,c2`]);
    expect(found(seasonOf(morning, cell('c2', TUESDAY, { guides, session: 'afternoon' })))).toEqual([]);
    expect(found(seasonOf(morning, cell('c2', '2025-03', { guides })))).toEqual([]);
    expect(found(seasonOf(morning, cell('c2', TUESDAY, { guides: ['gone'] })))).toEqual([]);
  });

  it('are none while the hours are not known: that is a note', () => {
    const plan = { guides: ['m1'], venue: 'Nhà văn hoá' };
    const season = seasonOf(cell('c1', TUESDAY, plan), cell('c2', TUESDAY, plan));
    expect(found(season)).toEqual([`unclear ${TUESDAY} c1,c2`, `unclear ${TUESDAY} c1,c2`]);
    expect(scheduleConflicts(season).filter(isConflict)).toEqual([]);
    const morning = cell('c1', TUESDAY, { ...plan, session: 'morning' });
    expect(scheduleConflicts(seasonOf(morning, cell('c2', TUESDAY, plan))).filter(isConflict)).toEqual([]);
  });

  it('ask the hours too: half a day lies between two congresses of one guide', () => {
    const at = (id: string, plan: Cell['plan']) => cell(id, TUESDAY, { guides: ['m1'], ...plan });
    const meets = (one: Cell['plan'], other: Cell['plan']) =>
      scheduleConflicts(seasonOf(at('c1', one), at('c2', other))).some(isConflict);
    expect(meets({ startsAt: '7 giờ 30' }, { startsAt: '9 giờ' })).toBe(true);
    expect(meets({ startsAt: '7 giờ 30' }, { startsAt: '11 giờ 29' })).toBe(true);
    expect(meets({ startsAt: '7 giờ 30' }, { startsAt: '11 giờ 30' })).toBe(false);
    expect(meets({ startsAt: '14 giờ' }, { startsAt: '19 giờ' })).toBe(false);
    expect(meets({ session: 'afternoon', startsAt: '2 giờ' }, { startsAt: '14 giờ 30' })).toBe(true);
    expect(meets({ session: 'afternoon' }, { session: 'evening' })).toBe(false);
    expect(
      meets({ session: 'afternoon', startsAt: '15 giờ' }, { session: 'evening', startsAt: '18 giờ' }),
    ).toBe(false);
    expect(meets({ session: 'morning' }, { startsAt: '14 giờ' })).toBe(false);
    expect(meets({ session: 'morning' }, { startsAt: '8 giờ' })).toBe(true);
    expect(meets({ startsAt: '19 giờ' }, { session: 'evening' })).toBe(true);
    expect(meets({ startsAt: '7 giờ' }, {})).toBe(false);
  });

  it('are two congresses in one hall, however it is spelt', () => {
    const hall = (id: string, venue: string) => cell(id, TUESDAY, { venue, session: 'morning' });
    expect(found(seasonOf(hall('c1', 'Nhà văn hoá An Dưỡng'), hall('c2', 'nhà văn hóa an dưỡng ')))).toEqual([
      `venue ${TUESDAY} c1,c2`,
    ]);
    expect(found(seasonOf(hall('c1', 'Nhà A'), hall('c2', 'Nhà B')))).toEqual([]);
    expect(found(seasonOf(hall('c1', ''), hall('c2', '')))).toEqual([]);
  });

  it('are days outside the season and, as a note, days off', () => {
    expect(found(seasonOf(cell('c1', '2025-03-31')))).toEqual(['outside 2025-03-31 c1']);
    expect(found(seasonOf(cell('c1', '2025-03-28')))).toEqual([]);
    const office = { ...cell('c1', SUNDAY), kind: 'office' } as const;
    expect(found(seasonOf(office, cell('c2', SUNDAY)))).toEqual([`dayOff ${SUNDAY} c1`]);
    const holiday = { id: 'h', on: TUESDAY, name: 'Giỗ Tổ' };
    expect(scheduleConflicts({ ...seasonOf(cell('c1', TUESDAY)), holidays: [holiday] })).toMatchObject([
      { kind: 'dayOff', holiday: 'Giỗ Tổ' },
    ]);
  });

  it('pass over cells that are retired', () => {
    const guides = ['m1'];
    const retired = { ...cell('c2', TUESDAY, { guides }), retired: true };
    expect(found(seasonOf(cell('c1', TUESDAY, { guides }), retired))).toEqual([]);
  });
});

describe('the load of the guides', () => {
  it('counts cells, and those in which a guide stands first', () => {
    const season = seasonOf(
      cell('c1', TUESDAY, { guides: ['m1', 'm2'] }),
      cell('c2', undefined, { guides: ['m2', 'm2'] }),
      cell('c3', '2025-03-20'),
    );
    expect(workloads(season).map(({ guide, cells, leading }) => [guide.id, cells.length, leading])).toEqual([
      ['m1', 1, 1],
      ['m2', 2, 1],
    ]);
    expect(scheduleSummary(season)).toEqual({
      cells: 3,
      dated: 2,
      guided: 2,
      guides: 2,
      firstDay: TUESDAY,
      lastDay: '2025-03-20',
    });
  });
});

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));

describe('any plan', () => {
  it('has no conflict between congresses of different days', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDay, { maxLength: 12 }), (days) => {
        const plan = { guides: ['m1', 'm2'], venue: 'Hội trường' };
        const kinds = scheduleConflicts(
          seasonOf(...days.map((day, n) => cell(`c${String(n)}`, day, plan))),
        ).map(({ kind }) => kind);
        expect(kinds).not.toContain('guide');
        expect(kinds).not.toContain('venue');
      }),
    );
  });

  it('lies in whole weeks from Monday on', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 300 }), (from, length) => {
        const to = addDays(from, length);
        const weeks = weeksBetween(from, to);
        const days = weeks.flat();
        expect(days).toContain(from);
        expect(days).toContain(to);
        expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)));
        expect(new Date(`${days[0] ?? ''}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(daysBetween(from, to)).toBe(length);
      }),
    );
  });
});
