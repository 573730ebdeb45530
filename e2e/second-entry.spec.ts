/** A second person keys the ballots again without seeing the first; differences are settled by keyboard. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { tabTo } from './support/keyboard';
import type { RunningApp } from './support/launch';
import { field, openCell, saved } from './support/screens';
import { ballot, heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';
import { Typist } from './support/typist';

let folder: string;
let app: RunningApp;

test.beforeEach(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-second-'));
  const seats = { committee: 0, secretary: 1, deputySecretary: 1 };
  const file = await seasonFile(folder, [
    heldCell('Chi bộ Hai Lần', 8, {
      approvedSeats: seats,
      elections: [
        ballot('secretary', 1, 8, { 'Lê An': 8 }),
        ballot('deputySecretary', 1, 8, { 'Lê Bình': 3 }),
      ],
    }),
  ]);
  app = await oneApp.begin(file);
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const block = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

test('two entries are compared figure by figure, and what is settled goes into the ballots', async () => {
  const { page } = app;
  const typist = new Typist(page);
  await openCell(page, 'Chi bộ Hai Lần');
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await expect(page.getByText('chưa nhập lần hai')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Nhập lần hai' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bắt đầu nhập lần hai' })).toBeFocused();
  await page.keyboard.press('Enter');

  const issued = block(page, 'Bầu bí thư').getByRole('textbox', { name: 'Phát ra', exact: true });
  await expect(issued).toBeFocused();
  await expect(issued).toHaveValue('');
  await expect(issued).not.toHaveAttribute('placeholder', /\d/u);
  await expect(field(page, 'Số phiếu: Lê An, bầu bí thư')).toHaveValue('');
  await expect(page.getByText('trúng cử', { exact: true })).toBeHidden();
  await page.screenshot({ path: join(tmpdir(), 'entry-second.png') });

  // the paper says that 7 voted for the secretary, and 5 for the deputy
  await typist.lines('8', '8', '8', '0', '7');
  await typist.lines('8', '8', '8', '0', '5');
  await saved(page);
  await expect(page.getByRole('button', { name: 'Xong, đối chiếu hai lần nhập' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: '2 chỗ hai lần nhập khác nhau' })).toBeVisible();
  await expect(field(page, 'Kết quả: Số phiếu: Lê An, bầu bí thư')).toBeFocused();
  await page.screenshot({ path: join(tmpdir(), 'entry-differences.png') });
  const write = page.getByRole('button', { name: 'Ghi kết quả vào phiếu bầu' });
  await expect(write).toBeDisabled();
  // what is chosen stays when one looks at something else in between
  await typist.press('ArrowRight');
  await page.getByRole('link', { name: 'Về Bầu cử' }).click();
  await page.getByRole('link', { name: 'Nhập lần hai' }).click();
  await expect(field(page, 'Kết quả: Số phiếu: Lê An, bầu bí thư')).toHaveValue('7');
  await expect(field(page, 'Kết quả: Số phiếu: Lê An, bầu bí thư')).toBeFocused();
  await typist.press('Enter');
  await typist.lines('6');
  await expect(write).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hai lần nhập đã khớp')).toBeVisible();
  await expect(page.getByText('Đã ghi kết quả đối chiếu vào phiếu bầu.')).toBeVisible();

  await page.getByRole('link', { name: 'Về Bầu cử' }).click();
  await expect(field(page, 'Số phiếu: Lê An, bầu bí thư')).toHaveValue('7');
  await expect(field(page, 'Số phiếu: Lê Bình, bầu phó bí thư')).toHaveValue('6');
  await expect(page.getByText('hai lần nhập đã khớp')).toBeVisible();
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  await expect(page.getByRole('table')).toContainText('Lê Bình');

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await expect(field(page, 'Số phiếu: Lê An, bầu bí thư')).toHaveValue('8');
  await expect(page.getByText('còn 2 chỗ khác')).toBeVisible();

  // what is thrown away comes back whole: figures, who keyed them, and that they are done
  await page.getByRole('link', { name: 'Nhập lần hai' }).click();
  await page.getByRole('button', { name: 'Nhập lại từ đầu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập lại từ đầu' }).click();
  await expect(page.getByRole('button', { name: 'Bắt đầu nhập lần hai' })).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('heading', { name: '2 chỗ hai lần nhập khác nhau' })).toBeVisible();
});
