import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { planOf } from '../testing/plan';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const HEAD = ['TT', 'Chi bộ', 'Tổng số', 'Chính thức', 'Dự bị'];
const COUNTS = ['total', 'official', 'probationary'] as const;

const fault = fc.constantFrom('#N/A', '#REF!', '#VALUE!', '#DIV/0!');
/** By row: which counts, and whether the name, are errors of Excel. */
const faulty = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()), {
  minLength: 1,
  maxLength: 6,
});

it('an error of Excel in a list of cells is told at its row, and is no number and no name', () => {
  fc.assert(
    fc.property(faulty, fault, (rows, error) => {
      const list = rows.map(([name, ...counts], at) => [
        String(at + 1),
        name ? error : `Chi bộ khu phố ${String(at + 1)}`,
        ...counts.map((isWrong, index) => (isWrong ? error : ['25', '24', '1'][index])),
      ]);
      const texts = list.map((row) => row.map((text) => text ?? ''));
      const { rows: planned, edit } = planOf(bare, [HEAD, ...texts], { kind: 'cells' });
      const told = planned.map(({ problems }) =>
        problems.flatMap(({ column, code }) => (code === 'cell-error' ? [column] : [])).toSorted(),
      );
      expect(told).toEqual(
        rows.map(([name, ...counts]) =>
          [...(name ? ['name'] : []), ...COUNTS.filter((_, index) => counts[index])].toSorted(),
        ),
      );
      const named = rows.filter(([name]) => !name);
      expect(edit?.cells.map(({ members }) => COUNTS.map((key) => members[key])) ?? []).toEqual(
        named.map(([, ...counts]) =>
          counts.map((isWrong, index) => (isWrong ? undefined : [25, 24, 1][index])),
        ),
      );
    }),
  );
});

it('formulas that were never calculated are said once for a list of cells, and at each row', () => {
  const cells = [{ text: '1' }, { text: 'Chi bộ khu phố 1' }, undefined, { text: '24' }, { text: '1' }];
  const open = [{ column: 2, kind: 'uncalculated' as const, text: '' }];
  const table = {
    from1904: false,
    rows: [
      { number: 1, cells: HEAD.map((text) => ({ text })) },
      { number: 2, cells, faults: open },
    ],
  };
  const { notes, rows } = planOf(bare, table, { kind: 'cells' });
  expect(notes).toMatchObject([{ code: 'not-calculated', count: 1 }]);
  expect(rows).toMatchObject([{ outcome: 'add', problems: [{ column: 'total', code: 'not-calculated' }] }]);
});
