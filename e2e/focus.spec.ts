/** After each key something of the screen has the focus: a tie, the further round, and ballots that are removed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Cell } from '../shared/domain/season';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { openCell, saved } from './support/screens';
import { ballot, heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';

let folder: string;
let app: RunningApp;
let page: Page;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-focus-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(oneApp: OneApp, cell: Cell): Promise<void> {
  app = await oneApp.begin(await seasonFile(folder, [cell, heldCell('Chi bộ Thử Hai', 9)]));
  ({ page } = app);
}

async function atWork(): Promise<void> {
  await saved(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await page.keyboard.press(key);
  await atWork();
}

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });

test('a tie goes to a further round, which is removed again, with all ballots', async ({ oneApp }) => {
  const votes = { 'Lê An': 18, 'Lê Bình': 15, 'Lê Cúc': 12, 'Lê Dũng': 12 };
  const cell = heldCell('Chi bộ Ngang', 20, { elections: [ballot('committee', 3, 20, votes)] });
  await open(oneApp, cell);
  await openCell(page, cell.name);
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await press(button('Bầu lần 2'));
  await expect(page.getByRole('region', { name: 'Bầu chi uỷ lần 2' })).toBeVisible();
  await press(button('Bỏ cuộc bầu chi uỷ lần 2'));
  await press(page.getByRole('dialog').getByRole('button').last());
  await press(button('Bỏ phiếu bầu của chi bộ'));
  await press(page.getByRole('dialog').getByRole('button').last());
  await expect(button('Nhập phiếu bầu')).toBeFocused();
  await press(button('Nhập phiếu bầu'), 'Control+z');
});

test('a dialog keeps the focus while what was taken back returns behind it', async ({ oneApp }) => {
  const cell = heldCell('Chi bộ Trở lại', 20, {
    elections: [
      ballot('committee', 3, 20, { 'Lê An': 18, 'Lê Bình': 15, 'Lê Cúc': 12 }),
      ballot('secretary', 1, 20, { 'Lê An': 18 }),
    ],
  });
  await open(oneApp, cell);
  await openCell(page, cell.name);
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await press(button('Bỏ cuộc bầu bí thư'));
  await press(page.getByRole('dialog').getByRole('button').last());
  const secretary = page.getByRole('region', { name: 'Bầu bí thư' });
  await expect(secretary).toBeHidden();
  // both in one turn of the page: the answer of the disk comes after the dialog
  await button('Bỏ phiếu bầu của chi bộ').evaluate((opener) => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    if (opener instanceof HTMLElement) opener.click();
  });
  await expect(page.getByRole('region', { name: 'Bầu bí thư', includeHidden: true })).toBeAttached();
  await expect(page.getByRole('dialog').getByRole('button').last()).toBeFocused();
});

test('beside the open manual the last change is taken back, and the focus stays at work', async ({
  oneApp,
}) => {
  const votes = { 'Lê An': 18, 'Lê Bình': 15 };
  const cell = heldCell('Chi bộ Sách', 20, { elections: [ballot('committee', 3, 20, votes)] });
  await open(oneApp, cell);
  await openCell(page, cell.name);
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await page.keyboard.press('F1');
  await expect(page.getByRole('complementary', { name: 'Hướng dẫn' })).toBeVisible();
  await press(button('Bỏ phiếu bầu của chi bộ'));
  await press(
    page
      .getByRole('dialog', { name: /^Bỏ phiếu bầu/u })
      .getByRole('button')
      .last(),
  );
  await expect(button('Nhập phiếu bầu')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Bầu chi uỷ' })).toBeVisible();
  await atWork();
});
