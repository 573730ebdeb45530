/** An older season is shown for reading: on no screen is there a control that would change it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDataFile } from '../main/db/data-file';
import { congressPath, congressTabs, paths, planningPaths, secondEntryPath } from '../renderer/app/paths';
import type { Season } from '../shared/domain/season';
import { sampleSeason } from '../shared/fixtures/sample';
import { field } from './support/screens';
import { expect, test } from './support/test';

/** What stands on screens and changes nothing of the season. */
const harmless: readonly RegExp[] = [
  // files and prints
  /^Giới thiệu chương trình$/u,
  /^(In trang này|In báo cáo|In giấy tờ|Xuất biểu Excel|Xuất báo cáo \(\.docx\)|Xuất PDF|Xuất giấy tờ)$/u,
  /^(Xuất lịch|Xuất bảng phân công) \(\.xlsx\)$/u,
  /^(Mở thư mục sao lưu|Chép một bản ngay|Chọn thư mục thứ hai|Xem thêm [\d.]+ thay đổi)$/u,
  // of the file, not of a season
  /^(Đặt mật khẩu|Đổi mật khẩu|Bỏ mật khẩu|Khoá tệp \(Ctrl\+L\)|Tự khoá khi không ai dùng)$/u,
  /^(Mở biểu|Lập gói|Mở gói nhận được|Người lập gói|Các biểu \(\.xlsx\)|Biểu xem trước)$/u,
  /^((?:B[1-5]|KH[12])\. |Một bảng tính cho tất cả biểu|Mỗi biểu một tệp|Đánh dấu số liệu thay đổi)/u,
  /^(Biên bản kiểm phiếu để ghi tay|Biên bản kiểm phiếu đã có kết quả|Phiếu bầu|Danh sách trích ngang)$/u,
  /^(Tờ trình đề nghị chuẩn y|Xuất cho tất cả [\d.]+ chi bộ|In trọn bộ ra tệp)$/u,
  /^(Báo cáo tình hình đảng viên dự đại hội|Quyết định chuẩn y kết quả bầu cử|Thông báo chỉ định)$/u,
  /^(Chỉ các biểu và báo cáo|Các biểu, báo cáo(, dữ liệu| và dữ liệu) của đợt.*)$/u,
  /^(Tất cả chi bộ chưa chốt \([\d.]+\)|Lập [\d.]+ mẫu|Tô vàng số liệu thay đổi cả trong tệp gửi đi)$/u,
  // what is looked at: filters, tabs, more of a form
  /^(Tìm theo tên|Lọc chi bộ theo tên|Tìm người|Chi bộ|Người|Việc|Người chỉ đạo|Chỉ chi bộ có việc quá hạn|Chỉ chi bộ còn lại, .+)$/u,
  /^(Tất cả|Còn thiếu|Quá hạn|Sắp đến hạn|Lỗi|Cảnh báo|Đã chấp nhận) ?[\d.]+$/u,
  /^(Theo chức vụ|Tuổi đời|Trình độ, nghề nghiệp|Từng chi bộ|Giấy tờ phải nộp|Chuẩn y, phân công, quy chế)$/u,
  /^(Vắng theo từng trường hợp|Danh sách vắng \(1\)|Chi tiết của .+|Sửa danh mục việc|Về bảng công việc|Hiện số thẻ, ghi chú)$/u,
  /^(Giải thích mã [EW]\d{3}|Đến ô này: .+)$/u,
  // ways to other screens; what a menu holds is tried below
  /^(◂ ?Chi bộ trước|Chi bộ sau ?▸|Mở thẻ Bầu cử|Mẫu cho chi bộ|Về Đại hội|Trang (?:sau|trước)|Về phần Chi bộ|Về Cấp uỷ các chi bộ|Thao tác khác: .+)$/u,
];

/** Addresses that lead away from the season. */
const elsewhere: ReadonlySet<string> = new Set([paths.newSeason, paths.nextSeason, paths.combined]);

