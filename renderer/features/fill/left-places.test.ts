import { expect, it } from 'vitest';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import { withRowName } from './left-places';

it('a row that is tied to a cell by hand is known to its columns and to the sum of its group', () => {
  const rows = { namesIn: 'B', fromRow: 3, toRow: 9 };
  const column: Tie = {
    ...{ kind: 'column', sheet: 'Biểu', column: 'C', of: 'cells', indicator: 'cell.total' },
    ...rows,
    lacking: ['Chi bộ Y tế'],
  };
  const sum: Tie = {
    ...{ kind: 'cell', sheet: 'Biểu', cell: 'C10', indicator: 'congress.total' },
    group: { ...rows, rows: [8, 9] },
  };
  const place = { sheet: 'Biểu', cell: 'B9', text: 'Trạm xá', reason: 'name-unknown' } as const;
  const names = [{ text: 'Trạm xá', name: 'Chi bộ Y tế' }];
  const [own, group] = withRowName([column, sum], place, 'Chi bộ Y tế');
  expect(own).toMatchObject({ names });
  expect(own).not.toHaveProperty('lacking');
  expect(group).toEqual({ ...sum, group: { ...rows, rows: [8, 9], names } });
  expect(withRowName([{ ...sum, sheet: 'Khác' }], place, 'Chi bộ Y tế')).toEqual([{ ...sum, sheet: 'Khác' }]);
});
