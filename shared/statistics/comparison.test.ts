import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommitteeMember, Season } from '../domain/season';
import { consistentSeason } from '../testing/consistent-season';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
import { formatShare } from '../text/share';
import { columns } from './by-position';
import { comparison, nobodyIn } from './comparison';
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

describe('two small terms side by side', () => {
  const [secretary, member] = bareMembers('secretary', 'member');
  const term = (heldOn: string, seats: number | undefined, ...committee: CommitteeMember[]) =>
    statistics(
      smallSeason(
        smallCell(
          { id: 'c1' },
          { heldOn, approvedSeats: { committee: seats, secretary: 1, deputySecretary: 0 }, committee },
        ),
      ),
    );
  const woman = { ...secretary!, gender: 'female', born: '1970', generalEducation: '12/12' } as const;
  const man = { ...member!, gender: 'male', born: '1982' } as const;
  const before = { ...secretary!, gender: 'male', born: '1960', generalEducation: '10/10' } as const;

  it('tell both numbers, both shares and their exact differences', () => {
    const {
      cells,
      groups: compared,
      meanAge,
    } = comparison(term('2022', 2, woman, man), term('2019', 1, before));
    expect(cells.fullyElected).toEqual({ previous: 1, current: 1, difference: 0 });
    expect(compared.female.total).toEqual({
      previous: 0,
      current: 1,
      difference: 1,
      previousShare: { count: 0, of: 1 },
      currentShare: { count: 1, of: 2 },
      points: { count: 1, of: 2 },
      unknown: { previous: 0, current: 0 },
    });
    expect(meanAge.total).toEqual({
      previous: { count: 59, of: 1 },
      current: { count: 92, of: 2 },
      difference: { count: -26, of: 2 },
      unknown: { previous: 0, current: 0 },
    });
    expect(meanAge.deputySecretary).toMatchObject({
      previous: undefined,
      current: undefined,
      difference: undefined,
    });
  });

  it('tell no difference where something is not entered in one of them, and of how many', () => {
    const { gender, born, ...unknown } = man;
    expect([gender, born]).toEqual(['male', '1982']);
    const whole = term('2019', 2, woman, man);
    const lacking = term('2022', undefined, woman, unknown);
    const now = comparison(lacking, whole);
    expect(now.cells.fullyElected).toEqual({ previous: 1, current: undefined, difference: undefined });
    expect(now.groups.female.total).toMatchObject({ previous: 1, current: 1, difference: undefined });
    expect(now.groups.female.total).toMatchObject({
      points: undefined,
      currentShare: { count: 1, of: 2 },
      unknown: { previous: 0, current: 1 },
    });
    expect(now.groups.female.member).toMatchObject({ current: undefined, currentShare: undefined });
    expect(now.meanAge.total).toMatchObject({
      previous: { count: 86, of: 2 },
      current: { count: 52, of: 1 },
      difference: undefined,
      unknown: { previous: 0, current: 1 },
    });
    const then = comparison(whole, lacking);
    expect(then.cells.fullyElected).toEqual({ previous: undefined, current: 1, difference: undefined });
    expect(then.groups.female.total.unknown).toEqual({ previous: 1, current: 0 });
    expect(then.meanAge.total).toMatchObject({ difference: undefined, unknown: { previous: 1, current: 0 } });
  });

  it('have the lines of both, those without an entry last and without a difference', () => {
    const { generalEducation } = comparison(term('2022', 2, woman, man), term('2019', 1, before));
    const line = ({ value, counts: { total } }: (typeof generalEducation)[number]) => [
      value,
      total.previous,
      total.current,
      total.difference,
    ];
    expect(generalEducation.map(line)).toEqual([
      ['12/12', 0, 1, undefined],
      ['10/10', 1, 0, undefined],
      [undefined, 0, 1, undefined],
    ]);
    const all = comparison(term('2022', 1, woman), term('2019', 1, before));
    expect(all.generalEducation.map(line)).toEqual([
      ['12/12', 0, 1, 1],
      ['10/10', 1, 0, -1],
    ]);
    const nobodyNow = comparison(term('2022', 1, man), term('2019', 1, before));
    expect(nobodyNow.generalEducation.map(line)).toEqual([
      ['10/10', 1, undefined, undefined],
      [undefined, 0, 1, undefined],
    ]);
    expect(nobodyNow.generalEducation.at(-1)?.counts.total.points).toBeUndefined();
  });

  it('have the lines of the present one alone where nothing is known of the other', () => {
    const {
      cells,
      generalEducation,
      meanAge,
      groups: compared,
    } = comparison(term('2022', 1, woman), undefined);
    expect(generalEducation.map(({ value, counts }) => [value, counts.total.previous])).toEqual([
      ['12/12', undefined],
    ]);
    expect(cells.fullyElected).toEqual({ previous: undefined, current: 1, difference: undefined });
    expect(meanAge.total).toEqual({
      previous: undefined,
      current: { count: 52, of: 1 },
      difference: undefined,
      unknown: { previous: 0, current: 0 },
    });
    expect(compared.female.total.unknown).toEqual({ previous: 0, current: 0 });
  });

  it('say of a value that nobody has: none of those known', () => {
    const { generalEducation } = term('2022', 2, woman, man);
    expect(nobodyIn(generalEducation).total).toEqual({ count: 0, known: 1, of: 2 });
    expect(nobodyIn(generalEducation.slice(1)).total).toEqual({ count: 0, known: 1, of: 2 });
    expect(nobodyIn([]).total).toEqual({ count: 0, known: 0, of: 0 });
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
