import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { vi } from '../i18n';
import { dayNumber, dayOfNumber } from '../rules/working-days';
import { type Agenda, agenda, lateCells } from './agenda';

/** A Wednesday. */
const TODAY = '2026-03-11';

function seasonOf(
  ...congresses: (Partial<Cell['congress']> & Pick<Cell, 'ratification' | 'preparation'>)[]
): Season {
  const { format, version, committee, season } = sampleSeason();
  const { term, ruleSet, ageAt, percent } = season;
  const cells = congresses.map(({ ratification, preparation, ...congress }, index): Cell => {
    const id = `c${String(index)}`;
    return {
      id,
      order: index,
      name: `Chi bộ ${id}`,
      kind: 'other',
      members: {},
      ...(ratification ? { ratification } : {}),
      ...(preparation ? { preparation } : {}),
      congress: { status: 'planned', approvedSeats: {}, committee: [], ...congress },
    };
  });
  return { format, version, committee, season: { term, ruleSet, ageAt, percent }, cells };
}

const agendaOf = (season: Season, today: string): Agenda => agenda(season, today, vi.preparation.defaults);

const names = (items: readonly { kind: string; on: string; cell?: Cell }[]) =>
  items.map(({ kind, on, cell }) => [kind, on, cell?.id]);

describe('the agenda', () => {
  it('tells the congresses of this week, of the next, and those whose day has passed', () => {
    const { overdue, thisWeek, nextWeek } = agendaOf(
      seasonOf(
        { plannedOn: '2026-03-10' },
        { plannedOn: '2026-03-15' },
        { plannedOn: TODAY },
        { plannedOn: '2026-03-16' },
        { plannedOn: '2026-03-22' },
        { plannedOn: '2026-03-23' },
      ),
      TODAY,
    );
    expect(names(overdue)).toEqual([['congress', '2026-03-10', 'c0']]);
    expect(names(thisWeek)).toEqual([
      ['congress', TODAY, 'c2'],
      ['congress', '2026-03-15', 'c1'],
    ]);
    expect(names(nextWeek)).toEqual([
      ['congress', '2026-03-16', 'c3'],
      ['congress', '2026-03-22', 'c4'],
    ]);
  });

  it('forgets a congress that was held, and asks for its report within the days of the rule set', () => {
    const season = seasonOf({ plannedOn: '2026-03-02', heldOn: '2026-03-02', status: 'held' });
    expect(names(agendaOf(season, TODAY).thisWeek)).toEqual([['report', TODAY, 'c0']]);
    expect(names(agendaOf(season, '2026-03-12').overdue)).toEqual([['report', TODAY, 'c0']]);
  });

  it('asks for the ratification once the report is in, and for nothing once it is given', () => {
    const held = { heldOn: '2026-03-02', status: 'held' } as const;
    const asked = seasonOf({ ...held, ratification: { requestedOn: '2026-03-05' } });
    expect(names(agendaOf(asked, '2026-03-26').thisWeek)).toEqual([['ratification', '2026-03-26', 'c0']]);
    const given = seasonOf({
      ...held,
      ratification: { requestedOn: '2026-03-05', decidedOn: '2026-03-20' },
    });
    expect(agendaOf(given, '2026-03-26')).toEqual({ overdue: [], thisWeek: [], nextWeek: [] });
    const complained = seasonOf({ ...held, ratification: { requestedOn: '2026-03-05', complaint: true } });
    expect(agendaOf(complained, '2026-04-26')).toEqual({ overdue: [], thisWeek: [], nextWeek: [] });
  });

  it('takes a month as its last day, and ends the season only while a congress is to be held', () => {
    const season = seasonOf({ plannedOn: '2026-03' });
    const bounded = { ...season, season: { ...season.season, plannedTo: '2026-03-31' } };
    expect(names(agendaOf(bounded, '2026-03-30').thisWeek)).toEqual([
      ['congress', '2026-03-31', 'c0'],
      ['seasonEnd', '2026-03-31', undefined],
    ]);
    const done = seasonOf({ heldOn: '2025', status: 'held' });
    expect(
      agendaOf({ ...done, season: { ...done.season, plannedTo: '2026-03-31' } }, TODAY).nextWeek,
    ).toEqual([]);
  });

  it('puts the works of a cell that are due in one list into one item', () => {
    const items = [
      { id: 'a', name: 'Báo cáo chính trị', daysBefore: 10 },
      { id: 'b', name: 'Đề án nhân sự', daysBefore: 8 },
      { id: 'c', name: 'Địa điểm', daysBefore: 5 },
      { id: 'd', name: 'Giấy mời', daysBefore: 4 },
      { id: 'e', name: 'Không có hạn' },
    ];
    const season = {
      ...seasonOf(
        { plannedOn: '2026-03-17', preparation: [{ id: 'c', state: 'done' }] },
        {
          plannedOn: '2026-03-02',
          heldOn: '2026-03-02',
          status: 'held',
          ratification: { requestedOn: '2026-03-05', decidedOn: '2026-03-06' },
        },
        { plannedOn: '2026-03' },
      ),
      preparationItems: items,
    };
    const { overdue, thisWeek, nextWeek } = agendaOf(season, TODAY);
    expect(overdue.map(({ kind, on, cell, works }) => [kind, on, cell?.id, works])).toEqual([
      [
        'preparation',
        '2026-03-07',
        'c0',
        [
          { name: 'Báo cáo chính trị', on: '2026-03-07' },
          { name: 'Đề án nhân sự', on: '2026-03-09' },
        ],
      ],
    ]);
    expect(thisWeek.map(({ works }) => works)).toEqual([[{ name: 'Giấy mời', on: '2026-03-13' }]]);
    expect(names(nextWeek)).toEqual([['congress', '2026-03-17', 'c0']]);
    expect(lateCells({ overdue, thisWeek, nextWeek }).map(({ count }) => count)).toEqual([2]);
  });

  it('asks for no works where the office keeps no board', () => {
    const planned = { plannedOn: '2026-03-12' };
    expect(agendaOf(seasonOf(planned), TODAY).overdue).toEqual([]);
    const begun = agendaOf(seasonOf({ ...planned, preparation: [{ id: 'venue', state: 'doing' }] }), TODAY);
    expect(begun.overdue.map(({ kind }) => kind)).toEqual(['preparation']);
  });

  it('counts what is late by cell, the worst first', () => {
    const season = seasonOf(
      { plannedOn: '2026-01-05' },
      { plannedOn: '2026-01-05', heldOn: '2026-01-05', status: 'held' },
    );
    const [cell] = season.cells;
    const twice = { kind: 'report', on: '2026-01-09', cell: cell! } as const;
    const { overdue, ...rest } = agendaOf(season, TODAY);
    const late = lateCells({ overdue: [...overdue, twice], ...rest });
    expect(late.map(({ cell: { id }, count }) => [id, count])).toEqual([
      ['c0', 2],
      ['c1', 1],
    ]);
  });

  it('puts first what the law asks for, and of this week the congresses', () => {
    const held = { heldOn: '2026-02-02', status: 'held' } as const;
    const season = seasonOf(
      { plannedOn: '2026-01-05' },
      { ...held, ratification: { requestedOn: '2026-02-05' } },
      { ...held, heldOn: '2026-02-20' },
      { ...held, heldOn: '2026-03-03' },
      { plannedOn: '2026-03-13' },
    );
    const lists = agendaOf(season, TODAY);
    expect(names(lists.overdue)).toEqual([
      ['ratification', '2026-02-26', 'c1'],
      ['report', '2026-03-03', 'c2'],
      ['congress', '2026-01-05', 'c0'],
    ]);
    expect(lists.overdue.map(({ daysLate }) => daysLate)).toEqual([9, 6, 47]);
    expect(names(lists.thisWeek)).toEqual([
      ['congress', '2026-03-13', 'c4'],
      ['report', '2026-03-12', 'c3'],
    ]);
    expect(lateCells(lists).map(({ cell }) => cell.id)).toEqual(['c1', 'c2', 'c0']);
  });

  it('puts every planned congress into one list at most, whatever day it is', () => {
    const days = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2026-06-30') }).map(dayOfNumber);
    fc.assert(
      fc.property(days, days, (plannedOn, today) => {
        const { overdue, thisWeek, nextWeek } = agendaOf(seasonOf({ plannedOn }), today);
        const lists = [overdue, thisWeek, nextWeek].filter((list) => list.length > 0);
        expect(lists.length).toBeLessThanOrEqual(1);
        expect(overdue.length === 1).toBe(plannedOn < today);
        expect(thisWeek.length + nextWeek.length === 1).toBe(
          plannedOn >= today && dayNumber(plannedOn) <= dayNumber(today) + 13 - ((dayNumber(today) + 3) % 7),
        );
      }),
    );
  });
});
