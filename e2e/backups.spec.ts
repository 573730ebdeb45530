/** The copies of the data file: seen, put back and back again; a damaged file's copies; a copy for the stick; the second folder. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDataFile, openDataFile, readDataFile } from '../main/db/data-file';
import { paths } from '../renderer/app/paths';
import { sampleSeason } from '../shared/fixtures/sample';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import { launchApp } from './support/launch';
import { field, goTo, openCell, saved } from './support/screens';
import { damagedUnder } from './support/seasons';
import { expect, test } from './support/test';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-backups-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function dataFile(): Promise<string> {
  const path = join(folder, 'Phường.dhcb');
  const created = await createDataFile(path, sampleSeason());
  if (!created.ok) throw new Error(created.error.code);
  return path;
}

async function presentIn(path: string): Promise<number | undefined> {
  const file = await readDataFile(path);
  if (!file.ok) throw new Error(file.error.code);
  return file.value.season.cells[0]?.congress.presentOfficial;
}

async function enterPresent(page: Page, present: string): Promise<void> {
  await openCell(page, sampleSeason().cells[0]?.name ?? '');
  await field(page, 'Có mặt').fill(present);
  await page.keyboard.press('Enter');
  await saved(page);
}

async function toBackups(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await page.getByRole('menuitem', { name: 'Sao lưu', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sao lưu' })).toBeVisible();
}

test('a copy shows what it would change, is put back in one click, and so is what stood before', async ({
  oneApp,
}) => {
  const path = await dataFile();
  const before = await presentIn(path);
  const app = await oneApp.begin(path);
  const { page } = app;
  await enterPresent(page, '7');
  await toBackups(page);
  const first = page.getByRole('row').filter({ hasText: 'đầu ngày' });
  await expect(first.getByText(`7 → ${String(before)}`)).toBeVisible();
  await first.getByRole('button', { name: /^Khôi phục bản hôm nay/ }).click();
  await expect(page.getByText(/^Đã khôi phục bản hôm nay/)).toBeVisible();
  expect(await copiedPresent(path)).toBe(before);
  await expect(page.getByRole('row').filter({ hasText: 'đầu ngày' })).toContainText('Không khác hiện nay');
  await page.getByRole('button', { name: 'Về lại như trước' }).click();
  await expect(page.getByText('Đã về lại như trước khi khôi phục.')).toBeVisible();
  expect(await copiedPresent(path)).toBe(7);
  // and what is entered then is stored
  await enterPresent(page, '6');
  await app.close();
  expect(await presentIn(path)).toBe(6);
});

/** Read from a copy: the file itself stands open. */
async function copiedPresent(path: string): Promise<number | undefined> {
  const copy = join(folder, 'xem.dhcb');
  await writeFile(copy, await readFile(path));
  return presentIn(copy);
}

test('a damaged file offers its newest sound copies with what each holds', async ({ oneApp }) => {
  const path = await dataFile();
  const first = await oneApp.begin(path);
  await enterPresent(first.page, '7');
  await toBackups(first.page);
  await first.page.getByRole('button', { name: 'Chép một bản ngay' }).click();
  await expect(first.page.getByText('Đã chép một bản, mở thử được.')).toBeVisible();
  await first.close();
  const damaged = (await readFile(path)).fill(0x5a, 5000, 9000);
  await writeFile(path, damaged);
  const copies = join(folder, 'Phường.saoluu');
  const [oldest = ''] = (await readdir(copies)).sort();
  await writeFile(join(copies, oldest), damaged);
  const app = await launchApp({ args: [path] });
  const offered = app.page.getByRole('alert').getByRole('listitem');
  await expect(offered).toHaveCount(1);
  await expect(offered).toContainText(/bấm chép ngay: 15 chi bộ, .+ đảng viên/);
  await chooseToSaveAs(app.electron, join(folder, 'con-lai.dhcb'));
  await app.page.getByRole('button', { name: 'Đọc những gì còn đọc được' }).click();
  await expect(
    app.page.getByText(/^Đã lưu phần còn đọc được vào tệp mới: .*Tệp hỏng vẫn để nguyên\.$/),
  ).toBeVisible();
  await chooseToOpen(app.electron, path);
  await app.page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await app.page.getByRole('menuitem', { name: 'Mở tệp khác' }).click();
  await offered.getByRole('button', { name: /^Lấy lại bản hôm nay/ }).click();
  await expect(app.page.getByText(/Tệp hỏng vẫn còn trong các bản sao lưu/)).toBeVisible();
  await app.close();
  expect(await presentIn(path)).toBe(7);
  const kept = (await readdir(copies)).find((name) => name.includes('khoi-phuc')) ?? '';
  expect(Buffer.compare(await readFile(join(copies, kept)), damaged)).toBe(0);
});

