/** The main job on the sample season without hands: `npm run demo`. Everything is left in one folder. */
import { join, resolve } from 'node:path';
import { createDataFile } from '../main/db/data-file';
import { wholeSample } from '../shared/fixtures/whole/whole-sample';
import { chooseToSaveAs } from './support/dialogs';
import { launchApp } from './support/launch';
import { goTo, openCell, type Part, saved } from './support/screens';
import { expect, test } from './support/test';

const output = process.env['DHCB_DEMO_OUTPUT'] ?? resolve(import.meta.dirname, '..', 'demo-output');
const dataFile = join(output, 'hoai-tan-2022.dhcb');
const workbook = join(output, 'bieu-hoai-tan-2022.xlsx');

const parts: readonly (readonly [Part, string])[] = [
  ['Tổng quan', '1-tong-quan'],
  ['Chi bộ', '2-chi-bo'],
  ['Kết quả từng chi bộ', '3-dai-hoi'],
  ['Cấp uỷ các chi bộ', '6-nhan-su'],
  ['Thống kê', '7-thong-ke'],
  ['Kiểm tra', '8-kiem-tra'],
  ['Cài đặt của đợt', '9-cai-dat'],
];

test('the main job on the sample season', async () => {
  const created = await createDataFile(dataFile, wholeSample(), { sample: true });
  expect(created).toEqual({ ok: true, value: undefined });
  const app = await launchApp({ args: [dataFile] });
  const { page } = app;
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(output, `${name}.png`) });
  };

  for (const [part, name] of parts) {
    await goTo(page, part);
    await picture(name);
  }
  await openCell(page, 'Chi bộ khu phố Giao Hội 2');
  await picture('4-dai-hoi-chi-bo');
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  await expect(page.getByRole('button', { name: 'Thêm người', exact: true })).toBeVisible();
  await picture('5-cap-uy-chi-bo');

  await chooseToSaveAs(app.electron, workbook);
  await goTo(page, 'Xuất biểu Excel');
  await page.getByRole('button', { name: 'Xuất biểu Excel' }).click();
  await expect(page.getByRole('button', { name: 'Mở tệp' })).toBeVisible();
  await picture('10-xuat-bang-tinh');
  await saved(page);
  await app.close();
});
