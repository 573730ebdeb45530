/** The figures of a published paper beside the season's; and what each code of the checks means. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningApp } from './support/launch';
import { publishedFile } from './support/published';
import { field, goTo, saved } from './support/screens';
import { expect, test } from './support/test';

let app: RunningApp;
let folder: string;

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-reconciliation-'));
  app = await oneApp.begin(await publishedFile(folder));
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** The paragraph as it was published. */
const paragraph = `Tổng số cấp uỷ viên được bầu của 15 chi bộ trực thuộc có 41 đồng chí; Bí thư có 15 đồng chí;
Phó Bí thư có 14 đồng chí. Tái cử là 31 đ/c (75,6%) trong đó có 12 Bí thư tái cử (80%); có 12 phó bí thư tái cử (85,7%);
có 7 chi uỷ viên tái cử (58,3%); cấp uỷ mới là 8 đ/c (19,5%) trong đó tham gia lần đầu là 02 đ/c (4,87%);
cấp uỷ viên nữ là 10 đ/c (24,3%); cấp uỷ viên dưới 40 tuổi là 4 đ/c (9,75%).`;

test('the seed’s own paragraph: eight and two make the ten who are new', async () => {
  const { page } = app;
  await goTo(page, 'Đối chiếu số liệu đã công bố');
  await page.getByRole('button', { name: 'Thêm văn bản đối chiếu' }).click();
  await field(page, 'Dán đoạn văn nêu kết quả').fill(paragraph);
  await page.getByRole('button', { name: 'Lấy số từ đoạn văn' }).click();
  await expect(page.getByText('Đã lấy 12 chỉ tiêu vào bảng.')).toBeVisible();
  await saved(page);
  await expect(page.getByText('11/12 chỉ tiêu khớp.')).toBeVisible();
  await expect(page.getByText('3 chữ số có nghĩa, cắt bỏ phần lẻ.')).toBeVisible();
  await expect(page.getByText('là 31 + 8 = 39, khác 41. Nhưng 31 + 8 + 2 = 41')).toBeVisible();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Mới', exact: true }) });
  await expect(row).toContainText('khác: ít hơn 2; đúng bằng “');
  await page.screenshot({ path: join(tmpdir(), 'entry-reconciliation.png') });

  // ten are a quarter of 41, however the share is cut
  await field(page, 'Số của văn bản: Mới').fill('10');
  await page.keyboard.press('Tab');
  await page.keyboard.type('24,3');
  await page.keyboard.press('Enter');
  await saved(page);
  await expect(row).toContainText('khớp');
  await expect(page.getByText('12/12 chỉ tiêu khớp.')).toBeVisible();
  await expect(page.getByText('khác 41')).toBeHidden();

  await field(page, 'Nhiệm kỳ ghi ở tiêu đề').fill('2020 - 2025');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nhiệm kỳ không thống nhất: tiêu đề 2020-2025')).toBeVisible();
});

test('any paragraph is judged number by number, without anything being stored', async () => {
  const { page } = app;
  await goTo(page, 'Đối chiếu số liệu đã công bố');
  await field(page, 'Dán đoạn văn nêu kết quả').fill(
    'Trong số 125 Đ/c cấp uỷ viên có 120 Đ/c tốt nghiệp cấp 3 chiếm 96 %; 24 Đ/c có trình độ trung cấp bằng 19,8 %.',
  );
  await page.getByRole('button', { name: 'Soát đoạn văn' }).click();
  await expect(page.getByText('1 tỷ lệ khớp, 1 tỷ lệ cần xem lại.')).toBeVisible();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'trình độ trung cấp' }) });
  await expect(row).toContainText('không khớp: 24/125 là 19,2%; có thể gõ nhầm tỷ lệ');
});

test('a code says what it asks for, and all of them stand in a list', async () => {
  const { page } = app;
  await goTo(page, 'Kiểm tra');
  await page.getByRole('button', { name: 'Giải thích mã W411' }).click();
  await expect(page.getByRole('dialog')).toContainText('Tỷ lệ trẻ tuổi đạt mục tiêu.');
  await expect(page.getByRole('dialog')).toContainText('Bộ quy định áp dụng');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Mã kiểm tra' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^E101/ })).toBeVisible();
  await expect(page.getByText('Có mặt 28 nhiều hơn triệu tập 27.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^W504/ })).toBeVisible();
});
