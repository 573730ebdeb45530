import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../domain/season';
import { plannedSeason } from '../testing/planned-season';
import { plannedCongresses } from './schedule';
import { assignments, congressesInTime } from './timetable';

function seasonOf(...plans: readonly (readonly [string | undefined, Cell['plan']])[]): Season {
  const season = plannedSeason(plans.length);
  const cells = season.cells.map(({ id, order, name, kind, members }, index): Cell => {
    const [day, plan] = plans[index] ?? [];
    const congress: Cell['congress'] = { status: 'planned', approvedSeats: {}, committee: [] };
    const planned = day === undefined ? congress : { ...congress, plannedOn: day };
    return { id, order, name, kind, members, congress: planned, ...(plan && { plan }) };
  });
  return { ...season, cells };
}

const ids = (season: Season) => congressesInTime(season).map(({ cell }) => cell.id);

describe('the congresses in time', () => {
  it('stand by day, then by hour, then as the cells stand', () => {
    const season = seasonOf(
      ['2022-06-05', { startsAt: '9 giờ' }],
      ['2022-06-05', { startsAt: '7 giờ 30' }],
      ['2022-06-05', { session: 'afternoon' }],
      ['2022-06-05', { session: 'afternoon', startsAt: '2 giờ' }],
      ['2022-06-04', { startsAt: '14 giờ' }],
      ['2022-06-05', { startsAt: '9 giờ' }],
    );
    expect(ids(season)).toEqual(['p5', 'p2', 'p1', 'p6', 'p3', 'p4']);
  });

  it('put a month at its end, and what has no date last', () => {
    const season = seasonOf([undefined, undefined], ['2022-06', undefined], ['2022-06-30', undefined]);
    expect(ids(season)).toEqual(['p2', 'p3', 'p1']);
  });

  it('lose none and invent none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        const season = plannedSeason(count);
        const inTime = congressesInTime(season).map(({ cell }) => cell.id);
        expect(inTime.toSorted()).toEqual(
          plannedCongresses(season)
            .map(({ cell }) => cell.id)
            .toSorted(),
        );
      }),
    );
  });
});

describe('the assignments', () => {
  it('count each congress once for each of its guides, and once for the one who leads', () => {
    const season = plannedSeason();
    const planned = plannedCongresses(season);
    const all = assignments(season);
    expect(all.map(({ guide }) => guide.id)).toEqual(['g1', 'g2', 'g3', 'g4']);
    expect(all.reduce((sum, { leading }) => sum + leading, 0)).toBe(
      planned.filter(({ guides }) => guides.length > 0).length,
    );
    for (const { guide, congresses, cells } of all) {
      expect(congresses).toHaveLength(cells.length);
      expect(congresses.every(({ guides }) => guides.includes(guide))).toBe(true);
    }
    expect(all.at(-1)?.congresses).toEqual([]);
  });
});
