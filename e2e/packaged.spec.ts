/** The packaged program, fuses set, started for real. */
import { expect, test } from '@playwright/test';
import { packForTest, startPackaged } from './support/packaged';

const PACKING_LIMIT_MS = 180_000;

test.beforeAll(() => {
  test.setTimeout(PACKING_LIMIT_MS);
  packForTest();
});

test('the packaged program opens its window and ends when it is closed', async () => {
  const app = await startPackaged();
  await expect(app.page).toHaveTitle(/Đại hội chi bộ/);
  expect(app.page.url()).toBe('app://dhcb/index.html');
  expect(await app.quit()).toBe(0);
});
