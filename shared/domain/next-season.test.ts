import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, committee, congress, deputy, person, seasonOf, secretary } from '../checks/cases/sample-cell';
import { proposeStanding } from '../rules/standing';
import { previousStatistics, statistics } from '../statistics';
import { consistentSeason } from '../testing/consistent-season';
import { nextSeason } from './next-season';
import { parseSeason } from './parse-season';
import type { Cell, Season } from './season';

const input = { term: '2025-2027', ruleSet: 'qd294-2025' } as const;

describe('the season that follows', () => {
  it('is sound, elects nobody yet, and knows the figures of the last one', () => {
    fc.assert(
      fc.property(
        consistentSeason.filter(({ cells }) => cells.length > 0),
        (last) => {
          const next = nextSeason(last, { ...input, ruleSet: last.season.ruleSet });
          expect(parseSeason(next).ok).toBe(true);
          expect(next.season.previousTerm).toBe(last.season.term);
          expect(statistics(next).groups.committee.total.count).toBe(0);
          expect(previousStatistics(next)?.groups).toEqual(statistics(last).groups);
          expect(previousStatistics(next)?.ages).toEqual(statistics(last).ages);
        },
      ),
    );
  });

  it('goes on with the members of the ward and the work items of the office', () => {
    const kept = {
      wardMembers: [{ id: 'm1', fullName: 'Bùi Thị Thử', post: 'Phó bí thư' }],
      preparationItems: [{ id: 'own-1', name: 'Nước uống', daysBefore: 2 }],
    };
    expect(nextSeason({ ...seasonOf(cell), ...kept }, input)).toMatchObject(kept);
  });

  it('counts the congresses of each cell on, and drops what only the last season did', () => {
    const own = { value: true, certainty: 'office', source: 'Kế hoạch' } as const;
    const numbered = (minutes: Cell['minutes'], rules: Season['rules'] = {}) => {
      const last = { ...seasonOf({ ...cell, ...(minutes && { minutes }) }), rules };
      return nextSeason(last, { ...input, ruleSet: last.season.ruleSet });
    };
    const numberOf = (...of: Parameters<typeof numbered>) => numbered(...of).cells[0]?.minutes;
    expect(numberOf({ congressNumber: 'XIX', venue: 'Hội trường' })).toEqual({ congressNumber: 'XX' });
    expect(numberOf({ congressNumber: ' 7 ' })).toEqual({ congressNumber: '8' });
    expect(numberOf({ congressNumber: 'thứ bảy' })).toBeUndefined();
    expect(numberOf(undefined)).toBeUndefined();
    expect(numberOf({ congressNumber: 'IV' }, { appointmentsOnly: own })).toEqual({ congressNumber: 'IV' });
    expect(numbered(undefined, { delegates: own, appointmentsOnly: own }).rules).toBeUndefined();
    const founded = seasonOf({
      ...cell,
      congress: { ...congress, status: 'planned' },
      lineage: [{ id: cell.id, kind: 'founded' }],
    });
    expect(nextSeason(founded, input).cells[0]?.minutes).toEqual({ congressNumber: 'I' });
  });

  it('proposes whoever sits now as re-elected, and whoever sat before as returning', () => {
    const first = committee(secretary, deputy, person('p3'));
    const second = nextSeason(first, input);
    const elected = (people: Cell['congress']['committee']) => ({
      ...second,
      cells: second.cells.map((each) => ({ ...each, congress: { ...congress, committee: people } })),
    });
    const third = nextSeason(elected([deputy, person('p4')]), { ...input, term: '2027-2030' });
    const [here] = third.cells;
    if (!here) throw new Error('a cell went');
    expect(proposeStanding(third, here, deputy)).toMatchObject({
      standing: 'reelected',
      previousPosition: 'deputySecretary',
    });
    expect(proposeStanding(third, here, secretary)?.standing).toBe('returning');
    expect(proposeStanding(third, here, person('p9'))?.standing).toBe('firstTime');
    expect(here.formerMembers?.map(({ personId, term }) => [personId, term])).toEqual([
      ['p1', '2022-2025'],
      ['p2', '2022-2025'],
      ['p3', '2022-2025'],
    ]);
  });

  it('leaves retired cells behind, and remembers who sat there in the cell made from them', () => {
    const gone: Cell = {
      ...cell,
      id: 'c2',
      retired: true,
      congress: { ...congress, status: 'planned', committee: [] },
      previousCommittee: [{ id: 'i01', fullName: 'Lê Thị Cũ', position: 'secretary' }],
    };
    const heir: Cell = { ...cell, lineage: [{ id: 'c2', kind: 'merged' }] };
    const next = nextSeason(seasonOf(heir, gone), input);
    expect(next.cells.map(({ id }) => id)).toEqual(['c1']);
    expect(next.cells[0]?.formerMembers).toEqual([{ id: 'i01', fullName: 'Lê Thị Cũ' }]);
  });

  it('takes along a cell that ended after its congress: its committee counts, and is re-elected where it went', () => {
    const gone: Cell = {
      ...cell,
      id: 'c2',
      name: 'Chi bộ 2',
      retired: true,
      congress: { ...congress, committee: [person('q1', { position: 'secretary' })] },
    };
    const heir: Cell = {
      ...cell,
      lineage: [
        { id: 'c2', kind: 'merged', on: '2024-01-01' },
        { id: 'c0', kind: 'merged', on: '2021-01-01' },
      ],
    };
    const next = nextSeason(seasonOf(heir, gone), input);
    expect(next.cells.map(({ id, retired }) => [id, retired])).toEqual([
      ['c1', undefined],
      ['c2', true],
    ]);
    const [here] = next.cells;
    if (!here) throw new Error('a cell went');
    // what was before the last congress is over
    expect(here.lineage?.map(({ id }) => id)).toEqual(['c2']);
    expect(proposeStanding(next, here, person('q1'))).toMatchObject({
      standing: 'reelected',
      previousPosition: 'secretary',
      cellName: 'Chi bộ 2',
    });
    expect(previousStatistics(next)?.cells.total).toBe(2);
    const after = nextSeason(next, { ...input, term: '2027-2030' });
    expect(after.cells.map(({ id }) => id)).toEqual(['c1']);
    expect(after.cells[0]?.formerMembers?.map(({ personId }) => personId)).toContain('q1');
  });
});
