/** The superior's form fills itself: what is proposed, how few actions it takes, and how it is corrected on the grid. */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readWorkbook, sheetOf } from '../main/files/testing/read-workbook';
import { workbookOf } from '../shared/spreadsheet/testing/workbook-of';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import type { RunningApp } from './support/launch';
import { goTo, openSample } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

const forms = resolve(import.meta.dirname, '../main/files/testing/forms');

let folder: string;
let app: RunningApp;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-proposal-'));
  app = await oneApp.begin();
  await resizeTo(app.electron, 1366, 768);
  await openSample(app.page);
  await goTo(app.page, 'Điền biểu cấp trên');
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const cell = (address: string) =>
  app.page.getByRole('gridcell', { name: new RegExp(`^${address}(?:,|$)`, 'u') });

/** Texts of the grid that do not fit into their cells and may not go on beside them. */
function cutCells(): Promise<readonly string[]> {
  return app.page
    .getByRole('gridcell')
    .evaluateAll((cells) =>
      cells
        .filter(
          (cell) => getComputedStyle(cell).overflowX === 'hidden' && cell.scrollWidth > cell.clientWidth,
        )
        .map((cell) => cell.textContent),
    );
}

/** Most actions that a form may take from opening it to the filled file; choosing a file is one. */
const MOST_ACTIONS = 5;

async function fillWhole(name: string): Promise<{ readonly actions: number; readonly target: string }> {
  const form = join(folder, `${name}.xlsx`);
  const target = join(folder, `${name} (đã điền).xlsx`);
  await copyFile(join(forms, `${name}.xlsx`), form);
  let actions = 0;
  const act = async (action: Promise<unknown>) => {
    await action;
    actions += 1;
  };
  const isFirst = await button('Mở biểu').isVisible();
  await act(chooseToOpen(app.electron, form));
  await act(button(isFirst ? 'Mở biểu' : 'Mở biểu khác').click());
  await expect(app.page.getByText(`Biểu: ${name}.xlsx`)).toBeVisible();
  expect(await cutCells()).toEqual([]);
  await act(chooseToSaveAs(app.electron, target));
  await act(button('Điền và lưu thành…').click());
  await expect(app.page.getByText('Đã lưu biểu đã điền')).toBeVisible();
  return { actions, target };
}

test('a form with a row for each cell is filled in four actions, each figure in the row of its cell', async () => {
  const { actions, target } = await fillWhole('F1-tung-chi-bo');
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
  // what stays empty is not counted as written
  await expect(app.page.getByText('Sẽ ghi 178 ô, để trống 18 ô.')).toBeVisible();
  await expect(app.page.getByRole('row', { name: /H9:H23 Số dư 12 dòng, 3 ô để trống/u })).toBeVisible();
  const { cells } = sheetOf(readWorkbook(await readFile(target)), 'Biểu số 01');
  expect(cells.get('A5')?.value).toBe('Đảng uỷ: phường Hoài Tân');
  expect(['D9', 'D22', 'E22', 'F12', 'J9'].map((at) => cells.get(at)?.value)).toEqual([34, 8, 8, 27, 1]);
});

test('names stay in sight beside the figures far right, and cover none that has the focus', async () => {
  const isSeen = (address: string) =>
    cell(address).evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
  await cell('R9').focus();
  await expect.poll(() => isSeen('R9')).toBe(true);
  await expect.poll(() => isSeen('B9')).toBe(true);
  await expect.poll(() => isSeen('C9')).toBe(false);
  for (let { columns } = { columns: 13 }; columns > 0; columns -= 1)
    await app.page.keyboard.press('ArrowLeft');
  await expect(cell('E9')).toBeFocused();
  await expect.poll(() => isSeen('E9')).toBe(true);
});

test('a form of lines likewise, and what it leaves empty is said', async () => {
  const { actions, target } = await fillWhole('F2-chi-tieu');
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
  const { cells } = sheetOf(readWorkbook(await readFile(target)), 'Tổng hợp');
  expect(['C4', 'C10', 'C17', 'C20', 'C23'].map((at) => cells.get(at)?.value)).toEqual([15, 41, 2, 17, 50.5]);
  await expect(app.page.getByRole('heading', { name: 'Để trống 5 chỗ' })).toBeVisible();
});

