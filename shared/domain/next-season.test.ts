import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, committee, congress, deputy, person, seasonOf, secretary } from '../checks/cases/sample-cell';
import { proposeStanding } from '../rules/standing';
import { previousStatistics, statistics } from '../statistics';
import { consistentSeason } from '../testing/consistent-season';
import { nextSeason, sittingCommittee } from './next-season';
import { parseSeason } from './parse-season';
import type { Cell } from './season';

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
          expect(statistics(next).groups.committee.total).toBe(0);
          expect(previousStatistics(next)?.groups).toEqual(statistics(last).groups);
          expect(previousStatistics(next)?.ages).toEqual(statistics(last).ages);
        },
      ),
    );
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
      previousCommittee: [{ id: 'i01', fullName: 'Lê Thị Cũ', position: 'secretary' }],
    };
    const heir: Cell = { ...cell, lineage: [{ id: 'c2', kind: 'merged' }] };
    const next = nextSeason(seasonOf(heir, gone), input);
    expect(next.cells.map(({ id }) => id)).toEqual(['c1']);
    expect(next.cells[0]?.formerMembers).toEqual([{ id: 'i01', fullName: 'Lê Thị Cũ' }]);
  });
});

describe('the committee at the end of its term', () => {
  it('tells who left, who came and who changed posts, by date', () => {
    const sitting = sittingCommittee({
      ...cell,
      termChanges: [
        { id: 'i03', kind: 'resigned', personId: 'q7', fullName: 'Người q7', on: '2024-05' },
        {
          id: 'i01',
          kind: 'moved',
          personId: 'p1',
          fullName: 'Người p1',
          on: '2023-02-01',
          decision: 'QĐ 12',
        },
        { id: 'i02', kind: 'appointed', personId: 'q7', fullName: 'Người q7', on: '2023-02-02' },
        { id: 'i04', kind: 'post', fullName: 'NGƯỜI P2', position: 'secretary', on: '2024-06' },
      ],
    });
    expect(
      sitting.map(({ personId, until, since, lastPosition }) => [personId, since, until, lastPosition]),
    ).toEqual([
      ['p1', undefined, '2023-02-01', undefined],
      ['p2', undefined, undefined, 'secretary'],
      ['p3', undefined, undefined, undefined],
      ['q7', '2023-02-02', '2024-05', undefined],
    ]);
    expect(sitting[0]).toMatchObject({ leftBecause: 'moved', decision: 'QĐ 12' });
  });

  it('gives somebody who comes back a record of their own', () => {
    const sitting = sittingCommittee({
      ...cell,
      termChanges: [
        { id: 'i01', kind: 'moved', personId: 'p3', fullName: 'Người p3', on: '2023' },
        { id: 'i02', kind: 'appointed', personId: 'p3', fullName: 'Người p3', on: '2024' },
      ],
    });
    expect(sitting.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p3-2']);
  });
});
