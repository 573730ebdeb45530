import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell, Season } from '../domain/season';
import { addDays } from '../planning/calendar';
import { smallCell, smallSeason } from '../testing/small-season';
import { clockDoubt } from './clock-doubt';

const held: Cell = {
  ...smallCell({ id: 'c01', name: 'Chi bộ Một' }, { status: 'held', heldOn: '2026-07-08' }),
  papers: [{ id: 'resolution', receivedOn: '2026-07-10' }],
  ratification: { decidedOn: '2026-07-20' },
};

it.each([
  ['2009-01-01', { kind: 'behind', day: '2026-07-20', cell: held }],
  ['2026-07-19', { kind: 'behind', day: '2026-07-20', cell: held }],
  ['2026-07-20', undefined],
  ['2027-07-21', undefined],
  ['2027-07-22', { kind: 'ahead', last: '2026-07-20' }],
  ['2099-01-01', { kind: 'ahead', last: '2026-07-20' }],
])('on %s it is %j', (today, doubt) => {
  expect(clockDoubt(smallSeason(held), today)).toEqual(doubt);
});

it('a document of the season tells it too, and a congress that is planned within the year does not', () => {
  const planned = smallCell({ id: 'c01' }, { plannedOn: '2026-07-08' });
  const season: Season = {
    ...smallSeason(planned),
    documents: [{ subject: 'Kế hoạch', issuedOn: '2026-03' }],
  };
  expect(clockDoubt(season, '2026-02-28')).toEqual({ kind: 'behind', day: '2026-03' });
  expect(clockDoubt(season, '2026-03-01')).toBeUndefined();
  expect(clockDoubt(smallSeason(planned), '2025-07-07')).toBeUndefined();
});

it('says nothing from the day on which the last thing was done, for a year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 900 }), (days) => {
      const doubt = clockDoubt(smallSeason(held), addDays('2026-07-20', days));
      expect(doubt?.kind).toBe(days < 0 ? 'behind' : days > 366 ? 'ahead' : undefined);
    }),
  );
});

it('while only planned, a year before the first day and after the last one', () => {
  const cell = smallCell({ id: 'c01' }, { plannedOn: '2026-07-08' });
  fc.assert(
    fc.property(fc.integer({ min: -900, max: 900 }), (days) => {
      const kind = days < -366 ? 'early' : days > 366 ? 'ahead' : undefined;
      expect(clockDoubt(smallSeason(cell), addDays('2026-07-08', days))?.kind).toBe(kind);
    }),
  );
  const small = smallSeason(cell);
  const season: Season = { ...small, season: { ...small.season, plannedFrom: '2026-05-02' } };
  expect(clockDoubt(season, '2009-01-01')).toEqual({ kind: 'early', first: '2026-05-02' });
});
