/** The packaged program, fuses set, started for real: window, sample, export, papers made in their thread, quit. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
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
  const app = await startPackaged(folder);
  await expect(app.page).toHaveTitle(/Đại hội chi bộ/);
  expect(app.page.url()).toMatch(/^app:\/\/dhcb\/index\.html/);
  await openSample(app.page);
  await goTo(app.page, 'Xuất biểu Excel');
  await app.page.getByRole('button', { name: 'Xuất biểu Excel' }).click();
  await acceptSaveDialog(vi.dialogs.exportTitle);
  await expect(app.page.getByRole('button', { name: 'Mở tệp' })).toBeVisible();
  const workbook = readWorkbook(await readFile(await fileIn(folder, '.xlsx')));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['B1a', 'B1b', 'B2', 'B3', 'B4', 'B5']);
  await goTo(app.page, 'Biên bản, phiếu bầu, tờ trình');
  await app.page.getByRole('button', { name: 'Xuất giấy tờ' }).click();
  await acceptSaveDialog(vi.dialogs.paperTitle);
  await expect(app.page.getByText('Đã xuất giấy tờ của 1 chi bộ')).toBeVisible();
  expect(docxText(await readFile(await fileIn(folder, '.docx')))).toContain('BIÊN BẢN KIỂM PHIẾU');
  expect(await app.quit()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});

/** The one file of this kind that was written under the folder. */
async function fileIn(folder: string, extension: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(extension));
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}
