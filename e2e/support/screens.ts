/** The screens as a user knows them: by the names of their parts. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Each door by its name: the stage in which it stands, and the heading of its screen where that is another one. */
const doors = {
  'Tổng quan': ['Tổng quan'],
  'Chi bộ': ['Chuẩn bị'],
  'Văn bản': ['Chuẩn bị'],
  'Lịch và phân công': ['Chuẩn bị', 'Lịch đại hội'],
  'Công việc chuẩn bị': ['Chuẩn bị'],
  'Nhân sự dự kiến': ['Chuẩn bị'],
  'Nhập từ Excel': ['Chuẩn bị'],
  'Danh sách đảng viên': ['Chuẩn bị'],
  'Thay đổi tổ chức chi bộ': ['Chuẩn bị'],
  'Cấp uỷ nhiệm kỳ trước': ['Chuẩn bị'],
  'Kết quả từng chi bộ': ['Đại hội', 'Đại hội'],
  'Hồ sơ và sau đại hội': ['Đại hội'],
  'Cấp uỷ các chi bộ': ['Đại hội'],
  'Kiện toàn cấp uỷ': ['Đại hội'],
  'Mẫu nhập cho chi bộ': ['Đại hội'],
  'Còn thiếu': ['Số liệu'],
  'Kiểm tra': ['Số liệu'],
  'Thống kê': ['Số liệu'],
  'So sánh nhiệm kỳ': ['Số liệu', 'So sánh với nhiệm kỳ trước'],
  'Đối chiếu số liệu đã công bố': ['Số liệu'],
  'Mã kiểm tra': ['Số liệu'],
  'Xuất biểu Excel': ['Gửi cấp trên'],
  'Điền biểu cấp trên': ['Gửi cấp trên'],
  'Báo cáo tổng kết': ['Gửi cấp trên'],
  'Biên bản, phiếu bầu, tờ trình': ['Gửi cấp trên'],
  'Gói gửi cấp trên': ['Gửi cấp trên'],
  'Cài đặt của đợt': ['Cài đặt', 'Cài đặt'],
  'Nhật ký thay đổi': ['Cài đặt'],
} as const satisfies Readonly<Record<string, readonly [stage: string, heading?: string]>>;

export type Part = keyof typeof doors;

/** The stage in which a door stands. */
export function stageOf(part: Part): string {
  return doors[part][0];
}

/** The navigation on the left. */
export function navigation(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Các phần của chương trình' });
}

/** Opens a screen from the navigation: its stage, “Việc khác” where it stands behind that, its door. */
export async function goTo(page: Page, part: Part): Promise<void> {
  const [stage, heading]: readonly [string, string?] = doors[part];
  const link = (name: string) => navigation(page).getByRole('link', { name: new RegExp(`^${name}`, 'u') });
  // its doors stand below it, and may begin with its name
  await link(stage).first().click();
  if (stage !== part) {
    const rare = navigation(page).getByRole('button', { name: 'Việc khác', expanded: false });
    await expect(link(part).or(rare).first()).toBeVisible();
    if (!(await link(part).isVisible())) await rare.click();
    await link(part).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: heading ?? part, exact: true })).toBeVisible();
}

/** Opens the sample from the start screen, at the place where it was left last time. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem mẫu “Hoài Tân 2022”' }).click();
  await expect(navigation(page)).toBeVisible();
}

/** Opens one cell's congress from the list of congresses. */
export async function openCell(page: Page, name: string): Promise<void> {
  await goTo(page, 'Kết quả từng chi bộ');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** The choice of the sheet that is previewed; sheets are made once somebody comes near it. */
export async function shownSheet(page: Page): Promise<Locator> {
  const choice = page.getByLabel('Biểu xem trước');
  await choice.scrollIntoViewIfNeeded();
  return choice;
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
