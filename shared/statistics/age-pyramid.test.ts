import { describe, expect, it } from 'vitest';
import { ageBandSets } from '../domain/choices';
import { sampleSeason } from '../fixtures/sample';
import { agePyramid } from './age-pyramid';
import { statistics } from './statistics';

describe('the age pyramid', () => {
  it.each(ageBandSets)('of the sample adds up to its statistics, by %s', (set) => {
    const season = sampleSeason();
    const stats = statistics(season);
    const { rows, unknown } = agePyramid(season, set);
    expect(unknown).toBe(0);
    expect(rows.reduce((sum, { female }) => sum + female, 0)).toBe(stats.groups.female.total.count);
    expect(rows.map(({ male, female }) => male + female)).toEqual(
      stats.bands[set].map(({ counts }) => counts.total.count),
    );
  });

  it('tells apart whose age or gender is not known', () => {
    const season = sampleSeason();
    const [first, ...rest] = season.cells[0]!.congress.committee;
    const withoutBirth = { ...first! };
    delete withoutBirth.born;
    const cell = season.cells[0]!;
    const changed = { ...cell, congress: { ...cell.congress, committee: [withoutBirth, ...rest] } };
    expect(agePyramid({ ...season, cells: [changed] }, 'threeBands').unknown).toBe(1);
    expect(agePyramid({ ...season, cells: [] }, 'threeBands').unknown).toBe(0);
  });
});