/** The sample with something in every list, so that what could change a line of it is there to be seen. */
function filledSeason(): Season {
  const sample = sampleSeason();
  const [first, ...others] = sample.cells;
  if (!first) throw new Error('the sample has cells');
  const position = 'member' as const;
  const cell: Season['cells'][number] = {
    ...first,
    roster: [{ id: 'i01', fullName: 'Phạm Thị Thử' }],
    personnel: [{ id: 'i01', fullName: 'Lê Văn Thử', approved: true }],
    personnelSteps: [{ id: 'i01', name: 'Bước một' }],
    absences: [{ id: 'i01', fullName: 'Đỗ Văn Thử', kind: 'absent' }],
    previousCommittee: [{ id: 'i01', fullName: 'Trần Thị Cũ', position }],
    termChanges: [{ id: 'i01', kind: 'appointed', fullName: 'Đinh Thị Thử', position }],
    lineage: [{ id: first.id, kind: 'renamed', name: 'Tên cũ' }],
  };
  const retired = { ...first, id: 'gone', order: 99, name: 'Chi bộ đã thôi', retired: true };
  return {
    ...sample,
    cells: [cell, ...others, { ...retired, congress: { ...first.congress, committee: [], elections: [] } }],
    documents: [{ number: '1-KH/ĐU', subject: 'Kế hoạch đại hội' }],
    wardMembers: [{ id: 'i01', fullName: 'Ngô Văn Thử' }],
    holidays: [{ id: 'i01', on: '2022-09-02' }],
    preparationItems: [{ id: 'i01', name: 'Báo cáo chính trị' }],
    publishedPapers: [{ id: 'i01', title: 'Báo cáo đã công bố' }],
  };
}

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-read-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Goes to an address, and waits for the heading that stands there. */
async function visit(page: Page, path: string): Promise<void> {
  if (new URL(page.url()).hash === `#${path}`) return;
  await page.evaluate((address) => {
    document.querySelector('main h1')?.setAttribute('data-left', '');
    window.location.hash = address;
  }, path);
  await expect(page.locator('main h1:not([data-left])')).toBeVisible();
}

/** The names of the controls on the screen that take a click or typing. */
function controls(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const found = main.querySelectorAll<HTMLInputElement>('button, input, select, textarea');
    return [...found]
      .filter((one) => !one.disabled && !one.readOnly && one.checkVisibility())
      .map((one) => (one.ariaLabel ?? one.labels?.[0]?.textContent ?? one.textContent).trim());
  });
}

test('a season that is read has no control that changes it', async ({ oneApp }) => {
  const path = join(folder, 'đợt cũ.dhcb');
  const created = await createDataFile(path, filledSeason());
  if (!created.ok) throw new Error(created.error.code);
  const app = await oneApp.begin(path);
  const { page } = app;
  await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await page.getByRole('menuitem', { name: 'Bắt đầu đợt tiếp theo' }).click();
  await field(page, 'Nhiệm kỳ').fill('2025-2027');
  await page.getByRole('button', { name: 'Bắt đầu đợt mới' }).click();
  await expect(page.getByText('Đã bắt đầu đợt nhiệm kỳ 2025-2027.')).toBeVisible();
  await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await page.getByRole('menuitem', { name: 'Nhiệm kỳ 2022-2025' }).click();
  await expect(page.getByText(/chỉ xem, không sửa/)).toBeVisible();

  const [cell] = sampleSeason().cells;
  const cellId = cell?.id ?? '';
  const person = cell?.congress.committee[0]?.id ?? '';
  const addresses = [
    ...Object.values(paths).filter((one) => !elsewhere.has(one)),
    ...Object.values(planningPaths),
    ...congressTabs.map((tab) => congressPath(cellId, tab)),
    `${congressPath(cellId, 'cap-uy')}/${person}`,
    secondEntryPath(cellId),
    `${paths.personnel}/${cellId}`,
  ];
  // a name opens what is known of it
  const names = new Set([
    ...filledSeason().cells.flatMap(({ name, roster = [], congress }) => [
      name,
      ...[...roster, ...congress.committee].map(({ fullName }) => fullName),
    ]),
    ...(filledSeason().documents ?? []).map(({ subject }) => subject),
  ]);
  const changing: string[] = [];
  for (const address of addresses) {
    await visit(page, address === paths.overview ? paths.statistics : paths.overview);
    await visit(page, address);
    const doubtful = (await controls(page)).filter(
      (name) => !names.has(name) && !harmless.some((known) => known.test(name)),
    );
    changing.push(...[...new Set(doubtful)].map((name) => `${address}: ${name}`));
  }
  expect(changing).toEqual([]);

  await visit(page, paths.cells);
  await page.getByRole('button', { name: `Thao tác khác: ${cell?.name ?? ''}`, exact: true }).click();
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeVisible();
  const open = await items.evaluateAll((all: HTMLButtonElement[]) =>
    all.filter(({ disabled }) => !disabled).map(({ textContent }) => textContent),
  );
  expect(open).toEqual(['Xem đại hội']);
  await app.close();
});
