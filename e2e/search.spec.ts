/** Ctrl+K finds people, cells, codes and screens by their names, without diacritics and without a mouse. */
import type { Page } from '@playwright/test';
import type { RunningApp } from './support/launch';
import { goTo, openSample } from './support/screens';
import { expect, test } from './support/test';

let app: RunningApp;

test.beforeAll(async ({ oneApp }) => {
  app = await oneApp.begin();
  await openSample(app.page);
});

test.afterAll(async () => {
  await app.close();
});

/** The rows of the list under the field. */
function found(page: Page) {
  return page.getByRole('listbox', { name: 'Kết quả tìm' }).getByRole('option');
}

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Tìm trong đợt này' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
}

test('a cell is found by a part of its name, and opened by Enter', async () => {
  const { page } = app;
  await openSearch(page);
  await page.keyboard.type('giao hoi 2');
  await expect(found(page).first()).toContainText('Giao Hội 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Giao Hội 2/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a person is found among several, and their profile is opened', async () => {
  const { page } = app;
  await openSearch(page);
  await page.keyboard.type('pham van binh');
  await expect(found(page).first()).toContainText('Phạm Văn Bình');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Họ và tên' }).first()).toHaveValue('Phạm Văn Bình');
});

test('a screen is found by what is done there; nothing found says so', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^Tìm/ }).click();
  await page.keyboard.type('lam tron');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Cài đặt' })).toBeVisible();
  await openSearch(page);
  await page.keyboard.type('khongcoaiten');
  await expect(page.getByText('Không thấy “khongcoaiten”. Hãy thử một phần của tên.')).toBeVisible();
  await page.screenshot({ path: 'test-results/search-empty.png' });
  await page.keyboard.press('Control+a');
  await page.keyboard.type('nguyen');
  await expect(found(page).first()).toBeVisible();
  await page.screenshot({ path: 'test-results/search.png' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the focus is never left on the page: back by Esc, at the heading where the open screen was chosen', async () => {
  const { page } = app;
  await goTo(page, 'Thống kê');
  const door = page.getByRole('link', { name: 'Thống kê', exact: true });
  await expect(door).toBeFocused();
  await openSearch(page);
  await page.keyboard.press('Escape');
  await expect(door).toBeFocused();
  await openSearch(page);
  await page.keyboard.type('thống kê');
  await expect(found(page).first()).toContainText('Thống kê');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Thống kê' })).toBeFocused();
});
