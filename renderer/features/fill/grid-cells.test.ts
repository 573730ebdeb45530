import { describe, expect, it } from 'vitest';
import type { FormCell, FormSheet } from '../../../shared/fill/form';
import { parseAddress, parseRange } from '../../../shared/spreadsheet/address';
import { plainStyle } from '../../../shared/spreadsheet/cell-styles';
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
    const drawn = { count: 3, cells: new Map<string, FormCell>(), written };
    const [day = 0, name = 0, count = 0] = columnWidths(narrow, [plainStyle], drawn);
    expect([day > 5, name, count]).toEqual([true, 2.5, 2.5]);
  });

  it('has room for a line of “Chỉ tiêu” in two lines where it would be cut, and is no wider where it is not', () => {
    const text = 'Số cấp uỷ viên tham gia cấp uỷ lần đầu, tuổi từ 31 đến 45';
    const styles = [
      plainStyle,
      { ...plainStyle, framed: true },
      { ...plainStyle, framed: true, wraps: true },
    ];
    const widthOf = (style: number, beside: string, merges: FormSheet['merges'] = []) => {
      const cells = new Map<string, FormCell>([
        ['A2', { row: 2, column: 1, text, hasFormula: false, style }],
        ['B2', { row: 2, column: 2, text: beside, hasFormula: false, style: 0 }],
      ]);
      const columnLooks =
        style === 2 ? [{ from: 1, to: 1, width: 8.43, style: undefined, hidden: false }] : [];
      return columnWidths({ columnLooks, merges }, styles, { count: 1, cells, written: new Map() })[0];
    };
    const standard = widthOf(0, '');
    expect([widthOf(2, '7'), widthOf(0, '7', [parseRange('A2:A3')!])]).toEqual([standard, standard]);
    expect(widthOf(0, '7')).toBeGreaterThan((text.length * 7) / 2 / 16);
    expect(widthOf(1, '')).toBe(widthOf(0, '7'));
    expect(widthOf(0, '7')).toBeLessThan((text.length * 7.5) / 16);
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
