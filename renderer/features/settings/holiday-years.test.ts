import { describe, expect, it } from 'vitest';
import { newSeason } from '../../../shared/domain/new-season';
import { yearsOf } from './holiday-years';

const today = '2026-03-01';
const of = (plannedFrom?: string, plannedTo?: string) => {
  const season = newSeason({ name: 'A', term: 'B', ruleSet: 'qd294-2025' });
  const dates = { ...(plannedFrom && { plannedFrom }), ...(plannedTo && { plannedTo }) };
  return yearsOf({ season: { ...season.season, ...dates } }, today);
};

describe('the years whose holidays are offered', () => {
  it('are those of the season, and the next where deadlines reach into it', () => {
    expect(of('2022-07-01', '2022-08-05')).toEqual([2022]);
    expect(of('2026-12-01', '2027-02-01')).toEqual([2026, 2027]);
    expect(of('2026-10-01', '2026-11-30')).toEqual([2026, 2027]);
  });

  it('are this one while the season has no dates', () => {
    expect(of()).toEqual([2026]);
    expect(of(undefined, '2025')).toEqual([2025]);
  });
});
