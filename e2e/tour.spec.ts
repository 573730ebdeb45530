/** The tour of ten minutes: every step of the manual's chapter, done in the sample beside the open manual. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { vi } from '../shared/i18n';
import { manualChapters } from '../shared/manual/manual';
import { expectNoSidewaysScroll } from './support/accessible';
import type { RunningApp } from './support/launch';
import { field, figures, goTo, navigation } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

const guideFile = resolve(import.meta.dirname, '../docs/huong-dan-su-dung.md');

let app: RunningApp;

test.beforeAll(async ({ oneApp }) => {
  app = await oneApp.begin();
  await resizeTo(app.electron, 1366, 768);
});

test.afterAll(async () => {
  await app.close();
});

/** The chapter as it is written: which names it gives to press, and what it says step by step. */
async function readTour(): Promise<{ readonly names: readonly string[]; readonly steps: readonly string[] }> {
  const chapter = manualChapters(await readFile(guideFile, 'utf8')).find(
    ({ title }) => title === vi.tour.chapter,
  );
  const text = chapter?.text ?? '';
  return {
    names: [...text.matchAll(/\*\*(.+?)\*\*/gu)].map(([, name]) => name ?? ''),
    steps: [...text.matchAll(/^\d+\. (.+)$/gmu)].map(([, step]) => step ?? ''),
  };
}

/** Somebody who presses only what the chapter names. */
class Reader {
  readonly #page: Page;
  readonly #names: readonly string[];
  readonly pressed = new Set<string>();

  constructor(page: Page, names: readonly string[]) {
    this.#page = page;
    this.#names = names;
  }

