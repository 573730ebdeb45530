import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { sampleSeason } from '../../fixtures/sample';
import { addressOf } from '../../spreadsheet/address';
import { statistics } from '../../statistics';
import { catalogueOf } from '../indicators';
import { openForm } from '../open-form';
import { planFill } from '../plan';
import { propose } from '.';

const season = sampleSeason();

/** What a form takes by its proposal, by address, and what is said to be left. */
async function proposed(...rows: readonly (readonly (string | number)[])[]) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  for (const row of rows) sheet.addRow([...row]);
  const opened = openForm(new Uint8Array(await book.xlsx.writeBuffer()));
  if (!opened.ok) throw new Error(opened.error.code);
  const { form } = opened.value;
  const catalogue = catalogueOf(season, statistics(season));
  const { ties, left } = propose(form, season, catalogue);
  const { writes } = planFill(
    form,
    catalogue,
    ties.map(({ tie }) => tie),
  );
  return {
    shown: Object.fromEntries(writes.map((write) => [addressOf(write), write.shown])),
    left: left.map(({ cell, reason }) => `${cell} ${reason}`),
  };
}

const total = (of: (cell: (typeof season.cells)[number]) => number) =>
  season.cells.reduce((sum, cell) => sum + of(cell), 0);

it('a table with the cells over its columns is said for each of them, its total is filled', async () => {
  const { shown, left } = await proposed(
    ['Chỉ tiêu', 'An Dưỡng 1', 'KP Giao Hội 1', 'Tổng cộng'],
    ['Tổng số đảng viên', '', '', ''],
    ['Số cấp uỷ viên', '', '', ''],
  );
  expect(left).toEqual(['B2 names-across', 'C2 names-across']);
  expect(shown).toEqual({ D2: String(total(({ members }) => members.total ?? 0)), D3: '41' });
});

it('kinds of cells as rows are no cells of that name', async () => {
  const { shown, left } = await proposed(
    ['TT', 'Loại hình chi bộ', 'Số đảng viên', 'Cấp uỷ viên'],
    [1, 'Công an', '', ''],
    [2, 'Y tế', '', ''],
  );
  expect(shown).toEqual({});
  expect(left).toEqual(['B2 no-indicator', 'B3 no-indicator']);
});

it('posts as rows, under headings of two levels too', async () => {
  const { shown } = await proposed(
    ['Chức danh', 'Tổng số', 'Nữ'],
    ['1. Bí thư chi bộ', '', ''],
    ['2. Phó Bí thư chi bộ', '', ''],
  );
  expect(shown).toEqual({ B2: '15', B3: '14', C2: '2', C3: '2' });
});

it('a heading that asks for a number and a share in one place is left, one with the mark of a note is not', async () => {
  const both = await proposed(
    ['TT', 'Chỉ tiêu', 'Số lượng/tỷ lệ'],
    [1, 'Tổng số cấp uỷ viên', ''],
    [2, 'Nữ', ''],
  );
  expect(both.shown).toEqual({});
  const noted = await proposed(
    ['TT', 'Chỉ tiêu', 'SỐ LƯỢNG (1)'],
    [1, 'Tổng số cấp uỷ viên (2)', ''],
    [2, 'Nữ*', ''],
  );
  expect(noted.shown).toMatchObject({ C2: '41' });
});
