/** Ctrl+Z and Ctrl+Y over screens, and the page that tells what was changed and gives old values back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDataFile, openDataFile } from '../main/db/data-file';
import { sampleSeason } from '../shared/fixtures/sample';
import { expectAccessible } from './support/accessible';
import type { RunningApp } from './support/launch';
import { field, goTo, openCell, saved } from './support/screens';
import { expect, test } from './support/test';

let folder: string;
let app: RunningApp;
let page: Page;

test.beforeEach(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-history-'));
  const path = join(folder, 'đợt.dhcb');
  const created = await createDataFile(path, sampleSeason());
  if (!created.ok) throw new Error(created.error.code);
  await finishFirstCell(path);
  app = await oneApp.begin(path);
  page = app.page;
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** A note is written of somebody, then the cell is finished. */
async function finishFirstCell(path: string): Promise<void> {
  const opened = await openDataFile(path);
  if (!opened.ok) throw new Error(opened.error.code);
  await opened.value.edit({ type: 'member.update', cellId: 'c01', personId: 'p01', patch: { note: 'Thử' } });
  await opened.value.edit({ type: 'cell.finish', cellId: 'c01', at: new Date().toISOString(), by: 'Lan' });
  await opened.value.close();
}

const CELL = 'Chi bộ khu phố Giao Hội 2';
const place = () => field(page, 'Địa danh');
const notice = () => page.getByRole('status');

/** Stores another place of the ward, as an edit of the settings. */
async function movePlace(name: string): Promise<void> {
  await goTo(page, 'Cài đặt của đợt');
  await place().fill(name);
  await place().press('Tab');
  await saved(page);
}

test('Ctrl+Z takes back what was done on another screen and goes there; Ctrl+Y does it again', async () => {
  await movePlace('Bồng Sơn');
  await goTo(page, 'Thống kê');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Cài đặt' })).toBeVisible();
  await expect(place()).toHaveValue('Hoài Tân');
  await expect(
    notice().getByText('Đã hoàn tác: sửa thông tin đảng uỷ. Địa danh: Bồng Sơn → Hoài Tân.'),
  ).toBeVisible();
  await goTo(page, 'Thống kê');
  await page.keyboard.press('Control+y');
  await expect(place()).toHaveValue('Bồng Sơn');
  await expect(notice().getByText('Địa danh: Hoài Tân → Bồng Sơn.')).toBeVisible();
});

test('in a field that is typed in Ctrl+Z is the field’s own; one that was only reached does not swallow it', async () => {
  await movePlace('Bồng Sơn');
  await place().click();
  await place().press('End');
  await place().pressSequentially('g');
  await page.keyboard.press('Control+z');
  await expect(place()).toHaveValue('Bồng Sơn');
  await expect(notice().getByText(/^Đã hoàn tác/)).toHaveCount(0);
  await place().press('Escape');
  await field(page, 'Ký thay mặt').click();
  await page.keyboard.press('Control+z');
  await expect(place()).toHaveValue('Hoài Tân');
});

test('a choice from a list, and a row added by Enter, are taken back at once by Ctrl+Z', async () => {
  await goTo(page, 'Chi bộ');
  const kind = page.getByRole('combobox', { name: `Loại hình: ${CELL}` });
  const chosen = await kind.inputValue();
  await kind.focus();
  await kind.selectOption('Y tế');
  await page.keyboard.press('Control+z');
  await expect(notice().getByText(`Loại hình, ${CELL}: y tế → khu phố, thôn.`)).toBeVisible();
  await expect(kind).toHaveValue(chosen);
  await expect(kind).toBeFocused();
  await field(page, 'Tên chi bộ mới').click();
  await page.keyboard.type('Chi bộ Thêm Nhầm');
  await page.keyboard.press('Control+Enter');
  const added = page.getByRole('button', { name: 'Thao tác khác: Chi bộ Thêm Nhầm' });
  await expect(added).toBeVisible();
  await expect(field(page, 'Tên chi bộ mới')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(added).toHaveCount(0);
});

test('what a field saved on leaving its screen by the keys is taken back on that screen', async () => {
  await openCell(page, CELL);
  await field(page, 'Có mặt').click();
  await page.keyboard.type('26');
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('heading', { level: 1, name: CELL })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: CELL })).toBeVisible();
  await expect(field(page, 'Có mặt')).toHaveValue('27');
});

