import { describe, expect, it } from 'vitest';
import type { CellTie } from '../../../shared/import/plan/plan';
import { smallCell } from '../../../shared/testing/small-season';
import { rememberedParts } from './remembered-parts';

const cells = [smallCell({ id: 'c0', name: 'Chi bộ khu phố 1' })];
const columns = ['Họ và tên', 'Phái tính', 'Mã'].map((heading, index) => ({ index, heading, example: 'x' }));
const tie: CellTie = { key: 'tổ 1', name: 'Tổ 1', rows: 2, to: 'c0', kind: 'other', near: [] };
const view = { uses: ['fullName', 'gender', 'cardNumber'] as const, columns, ties: [tie] };
const matched = { fullName: 0, cardNumber: 2 };
const chosen = { columns: { fullName: 0, gender: 1 }, cells: { 'tổ 1': 'c0' }, nameCase: false };
const remembered = { matched, nameCase: true, settings: chosen };

describe('what is done as for the last list of that look', () => {
  it('is said: columns that would be taken otherwise, cells, capitals', () => {
    expect(rememberedParts({ settings: chosen, remembered }, view, cells)).toEqual([
      'cột “Phái tính” là Giới tính',
      'không dùng cột “Mã”',
      '“Tổ 1” là Chi bộ khu phố 1',
      'giữ tên chữ in hoa',
    ]);
  });

  it('is not said once it was chosen otherwise', () => {
    const settings = { columns: { ...matched, gender: -1 }, cells: { 'tổ 1': '+' }, nameCase: true };
    expect(rememberedParts({ settings, remembered }, view, cells)).toEqual([]);
  });

  it('is nothing where the program would do the same, or the list names no such cell', () => {
    const same = { ...remembered, matched: { fullName: 0, gender: 1 }, nameCase: false };
    expect(rememberedParts({ settings: chosen, remembered: same }, { ...view, ties: [] }, cells)).toEqual([]);
    expect(rememberedParts({ settings: chosen }, view, cells)).toEqual([]);
  });
});
