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

it('a table with the cells over its columns is filled; where some cells have none its total is said', async () => {
  const { shown, left } = await proposed(
    ['Chỉ tiêu', 'An Dưỡng 1', 'KP Giao Hội 1', 'Tổng cộng'],
    ['Tổng số đảng viên', '', '', ''],
    ['Số cấp uỷ viên', '', '', ''],
  );
  const figures = (name: string) => season.cells.find((cell) => cell.name.endsWith(name));
  const [one, two] = [figures('An Dưỡng 1'), figures('Giao Hội 1')];
  expect(left).toEqual(['D2 rows-lacking', 'D3 rows-lacking']);
  expect(shown).toEqual({
    B2: String(one?.members.total),
    C2: String(two?.members.total),
    B3: String(one?.congress.committee.length),
    C3: String(two?.congress.committee.length),
  });
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

it('the heading of a group of rows is no name, and the term at the end of a title is written', async () => {
  const { shown, left } = await proposed(
    ['KẾT QUẢ ĐẠI HỘI CHI BỘ, NHIỆM KỲ ………'],
    [],
    ['TT', 'Chi bộ', 'Số đảng viên'],
    ['I', 'KHỐI DÂN CƯ', ''],
    [1, 'An Dưỡng 1', ''],
    [2, 'Giao Hội 1', ''],
    [3, 'Chợ Mới', ''],
  );
  expect(shown['A1']).toBe(`KẾT QUẢ ĐẠI HỘI CHI BỘ, NHIỆM KỲ ${season.season.term}`);
  expect(shown['C5']).toBe(String(season.cells[0]?.members.total));
  expect(left.filter((each) => each.endsWith('name-unknown'))).toEqual(['B7 name-unknown']);
});
