/** The superior's own form: opened, tied by the keyboard, filled and saved, and what then stands in the file. */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator } from '@playwright/test';
import { packageDifference } from '../main/files/testing/package-difference';
import { readWorkbook, sheetOf } from '../main/files/testing/read-workbook';
import { expectAccessible } from './support/accessible';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import type { RunningApp } from './support/launch';
import { goTo, openSample, saved } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

const forms = resolve(import.meta.dirname, '../main/files/testing/forms');

let folder: string;
let form: string;
let app: RunningApp;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-fill-'));
  form = join(folder, 'Biểu 01.xlsx');
  await copyFile(join(forms, 'lo-merged.xlsx'), form);
  app = await oneApp.begin();
  await resizeTo(app.electron, 1366, 768);
  await openSample(app.page);
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const cell = (address: string): Locator =>
  app.page.getByRole('gridcell', { name: new RegExp(`^${address}(?:,|$)`, 'u') });
const status = () => app.page.getByRole('status').filter({ hasText: /^Sẽ ghi|^Còn/u });

const panel = () => app.page.getByRole('region', { name: /^Gắn số liệu vào ô/u });

async function pick(query: string, kind?: string): Promise<void> {
  if (kind !== undefined) {
    await panel().getByRole('combobox', { name: 'Gắn', exact: true }).selectOption({ label: kind });
  }
  const search = panel().getByRole('combobox', { name: 'Tìm chỉ tiêu' });
  await search.fill(query);
  await search.press('Enter');
  await expect(panel()).toBeHidden();
}

test('a file that is no form is refused in one line', async () => {
  await goTo(app.page, 'Điền biểu cấp trên');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Điền biểu cấp trên' })).toBeVisible();
  const wrong = join(folder, 'danh sách.xlsx');
  await writeFile(wrong, 'TT,Họ và tên');
  await chooseToOpen(app.electron, wrong);
  await button('Mở biểu').click();
  await expect(app.page.getByRole('alert')).toContainText('Đây không phải tệp Excel dạng .xlsx');
});

test('a form is shown as it looks, and tied by the keyboard alone', async () => {
  await chooseToOpen(app.electron, form);
  await button('Mở biểu').press('Enter');
  await expect(cell('B5')).toHaveText('Tên chi bộ');
  await expect(cell('B23')).toBeHidden();

  await cell('A1').focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(cell('A2')).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('combobox', { name: 'Tìm chỉ tiêu' })).toBeFocused();
  await app.page.keyboard.type('ten phuong');
  await app.page.keyboard.press('Enter');
  await expect(cell('A2')).toBeFocused();
  await expect(cell('A2')).toHaveText('ĐẢNG UỶ phường Hoài Tân');
  await expect(status()).toHaveText('Sẽ ghi 151 ô.');
});

test('columns take a row for each cell, down to the total row', async () => {
  await cell('I8').focus();
  await app.page.keyboard.press('Delete');
  await expect(status()).toHaveText('Sẽ ghi 136 ô.');
  // the columns beside it say what a row is
  await cell('I8').click();
  await expect(panel().getByRole('combobox', { name: 'Gắn', exact: true })).toHaveValue('cells');
  await pick('trung cu');
  await expect(cell('B22')).not.toHaveText('');
  await expect(cell('A23')).toHaveText('Tổng cộng');
  await expect(status()).toHaveText('Sẽ ghi 151 ô.');
  await saved(app.page);
});

test('a formula is not written over: the place is named and nothing is filled until it is untied', async () => {
  await cell('I23').click();
  await pick('tong so cap uy vien');
  const problem = 'Trang “Biểu 1”, ô I23: ô có công thức, không ghi đè lên.';
  // beside the button that does nothing as long as it stands
  await expect(status()).toContainText(problem);
  await expect(app.page.getByRole('row', { name: /^I23/u })).toContainText(problem);
  await expect(button('Điền và lưu thành…')).toBeDisabled();
  await cell('I23').focus();
  await app.page.keyboard.press('Delete');
  await expect(status()).toHaveText('Sẽ ghi 151 ô.');
});

test('the screen has no grave fault of accessibility, and fits its window', async () => {
  await expectAccessible(app.page);
  const main = app.page.getByRole('main');
  expect(
    await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBeLessThanOrEqual(0);
  await cell('C8').click();
  await expect(panel()).toBeVisible();
  await expectAccessible(app.page, 'section[aria-label^="Gắn số liệu"]');
  await button('Thôi').click();
});

test('the filled form has the figures, and nothing else has changed in it', async () => {
  const target = join(folder, 'Biểu 01 (đã điền).xlsx');
  await chooseToSaveAs(app.electron, target);
  await button('Điền và lưu thành…').click();
  await expect(app.page.getByText('Đã lưu biểu đã điền')).toBeVisible();
  const [before, after] = [await readFile(form), await readFile(target)];
  const { cells } = sheetOf(readWorkbook(after), 'Biểu 1');
  expect(cells.get('A2')?.value).toBe('ĐẢNG UỶ phường Hoài Tân');
  expect(cells.get('I8')?.value).toBe(3);
  const difference = packageDifference(before, after);
  expect(difference.parts).toEqual(['xl/worksheets/sheet1.xml']);
  expect(difference.elsewhere).toEqual([]);
  expect(difference.cells).toHaveLength(151);
});

test('the form itself is never written over', async () => {
  await chooseToSaveAs(app.electron, form);
  const before = await readFile(form);
  await button('Điền và lưu thành…').click();
  await expect(app.page.getByRole('alert')).toContainText('Đây là chính tệp biểu mẫu');
  expect(await readFile(form)).toEqual(before);
});

test('a mapping goes out to a file and comes in again', async () => {
  const file = join(folder, 'cách điền.json');
  await chooseToSaveAs(app.electron, file);
  await button('Xuất cách điền').click();
  await expect(app.page.getByText('Đã xuất cách điền ra tệp cách điền.json.')).toBeVisible();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'dhcb-mapping', name: 'Biểu 01' });

  await button('Bỏ cách điền').click();
  await expect(app.page.getByRole('combobox', { name: 'Cách điền', exact: true })).toHaveValue('');
  await chooseToOpen(app.electron, file);
  await button('Nhập cách điền').click();
  await expect(status()).toHaveText('Sẽ ghi 151 ô.');
});
