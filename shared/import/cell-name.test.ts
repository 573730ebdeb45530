import { describe, expect, it } from 'vitest';
import { cellNameToWrite, fullCellName, nameInWard, severalOfOneName, withoutNumber } from './cell-name';

describe('the name of a cell written out', () => {
  it.each([
    ['TRẠM Y TẾ PHƯỜNG', 'Chi bộ Trạm y tế phường'],
    ['Trạm Y tế', 'Chi bộ Trạm Y tế'],
    ['Khu phố 2', 'Chi bộ khu phố 2'],
    ['THÔN AN DƯỠNG', 'Chi bộ thôn An Dưỡng'],
    ['CB KP3', 'Chi bộ KP3'],
    ['TYT', 'Chi bộ TYT'],
    ['TRƯỜNG THPT TĂNG BẠT HỔ', 'Chi bộ Trường THPT Tăng Bạt Hổ'],
    ['NHCSXH', 'Chi bộ NHCSXH'],
    ['CHI BỘ KHU PHỐ TÂN AN', 'Chi bộ khu phố Tân An'],
    [' Công an  phường ', 'Chi bộ Công an phường'],
  ])('%s is %s', (short, full) => {
    expect(cellNameToWrite(short)).toBe(full);
    expect(fullCellName(short)).toBe(full);
    expect(cellNameToWrite(full)).toBeUndefined();
  });

  it.each(['Chi bộ Trạm Y tế', 'Đảng bộ bộ phận Công an', 'Đảng uỷ phường', '', ' '])(
    '“%s” stays as it is',
    (name) => {
      expect(cellNameToWrite(name)).toBeUndefined();
      expect(fullCellName(name)).toBe(name.trim());
    },
  );
});

describe('several cells of one name', () => {
  const [one, two, twice, other] = [
    { name: 'Chi bộ khu phố 1', counts: '20' },
    { name: 'CHI BỘ KP 1', counts: '31' },
    { name: 'Chi bộ khu phố 2', counts: '9' },
    { name: 'Chi bộ khu phố Tân Thạnh', counts: '7' },
  ];

  it('are those whose numbers differ', () => {
    expect(severalOfOneName([one, two, twice, { ...twice }, other])).toEqual(new Set([one, two]));
    expect(severalOfOneName([other, { name: 'Chi bộ khu phố Tân Thành', counts: '8' }])).toEqual(new Set());
    expect(
      severalOfOneName([
        { name: '', counts: '1' },
        { name: ' ', counts: '2' },
      ]),
    ).toEqual(new Set());
  });

  it('are told apart by their wards', () => {
    expect(nameInWard('Chi bộ khu phố 1', ' Hoài Tân ')).toBe('Chi bộ khu phố 1 (Hoài Tân)');
    expect(nameInWard('Chi bộ khu phố 1', ' ')).toBe('Chi bộ khu phố 1');
  });
});

it.each([
  ['01. Chi bộ khu phố 1', 'Chi bộ khu phố 1'],
  ['2) Khu phố 2', 'Khu phố 2'],
  ['3 - Trạm Y tế', 'Trạm Y tế'],
  ['Chi bộ 3', 'Chi bộ 3'],
  ['12', '12'],
])('the name of a cell without the number of its line: “%s”', (written, name) => {
  expect(withoutNumber(written)).toBe(name);
});
