import { describe, expect, it } from 'vitest';
import { cell, congress, seasonOf } from '../checks/cases/sample-cell';
import { nextSeason } from './next-season';
import type { Cell, Season } from './season';

const input = { term: '2027-2030', ruleSet: 'qd294-2025' } as const;

const official = {
  id: 'i1',
  fullName: 'Lê Thử An',
  born: '1970-01-02',
  status: 'official',
  exempt: true,
} as const;
const probationary = {
  id: 'i2',
  fullName: 'Lê Thử Bình',
  joinedOn: '2024-09-02',
  status: 'probationary',
} as const;

function rosters(last: Season): Record<string, Cell['roster']> {
  return Object.fromEntries(nextSeason(last, input).cells.map(({ id, roster }) => [id, roster]));
}

describe('the lists of members in the season that follows', () => {
  it('come along, without the word that somebody is probationary', () => {
    const last = seasonOf({ ...cell, roster: [official, probationary] });
    const { id, fullName, joinedOn } = probationary;
    const next = nextSeason(last, input);
    expect(next.cells[0]?.roster).toEqual([official, { id, fullName, joinedOn }]);
    expect(next.previousSeason?.rosterFrom).toBe(last.season.term);
    // nobody has gone through it: it is still as old as it was
    expect(nextSeason(next, { ...input, term: '2030-2032' }).previousSeason?.rosterFrom).toBe(
      last.season.term,
    );
  });

  it('say nothing where there are none', () => {
    const next = nextSeason(seasonOf(cell), input);
    expect(next.cells[0]).not.toHaveProperty('roster');
    expect(next.previousSeason).not.toHaveProperty('rosterFrom');
  });

  it('of merged cells are one, each person once and each with an id of their own', () => {
    const other = { ...official, born: '1981-03-04' };
    const into: Cell = {
      ...cell,
      id: 'c9',
      roster: [official],
      lineage: [{ id: 'c8', kind: 'merged', on: '2030-01-01' }],
    };
    const ended: Cell = { ...cell, id: 'c8', retired: true, congress, roster: [official, other] };
    const { c8, c9 } = rosters({ ...seasonOf(into), cells: [into, ended] });
    expect(c9).toEqual([official, { ...other, id: 'i1-2' }]);
    expect(c8).toBeUndefined();
  });

  it('of a divided cell wait there, for nobody knows who went where', () => {
    const half: Cell = { ...cell, id: 'c9', lineage: [{ id: 'c8', kind: 'split', on: '2030-01-01' }] };
    const ended: Cell = {
      ...cell,
      id: 'c8',
      retired: true,
      congress: { ...congress, committee: [{ id: 'p1', fullName: 'Lê Thử Ổn', position: 'secretary' }] },
      roster: [official],
    };
    const { c8, c9 } = rosters({ ...seasonOf(half), cells: [half, ended] });
    expect(c9).toBeUndefined();
    expect(c8).toEqual([official]);
  });
});
