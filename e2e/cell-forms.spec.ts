/** Forms for the cells: written, filled in elsewhere, taken in as one step, and taken back. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { chooseToOpen } from './support/dialogs';
import type { RunningApp } from './support/launch';
import { goTo, openSample, saved } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

let app: RunningApp;
let folder: string;

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-cell-forms-'));
  app = await oneApp.begin();
  await resizeTo(app.electron, 1366, 768);
  await openSample(app.page);
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** Writes into a form what a cell does: by the beginning of the key in the hidden column. */
async function fill(from: string, to: string, values: Readonly<Record<string, string | number>>) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await readFile(from)) as unknown as ArrayBuffer);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      const key = row.getCell('A').text;
      const found = Object.entries(values).find(([begin]) => key.startsWith(begin));
      if (found) row.getCell('D').value = found[1];
    });
  }
  workbook.modified = new Date();
  await writeFile(to, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

test('forms go out to all cells, one comes back under another name, and is taken in and back', async () => {
  const { page } = app;
  const out = join(folder, 'gửi');
  const back = join(folder, 'nhận');
  await Promise.all([mkdir(out), mkdir(back)]);
  await goTo(page, 'Kết quả từng chi bộ');
  await page.getByRole('button', { name: 'Mẫu cho chi bộ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mẫu nhập cho chi bộ' })).toBeVisible();
  await chooseToOpen(app.electron, out);
  await page.getByRole('button', { name: 'Lập 15 mẫu' }).click();
  await expect(page.getByText(`Đã lập 15 mẫu trong thư mục ${out}.`)).toBeVisible();

  const [first = ''] = (await readdir(out)).toSorted();
  await fill(join(out, first), join(back, 'zalo 123.xlsx'), {
    'person/0/residence/': 'Khu phố Thử',
    'person/0/occupation/': 'Nghề Thử',
    'person/1/born/': '31/02/1970',
  });
  await chooseToOpen(app.electron, back);
  await page.getByRole('button', { name: 'Chọn thư mục' }).click();
  const row = page.getByRole('row').filter({ hasText: 'zalo 123.xlsx' });
  await expect(row).toContainText('1 thêm, 1 hỏi, 1 không nhận, 1 chỗ sai');
  await expect(page.getByText('trang 3. Cấp uỷ, ô D')).toBeVisible();
  // each question stands below its form: the same is asked of many cells
  const ofForm = page.getByRole('region', { name: 'Chi bộ khu phố An Dưỡng 1 (zalo 123.xlsx)' });
  const question = ofForm.getByRole('combobox', { name: /Nghề Thử/u });
  await question.selectOption('Theo mẫu');
  await question.press('Enter');
  await expect(page.getByRole('button', { name: 'Nhận 2 giá trị' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Đã nhận 2 giá trị từ mẫu của chi bộ.')).toBeVisible();
  await saved(page);
  await expect(page.getByRole('button', { name: 'Nhận 0 giá trị' })).toBeDisabled();

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác: nhận mẫu của chi bộ.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhận 2 giá trị' })).toBeEnabled();
});
