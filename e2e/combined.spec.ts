/** Several wards for their superior: put together, told of, sealed and opened again. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { createDataFile, readDataFile } from '../main/db/data-file';
import { makePackage } from '../main/files/make-package';
import type { Season } from '../shared/domain/season';
import { sampleSeason } from '../shared/fixtures/sample';
import {
  answerQuestions,
  chooseToOpen,
  chooseToSaveAs,
  leaveQuestions,
  questionAsked,
} from './support/dialogs';
import { launchApp } from './support/launch';
import { goTo } from './support/screens';
import { expect, test } from './support/test';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-combined-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function wardFile(name: string): Promise<string> {
  const path = join(folder, `${name}.dhcb`);
  const season: Season = { ...sampleSeason(), committee: { ...sampleSeason().committee, name } };
  const created = await createDataFile(path, season);
  if (!created.ok) throw new Error(created.error.code);
  return path;
}

function chooseFiles(electron: ElectronApplication, paths: readonly string[]): Promise<void> {
  return electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

test('three wards become one file: totals, each ward for reading, sheets; the same ward twice is asked about', async ({
  oneApp,
}) => {
  const wards = [await wardFile('Đảng uỷ A'), await wardFile('Đảng uỷ B'), await wardFile('Đảng uỷ C')];
  const app = await oneApp.begin();
  const { page } = app;
  const merge = page.getByRole('button', { name: 'Gộp tệp các xã, phường' });
  await chooseFiles(app.electron, [wards[0] ?? '', wards[0] ?? '']);
  await leaveQuestions(app.electron);
  await merge.click();
  await expect.poll(() => questionAsked(app.electron)).toContain('Đảng uỷ A gửi nhiều lần');
  await expect(page.getByRole('heading', { level: 1, name: 'Đại hội chi bộ' })).toBeVisible();

  await chooseFiles(app.electron, wards);
  await chooseToSaveAs(app.electron, join(folder, 'tổng hợp.dhcb'));
  await merge.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng hợp các xã, phường' })).toBeVisible();
  const total = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Tổng cộng' }) });
  await expect(total.getByRole('cell').nth(0)).toHaveText('45');
  await expect(total.getByRole('cell').nth(3)).toHaveText('123');
  await expect(total.getByRole('cell').nth(5)).toHaveText('30 (24,3 %)');

  const out = await mkdtemp(join(folder, 'biểu-'));
  await chooseToOpen(app.electron, out);
  await page.getByRole('button', { name: 'Xuất biểu, báo cáo tổng hợp và biểu từng xã, phường' }).click();
  await expect(page.getByText(/^Đã ghi 5 tệp vào/)).toBeVisible();
  const files = await readdir(out);
  expect(files).toHaveLength(5);
  expect(files).toContain('tổng hợp-tong-hop-bao-cao.docx');

  await page.getByRole('button', { name: 'Đảng uỷ B' }).click();
  await goTo(page, 'Thống kê');
  await expect(page.getByText('Tệp gộp, đang xem Đảng uỷ B: chỉ xem, không sửa.')).toBeVisible();
  await page.getByRole('button', { name: 'Về bảng tổng hợp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng hợp các xã, phường' })).toBeVisible();
  await app.close();
});

test('a package is made with its receipt, opened elsewhere, and refused once a byte of it is changed', async ({
  oneApp,
}) => {
  const path = await wardFile('Đảng uỷ A');
  const sealed = join(folder, 'gói A.dhcbgoi');
  const app = await oneApp.begin(path);
  const { page } = app;
  await goTo(page, 'Gói gửi cấp trên');
  await expect(page.getByRole('region', { name: 'Tình trạng số liệu' })).toContainText('Không có lỗi.');
  await page.getByRole('textbox', { name: 'Người lập gói' }).fill('Lê Văn Lập');
  await chooseToSaveAs(app.electron, sealed);
  await page.getByRole('button', { name: 'Lập gói' }).click();
  await expect(page.getByText('Đã lập gói gói A.dhcbgoi.')).toBeVisible();
  const receipt = await readFile(join(folder, 'gói A-bien-nhan.txt'), 'utf8');
  expect(receipt).toContain('người lập: Lê Văn Lập');
  expect(receipt).toContain('1. gói A.xlsx (các biểu');
  expect(receipt).toContain('2. gói A-bao-cao.docx (báo cáo');
  expect(receipt).toContain('3. gói A.dhcb (dữ liệu');
  expect(receipt).toContain('Ngày nhận: ……/……/…………');

  await chooseToOpen(app.electron, sealed);
  await page.getByRole('button', { name: 'Mở gói nhận được' }).click();
  await expect(page.getByText('Gói nguyên vẹn')).toBeVisible();
  const copy = join(folder, 'bản sao.dhcb');
  await chooseToSaveAs(app.electron, copy);
  await page.getByRole('button', { name: 'Mở dữ liệu trong gói (bản sao)' }).click();
  // The copy opens where a file opens for the first time; only then may one go on.
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();

  // double-clicked, it is opened by the program that runs, which says whose it is and asks what to do
  await chooseToSaveAs(app.electron, join(folder, 'bản sao 2.dhcb'));
  await answerQuestions(app.electron, 'Mở dữ liệu trong gói (bản sao)');
  await oneApp.doubleClick(sealed);
  await expect(page.getByText('Đã mở tệp bản sao 2.')).toBeVisible();
  expect(await questionAsked(app.electron)).toMatch(/^Gói/u);

  const bytes = await readFile(sealed);
  bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 1;
  const changed = join(folder, 'gói sửa.dhcbgoi');
  await writeFile(changed, bytes);
  await goTo(page, 'Gói gửi cấp trên');
  await chooseToOpen(app.electron, changed);
  await page.getByRole('button', { name: 'Mở gói nhận được' }).click();
  await expect(page.getByRole('alert').getByText(/^Gói bị hỏng hoặc đã bị sửa/)).toBeVisible();
  await app.close();
  const stored = await readDataFile(copy);
  if (!stored.ok) throw new Error(stored.error.code);
  expect(stored.value.season.cells).toEqual(sampleSeason().cells);
});

/** A package on the disk of somebody who has no file of their own. */
async function receivedPackage(contents: 'sheets' | 'data'): Promise<string> {
  const path = join(folder, `nhận được ${contents}.dhcbgoi`);
  const { bytes } = await makePackage(sampleSeason(), { contents, sample: false, stem: 'Đợt 2022' });
  await writeFile(path, bytes);
  return path;
}

