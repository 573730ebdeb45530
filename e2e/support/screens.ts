/** The screens as a user knows them: by the names of their parts. */
import { expect, type Locator, type Page } from '@playwright/test';

export type Part =
  | 'Tổng quan'
  | 'Chi bộ'
  | 'Kế hoạch'
  | 'Đại hội'
  | 'Nhân sự'
  | 'Hồ sơ'
  | 'Thống kê'
  | 'Kiểm tra'
  | 'Xuất biểu Excel'
  | 'Báo cáo tổng kết'
  | 'Biên bản, phiếu bầu, tờ trình'
  | 'Cài đặt';

/** Parts of several screens, whose first one has a name of its own. */
const firstScreens: Readonly<Partial<Record<Part, string>>> = { 'Kế hoạch': 'Văn bản' };

/** Opens a part of the program from the navigation. */
export async function goTo(page: Page, part: Part): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Các phần của chương trình' });
  await navigation.getByRole('link', { name: new RegExp(`^${part}`, 'u') }).click();
  const name = firstScreens[part] ?? part;
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** Opens the sample from the start screen, at the place where it was left last time. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem mẫu “Hoài Tân 2022”' }).click();
  await expect(page.getByRole('navigation', { name: 'Các phần của chương trình' })).toBeVisible();
}

/** Opens one cell's congress from the list of congresses. */
export async function openCell(page: Page, name: string): Promise<void> {
  await goTo(page, 'Đại hội');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

export function field(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

/** Waits until everything typed is on the disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText(/^Đã lưu lúc \d\d:\d\d$/)).toBeVisible();
}

/** The figures of a row of the table that is shown, by the row's heading. */
export async function figures(page: Page, row: string): Promise<string[]> {
  const heading = page.getByRole('rowheader', { name: row, exact: true });
  return page.getByRole('row').filter({ has: heading }).getByRole('cell').allInnerTexts();
}