test('a form of the same look is filled as it was corrected the last time', async () => {
  await cell('C9').focus();
  await app.page.keyboard.press('Enter');
  // what stands in the cell is seen without a search
  const marked = app.page.getByRole('listbox').getByRole('option', { selected: true });
  await expect(marked).toHaveText(/^Số chi bộ khuyết bí thư/u);
  await app.page.keyboard.press('Escape');
  await cell('C4').focus();
  await app.page.keyboard.press('Enter');
  const search = app.page.getByRole('combobox', { name: 'Tìm chỉ tiêu' });
  await expect(search).toBeFocused();
  await search.fill('so chi bo da dai hoi');
  await search.press('Enter');
  // the keyboard goes on where it was on the grid
  await expect(cell('C4')).toBeFocused();
  await expect(cell('C4')).toHaveAccessibleName(/gắn Số chi bộ đã đại hội/u);
  const again = join(folder, 'F2 năm sau.xlsx');
  await copyFile(join(forms, 'F2-chi-tieu.xlsx'), again);
  await chooseToOpen(app.electron, again);
  await button('Mở biểu khác').click();
  await expect(app.page.getByText('Biểu: F2 năm sau.xlsx')).toBeVisible();
  await expect(cell('C4')).toHaveAccessibleName(/gắn Số chi bộ đã đại hội/u);
});

test('the row of the own ward is said by hand, and the cells below it are filled', async () => {
  const form = join(folder, 'Nhiều phường.xlsx');
  const wards = ['Phường Tam Quan', 'Phường H.T', 'Phường Bồng Sơn'];
  const rows = wards.flatMap((ward) => [
    ['', ward],
    ['1', 'Chi bộ khu phố An Dưỡng 1'],
    ['2', 'KP Giao Hội 1'],
  ]);
  await writeFile(form, workbookOf([['TT', 'Đơn vị', 'Tổng số đảng viên'], ...rows]));
  await chooseToOpen(app.electron, form);
  await button('Mở biểu khác').click();
  await expect(app.page.getByText('Biểu: Nhiều phường.xlsx')).toBeVisible();
  // beside the button that cannot be pressed
  await expect(app.page.getByRole('status').filter({ hasText: 'Chưa gắn ô nào.' })).toBeVisible();
  const own = app.page.getByRole('combobox', { name: /Phường H.T/u }).first();
  await own.selectOption('Đảng uỷ phường Hoài Tân');
  await expect(cell('C6')).toHaveAccessibleName(/34/u);
  await expect(cell('C7')).toHaveAccessibleName(/31/u);
  await expect(cell('C3')).not.toHaveAccessibleName(/34/u);
});

test('a column below a heading that says nothing goes by the names of the form, never by position', async () => {
  const form = join(folder, 'Đề mục lạ.xlsx');
  const names = ['Công an phường', 'Trường Mẫu giáo Hoài Tân', 'Khu phố Đệ Đúc 2', 'KP An Dưỡng 1'];
  await writeFile(form, workbookOf([['Đơn vị', 'Mục 1', 'Mục 2'], ...names.map((name) => [name]), ['Cộng']]));
  await chooseToOpen(app.electron, form);
  await button('Mở biểu khác').click();
  await expect(app.page.getByText('Biểu: Đề mục lạ.xlsx')).toBeVisible();
  await cell('B2').focus();
  await app.page.keyboard.press('Enter');
  const search = app.page.getByRole('combobox', { name: 'Tìm chỉ tiêu' });
  await expect(search).toBeFocused();
  await search.press('Enter');
  await expect(app.page.getByRole('alert')).toHaveText('Chọn một chỉ tiêu trong danh sách.');
  const namesIn = app.page.getByRole('textbox', { name: 'Tên đã có sẵn ở cột' });
  await expect(namesIn).toHaveValue('A');
  await namesIn.fill('');
  await search.fill('tong so dang vien');
  await search.press('Enter');
  await expect(app.page.getByRole('alert')).toContainText('Tên chi bộ đã có ở cột A');
  await namesIn.fill('A');
  await search.press('Enter');
  await expect(cell('B2')).toHaveAccessibleName(/, 8,/u);
  await expect(cell('B5')).toHaveAccessibleName(/, 34,/u);
  // the one that is spelt otherwise waits for somebody, and so do the cells without a row
  await expect(cell('B4')).toHaveAccessibleName('B4');
  await expect(app.page.getByRole('cell', { name: 'Chi bộ khu phố Đệ Đức 2' })).toBeVisible();
  await app.page
    .getByRole('combobox', { name: '“Khu phố Đệ Đúc 2” là' })
    .selectOption('Chi bộ khu phố Đệ Đức 2');
  await expect(cell('B4')).toHaveAccessibleName(/, 33,/u);
  await expect(button('Điền và lưu thành…')).toBeEnabled();
});
