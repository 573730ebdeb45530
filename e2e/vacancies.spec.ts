/** By keyboard alone: a vacant deputy, a committee that is short, a secretary whom the superior appoints. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Cell } from '../shared/domain/season';
import { chooseAndGoOn, tabTo, typeAndGoOn } from './support/keyboard';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, openCell, saved } from './support/screens';
import { ballot, heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';
import { Typist } from './support/typist';

let folder: string;
let app: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-vacancies-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(oneApp: OneApp, cell: Cell): Promise<Page> {
  app = await oneApp.begin(await seasonFile(folder, [cell]));
  await openCell(app.page, cell.name);
  return app.page;
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

const postsOnly = { committee: 0, secretary: 1, deputySecretary: 1 };

test('a deputy who is not elected leaves the post vacant', async ({ oneApp }) => {
  const page = await open(
    oneApp,
    heldCell('Chi bộ Khuyết Phó', 8, {
      approvedSeats: postsOnly,
      elections: [
        ballot('secretary', 1, 8, { 'Lê An': 8 }),
        ballot('deputySecretary', 1, 8, { 'Lê Bình': 8 }),
      ],
    }),
  );
  // Enter in the last field of the congress goes on to the ballots
  await tabTo(page, field(page, 'Phó bí thư'));
  await page.keyboard.press('Enter');
  const votes = field(page, 'Số phiếu: Lê Bình, bầu phó bí thư');
  await tabTo(page, votes);
  await votes.selectText();
  await new Typist(page).lines('4');
  await saved(page);
  await expect(page.getByText('Khuyết phó bí thư.', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bầu lần 2' })).toBeVisible();
});

test('a committee that is short of its seats says so everywhere; names change places by Alt and an arrow', async ({
  oneApp,
}) => {
  const page = await open(
    oneApp,
    heldCell('Chi bộ Bầu Thiếu', 20, {
      elections: [ballot('committee', 3, 20, { 'Lê An': 18, 'Lê Bình': 15, 'Lê Cúc': 12, 'Lê Dũng': 5 })],
    }),
  );
  await press(page, page.getByRole('link', { name: /^2\. Bầu cử/ }));
  const votes = field(page, 'Số phiếu: Lê Cúc, bầu chi uỷ');
  await tabTo(page, votes);
  await votes.selectText();
  await new Typist(page).lines('10');
  await expect(page.getByText('Trúng cử 2/3 người. Còn thiếu chi uỷ viên: 1 người.')).toBeVisible();
  await tabTo(page, votes);
  await page.keyboard.press('Alt+ArrowUp');
  const rows = page.getByRole('table').first().getByRole('row');
  await expect(rows.nth(2)).toContainText('Lê Cúc');
  await expect(votes).toBeFocused();
  await saved(page);
  await press(page, page.getByRole('link', { name: /^3\. Cấp uỷ/ }));
  await expect(page.getByText('Lê Cúc không trúng cử nhưng còn trong cấp uỷ')).toBeHidden();
  await expect(page.getByText('2 người; được duyệt 3')).toBeVisible();
});

test('a secretary whom the superior appoints is entered in the committee, without contradicting the ballots', async ({
  oneApp,
}) => {
  const rounds = [1, 2, 3].map((round) => ({ ...ballot('secretary', 1, 8, { 'Lê An': 4 }), round }));
  const page = await open(
    oneApp,
    heldCell('Chi bộ Chỉ Định', 8, {
      approvedSeats: { committee: 0, secretary: 1, deputySecretary: 0 },
      elections: rounds,
    }),
  );
  await press(page, page.getByRole('link', { name: /^2\. Bầu cử/ }));
  await expect(page.getByText('Đã bầu 3 lần: cấp trên chỉ định.')).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Nhập người được chỉ định' }));
  await expect(page.getByRole('combobox', { name: 'Họ và tên' })).toBeFocused();
  await typeAndGoOn(page, 'Lê Văn Mới');
  await expect(page.getByRole('region', { name: 'Trích ngang: Lê Văn Mới' })).toBeVisible();
  await tabTo(page, page.getByRole('combobox', { name: 'Hình thức' }));
  await chooseAndGoOn(page, 1);
  await saved(page);
  const row = page.getByRole('row').filter({ hasText: 'Lê Văn Mới' });
  await expect(row).toContainText('Bí thư');
  await expect(row).toContainText('Chỉ định');
  await expect(page.getByText(/không có tên trong phiếu bầu/)).toBeHidden();
});
