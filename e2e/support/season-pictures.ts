/** Pictures of the months around the congresses, of papers and of files, from the whole sample. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { chooseToOpen } from './dialogs';
import type { RunningApp } from './launch';
import type { Pictures } from './pictures';
import { field, goTo, openCell } from './screens';

const forms = resolve(import.meta.dirname, '../../main/files/testing/forms');

/** Rows enough to see what a long table is about. */
const LAST_ROW_SHOWN = 5;

const main = (page: Page): Locator => page.getByRole('main');
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });

export async function showTour(page: Page, pictures: Pictures): Promise<void> {
  await goTo(page, 'Tổng quan');
  await page.getByRole('button', { name: 'Làm quen' }).click();
  const manual = page.getByRole('complementary', { name: 'Hướng dẫn sử dụng' });
  await expect(manual.getByText('Mười việc làm thử')).toBeInViewport();
  const offer = main(page).getByText(/^Lần đầu dùng chương trình/);
  const close = manual.getByRole('button', { name: 'Đóng' });
  await pictures.of('lam-quen', page.getByRole('banner'), offer, close, manual.getByRole('listitem').first());
  await close.click();
}

export async function showPlanning(page: Page, pictures: Pictures): Promise<void> {
  await goTo(page, 'Lịch và phân công');
  await pictures.screen('lich-dai-hoi');
  await goTo(page, 'Công việc chuẩn bị');
  await expect(page.getByRole('grid').or(page.getByRole('table')).first()).toBeVisible();
  await pictures.screen('chuan-bi');
  await goTo(page, 'Nhân sự dự kiến');
  await main(page).getByRole('link', { name: 'Chi bộ khu phố Đệ Đức 1', exact: true }).click();
  await expect(field(page, 'Họ và tên, Lê Khắc Hoà')).toBeVisible();
  await pictures.screen('nhan-su-du-kien');
}

export async function showResults(page: Page, pictures: Pictures): Promise<void> {
  await openCell(page, 'Chi bộ khu phố Giao Hội 2');
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await expect(region(page, 'Bầu chi uỷ')).toBeVisible();
  await pictures.screen('bau-cu');
  await goTo(page, 'Hồ sơ và sau đại hội');
  await pictures.of('ho-so', title(page), page.getByRole('row').nth(LAST_ROW_SHOWN));
  await main(page).getByText('Chuẩn y, phân công, quy chế', { exact: true }).click();
  await pictures.of('sau-dai-hoi', title(page), page.getByRole('row').nth(LAST_ROW_SHOWN));
  await goTo(page, 'So sánh nhiệm kỳ');
  await pictures.screen('so-sanh');
  await goTo(page, 'Đối chiếu số liệu đã công bố');
  await pictures.screen('doi-chieu');
}

export async function showPapers(page: Page, pictures: Pictures): Promise<void> {
  await goTo(page, 'Xuất biểu Excel');
  const preview = page.getByRole('heading', { level: 2, name: 'Xem trước', exact: true });
  await preview.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect(page.getByRole('table', { name: /^B1.*trang 1/u })).toBeVisible();
  await pictures.screen('xem-truoc-bieu');
  await goTo(page, 'Báo cáo tổng kết');
  await expect(region(page, 'Xem trước báo cáo').getByText('BÁO CÁO').first()).toBeVisible();
  const print = page.getByRole('button', { name: 'In báo cáo' });
  await pictures.of(
    'bao-cao',
    title(page),
    print,
    main(page).getByRole('heading', { level: 2, name: 'Căn cứ' }),
  );
  await goTo(page, 'Biên bản, phiếu bầu, tờ trình');
  await expect(region(page, /^Xem trước giấy tờ/)).toBeVisible();
  const printPapers = page.getByRole('button', { name: 'In trọn bộ ra tệp' });
  const lastKind = page.getByRole('checkbox', { name: /^Quyết định chuẩn y/u });
  await pictures.of('giay-to', title(page), printPapers, lastKind);
}

/** A list from Excel, and the superior’s form with figures tied to it. */
export async function showExcel({ page, electron }: RunningApp, pictures: Pictures): Promise<void> {
  await goTo(page, 'Cấp uỷ các chi bộ');
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await field(page, 'Chỗ dán').fill(
    'Họ và tên\tNgày sinh\tChi bộ\nPhạm Văn Bình\t01/01/1968\tChi bộ khu phố An Dưỡng 1\nLê Thị Ví Dụ\t31/2/1970\tChi bộ khu phố An Dưỡng 1',
  );
  await expect(page.getByText('không phải ngày có thật')).toBeVisible();
  await page.getByRole('heading', { name: 'Chi bộ trong bảng' }).evaluate((each) => each.scrollIntoView());
  await pictures.screen('nhap-tu-excel');

  const folder = await mkdtemp(join(tmpdir(), 'dhcb-manual-form-'));
  const form = join(folder, 'Biểu 01.xlsx');
  await copyFile(join(forms, 'lo-merged.xlsx'), form);
  await goTo(page, 'Điền biểu cấp trên');
  await chooseToOpen(electron, form);
  await page.getByRole('button', { name: 'Mở biểu', exact: true }).click();
  await expect(page.getByRole('gridcell', { name: /^B22(?:,|$)/u })).not.toHaveText('');
  await pictures.screen('dien-bieu');
  await goTo(page, 'Gói gửi cấp trên');
  const contents = main(page).getByText(/^Có chi bộ, đại hội/u);
  await pictures.of('goi', title(page), contents, page.getByRole('button', { name: 'Mở gói nhận được' }));
  await rm(folder, { recursive: true, force: true });
}
