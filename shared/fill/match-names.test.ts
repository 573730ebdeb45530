import { describe, expect, it } from 'vitest';
import { matchNames } from './match-names';

const rows = (...texts: string[]) => texts.map((text, index) => ({ row: index + 7, text }));

const cells = { of: 'cells' } as const;

describe('names of cells in a form', () => {
  it('agree whatever stands in front, their case, and where the tone stands', () => {
    const form = rows('1. Chi bộ Khu phố Hoà Bình', 'KHU PHỐ AN DƯỠNG 1', '3) chi bộ Trạm Y tế');
    expect(
      matchNames(['Chi bộ khu phố An Dưỡng 1', 'Trạm y tế', 'Chi bộ khu phố Hòa Bình'], form, cells),
    ).toEqual([{ row: 8 }, { row: 9 }, { row: 7 }]);
  });

  it('agree without diacritics only where no other name does', () => {
    expect(matchNames(['Khu phố Hà', 'Khu phố Hạ'], rows('khu pho Ha', 'Khu phố Hạ'), cells)).toEqual([
      { row: 7 },
      { row: 8 },
    ]);
    expect(matchNames(['Khu phố Hà', 'Khu phố Há'], rows('khu pho Ha'), cells)).toEqual([
      'name-missing',
      'name-missing',
    ]);
  });

  it('are missing, or stand twice', () => {
    const form = rows('Khu phố 1', 'Khu phố 1', 'Cộng');
    expect(matchNames(['Khu phố 1', 'Khu phố 2'], form, cells)).toEqual(['name-twice', 'name-missing']);
    expect(matchNames(['Khu phố 3', 'Chi bộ khu phố 3'], rows('Khu phố 3'), cells)).toEqual([
      'name-twice',
      'name-twice',
    ]);
  });
});