  /** In the navigation on the left. */
  part(name: string): Promise<void> {
    const link = navigation(this.#page).getByRole('link', { name: new RegExp(`^${name}`, 'u') });
    return this.#press(name, link);
  }

  link(name: string): Promise<void> {
    const main = this.#page.getByRole('main');
    return this.#press(name, main.getByRole('link', { name: new RegExp(`^${name}`, 'u') }).first());
  }

  button(name: string): Promise<void> {
    return this.#press(name, this.#page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }));
  }

  async #press(name: string, target: Locator): Promise<void> {
    expect(this.#names).toContain(name);
    this.pressed.add(name);
    await target.click();
  }
}

test('every step of the tour, beside the open manual', async () => {
  const { page } = app;
  const { names, steps } = await readTour();
  expect(steps).toHaveLength(10);
  const reader = new Reader(page, names);
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  const manual = page.getByRole('complementary', { name: 'Hướng dẫn sử dụng' });

  await reader.button('Xem mẫu “Hoài Tân 2022”');
  await expect(title('Tổng quan')).toBeVisible();
  await reader.button('Làm quen');
  await expect(manual.getByRole('heading', { level: 3 })).toHaveText(vi.tour.chapter);
  await expect(manual.getByText('Mười việc làm thử')).toBeInViewport();

  await test.step('1', async () => {
    await reader.part('Tổng quan');
    const main = page.getByRole('main');
    await expect(main.getByText('15/15 chi bộ').first()).toBeVisible();
    await expect(main.getByText('15 bí thư · 14 phó bí thư · 12 chi uỷ viên')).toBeVisible();
    await expect(main.getByText('chưa đạt mục tiêu 10 %')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
  await test.step('2', async () => {
    await reader.part('Chuẩn bị');
    await reader.part('Lịch và phân công');
    await expect(title('Lịch đại hội')).toBeVisible();
    await expect(page.getByText(/là ngày nghỉ: Chi bộ/)).toHaveCount(2);
    await reader.link('Phân công');
    await expect(title('Phân công')).toBeVisible();
    await expect(field(page, 'Họ và tên, Bùi Thị Hồng Gấm')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
  await test.step('3', async () => {
    await reader.part('Công việc chuẩn bị');
    await expect(title('Công việc chuẩn bị')).toBeVisible();
    await expect(page.getByText(/^Đã xong \d+\/\d+ việc\.$/)).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
  await test.step('4', async () => {
    await reader.part('Nhân sự dự kiến');
    await page.getByRole('main').getByRole('link', { name: 'Chi bộ khu phố Đệ Đức 1', exact: true }).click();
    await expect(title('Chi bộ khu phố Đệ Đức 1')).toBeVisible();
    await expect(field(page, 'Lý do, ghi chú, Lê Khắc Hoà')).toHaveValue('Quá tuổi tái cử');
    await expectNoSidewaysScroll(page);
  });
  await test.step('5', async () => {
    await reader.part('Đại hội');
    await page.getByRole('link', { name: 'Chi bộ khu phố Giao Hội 2', exact: true }).click();
    await expect(title('Chi bộ khu phố Giao Hội 2')).toBeVisible();
    await reader.link('2. Bầu cử');
    await expect(page.getByText('trúng cử từ 14 phiếu').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
  await test.step('6', async () => {
    const votes = field(page, 'Số phiếu: Đặng Văn Dũng, bầu chi uỷ');
    const told = page
      .getByRole('main')
      .getByText('Đặng Văn Dũng được 30 phiếu, nhiều hơn 26 phiếu hợp lệ.')
      .first();
    await votes.fill('30');
    await votes.press('Enter');
    await expect(told).toBeVisible();
    await votes.fill('26');
    await votes.press('Enter');
    await expect(told).toBeHidden();
    await expectNoSidewaysScroll(page);
  });
  await test.step('7', async () => {
    await reader.part('Số liệu');
    await reader.part('Kiểm tra');
    await expect(page.getByText(/^0 lỗi phải sửa · \d+ cảnh báo nên xem lại/)).toBeVisible();
    await reader.link('Sửa ở Bầu cử');
    await expect(title('Chi bộ Công an phường')).toBeVisible();
    await expect(field(page, 'Hợp lệ').first()).toBeFocused();
    await expectNoSidewaysScroll(page);
  });
  await test.step('8', async () => {
    await reader.part('Số liệu');
    await reader.part('So sánh nhiệm kỳ');
    await expect(title('So sánh với nhiệm kỳ trước')).toBeVisible();
    expect(await figures(page, 'Nữ')).toEqual(['9', '21,9', '10', '24,3', '+1', '+2,4']);
    await expectNoSidewaysScroll(page);
  });
  await test.step('9', async () => {
    await reader.part('Đại hội');
    await reader.part('Hồ sơ và sau đại hội');
    await page.getByRole('main').getByText('Chuẩn y, phân công, quy chế', { exact: true }).click();
    reader.pressed.add('Chuẩn y, phân công, quy chế');
    await expect(page.getByText('13/15 chi bộ đã đại hội làm xong mọi việc.')).toBeVisible();
    reader.pressed.add('Còn thiếu');
    await expect(page.getByRole('columnheader', { name: 'Còn thiếu' })).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
  await test.step('10', async () => {
    await reader.part('Gửi cấp trên');
    await expect(title('Xuất biểu Excel')).toBeVisible();
    await reader.part('Báo cáo tổng kết');
    const paper = page.getByRole('region', { name: 'Xem trước báo cáo' });
    await expect(paper.getByText('Tái cử là 31 đ/c (75,6%)')).toBeVisible();
    await expect(paper.getByText(/^VII\. /)).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
  await test.step('search and help', async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Tìm trong đợt này' }).getByRole('textbox')).toBeFocused();
    await page.keyboard.type('dang van dung');
    await expect(
      page.getByRole('listbox', { name: 'Kết quả tìm' }).getByRole('option').first(),
    ).toContainText('Đặng Văn Dũng');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await expect(manual.getByRole('heading', { level: 3 })).toHaveText(/Xuất biểu Excel/);
  });
  expect([...reader.pressed].sort()).toEqual([...new Set(names)].sort());
});

test('the way to the tour is put away for good', async () => {
  const { page } = app;
  await page
    .getByRole('complementary', { name: 'Hướng dẫn sử dụng' })
    .getByRole('button', { name: 'Đóng' })
    .click();
  await goTo(page, 'Tổng quan');
  await page.getByRole('button', { name: 'Không cần' }).click();
  await expect(page.getByRole('button', { name: 'Làm quen' })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Làm quen' })).toBeHidden();
});
