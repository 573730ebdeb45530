/** The register of documents: typed without a mouse, with a file that is copied and opened. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataFile } from '../main/db/data-file';
import { newSeason } from '../shared/domain/new-season';
import { expectAccessible } from './support/accessible';
import { chooseToOpen } from './support/dialogs';
import type { RunningApp } from './support/launch';
import { field, goTo, saved, shownSheet } from './support/screens';
import { expect, test } from './support/test';

let folder: string;
let app: RunningApp;

test.beforeEach(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-documents-'));
  const file = join(folder, 'Văn bản.dhcb');
  const season = newSeason({ name: 'Đảng uỷ phường Thử Nghiệm', term: '2022-2025', ruleSet: 'qd24-2021' });
  const congress = { status: 'planned', approvedSeats: {}, committee: [] } as const;
  const cell = { id: 'c01', order: 1, name: 'Chi bộ Một', kind: 'office', members: {} } as const;
  const cells = [{ ...cell, congress: { ...congress, committee: [] } }];
  const created = await createDataFile(file, { ...season, cells });
  if (!created.ok) throw new Error(created.error.code);
  app = await oneApp.begin(file);
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('a document is entered, keeps its file and can be taken back', async () => {
  const { page, electron } = app;
  await goTo(page, 'Văn bản');
  await expect(page.getByText('Chưa có văn bản nào')).toBeVisible();

  const newSubject = page.getByRole('textbox', { name: 'Trích yếu văn bản mới' });
  await newSubject.press('Enter');
  await expect(page.getByText('Gõ trích yếu trước khi thêm.')).toBeVisible();
  await newSubject.fill('Kế hoạch đại hội chi bộ');
  await newSubject.press('Enter');
  await expect(page.getByRole('heading', { name: 'Văn bản: Kế hoạch đại hội chi bộ' })).toBeVisible();

  await page.getByRole('combobox', { name: 'Loại văn bản' }).selectOption({ label: 'Kế hoạch' });
  await field(page, 'Số, ký hiệu').fill('42-KH/ĐU');
  await field(page, 'Ngày ban hành').fill('18/2/2022');
  await field(page, 'Cơ quan ban hành').fill('Đảng uỷ phường');
  await page.getByRole('combobox', { name: 'Dùng cho' }).selectOption({ label: 'Căn cứ' });
  await saved(page);
  const row = page.getByRole('row').filter({ hasText: 'Kế hoạch đại hội chi bộ' });
  await expect(row).toContainText('42-KH/ĐU');
  await expect(row).toContainText('18/02/2022');

  const paper = join(folder, 'Bản ký.pdf');
  await writeFile(paper, 'nội dung');
  await chooseToOpen(electron, paper);
  await page.getByRole('button', { name: 'Đính kèm tệp' }).click();
  await expect(page.getByText('Đính kèm: Bản ký.pdf')).toBeVisible();
  expect(await readFile(join(folder, 'Văn bản.tailieu', 'Bản ký.pdf'), 'utf8')).toBe('nội dung');

  await electron.evaluate(({ shell }) => {
    shell.openPath = (path) => {
      Object.assign(globalThis, { openedPath: path });
      return Promise.resolve('');
    };
  });
  await row.getByRole('button', { name: 'Mở tệp của Kế hoạch đại hội chi bộ' }).click();
  await expect
    .poll(() => electron.evaluate(() => (globalThis as { openedPath?: string }).openedPath))
    .toBe(join(folder, 'Văn bản.tailieu', 'Bản ký.pdf'));

  await page.getByRole('button', { name: 'Bỏ văn bản Kế hoạch đại hội chi bộ' }).click();
  await page.getByRole('button', { name: 'Bỏ văn bản', exact: true }).click();
  await expect(page.getByText('Chưa có văn bản nào')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(row).toBeVisible();
});

test('the sheets and papers for which a document is chosen name it in their headings', async () => {
  const { page } = app;
  await goTo(page, 'Văn bản');
  const newSubject = page.getByRole('textbox', { name: 'Trích yếu văn bản mới' });
  await newSubject.fill('Báo cáo kết quả đại hội');
  await newSubject.press('Enter');
  await page.getByRole('combobox', { name: 'Loại văn bản' }).selectOption({ label: 'Báo cáo' });
  await field(page, 'Số, ký hiệu').fill('07-BC/ĐU');
  await field(page, 'Ngày ban hành').fill('1/8/2022');
  await field(page, 'Ngày ban hành').press('Enter');
  await expect(page.getByText('(Kèm theo Báo cáo số 07-BC/ĐU ngày 01/8/2022)').first()).toBeVisible();
  const results = page.getByRole('switch', { name: 'Biểu kết quả B1–B5' });
  await results.click();
  await expect(results).toBeChecked();
  await saved(page);
  await expectAccessible(page);

  await goTo(page, 'Xuất biểu Excel');
  await shownSheet(page);
  const preview = page.getByRole('table', { name: /^B1/u });
  await expect(preview.getByText('(Kèm theo Báo cáo số 07-BC/ĐU ngày 01/8/2022)')).toBeVisible();

  await goTo(page, 'Văn bản');
  await page.getByRole('button', { name: 'Báo cáo kết quả đại hội', exact: true }).click();
  await page.getByRole('switch', { name: 'Biểu kết quả B1–B5' }).click();
  await expect(page.getByRole('switch', { name: 'Biểu kết quả B1–B5' })).not.toBeChecked();
  await saved(page);
  await goTo(page, 'Xuất biểu Excel');
  await shownSheet(page);
  await expect(preview.getByText('Tổng cộng', { exact: true })).toBeVisible();
  await expect(preview.getByText(/Kèm theo/u)).toHaveCount(0);
});
