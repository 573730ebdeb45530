/** Every screen of the sample against the rules of accessibility, and that none is wider than its window. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { launchApp, type RunningApp } from './support/launch';
import { field, goTo, openCell, openSample, type Part } from './support/screens';

const parts: readonly Part[] = [
  'Tổng quan',
  'Chi bộ',
  'Kế hoạch',
  'Đại hội',
  'Nhân sự',
  'Hồ sơ',
  'Thống kê',
  'Kiểm tra',
  'Xuất bảng tính',
  'Báo cáo tổng kết',
  'Giấy tờ đại hội',
  'Cài đặt',
];

let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp();
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
});

test.afterAll(async () => {
  await app.close();
});

async function expectFit(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test('the start screen', async () => {
  await expect(app.page.getByRole('button', { name: 'Bắt đầu đợt đại hội mới' })).toBeVisible();
  await expectFit(app.page);
  await openSample(app.page);
});

test('every part of the program', async () => {
  for (const part of parts) {
    await test.step(part, async () => {
      await goTo(app.page, part);
      await expectFit(app.page);
    });
  }
});

test('every table of the statistics', async () => {
  await goTo(app.page, 'Thống kê');
  for (const tab of await app.page.getByRole('tab').all()) {
    await tab.click();
    await expectFit(app.page);
  }
});

test('the screens of a cell', async () => {
  await openCell(app.page, 'Chi bộ khu phố Giao Hội 2');
  await expectFit(app.page);
  await app.page.getByRole('link', { name: /Bầu cử/ }).click();
  await expect(app.page.getByRole('heading', { level: 2, name: 'Bầu chi uỷ' })).toBeVisible();
  await expectFit(app.page);
  await app.page.getByRole('link', { name: /Cấp uỷ/ }).click();
  await expect(app.page.getByRole('button', { name: 'Thêm người', exact: true })).toBeVisible();
  await expectFit(app.page);
});

test('the dialog of a pasted list, with what is wrong in it', async () => {
  await goTo(app.page, 'Chi bộ');
  await app.page.getByRole('button', { name: 'Dán từ Excel' }).click();
  await field(app.page, 'Chỗ dán').fill('Tên chi bộ\tTổng số\nChi bộ khu phố Thử\tmười');
  await expect(app.page.getByText('Sửa: Tổng số')).toBeVisible();
  await expectFit(app.page);
  await app.page.getByRole('button', { name: 'Để sau' }).click();
});

test('a list from Excel, before and after it is opened', async () => {
  await goTo(app.page, 'Chi bộ');
  await app.page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await expect(app.page.getByRole('button', { name: 'Chọn tệp Excel' })).toBeVisible();
  await expectFit(app.page);
  await field(app.page, 'Chỗ dán').fill(
    'Họ và tên\tNgày sinh\tChi bộ\nNguyễn Văn Thử\t31/2/1970\tChi bộ Thử\nLê Thị Thử\t1970\tChi bộ Thử',
  );
  await expect(app.page.getByText('không phải ngày có thật')).toBeVisible();
  await expectFit(app.page);
});

test('changed cells, the list of party members, changes during the term', async () => {
  const { page } = app;
  await goTo(page, 'Chi bộ');
  await page.getByRole('link', { name: 'Thay đổi tổ chức' }).click();
  await page.getByLabel('Thay đổi', { exact: true }).selectOption('merged');
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await expect(page.getByText('Chọn từ hai chi bộ trở lên.')).toBeVisible();
  await expectFit(page);
  await page.getByRole('link', { name: 'Đảng viên', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Danh sách đảng viên' })).toBeVisible();
  await expectFit(page);
  await goTo(page, 'Nhân sự');
  await page.getByRole('link', { name: 'Kiện toàn' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Cấp uỷ đương nhiệm' })).toBeVisible();
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await expect(page.getByText('Nhập họ và tên đầy đủ.')).toBeVisible();
  await expectFit(page);
});

test('with large letters no name of a cell is cut', async () => {
  await app.page.getByRole('button', { name: 'A+' }).click();
  await goTo(app.page, 'Chi bộ');
  await expectNoSidewaysScroll(app.page);
  const cut = await app.page
    .getByRole('textbox', { name: /^Tên chi bộ, dòng/ })
    .evaluateAll(
      (fields) => fields.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
    );
  expect(cut).toBe(0);
});

test('after an undo the focus is on the screen', async () => {
  await openCell(app.page, 'Chi bộ khu phố Giao Hội 2');
  await app.page.getByRole('link', { name: /Cấp uỷ/ }).click();
  const people = app.page.getByRole('main').getByRole('rowheader');
  const before = await people.count();
  await app.page.getByRole('button', { name: /^Bỏ / }).last().click();
  await app.page.getByRole('button', { name: 'Bỏ khỏi cấp uỷ' }).click();
  await expect(people).toHaveCount(before - 1);
  await app.page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(people).toHaveCount(before);
  await expect(app.page.getByRole('main').locator(':focus')).toBeVisible();
});
