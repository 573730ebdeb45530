import { expect, it } from 'vitest';
import { smallCell } from '../testing/small-season';
import { membersTotal, memberTotals } from './member-totals';

it.each([
  [{ total: 30, official: 20, probationary: 1 }, 30],
  [{ official: 20, probationary: 1 }, 21],
  [{ official: 20 }, undefined],
  [{ probationary: 1 }, undefined],
  [{ total: 0 }, 0],
  [{ exempt: 3 }, undefined],
])('the members of a cell with %j are %s', (members, total) => {
  expect(membersTotal(members)).toBe(total);
});

it('adds members over the cells, each number with the cells that know it', () => {
  const cells = [
    smallCell({ id: 'c1', members: { total: 30, exempt: 2 } }),
    smallCell({ id: 'c2', members: { official: 20, probationary: 1, exempt: 0 } }),
    smallCell({ id: 'c3', members: { official: 5 } }),
    smallCell({ id: 'c4', members: {} }),
  ];
  expect(memberTotals(cells)).toEqual({
    total: { count: 51, known: 2, of: 4 },
    official: { count: 25, known: 2, of: 4 },
    probationary: { count: 1, known: 1, of: 4 },
    exempt: { count: 2, known: 2, of: 4 },
  });
});
