import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { atOnce } from '../../../shared/stepwise';
import { sameNames } from './same-name';

function cell(id: string, name: string): Cell {
  return {
    id,
    order: 1,
    name,
    kind: 'other',
    members: {},
    congress: { status: 'planned', approvedSeats: {}, committee: [] },
  };
}

describe('sameNames', () => {
  const active = [cell('a', 'Chi bộ A'), cell('b', 'CHI BỘ  A'), cell('c', 'Chi bộ C')];
  const same = atOnce(sameNames(active, [cell('r', 'Chi bộ R')]));

  it('names the row of another cell, not the own one', () => {
    expect(same('Chi bộ A', 'a')).toBe(vi.cells.sameNameAt(2));
    expect(same('Chi bộ A', 'b')).toBe(vi.cells.sameNameAt(1));
    expect(same('Chi bộ C', 'c')).toBeUndefined();
    expect(same('Chi bộ Á', 'b')).toBeUndefined();
  });

  it('looks at a name that is only typed, and at cells that are kept', () => {
    expect(same('chi bộ c')).toBe(vi.cells.sameNameAt(3));
    expect(same('chi bộ r')).toBe(vi.cells.sameNameRetired);
    expect(same(' ')).toBeUndefined();
  });
});
