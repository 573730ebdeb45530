/** Forms that are stored as a whole, and screens with one red button, by the keys alone: where Enter leads, what Ctrl + Enter does, where the focus stands afterwards. */
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createDataFile } from '../main/db/data-file';
import { sampleSeason } from '../shared/fixtures/sample';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import { tabTo } from './support/keyboard';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, goTo, openSample, saved } from './support/screens';
import { expect, test } from './support/test';
import { Typist } from './support/typist';

let folder: string;
let app: RunningApp;
let typist: Typist;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-keys-of-forms-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function begin(oneApp: OneApp): Promise<RunningApp['page']> {
  app = await oneApp.begin();
  typist = new Typist(app.page);
  return app.page;
}

test('a committee changes: Enter leads to the button, and what is lacking has the focus', async ({
  oneApp,
}) => {
  const page = await begin(oneApp);
  await openSample(page);
  await goTo(page, 'Kiện toàn cấp uỷ');
  const kind = page.getByRole('combobox', { name: 'Thay đổi', exact: true });
  const person = page.getByRole('combobox', { name: 'Họ và tên người bổ sung' });
  const add = page.getByRole('button', { name: 'Ghi thay đổi' });
  await tabTo(page, kind);
  await typist.press('Control+Enter');
  await expect(person).toBeFocused();
  await typist.lines('Đinh Thị Bổ Sung');
  await expect(page.getByRole('combobox', { name: 'Giới tính' })).toBeFocused();
  await typist.press('ArrowDown', 'Enter');
  await typist.lines('1988');
  await typist.press('Enter');
  await expect(field(page, 'Ngày')).toBeFocused();
  await typist.lines('10/5/2023', '45-QĐ/ĐU');
  await typist.press('Enter');
  await expect(add).toBeFocused();
  await typist.press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Đinh Thị Bổ Sung' }).first()).toBeVisible();
  await expect(kind).toBeFocused();
  await expect(person).toHaveValue('');
  await saved(page);
});

test('cells are merged: Ctrl + Enter stores from any field, and the next change begins', async ({
  oneApp,
}) => {
  const page = await begin(oneApp);
  await openSample(page);
  await goTo(page, 'Thay đổi tổ chức chi bộ');
  const kind = page.getByRole('combobox', { name: 'Thay đổi', exact: true });
  await tabTo(page, kind);
  await typist.press('Control+Enter');
  const cell = (name: string) => page.getByRole('checkbox', { name: `Chi bộ khu phố ${name}`, exact: true });
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await typist.press('Shift+Enter');
  await typist.lines('an duong');
  await expect(cell('An Dưỡng 1')).toBeFocused();
  await typist.press('Space', 'Enter', 'Space', 'Enter');
  await expect(cell('An Dưỡng 2')).toBeChecked();
  await tabTo(page, page.getByRole('combobox', { name: 'Chi bộ sau khi sáp nhập' }));
  await typist.press('ArrowDown', 'Enter');
  await typist.lines('1/3/2025', '12-QĐ/ĐU');
  await expect(page.getByRole('button', { name: 'Ghi thay đổi' })).toBeFocused();
  await typist.press('Shift+Enter');
  await expect(page.getByRole('combobox', { name: 'Quyết định', exact: true })).toBeFocused();
  await typist.press('Control+Enter');
  await expect(page.getByRole('rowheader', { name: /An Dưỡng 2 sáp nhập vào/u })).toBeVisible();
  await expect(kind).toBeFocused();
  await saved(page);
});

test('the wards put together are exported by Ctrl + Enter, and the one that is chosen is seen', async ({
  oneApp,
}) => {
  const wards = ['Đảng uỷ A', 'Đảng uỷ B'].map((name) => ({ name, path: join(folder, `${name}.dhcb`) }));
  for (const { name, path } of wards) {
    const season = sampleSeason();
    await createDataFile(path, { ...season, committee: { ...season.committee, name } });
  }
  const page = await begin(oneApp);
  await chooseToOpen(app.electron, ...wards.map(({ path }) => path));
  await chooseToSaveAs(app.electron, join(folder, 'tổng hợp.dhcb'));
  await tabTo(page, page.getByRole('button', { name: 'Gộp tệp các xã, phường' }));
  await typist.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng hợp các xã, phường' })).toBeFocused();
  const out = join(folder, 'biểu');
  await mkdir(out);
  await chooseToOpen(app.electron, out);
  await typist.press('Control+Enter');
  await expect(page.getByText(/^Đã ghi \d+ tệp vào/u)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Đảng uỷ B', exact: true }));
  await typist.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeFocused();
  await expect(page.getByText('Tệp gộp, đang xem Đảng uỷ B: chỉ xem, không sửa.')).toBeVisible();
});

test('a form is filled by Ctrl + Enter, and Enter in any field of the panel ties', async ({ oneApp }) => {
  const page = await begin(oneApp);
  await openSample(page);
  await goTo(page, 'Điền biểu cấp trên');
  const form = join(folder, 'F2.xlsx');
  await copyFile(resolve(import.meta.dirname, '../main/files/testing/forms/F2-chi-tieu.xlsx'), form);
  await chooseToOpen(app.electron, form);
  await chooseToSaveAs(app.electron, join(folder, 'F2 (đã điền).xlsx'));
  await typist.press('Enter');
  const cell = page.getByRole('gridcell', { name: /^C4(?:,|$)/u });
  await expect(cell).toBeVisible();
  await tabTo(page, page.getByRole('gridcell', { name: /^A1(?:,|$)/u }));
  await typist.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter');
  const search = page.getByRole('combobox', { name: 'Tìm chỉ tiêu' });
  await expect(search).toBeFocused();
  await typist.press('Shift+Tab', 'ArrowDown', 'Enter');
  await expect(search).toBeFocused();
  await typist.type('tong so dang vien');
  await tabTo(page, page.getByRole('textbox', { name: 'Đến dòng' }));
  await typist.type('4');
  await typist.press('Enter');
  await expect(search).toBeHidden();
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Sẽ ghi 39 ô.')).toBeVisible();
  await typist.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Mở tệp', exact: true })).toBeFocused();
  expect(await readdir(folder)).toContain('F2 (đã điền).xlsx');
  const remove = page.getByRole('button', { name: /^Bỏ gắn/u });
  await tabTo(page, remove.first());
  const second = (await remove.nth(1).getAttribute('aria-label')) ?? '';
  await typist.press('Enter');
  await expect(page.getByRole('button', { name: second, exact: true })).toBeFocused();
});
