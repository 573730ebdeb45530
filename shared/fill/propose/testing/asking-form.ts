import fc from 'fast-check';
import type { Cell } from '../../../domain/season';
import { plainStyle } from '../../../spreadsheet/cell-styles';
import type { Form, FormCell, FormCheck, SheetFormula } from '../../form';
import { plainForm } from '../../testing/plain-form';

/** For tests: a form whose headings and lines are always the same, and which shows in many ways in what form it wants its figures. */

const columns = [
  'Bí thư tái cử',
  'Phó bí thư là nữ',
  'Đã đại hội',
  'Cấp uỷ viên nữ',
  'Số đảng viên',
] as const;
const notes = ['', 'Ghi chú: đánh dấu “x” vào ô thích hợp'];
const units = ['', 'Đvt: người', 'Đvt: nghìn người', 'Đvt: 1.000 người', 'Đơn vị tính: %'];
const lines = ['Cấp uỷ viên nữ', 'Tổng số đảng viên', 'Tổng số chi bộ', 'Cấp uỷ viên dưới 40 tuổi'];
const words = ['Đồng chí', 'Người', '%', '(%)', 'Phần trăm', 'Nghìn người', 'nghìn', 'Chi bộ', 'ĐV'] as const;
const FIRST = 3;
const STYLES = { plain: 0, percent: 1, day: 2 } as const;

/** How each thing may be shown. */
const ways = {
  above: fc.constantFrom(...notes, ...units),
  below: fc.constantFrom(...notes, ...units),
  sample: fc.array(fc.constantFrom('', '', 'x', '1', 'Kinh'), { minLength: 5, maxLength: 5 }),
  words: fc.record({
    column: fc.nat(4),
    words: fc.constantFrom([], ['x'], ['Có', 'Không'], ['0', '1']),
    isLate: fc.boolean(),
  }),
  format: fc.record({
    column: fc.nat(4),
    style: fc.constantFrom(...Object.values(STYLES)),
    isLate: fc.boolean(),
  }),
  formula: fc.record({
    column: fc.nat(4),
    reads: fc.nat(4),
    counts: fc.constantFrom('marks', 'numbers', undefined),
  }),
  hidden: fc.option(fc.nat(4)),
  heading: fc.constantFrom('Số lượng', 'Kết quả', 'Tỷ lệ %'),
  behind: fc.constantFrom('', ...words),
  lineUnits: fc.array(fc.constantFrom('Tuổi', ...words), {
    minLength: 4,
    maxLength: 4,
  }),
};

type Way = keyof typeof ways;
export const wayNames = Object.keys(ways) as readonly Way[];
export type Asking = { readonly [Key in Way]: (typeof ways)[Key] extends fc.Arbitrary<infer T> ? T : never };

export const askings: fc.Arbitrary<Asking> = fc.record(ways);

/** The form: a row for each cell below an example, and lines in a sheet of their own. */
export function askingForm(cells: readonly Cell[], asking: Asking): Form {
  const [byCell] = plainForm([
    [asking.above],
    ['TT', 'Tên chi bộ', ...columns],
    ['', 'Chi bộ mẫu', ...asking.sample],
    ...cells.map(({ name }, at) => [at + 1, name, ...columns.map(() => '')]),
    ['', 'Tổng cộng'],
    [asking.below],
  ]).sheets;
  const byLine = linesSheet(asking);
  if (!byCell) throw new Error('no sheet');
  const [from, to] = [FIRST + 1, FIRST + cells.length];
  const { words, format, formula, hidden } = asking;
  const start = (isLate: boolean) => (isLate ? to - 1 : from);
  const formats = Array.from({ length: to - start(format.isLate) + 1 }, (_, index): FormCell => {
    const place = { row: start(format.isLate) + index, column: format.column + FIRST };
    return { ...place, text: '', hasFormula: false, style: format.style };
  });
  const sum: SheetFormula = {
    row: to + 1,
    column: formula.column + FIRST,
    reads: [{ top: from, bottom: to, left: formula.reads + FIRST, right: formula.reads + FIRST }],
    ...(formula.counts && { counts: formula.counts }),
  };
  const check: FormCheck = {
    ranges: [
      {
        from: { row: start(words.isLate), column: words.column + FIRST },
        to: { row: to, column: words.column + FIRST },
      },
    ],
    allows: { kind: 'words', words: words.words },
  };
  const sheet = {
    ...byCell,
    cells: [
      ...byCell.cells,
      ...formats,
      { row: sum.row, column: sum.column, text: '0', hasFormula: true, style: 0 },
    ],
    formulas: [sum],
    checks: words.words.length > 0 ? [check] : [],
    columnLooks:
      hidden === null
        ? []
        : [{ from: hidden + FIRST, to: hidden + FIRST, width: undefined, style: undefined, hidden: true }],
  };
  const styles = [
    plainStyle,
    { ...plainStyle, numberFormat: '0.0%' },
    { ...plainStyle, numberFormat: 'dd/mm/yyyy' },
  ];
  return { sheets: [sheet, ...byLine], styles, date1904: false, notes: [] };
}

/** Lines with a unit each, and blanks behind and within their labels. */
function linesSheet(asking: Asking) {
  return plainForm(
    [
      ['TT', 'Chỉ tiêu', 'ĐVT', asking.heading],
      ...lines.map((line, at) => [at + 1, line, asking.lineUnits[at] ?? '', '']),
      ['Người lập biểu'],
      ['Số cấp uỷ viên nữ:', '', asking.behind],
      [`Cấp uỷ viên tái cử: …… ${asking.behind}`],
    ],
    'Chung',
  ).sheets;
}
