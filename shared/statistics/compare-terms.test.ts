import { describe, expect, it } from 'vitest';
import type { Cell, Congress, Season } from '../domain/season';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
import { compareTerms } from './compare-terms';
import { statistics } from './statistics';

type Lineage = NonNullable<Cell['lineage']>;

const elected: Partial<Congress> = { committee: bareMembers('secretary', 'member') };
const sat = bareMembers('secretary', 'deputySecretary', 'member');
const before = { previousCommittee: sat };

const compared = (season: Season) => {
  const { comparedCells, leftOut, stats, previous, cells, groups } = compareTerms(season);
  return {
    cells: comparedCells,
    leftOut: leftOut.map(({ id }) => id),
    now: stats.groups.committee.total.count,
    then: previous?.groups.committee.total.count,
    held: cells.held,
    difference: groups.committee.total.difference,
  };
};

describe('two terms', () => {
  it('are compared over the cells of which both are entered, and the others are named', () => {
    const season = smallSeason(
      smallCell({ id: 'c1', ...before }, elected),
      smallCell({ id: 'c2' }, elected),
      smallCell({ id: 'c3', ...before }),
      smallCell({ id: 'c4', ...before, retired: true }),
    );
    expect(compared(season)).toEqual({
      cells: 1,
      leftOut: ['c2', 'c3'],
      now: 2,
      then: 6,
      held: { current: 1, previous: 2, difference: -1 },
      difference: -4,
    });
  });

  it('are compared whole, by the figures that are there, where every cell is', () => {
    const season = smallSeason(
      smallCell({ id: 'c1', ...before }, elected),
      smallCell({ id: 'c2', ...before }, elected),
    );
    const stats = statistics(season);
    const terms = compareTerms(season, stats);
    expect(terms.stats).toBe(stats);
    expect(terms).toMatchObject({ comparedCells: 2, leftOut: [] });
    expect(terms.previous?.groups.committee.total.count).toBe(6);
  });

  it('stand apart where no cell is compared', () => {
    const season = smallSeason(smallCell({ id: 'c1' }, elected), smallCell({ id: 'c2', ...before }));
    expect(compared(season)).toEqual({
      cells: 0,
      leftOut: ['c1', 'c2'],
      now: 2,
      then: undefined,
      held: { current: 2, previous: undefined, difference: undefined },
      difference: undefined,
    });
  });
});

/** The cells of the family, the last of them the one that is there now. */
function family(lineage: Lineage, ...earlier: Cell[]): Season {
  return smallSeason(...earlier, smallCell({ id: 'c9', lineage }, elected));
}

const gone = (id: string, entered: boolean) =>
  smallCell({ id, retired: true, ...(entered && before) }, { status: 'planned' });

describe('cells that came from one another', () => {
  const merged: Lineage = [
    { id: 'c1', kind: 'merged' },
    { id: 'c2', kind: 'merged' },
  ];

  it('are compared together: one made of two with both of these', () => {
    expect(compared(family(merged, gone('c1', true), gone('c2', true)))).toMatchObject({
      cells: 1,
      leftOut: [],
      now: 2,
      then: 6,
    });
  });

  it('are left out together while one of them is not known', () => {
    expect(compared(family(merged, gone('c1', true), gone('c2', false)))).toMatchObject({
      cells: 0,
      leftOut: ['c9'],
    });
  });

  it('need the earlier committee of one that took in others but goes on itself', () => {
    const onItself: Lineage = [...merged, { id: 'c9', kind: 'merged' }];
    expect(compared(family(onItself, gone('c1', true), gone('c2', true)))).toMatchObject({ cells: 0 });
    const one: Lineage = [{ id: 'c1', kind: 'merged' }];
    expect(compared(family(one, gone('c1', true)))).toMatchObject({ cells: 0, leftOut: ['c9'] });
  });

  it('need it of one that went on itself from a split and took in another, and of one renamed after a merger', () => {
    const splitToo: Lineage = [
      { id: 'c9', kind: 'split' },
      { id: 'c1', kind: 'merged' },
    ];
    expect(compared(family(splitToo, gone('c1', true)))).toMatchObject({ cells: 0, leftOut: ['c9'] });
    const renamedToo: Lineage = [
      { id: 'c1', kind: 'merged' },
      { id: 'c2', kind: 'renamed' },
    ];
    const both = [gone('c1', true), gone('c2', true)];
    expect(compared(family(renamedToo, ...both))).toMatchObject({ cells: 0, leftOut: ['c9'] });
  });

  it('need none of one that was split off, founded since, or made of several', () => {
    const split: Lineage = [{ id: 'c1', kind: 'split' }];
    const goesOn = smallCell({ id: 'c1', ...before }, elected);
    expect(compared(family(split, goesOn))).toMatchObject({ cells: 2, leftOut: [], now: 4, then: 3 });
    const founded: Lineage = [
      { id: 'c9', kind: 'founded' },
      { id: 'c1', kind: 'renamed' },
    ];
    expect(compared(family(founded, goesOn))).toMatchObject({ cells: 2, leftOut: [] });
  });

  it('need one of a cell that was renamed, or split and went on itself', () => {
    const renamed: Lineage = [{ id: 'c1', kind: 'renamed' }];
    const goesOn = smallCell({ id: 'c1', ...before }, elected);
    expect(compared(family(renamed, goesOn))).toMatchObject({ cells: 0, leftOut: ['c1', 'c9'] });
    const ofItself: Lineage = [{ id: 'c9', kind: 'split' }];
    expect(compared(family(ofItself, goesOn))).toMatchObject({ cells: 1, leftOut: ['c9'] });
  });

  it('are not compared where one founded since stands alone: nothing was there before', () => {
    expect(compared(family([{ id: 'c9', kind: 'founded' }]))).toMatchObject({ cells: 0, leftOut: ['c9'] });
  });

  it('are found over several steps, and from a cell that the file does not hold', () => {
    const chain = smallSeason(
      gone('c1', true),
      smallCell({ id: 'c2', retired: true, lineage: [{ id: 'c1', kind: 'split' }] }),
      smallCell({ id: 'c3', lineage: [{ id: 'c2', kind: 'split' }] }, elected),
      smallCell({ id: 'c4', lineage: [{ id: 'c1', kind: 'split' }] }),
    );
    expect(compared(chain)).toMatchObject({ cells: 0, leftOut: ['c3', 'c4'] });
    const whole = { ...chain, cells: chain.cells.slice(0, 3) };
    expect(compared(whole)).toMatchObject({ cells: 1, leftOut: [], now: 2, then: 3 });
    const strangers = smallSeason(
      smallCell({ id: 'c1', ...before, lineage: [{ id: 'x', kind: 'merged' }] }, elected),
      smallCell({ id: 'c2', lineage: [{ id: 'x', kind: 'split' }] }),
    );
    expect(compared(strangers)).toMatchObject({ cells: 1, leftOut: ['c2'] });
  });

  it('do not count where nothing is left of them but a name', () => {
    const season = smallSeason(smallCell({ id: 'c1', ...before }, elected), gone('c2', false));
    expect(compareTerms(season)).toMatchObject({ comparedCells: 1, leftOut: [] });
    expect(compareTerms(season).cells.total).toEqual({ current: 1, previous: 1, difference: 0 });
  });
});