test('a damaged file with a password asks for that of its copies, and offers those that it opens', async () => {
  const path = join(folder, 'Phường.dhcb');
  await damagedUnder('mùa đại hội', path);
  const app = await launchApp({ args: [path] });
  const alert = app.page.getByRole('alert');
  await expect(alert).toContainText('Tệp được mã hoá cả khối nên không đọc được phần nào');
  await expect(app.page.getByRole('button', { name: 'Đọc những gì còn đọc được' })).toBeHidden();
  const secret = alert.getByLabel('Mật khẩu hoặc khoá dự phòng của các bản sao lưu');
  await secret.fill('sai mật khẩu');
  await app.page.keyboard.press('Enter');
  await expect(alert.getByText(/^Mật khẩu không đúng/)).toBeVisible();
  await secret.fill('mùa đại hội');
  await alert.getByRole('button', { name: 'Xem các bản sao lưu' }).click();
  await expect(alert.getByRole('listitem')).toContainText('đầu ngày: 15 chi bộ');
  await alert.getByRole('button', { name: /^Lấy lại bản hôm nay/ }).click();
  await expect(app.page.getByText(/Tệp hỏng vẫn còn trong các bản sao lưu/)).toBeVisible();
  await app.close();
});

test('a copy for the stick is opened there, and never is the open file itself', async ({ oneApp }) => {
  const path = await dataFile();
  const app = await oneApp.begin(path);
  const { page } = app;
  await enterPresent(page, '7');
  const saveCopy = async (to: string) => {
    await chooseToSaveAs(app.electron, to);
    await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
    await page.getByRole('menuitem', { name: 'Lưu bản sao sang USB…' }).click();
  };
  const stick = join(folder, 'USB.dhcb');
  await saveCopy(stick);
  await expect(page.getByText('Đã lưu bản sao “USB”, mở thử được.')).toBeVisible();
  expect(await presentIn(stick)).toBe(7);
  await saveCopy(path);
  await expect(page.getByText(/^Đây là chính tệp đang mở/)).toBeVisible();
  await app.close();
  expect(await presentIn(path)).toBe(7);
});

test('a second folder holds the copies too, and says when it is not there', async ({ oneApp }) => {
  const path = await dataFile();
  const stick = join(folder, 'USB');
  await mkdir(stick);
  const app = await oneApp.begin(path);
  const { page } = app;
  await chooseToOpen(app.electron, stick);
  await toBackups(page);
  await page.getByRole('button', { name: 'Chọn thư mục thứ hai' }).click();
  await expect(page.getByText(stick, { exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'thư mục thứ hai' })).toBeVisible();
  expect(await readdir(stick)).toHaveLength(1);
  await rm(stick, { recursive: true });
  await page.getByRole('button', { name: 'Chép một bản ngay' }).click();
  await expect(page.getByText(/^Chưa thấy thư mục này/)).toBeVisible();
  await goTo(page, 'Tổng quan');
  await page.evaluate((address) => (window.location.hash = address), paths.backups);
  await page.getByRole('button', { name: 'Thôi dùng thư mục thứ hai' }).click();
  await expect(page.getByRole('button', { name: 'Chọn thư mục thứ hai' })).toBeVisible();
  await app.close();
});

test('a file that is open elsewhere is read by a second user, who sees who has it', async () => {
  const path = await dataFile();
  const other = await openDataFile(path);
  if (!other.ok) throw new Error(other.error.code);
  const app = await launchApp({ args: [path] });
  const { page } = app;
  await expect(page.getByText(/^Tệp đang mở ở .+ \(trên máy .+, từ \d\d:\d\d ngày/)).toBeVisible();
  await page.getByRole('button', { name: 'Mở để xem' }).click();
  await expect(
    page.getByText(
      /^Đang mở để xem, không sửa được; số liệu như tệp lúc \d\d:\d\d ngày .+“Thử mở để sửa”\.$/,
    ),
  ).toBeVisible();
  await openCell(page, sampleSeason().cells[0]?.name ?? '');
  await expect(field(page, 'Có mặt')).toBeDisabled();
  await other.value.close();
  await page.getByRole('button', { name: 'Thử mở để sửa' }).click();
  await expect(page.getByText(/^Đang mở để xem/)).toBeHidden();
  await enterPresent(page, '7');
  await app.close();
  expect(await presentIn(path)).toBe(7);
});