test('the history tells each change, and gives an old value back', async () => {
  await openCell(page, CELL);
  await field(page, 'Có mặt').fill('26');
  await field(page, 'Có mặt').press('Tab');
  await saved(page);
  await page.getByRole('link', { name: 'Nhật ký của chi bộ này' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhật ký thay đổi' })).toBeVisible();
  const change = `Có mặt, ${CELL}: 27 → 26`;
  const row = page.getByRole('row').filter({ hasText: change });
  await expect(row.getByRole('rowheader')).toHaveText('Sửa số liệu đại hội');
  await expect(row.getByRole('cell').first()).toHaveText(/^hôm nay \d\d:\d\d$/);
  await expectAccessible(page);

  await page.getByRole('button', { name: `Trả lại giá trị cũ: ${change}` }).click();
  await expect(notice().getByText(`Đã trả lại giá trị cũ. Có mặt, ${CELL}: 27.`)).toBeVisible();
  await expect(page.getByText(`Có mặt, ${CELL}: 26 → 27`)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: change })).toBeFocused();
  // what stands there again need not be given back
  await expect(page.getByRole('button', { name: `Trả lại giá trị cũ: ${change}` })).toHaveCount(0);
  await notice().getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(row.first()).toBeVisible();
  await openCell(page, CELL);
  await expect(field(page, 'Có mặt')).toHaveValue('26');
});

test('the history is found from the settings and from a person, is asked for by kind and person, and says why it gives nothing back', async () => {
  await movePlace('Bồng Sơn');
  await openCell(page, CELL);
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  await page.getByRole('link', { name: 'Nhật ký của người này' }).click();
  await expect(page.getByText('Không có lần sửa nào như vậy.')).toBeVisible();
  await goTo(page, 'Cài đặt của đợt');
  await page.getByRole('main').getByRole('link', { name: 'Nhật ký thay đổi' }).click();
  await expect(page.getByText('Địa danh: Hoài Tân → Bồng Sơn')).toBeVisible();
  await page.getByRole('combobox', { name: 'Việc' }).selectOption('Sửa thông tin đảng uỷ');
  await expect(page.getByText('1/3 lần sửa')).toBeVisible();
  await page.getByRole('combobox', { name: 'Việc' }).selectOption('Tất cả');
  await page.getByRole('combobox', { name: 'Người' }).selectOption('Phạm Văn Bình');
  await page
    .getByRole('button', { name: /^Trả lại giá trị cũ: Ghi chú của Phạm Văn Bình, .+: chưa nhập → Thử$/ })
    .click();
  await expect(notice().getByText(/^Không sửa được vì “Chi bộ khu phố An Dưỡng 1” đã chốt\./)).toBeVisible();
});

test('an older season is only read, and Ctrl+Z says so', async () => {
  await movePlace('Bồng Sơn');
  await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await page.getByRole('menuitem', { name: 'Bắt đầu đợt tiếp theo' }).click();
  await field(page, 'Nhiệm kỳ').fill('2025-2027');
  await page.getByRole('button', { name: 'Bắt đầu đợt mới' }).click();
  await expect(page.getByText('Đã bắt đầu đợt nhiệm kỳ 2025-2027.')).toBeVisible();
  await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await page.getByRole('menuitem', { name: 'Nhiệm kỳ 2022-2025' }).click();
  await expect(page.getByText(/chỉ xem, không sửa/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(notice().getByText(/^Đợt cũ đang mở để xem\. Muốn sửa/)).toBeVisible();
  await goTo(page, 'Cài đặt của đợt');
  await expect(place()).toHaveValue('Bồng Sơn');
  await page.getByRole('main').getByRole('link', { name: 'Nhật ký thay đổi' }).click();
  const back = page.getByRole('button', { name: 'Trả lại giá trị cũ: Địa danh: Hoài Tân → Bồng Sơn' });
  await expect(back).toBeDisabled();
});
