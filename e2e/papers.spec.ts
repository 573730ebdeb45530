/** Papers and deadlines: handed in by keyboard, days left, overdue in the overview, holidays of the office's own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayNumber, dayOfNumber } from '../shared/rules/working-days';
import { formatDate } from '../shared/text/dates';
import { localDay } from '../shared/text/local-day';
import type { RunningApp } from './support/launch';
import { field, goTo, openCell, saved } from './support/screens';
import { heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';

let folder: string;
let app: RunningApp;

const today = localDay(new Date());
const daysAgo = (days: number): string => dayOfNumber(dayNumber(today) - days);

test.beforeEach(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-papers-'));
  const seats = { committee: 0, secretary: 1, deputySecretary: 0 };
  const file = await seasonFile(folder, [
    heldCell('Chi bộ Quá Hạn', 8, { heldOn: daysAgo(60), approvedSeats: seats }),
    heldCell('Chi bộ Còn Hạn', 8, { heldOn: today, approvedSeats: seats }),
    heldCell('Chi bộ Chưa Họp', 8, { status: 'planned', heldOn: undefined }),
  ]);
  app = await oneApp.begin(file);
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('papers are ticked off by keyboard, and what is overdue shows everywhere', async () => {
  const { page } = app;
  await goTo(page, 'Tổng quan');
  await page.getByRole('link', { name: '1 chi bộ quá hạn báo cáo kết quả' }).click();
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('Chi bộ Quá Hạn')).toContainText(/quá hạn \d+ ngày làm việc/);
  await expect(row('Chi bộ Còn Hạn')).toBeHidden();
  await expect(page.getByText('1 chi bộ chưa đại hội, chưa phải nộp.')).toBeVisible();
  await page.screenshot({ path: join(tmpdir(), 'entry-papers.png') });

  for (const paper of [
    'Nghị quyết đại hội',
    'Biên bản đại hội',
    'Biên bản kiểm phiếu bầu bí thư',
    'Danh sách trích ngang',
  ]) {
    await field(page, `${paper}: Chi bộ Quá Hạn`).focus();
    await page.keyboard.press('Enter');
    await expect(field(page, `${paper}: Chi bộ Quá Hạn`)).toHaveValue(formatDate(today));
  }
  await field(page, 'Sơ yếu lý lịch: Chi bộ Quá Hạn').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type(formatDate(daysAgo(40)));
  await page.keyboard.press('Enter');
  await saved(page);
  await expect(field(page, 'Nghị quyết đại hội: Chi bộ Quá Hạn')).toHaveValue(formatDate(today));
  await expect(row('Chi bộ Quá Hạn')).toContainText(`trễ, đã nhận ${formatDate(daysAgo(40))}`);

  await page.getByText('Chuẩn y, phân công, quy chế', { exact: true }).click();
  await expect(row('Chi bộ Quá Hạn')).toContainText(/quá hạn \d+ ngày làm việc/);
  await page.getByText('Giấy tờ phải nộp', { exact: true }).click();
  await page.getByText('Tất cả 2', { exact: true }).click();
  await expect(row('Chi bộ Còn Hạn')).toContainText('còn 7 ngày làm việc');

  await goTo(page, 'Kiểm tra');
  await expect(page.getByText('Còn thiếu 1 loại giấy tờ: Sơ yếu lý lịch.')).toBeVisible();
  await page.getByRole('link', { name: /^Sửa ở Hồ sơ: Quá hạn chuẩn y/ }).click();
  await expect(field(page, 'Ngày quyết định')).toBeFocused();
  const complaint = page.getByRole('switch', { name: 'Có khiếu nại, tố cáo đang giải quyết' });
  await complaint.check();
  await expect(page.getByRole('complementary')).toContainText('dừng hạn: có khiếu nại');
  await saved(page);
  await page.screenshot({ path: join(tmpdir(), 'entry-cell-papers.png') });
  await complaint.uncheck();
  await expect(page.getByRole('complementary')).toContainText(/quá hạn \d+ ngày làm việc/);
  await field(page, 'Ngày quyết định').focus();
  await page.keyboard.type(formatDate(today));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toContainText(`trễ, đã chuẩn y ${formatDate(today)}`);
  await goTo(page, 'Tổng quan');
  await expect(page.getByText('1 chi bộ quá hạn chuẩn y')).toBeHidden();
  await expect(page.getByText('1 chi bộ quá hạn báo cáo kết quả')).toBeHidden();
});

test('a deadline moves when a day is off', async () => {
  const { page } = app;
  await openCell(page, 'Chi bộ Còn Hạn');
  await page.getByRole('link', { name: /^4\. Hồ sơ/ }).click();
  const help = page.getByRole('complementary');
  await expect(help).toContainText('còn 7 ngày làm việc');
  const before = await help
    .getByText(/^.*Hạn cuối/)
    .first()
    .innerText();
  await goTo(page, 'Cài đặt của đợt');
  await page.getByRole('checkbox', { name: 'Thứ Sáu' }).check();
  await saved(page);
  await field(page, 'Thêm ngày nghỉ').fill('01/01/2027');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Ngày, dòng 1')).toHaveValue('01/01/2027');
  await page.getByRole('heading', { name: 'Ngày nghỉ' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(tmpdir(), 'entry-holidays.png') });
  await page.getByRole('button', { name: 'Bỏ ngày 01/01/2027' }).click();
  await expect(page.getByText('Chưa có ngày lễ nào.')).toBeVisible();
  await openCell(page, 'Chi bộ Còn Hạn');
  await page.getByRole('link', { name: /^4\. Hồ sơ/ }).click();
  await expect(help).toContainText('còn 7 ngày làm việc');
  expect(
    await help
      .getByText(/^.*Hạn cuối/)
      .first()
      .innerText(),
  ).not.toBe(before);
});

test('a paper that a cell cannot have yet is refused in words, of one cell and of all', async () => {
  const { page } = app;
  await goTo(page, 'Biên bản, phiếu bầu, tờ trình');
  await page.getByRole('checkbox', { name: 'Biên bản kiểm phiếu đã có kết quả' }).uncheck();
  await page.getByRole('checkbox', { name: 'Tờ trình đề nghị chuẩn y' }).check();
  const paper = page.getByRole('region', { name: /^Xem trước giấy tờ/u });
  await expect(paper.getByText('Kết quả bầu cử như sau:')).toBeVisible();
  await expect(paper.getByText('BÍ THƯ', { exact: true })).toBeHidden();
  await page.screenshot({ path: join(tmpdir(), 'papers-form.png') });
  await page.getByRole('combobox', { name: 'Xem chi bộ' }).selectOption({ label: 'Chi bộ Chưa Họp' });
  await expect(
    page.getByText('Tờ trình đề nghị chuẩn y: chi bộ này chưa đại hội. Ghi ngày đại hội thì lập được.'),
  ).toBeVisible();
  await expect(paper).toBeHidden();
  await page.screenshot({ path: join(tmpdir(), 'papers-refused.png') });
  await page.getByRole('checkbox', { name: 'Xuất cho tất cả 3 chi bộ' }).check();
  await expect(
    page.getByText(/^Tờ trình đề nghị chuẩn y: không lập cho 1 chi bộ chưa đại hội/u),
  ).toBeVisible();
});
