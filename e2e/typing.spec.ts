/** Typing with the mouse in the other hand: what a click takes, and what a name does that is only left. */
import type { Page } from '@playwright/test';
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

test('the next name typed without a look becomes neither part of the one before nor a post', async () => {
  const { page } = app;
  await page.getByRole('link', { name: /Cấp uỷ/ }).click();
  const names = page.getByRole('main').getByRole('rowheader');
  const post = page.getByRole('combobox', { name: 'Chức vụ', exact: true });
  await page.getByRole('button', { name: 'Thêm người', exact: true }).click();
  await page.keyboard.type('tran thi be\nPhạm Văn Sáu\n');
  await expect(names).toHaveText([/Dũng/u, /Hải/u, /Long/u, /^Tran Thi Be/u, /^Phạm Văn Sáu/u]);
  await expect(post).toBeFocused();
  await page.keyboard.type('Pham Van Bay\n');
  await expect(page.getByText(/^“Pham Van Bay” không có trong danh sách/u)).toBeVisible();
  await expect(field(page, 'Ngày sinh')).toBeFocused();
  await expect(post).toHaveValue('member');
  await post.focus();
  await page.keyboard.type('ph');
  await expect(post).toHaveValue('deputySecretary');
  await expect(page.getByText('không có trong danh sách')).toBeHidden();
  // asked whether it is the same person, and not answered
  await page.getByRole('button', { name: 'Thêm người', exact: true }).click();
  await page.keyboard.type('Phàm Văn Sáu\nLê Văn Tám\n');
  await expect(page.getByText('Chưa lưu “Phàm Văn Sáu” ở ô “Họ và tên”.')).toBeVisible();
  await expect(names).toHaveCount(6);
  await expect(names.last()).toHaveText(/^Lê Văn Tám/u);
  // somebody who sits there keeps the name
  await page.getByRole('button', { name: 'Thêm người', exact: true }).click();
  await page.keyboard.type('Lê Văn Tám\nVo Thi Chin\n');
  await expect(page.getByText('“Vo Thi Chin” không có trong danh sách')).toBeVisible();
  await expect(names).toHaveCount(6);
  // a single word that is asked about
  await page.getByRole('button', { name: 'Thêm người', exact: true }).click();
  await askedWord(page);
  await page.keyboard.type('Lê Văn Mười\n');
  await expect(page.getByText('Chưa lưu “Nguyễn” ở ô “Họ và tên”.')).toBeVisible();
  await expect(names.last()).toHaveText(/^Lê Văn Mười/u);
  await saved(page);
});

test('a single word that is asked about takes no letters of the next candidate', async () => {
  const { page } = app;
  await page.getByRole('link', { name: /Bầu cử/ }).click();
  const add = page.getByRole('combobox', { name: 'Thêm vào danh sách bầu chi uỷ' });
  await add.focus();
  await askedWord(page);
  await page.keyboard.type('Lê Văn Mười\n');
  await expect(page.getByText('Chưa lưu “Nguyễn” ở ô “Thêm vào danh sách bầu chi uỷ”.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Số phiếu: Lê Văn Mười, bầu chi uỷ' })).toBeVisible();
});

/** A single word, once several are offered of whom it may be the beginning. */
async function askedWord(page: Page): Promise<void> {
  await page.keyboard.type('Nguyễn');
  await expect(page.getByRole('option', { name: /Nguyễn/u }).nth(1)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/người có tên này: bấm ↓ để chọn/u)).toBeVisible();
}

test('no ✓ stands beside a field that is refused', async () => {
  const { page } = app;
  const steps = page.getByRole('navigation', { name: 'Các bước của chi bộ' });
  const done = steps.getByRole('link', { name: /Đại hội/u }).locator('svg');
  const sum = page.getByText('Có mặt 27 + vắng 0 = 27').locator('xpath=..').locator('svg');
  await expect(done).toBeVisible();
  await expect(sum).toBeVisible();
  await field(page, 'Có mặt').fill('hai bảy');
  await field(page, 'Có mặt').press('Tab');
  await expect(page.getByText('Nhập một số nguyên')).toBeVisible();
  await expect(done).toBeHidden();
  await expect(sum).toBeHidden();
  await field(page, 'Có mặt').press('Escape');
  await expect(done).toBeVisible();
});

test('a cell typed without “Chi bộ” is written out, which is said before; Esc keeps it as typed', async () => {
  const { page } = app;
  await goTo(page, 'Chi bộ');
  const name = field(page, 'Tên chi bộ mới');
  await name.fill('KHU PHỐ 9');
  await expect(page.getByText('Sẽ ghi: Chi bộ khu phố 9.')).toBeVisible();
  await name.press('Control+Enter');
  await expect(field(page, 'Tên chi bộ, dòng 16')).toHaveValue('Chi bộ khu phố 9');
  await name.fill('Khu phố 10');
  await name.press('Escape');
  await expect(page.getByText('Sẽ ghi:')).toHaveCount(0);
  await name.press('Control+Enter');
  await expect(field(page, 'Tên chi bộ, dòng 17')).toHaveValue('Khu phố 10');
  await page.getByRole('button', { name: 'Viết đủ 1 tên' }).click();
  await expect(field(page, 'Tên chi bộ, dòng 17')).toHaveValue('Chi bộ khu phố 10');
});
