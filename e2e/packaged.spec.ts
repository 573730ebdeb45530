/** The packaged program, fuses set, started for real: window, sample, export, papers made in their thread, quit. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { docxText } from '../main/files/testing/read-docx';
import { readWorkbook } from '../main/files/testing/read-workbook';
import { vi } from '../shared/i18n';
import { acceptSaveDialog } from './support/native-dialog';
import { packForTest, startPackaged } from './support/packaged';
import { goTo, openSample } from './support/screens';

const PACKING_LIMIT_MS = 180_000;

test.beforeAll(() => {
  test.setTimeout(PACKING_LIMIT_MS);
  packForTest();
});

test('the packaged program shows the sample, exports its sheets and papers, and ends when it is closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-packaged-'));
  const app = await startPackaged();
  await expect(app.page).toHaveTitle(/Đại hội chi bộ/);
  expect(app.page.url()).toMatch(/^app:\/\/dhcb\/index\.html/);
  await openSample(app.page);
  await goTo(app.page, 'Xuất bảng tính');
  await app.page.getByRole('button', { name: 'Xuất bảng tính' }).click();
  const path = join(folder, 'sheets.xlsx');
  await acceptSaveDialog(vi.dialogs.exportTitle, path);
  await expect(app.page.getByRole('button', { name: 'Mở tệp' })).toBeVisible();
  const workbook = readWorkbook(await readFile(path));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['B1', 'B2', 'B3', 'B4', 'B5']);
  await goTo(app.page, 'Giấy tờ đại hội');
  await app.page.getByRole('button', { name: 'Xuất giấy tờ' }).click();
  const minutes = join(folder, 'minutes.docx');
  await acceptSaveDialog(vi.dialogs.paperTitle, minutes);
  await expect(app.page.getByText('Đã xuất giấy tờ của 1 chi bộ')).toBeVisible();
  expect(docxText(await readFile(minutes))).toContain('BIÊN BẢN KIỂM PHIẾU');
  expect(await app.quit()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});
