/** Several terms: the season that follows in one file, standings proposed, older seasons read. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataFile, readDataFile } from '../main/db/data-file';
import { sampleSeason } from '../shared/fixtures/sample';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import { field, goTo, openCell, saved } from './support/screens';
import { expect, test } from './support/test';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-terms-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function lastTerm(name: string): Promise<string> {
  const path = join(folder, name);
  const created = await createDataFile(path, sampleSeason());
  if (!created.ok) throw new Error(created.error.code);
  return path;
}

const cellName = sampleSeason().cells[0]?.name ?? '';
const [secretary] = sampleSeason().cells[0]?.congress.committee ?? [];

test('the next season begins in the same file; whoever sits is proposed as re-elected; the old one is read', async ({
  oneApp,
}) => {
  const path = await lastTerm('một tệp.dhcb');
  const app = await oneApp.begin(path);
  const { page } = app;
  await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await page.getByRole('menuitem', { name: 'Bắt đầu đợt tiếp theo' }).click();
  await expect(page.getByLabel('Bắt đầu từ')).toHaveValue('thisFile');
  await field(page, 'Nhiệm kỳ').fill('2025-2027');
  await page.getByRole('button', { name: 'Bắt đầu đợt mới' }).click();
  await expect(page.getByText('Đã bắt đầu đợt nhiệm kỳ 2025-2027.')).toBeVisible();

  await openCell(page, cellName);
  await page
    .getByRole('link', { name: /Cấp uỷ/ })
    .first()
    .click();
  await field(page, 'Họ và tên')
    .or(page.getByRole('combobox', { name: 'Họ và tên' }))
    .first()
    .click();
  await page.keyboard.type(secretary?.fullName ?? '');
  await page.getByRole('option', { name: new RegExp(secretary?.fullName ?? '') }).click();
  await expect(page.getByText('Đề xuất: Tái cử, bí thư nhiệm kỳ trước. Enter để nhận.')).toBeVisible();
  const standing = page.getByRole('combobox', { name: 'Tham gia cấp uỷ' });
  await expect(standing).toHaveValue('');
  await page.getByRole('button', { name: 'Nhận đề xuất' }).click();
  await expect(standing).toHaveValue('reelected');
  await expect(page.getByRole('combobox', { name: 'Chức vụ nhiệm kỳ trước' })).toHaveValue('secretary');
  await saved(page);

  await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await page.getByRole('menuitem', { name: 'Nhiệm kỳ 2022-2025' }).click();
  await expect(page.getByText('Đang xem đợt cũ, nhiệm kỳ 2022-2025: chỉ xem, không sửa.')).toBeVisible();
  await openCell(page, cellName);
  await expect(field(page, 'Triệu tập')).toBeDisabled();
  await page.getByRole('button', { name: 'Cho sửa đợt này' }).click();
  await expect(field(page, 'Triệu tập')).toBeEnabled();
  await page.getByRole('button', { name: 'Về đợt hiện tại' }).click();
  await expect(page.getByRole('button', { name: /Nhiệm kỳ 2025-2027/ })).toBeVisible();
  await app.close();
  const stored = await readDataFile(path);
  if (!stored.ok) throw new Error(stored.error.code);
  expect(stored.value.season.cells[0]?.congress.committee).toMatchObject([
    { id: secretary?.id, standing: 'reelected', previousPosition: 'secretary' },
  ]);
});

test('the next season begins in a new file, from the file of the last term', async ({ oneApp }) => {
  const last = await lastTerm('nhiệm kỳ trước.dhcb');
  const path = join(folder, 'nhiệm kỳ này.dhcb');
  const app = await oneApp.begin();
  const { page } = app;
  await page.getByRole('button', { name: 'Bắt đầu đợt đại hội mới' }).click();
  await page.getByLabel('Bắt đầu từ').selectOption('otherFile');
  await field(page, 'Nhiệm kỳ').fill('2025-2027');
  const sealed = join(folder, 'gói đã gửi.dhcbgoi');
  await writeFile(sealed, '');
  await chooseToOpen(app.electron, sealed);
  await chooseToSaveAs(app.electron, path);
  await page.getByRole('button', { name: 'Chọn tệp và bắt đầu' }).click();
  await expect(page.getByText('Đây là gói gửi cấp trên.', { exact: false })).toBeVisible();
  await chooseToOpen(app.electron, last);
  await page.getByRole('button', { name: 'Chọn tệp và bắt đầu' }).click();
  // two files are read, one copied and one written
  await expect(page.getByRole('button', { name: /Nhiệm kỳ 2025-2027/ })).toBeVisible();
  await goTo(page, 'Chi bộ');
  await expect(page.getByRole('textbox', { name: new RegExp(cellName) }).first()).toBeVisible();
  await app.close();
  const stored = await readDataFile(path);
  if (!stored.ok) throw new Error(stored.error.code);
  expect(stored.value.season.cells).toHaveLength(sampleSeason().cells.length);
  const before = await readDataFile(last);
  if (!before.ok) throw new Error(before.error.code);
  expect(before.value.season).toEqual(sampleSeason());
});

test('the term before is pasted, and compared on screen', async ({ oneApp }) => {
  const path = await lastTerm('so sánh.dhcb');
  const app = await oneApp.begin(path);
  const { page } = app;
  await goTo(page, 'So sánh nhiệm kỳ');
  await page.getByRole('button', { name: 'Nhập cấp uỷ nhiệm kỳ trước' }).click();
  await page
    .getByRole('textbox', { name: 'Thêm người: gõ hoặc dán danh sách' })
    .fill('Nguyễn Văn Trước\tBí thư\t1970\tNam\nLê Thị Cũ\tPhó bí thư\t1985\tNữ');
  await page.getByRole('button', { name: 'Thêm 2 người vào danh sách' }).click();
  await expect(page.getByRole('textbox', { name: 'Họ và tên của Lê Thị Cũ' })).toBeVisible();
  await saved(page);
  await goTo(page, 'So sánh nhiệm kỳ');
  const women = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Nữ', exact: true }) });
  await expect(women.getByRole('cell')).toHaveText(['1', '50', '1', '33,3', '0', '−16,7']);
  await expect(page.getByRole('img', { name: 'Tỷ lệ nữ (%)' })).toBeVisible();
  // a part of “Mới” is set in below it
  const textLeft = (name: string | RegExp) =>
    page.getByRole('rowheader', { name }).evaluate((heading) => {
      const words = document.createRange();
      words.selectNodeContents(heading);
      return words.getBoundingClientRect().left;
    });
  expect(await textLeft(/^Trong đó: tham gia lần đầu/u)).toBeGreaterThan((await textLeft(/^Mới/u)) + 10);
  await app.close();
});

test('the lists of members come along, and who was probationary is asked about', async ({ oneApp }) => {
  const path = join(folder, 'danh sách.dhcb');
  const { cells, ...last } = sampleSeason();
  const listed = cells.map((cell, index) =>
    index === 0
      ? {
          ...cell,
          roster: [
            { id: 'i1', fullName: 'Lê Thử An', status: 'official' as const },
            { id: 'i2', fullName: 'Lê Thử Bình', status: 'probationary' as const },
          ],
        }
      : cell,
  );
  const created = await createDataFile(path, { ...last, cells: listed });
  if (!created.ok) throw new Error(created.error.code);
  const app = await oneApp.begin(path);
  const { page } = app;
  await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await page.getByRole('menuitem', { name: 'Bắt đầu đợt tiếp theo' }).click();
  await field(page, 'Nhiệm kỳ').fill('2025-2027');
  await page.getByRole('button', { name: 'Bắt đầu đợt mới' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await goTo(page, 'Danh sách đảng viên');
  const row = page.getByRole('row').filter({ hasText: 'Lê Thử Bình' });
  await expect(page.getByText(/^Danh sách mang sang từ nhiệm kỳ 2022-2025/u)).toBeVisible();
  await expect(row).not.toContainText('Dự bị');
  await page.getByRole('button', { name: 'Ghi 1 người là chính thức' }).click();
  await expect(row).toContainText('Chính thức');
  await page.getByRole('button', { name: 'Đã rà soát danh sách' }).click();
  await expect(page.getByText(/^Danh sách mang sang/u)).toBeHidden();
  await saved(page);
  await app.close();
});
