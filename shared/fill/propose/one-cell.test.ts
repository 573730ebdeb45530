import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { statistics } from '../../statistics';
import { catalogueOf } from '../indicators';
import { planFill } from '../plan';
import { plainForm } from '../testing/plain-form';
import { propose } from '.';
import { lookOf } from './look';
import { ownNames } from './own-names';

/** A sheet for one cell: its lines take the figures of that cell, never those of the ward. */

const season = sampleSeason();
const catalogue = catalogueOf(season, statistics(season));
const LINES = [
  ['TT', 'Nội dung', 'Kết quả'],
  [1, 'Tổng số đảng viên', ''],
  [2, 'Số đảng viên dự đại hội', ''],
  [3, 'Số cấp uỷ viên trúng cử', ''],
  [4, 'Cấp uỷ viên nữ', ''],
];
const women = ({ congress }: Cell) => congress.committee.filter(({ gender }) => gender === 'female').length;
const figures = (cell: Cell) =>
  [cell.members.total, cell.congress.presentOfficial, cell.congress.committee.length, women(cell)].map(
    String,
  );

function filled(rows: readonly (readonly (string | number)[])[], sheet = 'Biểu') {
  const form = plainForm(rows, sheet);
  const { ties, left } = propose(form, season, catalogue);
  const plan = planFill(
    form,
    catalogue,
    ties.map(({ tie }) => tie),
  );
  return {
    form,
    shown: plan.writes.filter(({ column }) => column === 3).map(({ shown }) => shown),
    sure: ties.every(({ certainty }) => certainty === 'certain'),
    names: ties.map(({ tie }) => catalogue.find(tie.indicator)?.name ?? ''),
    told: left.map(({ cell, reason }) => `${cell} ${reason}`),
  };
}

const cellOf = fc.constantFrom(...season.cells);
const short = (name: string) => name.replace(/^Chi bộ /u, '');

describe('a sheet of one cell', () => {
  const titles = fc.constantFrom<(name: string) => string>(
    (name) => `Chi bộ: ${short(name)}`,
    (name) => `Tên chi bộ: ${name}`,
    (name) => name.toUpperCase(),
    (name) => `KẾT QUẢ ĐẠI HỘI ${name.toUpperCase()}`,
    (name) => `Kết quả đại hội ${name}, nhiệm kỳ 2022-2025`,
    (name) => `CB: ${short(name).replace('khu phố', 'KP')}`,
  );

  it('takes the figures of the cell that its title names', () => {
    fc.assert(
      fc.property(cellOf, titles, (cell, title) => {
        const { shown, names, sure } = filled([['PHIẾU TỔNG HỢP'], [title(cell.name)], ...LINES]);
        expect(shown).toEqual(figures(cell));
        expect(names.every((name) => name.endsWith(cell.name))).toBe(true);
        expect(sure).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('takes those of the cell beside the label', () => {
    const [cell] = season.cells;
    if (cell) expect(filled([['Chi bộ:', short(cell.name)], ...LINES]).shown).toEqual(figures(cell));
  });

  it('is known by its name in the workbook, and asked about then', () => {
    fc.assert(
      fc.property(cellOf, (cell) => {
        const { shown, sure } = filled([['PHIẾU TỔNG HỢP'], ...LINES], short(cell.name));
        expect(shown).toEqual(figures(cell));
        expect(sure).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  it.each([['Chi bộ: ………………'], ['Chi bộ:'], ['Chi bộ ……………'], ['Chi bộ: Hợp tác xã Tân Thạnh Đông']])(
    'stays empty and is told where nobody knows of which: %s',
    (title) => {
      const { shown, told } = filled([[title], ...LINES]);
      expect(shown).toEqual([]);
      expect(told).toEqual(expect.arrayContaining([3, 4, 5, 6].map((row) => `C${String(row)} one-cell`)));
    },
  );

  it('has its own look, for what was tied for one cell is not of another', () => {
    const look = (title: string) => lookOf(filled([[title], ...LINES]).form, ownNames(catalogue));
    expect(look('Chi bộ: khu phố An Dưỡng 1')).not.toBe(look('Chi bộ: khu phố An Dưỡng 2'));
    expect(look('CHI BỘ KHU PHỐ AN DƯỠNG 1')).not.toBe(look('CHI BỘ KHU PHỐ AN DƯỠNG 2'));
    expect(look('BIỂU THÁNG 10/2026')).toBe(look('BIỂU THÁNG 11/2026'));
  });

  it('may stand below another: each takes the figures under its own title', () => {
    const [one, two] = season.cells;
    if (!one || !two) throw new Error('no cells');
    const { shown } = filled([[`Chi bộ: ${one.name}`], ...LINES, [`Chi bộ: ${two.name}`], ...LINES]);
    expect(shown).toEqual([...figures(one), ...figures(two)]);
  });
});

it('a sheet like those of two cells, named as none, is of a cell that nobody knows; the sum of all is not', () => {
  const sheets = ['KP An Dưỡng 1', 'KP Giao Hội 1', 'KP Tân Lập', 'Tổng hợp'].map((name) => {
    return plainForm([['PHIẾU TỔNG HỢP'], ...LINES], name).sheets;
  });
  const form = { ...plainForm([]), sheets: sheets.flat() };
  const { ties, left } = propose(form, season, catalogue);
  const count = (sheet: string) => ties.filter(({ tie }) => tie.sheet === sheet).length;
  expect(['KP An Dưỡng 1', 'KP Giao Hội 1', 'KP Tân Lập', 'Tổng hợp'].map(count)).toEqual([4, 4, 0, 4]);
  expect(left.map(({ sheet, reason }) => `${sheet} ${reason}`)).toEqual(
    Array.from({ length: 4 }, () => 'KP Tân Lập one-cell'),
  );
});

describe('a sheet of the ward', () => {
  const all = ['361', '339', '41', '10'];

  it.each([
    'TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ',
    'Đại hội các chi bộ trực thuộc Đảng uỷ phường Hoài Tân',
    'Đảng uỷ, chi bộ: phường Hoài Tân',
    'ĐẢNG BỘ PHƯỜNG HOÀI TÂN',
  ])('keeps the figures of all cells: %s', (title) => {
    expect(filled([[title], ...LINES]).shown).toEqual(all);
  });
});

it('people without names on a sheet of one cell are told, not those of all cells', () => {
  const rows = Array.from({ length: 45 }, (_, at) => [at + 1, '', '']);
  const { form } = filled([['Chi bộ: khu phố An Dưỡng 1'], ['TT', 'Họ và tên', 'Năm sinh'], ...rows]);
  const { ties, left } = propose(form, season, catalogue);
  expect(ties).toEqual([]);
  expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['one-cell']));
});
