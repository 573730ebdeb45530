import { describe, expect, it } from 'vitest';
import type { PastedCell } from '../../../shared/import/paste-cells';
import { cellInWard, previewRows, previewSummary } from './preview-rows';

function cell(name: string, total = '', official = '', probationary = ''): PastedCell {
  return { name, kind: 'other', counts: { total, official, probationary, exempt: '' } };
}

describe('previewRows', () => {
  const sum = cell('Chi bộ B', '20', '20', '3');

  it('takes what nothing speaks against', () => {
    const rows = [cell('Chi bộ A'), sum, cell('Chi bộ a'), cell('Chi bộ C', 'x')].map((each) => ({
      cell: each,
    }));
    expect(previewRows(rows, []).map(({ taken }) => taken)).toEqual([true, false, false, false]);
  });

  it('lets a wrong sum and a double be taken by hand, a wrong number never', () => {
    const rows = [sum, cell('Chi bộ A'), cell('Chi bộ C', 'x')].map((each) => ({ cell: each, take: true }));
    expect(previewRows(rows, ['CHI BỘ A']).map(({ taken }) => taken)).toEqual([true, true, false]);
  });
});

describe('cells of one name and other numbers', () => {
  const [one, two] = [cell('Chi bộ khu phố 1', '20'), cell('Chi bộ khu phố 1', '31')];

  it('wait for the ward of old, and are taken once it tells them apart', () => {
    expect(previewRows([{ cell: one }, { cell: two }], []).map(({ taken }) => taken)).toEqual([false, false]);
    const told = previewRows([{ cell: one }, { cell: two, ward: 'Hoài Hảo' }], []);
    expect(told.map(({ taken, repeated }) => [taken, repeated])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
    expect(cellInWard({ cell: two, ward: 'Hoài Hảo' }).name).toBe('Chi bộ khu phố 1 (Hoài Hảo)');
  });

  it('are counted apart from doubles', () => {
    const rows = previewRows([{ cell: one }, { cell: two }, { cell: cell('Chi bộ khu phố 1', '20') }], []);
    expect(previewSummary(rows, 0)).toBe(
      'Sẽ thêm 0/3 chi bộ; 1 dòng đã có tên, 2 dòng cùng tên chờ ghi phường cũ.',
    );
  });
});

describe('previewSummary', () => {
  it('accounts for every row', () => {
    const rows = previewRows(
      [
        { cell: cell('Chi bộ A', '9', '8', '1') },
        { cell: cell('Chi bộ B', '20', '20', '3') },
        { cell: cell('Chi bộ A') },
        { cell: cell('Chi bộ C', 'x') },
        { cell: cell('Chi bộ D'), take: false },
      ],
      [],
    );
    expect(previewSummary(rows, 1)).toBe(
      'Sẽ thêm 1/5 chi bộ; 1 dòng cần sửa, 1 dòng đã có tên, 1 dòng cần xem số đảng viên, 1 dòng không chọn, 1 dòng tổng cộng bỏ qua.',
    );
    expect(previewSummary(rows.slice(0, 1), 0)).toBe('Sẽ thêm 1/1 chi bộ.');
  });
});
