import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBandSets, positions } from '../domain/choices';
import type { Season } from '../domain/season';
import { consistentSeason } from '../testing/consistent-season';
import { ageBands, inBand } from './age-bands';
import type { Column } from './by-position';
import { groups } from './groups';
import type { KnownByPosition } from './known';
import { statistics } from './statistics';
import { statsJson } from './stats-json';

function add(counts: readonly KnownByPosition[], column: Column): number {
  return counts.reduce((sum, one) => sum + one[column].count, 0);
}

describe('statistics of any season', () => {
  it('adds up: posts to totals, breakdowns to the committee, cells to the season', () => {
    fc.assert(
      fc.property(consistentSeason, (season) => {
        const stats = statistics(season);
        for (const group of groups) {
          const counts = stats.groups[group];
          const posts = positions.reduce((sum, post) => sum + add([counts], post), 0);
          expect(posts).toBe(counts.total.count);
          expect(
            add(
              stats.byCell.map((cell) => cell.groups[group]),
              'total',
            ),
          ).toBe(counts.total.count);
        }
        const breakdowns = [
          ...ageBandSets.map((set) => stats.bands[set]),
          stats.generalEducation,
          stats.professionalLevel,
          stats.politicalTheory,
          stats.occupation,
        ];
        for (const rows of breakdowns) {
          for (const column of ['total', ...positions] as const) {
            expect(
              add(
                rows.map(({ counts }) => counts),
                column,
              ),
            ).toBe(stats.groups.committee[column].count);
          }
        }
        const { reelected, returning, firstTime } = stats.groups;
        const all = stats.groups.committee.total.count;
        const fresh = stats.groups.new.total.count;
        expect(fresh).toBe(returning.total.count + firstTime.total.count);
        expect(fresh + reelected.total.count).toBe(all);
        expect(stats.ages.total.count + stats.ages.total.unknown).toBe(all);
      }),
    );
  });

  it('does not depend on the order in which cells were entered', () => {
    fc.assert(
      fc.property(consistentSeason, (season) => {
        const reversed: Season = { ...season, cells: season.cells.toReversed() };
        expect(statsJson(reversed)).toEqual(statsJson(season));
      }),
    );
  });

  it('counts a retired cell nowhere', () => {
    fc.assert(
      fc.property(
        consistentSeason.filter(({ cells }) => cells.length > 0),
        (season) => {
          const [first, ...rest] = season.cells;
          if (!first) throw new Error('there is a cell');
          const retired: Season = { ...season, cells: [{ ...first, retired: true }, ...rest] };
          expect(statsJson(retired)).toEqual(statsJson({ ...season, cells: rest }));
        },
      ),
    );
  });
});

describe('age bands', () => {
  it.each(ageBandSets)('%s holds every age exactly once', (set) => {
    for (let age = 0; age <= 120; age += 1) {
      expect(ageBands[set].filter((band) => inBand(age, band))).toHaveLength(1);
    }
  });
});