test('a package is opened from the first screen and by a double click, without a file of one’s own', async ({
  oneApp,
}) => {
  const app = await oneApp.begin();
  const { page, electron } = app;
  await chooseToOpen(electron, await receivedPackage('data'));
  await chooseToSaveAs(electron, join(folder, 'từ màn hình đầu.dhcb'));
  await answerQuestions(electron, 'Mở dữ liệu trong gói (bản sao)');
  await page.getByRole('button', { name: 'Mở tệp dữ liệu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  expect(await questionAsked(electron)).toMatch(/^Gói/u);
  await app.close();

  const again = await oneApp.begin();
  const out = await mkdtemp(join(folder, 'lưu-'));
  await chooseToOpen(again.electron, out);
  await answerQuestions(again.electron, 'Lưu các biểu, báo cáo');
  await oneApp.doubleClick(await receivedPackage('sheets'));
  await expect.poll(() => readdir(out)).toEqual(['Đợt 2022-bao-cao.docx', 'Đợt 2022.xlsx']);
  await expect(again.page.getByRole('heading', { level: 1, name: 'Đại hội chi bộ' })).toBeVisible();
  await again.close();
});

test('a package that the start names is opened; one that was changed is refused in words', async () => {
  const sealed = await receivedPackage('data');
  const copy = join(folder, 'từ lúc mở.dhcb');
  const app = await launchApp({
    args: [sealed],
    prepare: async (electron) => {
      await answerQuestions(electron, 'Mở dữ liệu trong gói (bản sao)');
      await chooseToSaveAs(electron, copy);
    },
  });
  await expect(app.page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await app.close();
  const stored = await readDataFile(copy);
  if (!stored.ok) throw new Error(stored.error.code);
  expect(stored.value.season.cells).toEqual(sampleSeason().cells);

  const bytes = await readFile(sealed);
  bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 1;
  await writeFile(sealed, bytes);
  const refused = await launchApp({ args: [sealed] });
  await expect(refused.page.getByText(/^Gói bị hỏng hoặc đã bị sửa/u)).toBeVisible();
  await refused.close();
});
