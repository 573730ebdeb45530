import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { consistentSeason } from '../testing/consistent-season';
import { formatShare } from '../text/share';
import { columns } from './by-position';
import { comparison } from './comparison';
import { groups } from './groups';
import { isComplete } from './known';
import { previousSeasonOf, previousStatistics } from './previous';
import { statistics } from './statistics';

/** The season with every committee entered as the one that ends, and nobody elected yet. */
function afterItself(season: Season): Season {
  return {
    ...season,
    previousSeason: { term: '2019-2022' },
    cells: season.cells.map((cell) => ({
      ...cell,
      previousCongress: {
        ...(cell.congress.heldOn === undefined ? {} : { heldOn: cell.congress.heldOn }),
        approvedSeats: cell.congress.approvedSeats,
      },
      previousCommittee: cell.congress.committee.map(({ id, ...member }) => ({
        ...member,
        id: `x${id}`,
        personId: id,
      })),
      congress: { ...cell.congress, committee: [] },
    })),
  };
}

describe('the previous season', () => {
  it('comes out to the very figures that it had while it was the present one', () => {
    fc.assert(
      fc.property(
        consistentSeason.filter(({ cells }) => cells.length > 0),
        (season) => {
          const now = statistics(season);
          const then = previousStatistics(afterItself(season));
          expect(then?.groups).toEqual(now.groups);
          expect(then?.ages).toEqual(now.ages);
          expect(then?.bands).toEqual(now.bands);
          expect(then?.professionalLevel).toEqual(now.professionalLevel);
          expect(then?.cells).toEqual(now.cells);
        },
      ),
    );
  });

  const member = { id: 'i01', fullName: 'Nguyễn Văn An', position: 'secretary', born: '1970' } as const;
  const cell = {
    id: 'c01',
    order: 1,
    name: 'Chi bộ một',
    kind: 'office',
    members: {},
    congress: { status: 'planned', approvedSeats: {}, committee: [] },
  } as const;
  const base = {
    format: 'dhcb-season',
    version: 1,
    committee: { name: 'Đảng uỷ phường Thử' },
    season: {
      term: '2025-2027',
      previousTerm: '2022-2025',
      ruleSet: 'qd294-2025',
      ageAt: { method: 'fullYearsAt', on: '2025-07-01' },
      percent: { digits: { kind: 'decimals', count: 1 }, rounding: 'half-up', trimZeros: true },
    },
  } as const;

  it('is unknown where nothing of it is entered', () => {
    expect(
      previousStatistics({ ...base, cells: [{ ...cell, congress: { ...cell.congress, committee: [] } }] }),
    ).toBe(undefined);
  });

  it('leaves out whoever came in during the term, counts ages to its own congress and cells that are gone', () => {
    const season: Season = {
      ...base,
      previousSeason: { heldOn: '2022' },
      cells: [
        {
          ...cell,
          retired: true,
          congress: { status: 'planned', approvedSeats: {}, committee: [] },
          previousCommittee: [member, { ...member, id: 'i02', position: 'member', since: '2023-05' }],
        },
      ],
    };
    const then = previousSeasonOf(season);
    expect(then?.season.term).toBe('2022-2025');
    const stats = previousStatistics(season);
    expect(stats?.groups.committee.total.count).toBe(1);
    expect(stats?.groups.committee.secretary.count).toBe(1);
    expect(stats?.ages.total).toEqual({ sum: 52, count: 1, unknown: 0 });
  });
});

describe('a comparison', () => {
  it('gives exact differences: counts, and shares in percentage points', () => {
    fc.assert(
      fc.property(consistentSeason, consistentSeason, (a, b) => {
        const now = statistics(a);
        const then = statistics(b);
        const compared = comparison(now, then);
        for (const group of groups) {
          for (const column of columns) {
            const one = compared.groups[group][column];
            const [ours, theirs] = [now.groups[group][column], then.groups[group][column]];
            const whole = isComplete(ours) && isComplete(theirs);
            expect(one.difference).toBe(whole ? ours.count - theirs.count : undefined);
            const bases = now.groups.committee[column].count * then.groups.committee[column].count;
            expect(one.points === undefined).toBe(!whole || bases === 0);
            if (one.points && one.currentShare) {
              const { currentShare, previousShare } = one;
              const exact =
                currentShare.count / currentShare.of - (previousShare?.count ?? 0) / (previousShare?.of ?? 1);
              expect(one.points.count / one.points.of).toBeCloseTo(exact, 12);
            }
          }
        }
        for (const rows of [
          compared.bands.threeBands,
          compared.professionalLevel,
          compared.generalEducation,
        ]) {
          const sum = (of: (row: (typeof rows)[number]) => number) =>
            rows.reduce((total, row) => total + of(row), 0);
          expect(sum(({ counts }) => counts.total.current ?? 0)).toBe(now.groups.committee.total.count);
          expect(sum(({ counts }) => counts.total.previous ?? 0)).toBe(then.groups.committee.total.count);
        }
      }),
    );
  });

  it('writes points by the policy of the season, below 0 too', () => {
    const policy = { digits: { kind: 'decimals', count: 1 }, rounding: 'half-up', trimZeros: true } as const;
    // 8/41 now, 10/41 before: −4,878…
    expect(formatShare({ count: 8 * 41 - 10 * 41, of: 41 * 41 }, policy)).toBe('-4,9');
  });

  it('knows no difference without a previous season', () => {
    fc.assert(
      fc.property(consistentSeason, (season) => {
        const { groups: compared, cells, meanAge } = comparison(statistics(season), undefined);
        expect(compared.female.total).toMatchObject({
          previous: undefined,
          difference: undefined,
          points: undefined,
        });
        expect(cells.total.difference).toBe(undefined);
        expect(meanAge.total.difference).toBe(undefined);
      }),
    );
  });
});
