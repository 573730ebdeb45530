/** After the congress: ratification, division of work, and what is missing of a cell. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import type { RunningApp } from './support/launch';
import { publishedFile } from './support/published';
import { field, goTo, saved } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

let app: RunningApp;
let folder: string;

test.beforeEach(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-aftermath-'));
  app = await oneApp.begin(await publishedFile(folder));
  await resizeTo(app.electron, 1366, 768);
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('what a cell settled is entered, and what is missing is seen at a glance', async () => {
  const { page } = app;
  await goTo(page, 'Hồ sơ và sau đại hội');
  await expect(page.getByRole('columnheader', { name: /Hạn báo cáo.*ngày làm việc/u })).toBeVisible();
  await page.getByRole('radio', { name: 'Giấy tờ phải nộp' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Chuẩn y, phân công, quy chế' })).toBeFocused();
  await expect(page.getByRole('columnheader', { name: /Hạn chuẩn.*ngày làm việc/u })).toBeVisible();
  const name = 'Chi bộ khu phố An Dưỡng 2';
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
  const of = (label: string) => field(page, `${label}, ${name}`);

  await of('Ngày đề nghị').fill('12/7/2022');
  await of('Ngày đề nghị').press('Enter');
  await saved(page);
  await of('Ngày quyết định').fill('11/7/2022');
  await of('Ngày quyết định').press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await of('Ngày quyết định').fill('20/7/2022');
  await of('Số quyết định').fill('31-QĐ/ĐU');
  for (const [label, day] of [
    ['Ngày họp phân công', '15/7/2022'],
    ['Ngày ban hành quy chế', '16/7/2022'],
    ['Ngày chương trình hành động', '30/7/2022'],
  ] as const) {
    await of(label).fill(day);
  }
  await of('Ngày chương trình hành động').press('Enter');
  await saved(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expect(row).toContainText('đã chuẩn y 20/07/2022');
  await expect(row).toContainText('Phân công cấp uỷ, Nghị quyết');

  await row.getByRole('link', { name, exact: true }).click();
  await field(page, 'Ngày nghị quyết').fill('10/7/2022');
  await field(page, 'Nhiệm vụ, Hồ Văn Minh').fill('Phụ trách chung');
  await field(page, 'Nhiệm vụ, Trần Xuân Quang').fill('Tổ chức, kiểm tra');
  await field(page, 'Nhiệm vụ, Trần Xuân Quang').press('Enter');
  await field(page, 'Nhiệm vụ, Đỗ Thị Ngọc Thảo').fill('Tuyên giáo, dân vận');
  await field(page, 'Nhiệm vụ, Đỗ Thị Ngọc Thảo').press('Enter');
  await saved(page);
  await field(page, 'Ngày họp phân công').fill('9/7/2022');
  await field(page, 'Ngày họp phân công').press('Enter');
  await expect(page.getByRole('alert')).toContainText('ngày đại hội');
  await field(page, 'Ngày họp phân công').press('Escape');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await goTo(page, 'Hồ sơ và sau đại hội');
  const papers = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(papers).toContainText('đã có, ngày 10/07/2022');
  await expect(papers).toContainText('đã nhận 12/07/2022');
  await page.screenshot({ path: join(tmpdir(), 'papers-known.png') });
});
