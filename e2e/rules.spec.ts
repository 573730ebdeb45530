/** The rules of a season: what another rule set or another value would change is seen before it is applied. */
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

test('another rule set is applied only once its effect was seen, and can be taken back', async () => {
  const { page } = app;
  await goTo(page, 'Cài đặt của đợt');
  const choice = page.getByRole('combobox', { name: 'Bộ quy định', exact: true });
  const change = async () => {
    await choice.focus();
    await choice.selectOption('qd294-2025');
    await choice.blur();
  };
  await change();
  const dialog = page.getByRole('dialog', { name: /^Đổi sang Quy định 294-QĐ\/TW/ });
  await expect(dialog.getByRole('heading', { level: 3 })).toBeVisible();
  await dialog.getByRole('button', { name: 'Để nguyên' }).click();
  await expect(choice).toHaveValue('qd24-2021');
  await change();
  await dialog.getByRole('button', { name: 'Áp dụng bộ quy định này' }).click();
  await expect(choice).toHaveValue('qd294-2025');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(choice).toHaveValue('qd24-2021');
});

test('a value of its own shows which findings come and go', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Sửa: Mục tiêu cấp uỷ viên trẻ tuổi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('5');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'W411' })).toBeVisible();
  await page.screenshot({ path: 'test-results/rule-dialog.png' });
  await dialog.getByRole('button', { name: 'Áp dụng giá trị' }).click();
  await expect(dialog).toBeHidden();
  await goTo(page, 'Kiểm tra');
  await expect(page.getByText('W411')).toHaveCount(0);
});
