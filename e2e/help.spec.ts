/** The manual inside the program, and strong contrast: within reach on every screen. */
import manifest from '../package.json' with { type: 'json' };
import { expectAccessible } from './support/accessible';
import type { RunningApp } from './support/launch';
import { goTo, openCell, openSample } from './support/screens';
import { expect, test } from './support/test';

let app: RunningApp;

test.beforeAll(async ({ oneApp }) => {
  app = await oneApp.begin();
});

test.afterAll(async () => {
  await app.close();
});

test('F1 on the first screen opens the manual at the beginning', async () => {
  const { page } = app;
  await expect(page.getByRole('button', { name: 'Xem mẫu “Hoài Tân 2022”' })).toBeVisible();
  await page.keyboard.press('F1');
  const manual = page.getByRole('complementary', { name: 'Hướng dẫn sử dụng' });
  await expect(manual.getByRole('heading', { level: 3 })).toHaveText('1. Mở chương trình lần đầu');
  await page.keyboard.press('Escape');
  await expect(manual).toBeHidden();
  // the last entry of the menu leads there too
  await app.electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.items.at(-1)?.submenu?.items[0]?.click();
  });
  await expect(manual).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(manual).toBeHidden();
});

test('the first screen says which version it is and what is new in it', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Giới thiệu chương trình' }).click();
  const about = page.getByRole('dialog', { name: `Đại hội chi bộ, phiên bản ${manifest.version}` });
  const news = about.getByRole('heading', { name: `Có gì mới trong phiên bản ${manifest.version}` });
  await expect(news).toBeVisible();
  expect(await about.getByRole('listitem').count()).toBeGreaterThan(0);
  await page.screenshot({ path: 'test-results/about.png' });
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
});

test('F1 opens the chapter of the screen one is on, with its pictures', async () => {
  const { page } = app;
  await openSample(page);
  await openCell(page, 'Chi bộ khu phố An Dưỡng 1');
  await page.getByRole('link', { name: /Bầu cử/ }).click();
  await page.keyboard.press('F1');
  const manual = page.getByRole('complementary', { name: 'Hướng dẫn sử dụng' });
  await expect(manual.getByRole('heading', { level: 3 })).toHaveText(/Nhập phiếu bầu/);
  await manual.getByRole('button', { name: /Mục trước/ }).click();
  await expect(manual.getByRole('heading', { level: 3 })).toHaveText(/Nhập đại hội của một chi bộ/);
  const picture = manual.locator('img').first();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(100);
  await page.screenshot({ path: 'test-results/manual.png' });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
});

test('strong contrast is one click, and still there after a restart of the page', async () => {
  const { page } = app;
  await goTo(page, 'Tổng quan');
  const button = page.getByRole('button', { name: 'Tăng tương phản' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.screenshot({ path: 'test-results/contrast.png' });
  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});
