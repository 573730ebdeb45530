/** The export screen: sheets as they will be printed, a file for each, and what changed since the last export. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseToOpen } from './support/dialogs';
import type { RunningApp } from './support/launch';
import { goTo, openSample, shownSheet } from './support/screens';
import { expect, test } from './support/test';

let folder: string;
let app: RunningApp;

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-sheets-'));
  app = await oneApp.begin();
  await openSample(app.page);
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('the preview shows the pages of the chosen sheet', async () => {
  await goTo(app.page, 'Xuất biểu Excel');
  const shown = await shownSheet(app.page);
  await expect(app.page.getByRole('table', { name: /^B1a.*trang 1\//u })).toBeVisible();
  await app.page.getByLabel('Khổ giấy của biểu B1').selectOption('a3');
  const whole = app.page.getByRole('table', { name: /^B1\..*trang 1\//u });
  await expect(whole.getByText('Bí thư kiêm trưởng khu phố')).toBeVisible();
  await shown.selectOption('B4');
  await app.page.getByRole('button', { name: 'Trang sau' }).click();
  await expect(app.page.getByRole('table', { name: /^B4.*trang 2\// })).toBeVisible();
});

test('headings stand over their own columns', async () => {
  await app.page.getByLabel('Biểu xem trước').selectOption('B1');
  const sheet = app.page.getByRole('table', { name: /^B1.*trang 1/u });
  await expect(sheet).toBeVisible();
  const edges = await sheet.evaluate((table: HTMLTableElement) =>
    [...table.rows].map((row) => [...row.cells].map((cell) => Math.round(cell.getBoundingClientRect().left))),
  );
  const columns = Math.max(...edges.map(({ length }) => length));
  // the row of column numbers, and below it all cells, for the sheet ends on its one page
  const full = edges.filter(({ length }) => length === columns);
  expect(full.length).toBe(1 + 15);
  for (const row of full) expect(row).toEqual(full[0]);
  const heading = edges
    .slice(
      0,
      edges.findIndex(({ length }) => length === columns),
    )
    .flat();
  expect(full[0]).toEqual(expect.arrayContaining(heading));
});

test('a file for each sheet is written into a folder', async () => {
  await chooseToOpen(app.electron, folder);
  await app.page.getByRole('radio', { name: /Mỗi biểu một tệp/u }).check();
  await app.page.getByRole('button', { name: 'Xuất biểu Excel' }).click();
  await expect(app.page.getByText('Đã xuất 5 bảng tính')).toBeVisible();
  const codes = (await readdir(folder)).map((name) => name.slice(0, 2)).sort();
  expect(codes).toEqual(['B1', 'B2', 'B3', 'B4', 'B5']);
});
