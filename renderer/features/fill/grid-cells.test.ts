import { describe, expect, it } from 'vitest';
import type { FormSheet } from '../../../shared/fill/form';
import { parseAddress, parseRange } from '../../../shared/spreadsheet/address';
import { columnWidths, drawnSize, endsBeside, mergesOf, stepFrom } from './grid-cells';

const sheet: FormSheet = {
  name: 'Biểu 1',
  hidden: false,
  isProtected: false,
  rows: 6,
  columns: 4,
  cells: [],
  merges: [parseRange('B2:C3')!],
  arrays: [],
  tableHeadings: [],
  columnLooks: [],
  rowLooks: [],
};
const size = drawnSize(sheet);

describe('the grid of a form', () => {
  it('draws a few cells more than there are, but never too many', () => {
    expect(size).toEqual({ rows: 8, columns: 6 });
    const huge = drawnSize({ ...sheet, rows: 1_048_576, columns: 16_384 });
    expect(huge.rows * huge.columns).toBeLessThanOrEqual(6000);
  });

  it('is as wide as a day that will be written, also where the form is narrower', () => {
    const narrow = {
      columnLooks: [{ from: 1, to: 4, width: 5, style: undefined, hidden: false }],
      merges: [],
    };
    const write = (column: number, shown: string) => ({ write: { row: 1, column, shown } });
    const written = new Map([
      ['A1', write(1, '12/10/2026')],
      ['B1', write(2, 'Chi bộ khu phố An Dưỡng 1')],
      ['C1', write(3, '7')],
    ]);
    const [day = 0, name = 0, count = 0] = columnWidths(narrow, 3, written);
    expect([day > 5, name, count]).toEqual([true, 2.5, 2.5]);
  });

  it('knows what merged cells cover', () => {
    const { first, covered } = mergesOf(sheet, size);
    expect([...first.keys()]).toEqual(['B2']);
    expect([...covered]).toEqual(['C2', 'B3', 'C3']);
  });

  it.each([
    ['A2', 'ArrowRight', 'B2'],
    ['B2', 'ArrowRight', 'D2'],
    ['B2', 'ArrowDown', 'B4'],
    ['C4', 'ArrowUp', 'B2'],
    ['D3', 'ArrowLeft', 'B2'],
    ['B2', 'ArrowLeft', 'A2'],
    ['A1', 'ArrowUp', undefined],
    ['F8', 'ArrowDown', undefined],
    ['A1', 'x', undefined],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(stepFrom(parseAddress(from)!, key, sheet, size)).toEqual(
      to === undefined ? undefined : parseAddress(to),
    );
  });
});

it('a long line ends at a text beside it, and at a place that will be written', () => {
  const texts = new Map([['C2', { text: 'Đơn vị' }]]);
  const written = new Map([['B3', {}]]);
  const ends = (row: number, column: number) => endsBeside({ row, column }, texts, written);
  expect([ends(2, 2), ends(3, 1), ends(2, 1), ends(3, 2)]).toEqual([true, true, false, false]);
});
