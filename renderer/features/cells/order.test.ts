import { describe, expect, it } from 'vitest';
import { newSeason } from '../../../shared/domain/new-season';
import type { Cell, Season } from '../../../shared/domain/season';
import { movedIds } from './order';

function cell(id: string, order: number, retired?: boolean): Cell {
  return {
    id,
    order,
    name: id,
    kind: 'other',
    ...(retired !== undefined && { retired }),
    members: {},
    congress: { status: 'planned', approvedSeats: {}, committee: [] },
  };
}

describe('movedIds', () => {
  const season: Season = {
    ...newSeason({ name: 'Đảng uỷ', term: '2025-2030', ruleSet: 'qd294-2025' }),
    cells: [cell('c', 4), cell('a', 1), cell('x', 2, true), cell('b', 3)],
  };

  it('changes places with the next active cell and leaves retired ones where they are', () => {
    expect(movedIds(season, 'a', 1)).toEqual(['b', 'x', 'a', 'c']);
    expect(movedIds(season, 'c', -1)).toEqual(['a', 'x', 'c', 'b']);
  });

  it('goes nowhere at the ends', () => {
    expect(movedIds(season, 'a', -1)).toBeUndefined();
    expect(movedIds(season, 'c', 1)).toBeUndefined();
    expect(movedIds(season, 'nobody', -1)).toBeUndefined();
  });
});
