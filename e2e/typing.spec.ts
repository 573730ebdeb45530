/** Typing with the mouse in the other hand: what a click takes, and what a name does that is only left. */
import type { RunningApp } from './support/launch';
import { field, goTo, openCell, openSample, saved } from './support/screens';
import { expect, test } from './support/test';

let app: RunningApp;

test.beforeEach(async ({ oneApp }) => {
  app = await oneApp.begin();
  await openSample(app.page);
  await openCell(app.page, 'Chi bộ khu phố Giao Hội 2');
});

test.afterEach(async () => {
  await app.close();
});

test('the first click takes a number or a date whole, the second places the caret', async () => {
  const { page } = app;
  await field(page, 'Có mặt').click();
  await page.keyboard.type('26');
  await field(page, 'Ngày đại hội').click();
  await page.keyboard.type('15/7/2022');
  await field(page, 'Triệu tập').click();
  await saved(page);
  await expect(field(page, 'Có mặt')).toHaveValue('26');
  await expect(field(page, 'Ngày đại hội')).toHaveValue('15/07/2022');
  await field(page, 'Triệu tập').click();
  await page.keyboard.type('1');
  await expect(field(page, 'Triệu tập')).toHaveValue(/^\d{3}$/);
});

test('a name that is left is added and can be taken back; a single word waits to be finished', async () => {
  const { page } = app;
  await page.getByRole('link', { name: /Cấp uỷ/ }).click();
  const people = page.getByRole('main').getByRole('rowheader');
  await expect(people).toHaveCount(3);
  await page.getByRole('button', { name: 'Thêm người', exact: true }).click();
  const name = page.getByRole('combobox', { name: 'Họ và tên' });
  await name.fill('Lan');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText('Nhập đủ họ và tên.')).toBeVisible();
  await expect(name).toHaveValue('Lan');
  await name.fill('Nguyễn Thị Thử Lan');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(people).toHaveCount(4);
  await expect(page.getByText('Đã thêm Nguyễn Thị Thử Lan vào cấp uỷ.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(people).toHaveCount(3);
});

test('the name of somebody known asks once whether it is the same person', async () => {
  const { page } = app;
  await openCell(page, 'Chi bộ khu phố An Dưỡng 1');
  await page.getByRole('link', { name: /Cấp uỷ/ }).click();
  const people = page.getByRole('main').getByRole('rowheader');
  await expect(people).toHaveCount(3);
  await page.getByRole('button', { name: 'Thêm người', exact: true }).click();
  await page.keyboard.type('Đặng Văn Dũng');
  await expect(page.getByRole('option', { name: /Đặng Văn Dũng/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Đã có Đặng Văn Dũng \(sinh 08\/10\/1975/)).toBeVisible();
  await expect(people).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(people).toHaveCount(4);
  await expect(field(page, 'Ngày sinh')).toHaveValue('08/10/1975');
  await goTo(page, 'Kiểm tra');
  await expect(page.getByText('E302').first()).toBeVisible();
});
