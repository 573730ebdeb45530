import { describe, expect, it } from 'vitest';
import type { Congress, Season } from '../domain/season';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
import { baseOf, countOf, type Indicator, isIndicator, paragraphIndicators } from './indicators';
import { statistics } from './statistics';

const seats = { committee: 1, secretary: 1, deputySecretary: 0 };
const full: Partial<Congress> = {
  approvedSeats: seats,
  committee: bareMembers('secretary').map((member) => ({ ...member, gender: 'female' as const })),
};
const figure = (season: Season, indicator: Indicator) => countOf(statistics(season), indicator);

describe('an indicator', () => {
  it('is one of those known, and no other word', () => {
    expect(isIndicator('cells.held')).toBe(true);
    expect(isIndicator('female.secretary')).toBe(true);
    expect(isIndicator('meanAge')).toBe(true);
    expect(isIndicator('female')).toBe(false);
    expect(isIndicator('')).toBe(false);
    expect(paragraphIndicators.every(isIndicator)).toBe(true);
  });

  it.each([
    ['female.total', 'committee.total'],
    ['reelected.secretary', 'committee.secretary'],
    ['committee.secretary', undefined],
    ['cells.held', undefined],
    ['meanAge', undefined],
  ] as const)('%s is a share of %s', (indicator, base) => {
    expect(baseOf(indicator)).toBe(base);
  });
});

describe('the count of an indicator', () => {
  const season = smallSeason(smallCell({ id: 'c1' }, full), smallCell({ id: 'c2' }, { status: 'planned' }));

  it('is that of the season, of cells and of people', () => {
    expect(figure(season, 'cells.total')).toBe(2);
    expect(figure(season, 'cells.held')).toBe(1);
    expect(figure(season, 'cells.fullyElected')).toBe(1);
    expect(figure(season, 'committee.total')).toBe(1);
    expect(figure(season, 'female.secretary')).toBe(1);
    expect(figure(season, 'meanAge')).toBeUndefined();
  });

  it('is not told while something of it is not entered', () => {
    expect(figure(season, 'reelected.total')).toBeUndefined();
    const open: Season = { ...season, cells: [...season.cells, smallCell({ id: 'c3' })] };
    expect(figure(open, 'cells.total')).toBe(3);
    expect(figure(open, 'cells.held')).toBe(2);
    expect(figure(open, 'cells.fullyElected')).toBeUndefined();
    expect(figure(open, 'female.total')).toBeUndefined();
  });
});
