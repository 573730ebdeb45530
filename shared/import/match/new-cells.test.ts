import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold';
import { cellsInOne, mayBeOneCell, newCellName } from './new-cells';

const near = (a: string, b: string) => mayBeOneCell(newCellName(a), newCellName(b));

describe('two new cells', () => {
  it.each([
    ['khu phố 2', 'khu phô 2'],
    ['Trạm y tế', 'Trạm Y tế phường'],
    ['Chi bộ khu phố Tân Thành', 'KP Tân Thạnh'],
    ['Trường MN Hoa Sen', 'Trường Mầm non'],
    ['Khu phố số 3', 'Khu phố 3'],
    ['Chi bộ thôn Giao Hội', 'Chi bộ khu phố Giao Hội'],
    ['Công an', 'Chi bộ Công an phường'],
    ['Hợp tác xã Hoài Tân', 'HTX Hoai Tan'],
    ['khu phố 1', 'khu phố 1 (Hoài Tân)'],
    ['Trường Tiểu học Hoài Tân', 'Trường Tiểu học Hoài Tâ'],
    ['Thôn Giao Hội', 'Thôn Giao Hộii'],
  ])('may be one: “%s” and “%s”', (a, b) => {
    expect(near(a, b)).toBe(true);
    expect(near(b, a)).toBe(true);
  });

  it.each([
    ['khu phố 1', 'khu phố 2'],
    ['khu phố 11', 'khu phố 12'],
    ['khu phố 1', 'khu phố 11'],
    ['khu phố 1A', 'khu phố 1B'],
    ['khu phố 1', 'khu phố 1A'],
    ['Tổ dân phố I', 'Tổ dân phố II'],
    ['Khu phố Tân Thành A', 'Khu phố Tân Thành B'],
    ['Giao Hội 1', 'Giao Hội 2'],
    ['Khu phố Tân Thành', 'Trường Mầm non Tân Thành'],
    ['Trường Tiểu học Tân Thành', 'HTX Tân Thành'],
    ['Công an phường', 'Quân sự phường'],
    ['khu phố 1 (Hoài Tân)', 'khu phố 1 (Hoài Hảo)'],
    ['Khu phố Thiện Đức Đông', 'Khu phố Thiện Đức Tây'],
    ['Trường Mầm non Hoa Sen', 'Trường Mầm non Hoa Sim'],
    ['Trường THCS Hoài Tân', 'Trường Tiểu học Hoài Tân'],
    ['Thôn An Hoà', 'Thôn An Hội'],
    ['Thôn An An 1', 'Thôn Hội An 1'],
    ['Thôn An Hoà', 'Thôn Hoà An'],
    ['Khu phố Hoài Tân', 'Khu phố Hoài Tâm'],
  ])('are two: “%s” and “%s”', (a, b) => {
    expect(near(a, b)).toBe(false);
    expect(near(b, a)).toBe(false);
  });

  it('may always be one where only marks, case and “Chi bộ” differ, and never where numbers do', () => {
    const place = fc.constantFrom(
      'khu phố',
      'tổ dân phố',
      'thôn',
      'khu phố Tân Thành',
      'Trường Mầm non',
      'Trạm Y tế',
    );
    const number = fc.integer({ min: 1, max: 40 });
    const write = fc.constantFrom(
      (name: string) => fold(name),
      (name: string) => name.toUpperCase(),
      (name: string) => `Chi bộ ${name}`,
    );
    fc.assert(
      fc.property(place, number, number, write, (name, one, other, written) => {
        expect(near(`${name} ${String(one)}`, written(`${name} ${String(other)}`))).toBe(one === other);
      }),
    );
  });
});

describe('cells in one text', () => {
  const isCell = (name: string) => name.startsWith('Công an') || name.startsWith('Quân sự');

  it.each([
    ['KP1/KP2', ['KP1', 'KP2']],
    ['Khu phố 1, 2', ['Khu phố 1', 'Khu phố 2']],
    ['khu phố 1 và khu phố 3', ['khu phố 1', 'khu phố 3']],
    ['KP 1+2', ['KP 1', 'KP 2']],
    ['Chi bộ khu phố 1; Chi bộ khu phố 2', ['Chi bộ khu phố 1', 'Chi bộ khu phố 2']],
    ['KP1 KP2', ['KP1', 'KP2']],
    ['Thôn Tân Thành / Thôn An Dưỡng', ['Thôn Tân Thành', 'Thôn An Dưỡng']],
    ['Công an / Quân sự', ['Công an', 'Quân sự']],
  ])('are told apart: “%s”', (text, cells) => {
    expect(cellsInOne(text, isCell)).toEqual(cells);
  });

  it.each([
    'Chi bộ khu phố 1',
    'Khu phố Tân Thành 2',
    'Trường Mầm non, Tiểu học Hoài Tân',
    'Chi bộ Y tế và Dân số',
    'Khu phố 1-2',
    'HTX nông nghiệp & dịch vụ',
    'KP 1 (Hoài Tân)',
    '',
  ])('are one: “%s”', (text) => {
    expect(cellsInOne(text, isCell)).toEqual([]);
  });
});
