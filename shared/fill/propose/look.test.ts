import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../spreadsheet/cell-styles';
import { workbookOf } from '../../spreadsheet/testing/workbook-of';
import type { FormSheet } from '../form';
import { openForm } from '../open-form';
import { lookOf } from './look';
import type { OwnNames } from './own-names';

const nobody: OwnNames = new Set();

function look(rows: readonly (readonly (string | number)[])[]): string {
  const opened = openForm(workbookOf(rows));
  if (!opened.ok) throw new Error(opened.error.code);
  return lookOf(opened.value.form, nobody);
}

const byCell = (...names: readonly string[]) => [
  ['BIỂU TỔNG HỢP THÁNG 10/2026'],
  ['TT', 'Chi bộ', 'Số đảng viên', 'Số cấp uỷ viên'],
  ...names.map((name, index) => [index + 1, name, '', '']),
  ['', 'Tổng cộng', '', ''],
  ['', '', 'Người lập biểu', ''],
];
const byLine = (...lines: readonly string[]) => [
  ['TT', 'Chỉ tiêu', 'Số lượng'],
  ...lines.map((line, index) => [index + 1, line, '']),
];
const grouped = (first: number) => [
  ['TT', 'Chi bộ', 'Số đảng viên'],
  ['I', 'Khối khu phố', ''],
  ...['An', 'Bình', 'Cầu'].slice(0, first).map((name) => [1, `Chi bộ ${name}`, '']),
  ['II', 'Khối trường học', ''],
  ...['Dung', 'Em', 'Phú'].slice(first - 1).map((name) => [1, `Chi bộ ${name}`, '']),
];

/** Lines over rows that nothing but their number tells from names of cells. */
const numbered = (first: number) =>
  grouped(first).map(([number, name, ...rest]) => [
    number!,
    String(name).replace(/^Khối (?:khu phố|trường học)$/u, 'Hoài Tân'),
    ...rest,
  ]);

describe('a form looks the same', () => {
  it('with other names, other figures, another month and another foot', () => {
    const other = byCell('Chi bộ X', 'Chi bộ Y');
    const [, head, first, ...rest] = other;
    const filled = [['BIỂU TỔNG HỢP THÁNG 11/2026'], head!, [1, 'Chi bộ X', 12, 'ba'], ...rest.slice(0, -1)];
    expect(first).toBeDefined();
    expect(look(byCell('Chi bộ A', 'Chi bộ B'))).toBe(look(other));
    expect(look(filled)).toBe(look(other));
  });
});

describe('a form is another one', () => {
  it('with another unit beside a line, whichever side of the figure it stands', () => {
    const units = (unit: string) => [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Số lượng'],
      [1, 'Cấp uỷ viên nữ', unit, ''],
    ];
    expect(look(units('%'))).not.toBe(look(units('Đồng chí')));
    const behind = (unit: string) =>
      units(unit).map(([number, line, of, figure]) => [number!, line!, figure!, of!]);
    expect(look(behind('%'))).not.toBe(look(behind('Đồng chí')));
    expect(look(behind('Đồng chí'))).toBe(look(behind('Đồng chí')));
  });

  it('where its places are of another kind: a share, a word of a dropdown, a mark that a formula counts', () => {
    const rows = [
      ['TT', 'Chi bộ', 'Bí thư tái cử'],
      [1, 'Chi bộ A', ''],
      ['', 'Cộng', ''],
    ];
    const opened = openForm(workbookOf(rows));
    if (!opened.ok) throw new Error(opened.error.code);
    const { form } = opened.value;
    const [sheet] = form.sheets;
    if (!sheet) throw new Error('no sheet');
    const place = { row: 2, column: 3 };
    const changed = (change: Partial<FormSheet>, styles = form.styles) =>
      lookOf({ ...form, styles, sheets: [{ ...sheet, ...change }] }, nobody);
    const dropdown = (...words: readonly string[]) =>
      changed({ checks: [{ ranges: [{ from: place, to: place }], allows: { kind: 'words', words } }] });
    const counting = (counts: 'marks' | 'numbers') =>
      changed({ formulas: [{ row: 3, column: 3, reads: undefined, counts }] });
    const percent = changed(
      { cells: [...sheet.cells, { ...place, text: '', hasFormula: false, style: form.styles.length }] },
      [...form.styles, { ...plainStyle, numberFormat: '0.0%' }],
    );
    const looks = [
      lookOf(form, nobody),
      dropdown('x'),
      dropdown('Có', 'Không'),
      counting('marks'),
      counting('numbers'),
      percent,
    ];
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('with a row of a cell more or fewer: its total stands elsewhere', () => {
    const looks = [byCell('Chi bộ A'), byCell('Chi bộ A', 'Chi bộ B'), byCell('A', 'B', 'C')].map(look);
    expect(new Set(looks).size).toBe(3);
  });

  it('with as many rows in other groups', () => {
    expect(grouped(1)).toHaveLength(grouped(2).length);
    expect(look(grouped(1))).not.toBe(look(grouped(2)));
    expect(look(numbered(1))).not.toBe(look(numbered(2)));
  });

  it('with other lines under the same headings, in another order too', () => {
    const looks = [
      byLine('Tổng số chi bộ', 'Tổng số đảng viên'),
      byLine('Tổng số đảng viên', 'Tổng số chi bộ'),
      byLine('18-30', '31-40'),
      byLine('18-35', '36-40'),
      byLine('Từ 31 đến 40 tuổi', 'Từ 41 đến 50 tuổi'),
      byLine('Từ 30 đến 35 tuổi', 'Từ 36 đến 50 tuổi'),
    ].map(look);
    expect(new Set(looks).size).toBe(6);
  });

  it('with other lines where no headings stand', () => {
    expect(look([['Tổng số chi bộ: ……'], ['Số đảng viên: ……']])).not.toBe(
      look([['Số đảng viên: ……'], ['Tổng số chi bộ: ……']]),
    );
  });
});
