/** Lists that come in from Excel: looked over, put right, taken in, and taken back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listWorkbook } from '../shared/import/testing/list-workbook';
import { toLegacy } from '../shared/import/testing/to-legacy';
import { workbookOf } from '../shared/spreadsheet/testing/workbook-of';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import type { RunningApp } from './support/launch';
import { field, goTo, openCell, openSample, saved } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

let app: RunningApp;
let folder: string;

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-import-'));
  app = await oneApp.begin();
  await resizeTo(app.electron, 1366, 768);
  await openSample(app.page);
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const members = [
  ['ĐẢNG BỘ PHƯỜNG THỬ NGHIỆM'],
  ['DANH SÁCH ĐẢNG VIÊN'],
  [
    'Họ và tên',
    'Số thẻ Đảng viên',
    'Số CCCD',
    'Ngày sinh',
    'Ngày kết nạp',
    'Chi bộ đang sinh hoạt',
    'Chi bộ nơi cư trú',
    'Trạng thái',
    'Phái tính',
  ],
  [
    'NGUYỄN VĂN THỬ AN',
    '012345',
    '052070001234',
    '15/11/1970',
    '3/2/1995',
    'KP Giao Hội 2',
    '',
    'Đảng viên chính thức',
    'Nam',
  ],
  [
    'TRẦN THỊ THỬ BÌNH',
    '012346',
    '052080001234',
    '31/2/1980',
    '19/5/2024',
    'Chi bộ khu phố Giao Hội 2',
    '',
    'Đảng viên dự bị',
    'Nữ',
  ],
  ['LÊ VĂN THỬ CÚC', '012347', '', '1960', '', 'Chi bộ Thử Mới', '', 'Đảng viên chính thức', 'Nam'],
];

async function openList(page: Page, part: 'Chi bộ' | 'Cấp uỷ các chi bộ', path: string): Promise<void> {
  await goTo(page, part);
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập từ Excel' })).toBeVisible();
  await chooseToOpen(app.electron, path);
  await page.getByRole('button', { name: 'Chọn tệp Excel' }).click();
}

function row(page: Page, name: string) {
  return page.getByRole('table', { name: 'Xem lại từng dòng' }).getByRole('row').filter({ hasText: name });
}

test('a list of party members: matched, put right, taken in and taken back', async () => {
  const { page } = app;
  const path = join(folder, 'DS_DANGVIEN.xlsx');
  await writeFile(path, workbookOf(members));
  await openList(page, 'Chi bộ', path);

  await expect(page.getByText('DS_DANGVIEN.xlsx')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Nội dung' })).toHaveValue('roster');
  await expect(page.getByRole('combobox', { name: 'Dòng tiêu đề' })).toHaveValue('3');
  // a heading that nothing is known of is matched by hand
  await page.getByRole('combobox', { name: 'Dùng cột Phái tính làm' }).selectOption('gender');
  await expect(row(page, 'Trần Thị Thử Bình')).toContainText('Nữ');
  await expect(page.getByText('Chưa lấy: cột B “Số thẻ Đảng viên”, cột C “Số CCCD”.')).toBeVisible();
  await expect(row(page, 'Nguyễn Văn Thử An')).toContainText('15/11/1970');
  await expect(row(page, 'Nguyễn Văn Thử An')).toContainText('Chi bộ khu phố Giao Hội 2');

  await page.getByRole('button', { name: /^Cần xem/ }).click();
  const wrong = row(page, 'Trần Thị Thử Bình');
  await expect(wrong).toContainText('“31/2/1980” không phải ngày có thật');
  await field(page, 'Sửa Ngày sinh, dòng 5').fill('3/2/1980');
  await page.keyboard.press('Enter');
  await expect(page.getByText('không phải ngày có thật')).toBeHidden();
  await page.getByRole('button', { name: /^Tất cả/ }).click();
  await expect(wrong).toContainText('03/02/1980');

  await page.getByRole('checkbox', { name: /^Tính lại số đảng viên/ }).check();
  const tie = page.getByRole('combobox', { name: 'Chi bộ Thử Mới là chi bộ' });
  await expect(tie).toHaveValue('+');
  await page.getByRole('button', { name: 'Nhập 3 người, thêm 1 chi bộ mới' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Danh sách đảng viên' })).toBeVisible();
  await goTo(page, 'Chi bộ');
  await expect(field(page, 'Tên chi bộ, dòng 16')).toHaveValue('Chi bộ Thử Mới');
  await expect(field(page, 'Tổng số: Chi bộ khu phố Giao Hội 2')).toHaveValue('2');
  await saved(page);

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await goTo(page, 'Chi bộ');
  await expect(field(page, 'Tên chi bộ, dòng 15')).toBeVisible();
  await expect(field(page, 'Tên chi bộ, dòng 16')).toBeHidden();
  await expect(field(page, 'Tổng số: Chi bộ khu phố Giao Hội 2')).not.toHaveValue('2');
});

test('people of the list are offered where names are typed', async () => {
  const { page } = app;
  await openList(page, 'Chi bộ', join(folder, 'DS_DANGVIEN.xlsx'));
  // what was chosen for the list before is said, for nobody is asked again
  await expect(
    page.getByText('Làm như lần trước: cột “Phái tính” là Giới tính. Khác thì chọn lại.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Nhập 3 người, thêm 1 chi bộ mới' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Danh sách đảng viên' })).toBeVisible();
  await openCell(page, 'Chi bộ Thử Mới');
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  await page.getByRole('combobox', { name: 'Họ và tên' }).fill('le van thu');
  await page.getByRole('option', { name: /Lê Văn Thử Cúc/ }).click();
  await expect(page.getByRole('region', { name: 'Trích ngang: Lê Văn Thử Cúc' })).toBeVisible();
  await expect(field(page, 'Ngày sinh')).toHaveValue('1960');
});

test('what is doubtful about a list is asked once, and nothing comes in before', async () => {
  const { page } = app;
  const path = join(folder, 'an.xlsx');
  const rows = [
    { cells: ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'] },
    { cells: ['1', 'Đ/c Đỗ Thị Thử Lan', '3/2/48', 'Chi bộ khu phố Giao Hối 2'] },
    { cells: ['2', 'Phan Văn Thử Minh (Bí thư)', '15/11/1970', 'Chi bộ khu phố Giao Hối 2'], hidden: true },
  ];
  await writeFile(path, listWorkbook([{ name: 'DS', rows, merges: [] }]));
  await openList(page, 'Chi bộ', path);
  const questions = page.getByRole('group', { name: 'Cần trả lời trước khi nhập' });
  await expect(questions).toContainText('1 dòng đang ẩn trong Excel');
  await expect(page.getByText('Còn 1 câu hỏi ở trên chưa trả lời')).toBeVisible();
  await questions.getByRole('button', { name: 'Nhập cả dòng ẩn' }).click();
  await expect(page.getByText('còn tên gần giống chi bộ đã có')).toBeVisible();
  const tie = page.getByRole('combobox', { name: 'Chi bộ khu phố Giao Hối 2 là chi bộ' });
  await expect(tie.getByRole('option', { name: /gần giống/ })).toHaveText(
    'Chi bộ khu phố Giao Hội 2 (tên gần giống)',
  );
  // the candidate is in sight, and one press takes it
  await page.getByRole('button', { name: 'Là Chi bộ khu phố Giao Hội 2' }).click();
  await expect(tie).toBeFocused();
  await expect(row(page, 'Đỗ Thị Thử Lan')).toContainText('03/02/1948');
  await expect(row(page, 'Đỗ Thị Thử Lan')).toContainText('đã bỏ “Đ/c” đứng trước tên');
  await expect(row(page, 'Phan Văn Thử Minh')).toContainText('“Bí thư” được tách khỏi tên');
  await expect(page.getByRole('button', { name: 'Nhập 2 người', exact: true })).toBeEnabled();
});

test('who is struck out, and two new cells nearly alike, are asked about', async () => {
  const { page } = app;
  const path = join(folder, 'gach.xlsx');
  const rows = [
    { cells: ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'] },
    { cells: ['1', 'Lê Thử An', '01/02/1970', 'Chi bộ khu phố 97'] },
    { cells: ['2', 'Trần Thử Bình', '01/02/1971', 'Chi bộ khu phô 97'] },
    { cells: ['3', 'Võ Thử Cúc', '01/02/1972', 'Chi bộ khu phố 97'], struck: 'font' as const },
  ];
  await writeFile(path, listWorkbook([{ name: 'DS', rows, merges: [] }]));
  await openList(page, 'Chi bộ', path);
  const questions = page.getByRole('group', { name: 'Cần trả lời trước khi nhập' });
  await expect(questions).toContainText('1 dòng bị gạch ngang trong Excel (ví dụ “Võ Thử Cúc”)');
  await expect(questions).toContainText('“Chi bộ khu phố 97” và “Chi bộ khu phô 97” là một chi bộ hay hai?');
  await expect(page.getByText('Còn 2 câu hỏi ở trên chưa trả lời')).toBeVisible();
  await questions.getByRole('button', { name: 'Để lại, không nhập' }).click();
  await questions.getByRole('button', { name: 'Một chi bộ, ghi “Chi bộ khu phố 97”' }).click();
  await expect(row(page, 'Trần Thử Bình')).toContainText('Chi bộ khu phố 97');
  await expect(page.getByRole('button', { name: 'Nhập 2 người, thêm 1 chi bộ mới' })).toBeEnabled();
});

test('the sheet B2 of the program itself: everybody is there already', async () => {
  const { page } = app;
  const path = join(folder, 'B2.xlsx');
  await goTo(page, 'Xuất biểu Excel');
  await chooseToSaveAs(app.electron, path);
  for (const sheet of ['B1', 'B3']) await page.getByRole('checkbox', { name: new RegExp(sheet) }).uncheck();
  await page.getByRole('button', { name: 'Xuất biểu Excel' }).click();
  await expect(page.getByRole('button', { name: 'Mở tệp' })).toBeVisible();
  await openList(page, 'Cấp uỷ các chi bộ', path);
  await expect(page.getByRole('combobox', { name: 'Nội dung' })).toHaveValue('committee');
  await expect(page.getByRole('button', { name: 'Không đổi 42' })).toBeVisible();
  await expect(page.getByText('Không có gì để nhập')).toBeVisible();
});

test('a .csv file in the Vietnamese code page, and one typed in an old encoding', async () => {
  const { page } = app;
  // ê and Þ, ô and ò: in code page 1258 the second is a tone
  const codePage =
    'Ho\u00F2 và tên;Ngày sinh;Chi bô\u00F2\r\nNguyê\u00DEn Vãn Th\u00FD;1970;Chi bô\u00F2 khu phô\u00EC 99\r\n';
  await writeFile(join(folder, 'ds.csv'), Buffer.from(codePage, 'latin1'));
  await openList(page, 'Chi bộ', join(folder, 'ds.csv'));
  await expect(row(page, 'Nguyễn Văn Thư')).toContainText('Chi bộ khu phố 99');
  const typed = 'Họ và tên;Ngày sinh\r\nChi bộ khu phố 98;\r\nĐỗ Thị Thử Hữu;1971\r\n';
  await writeFile(join(folder, 'abc.csv'), Buffer.from(toLegacy(typed, 'tcvn3'), 'latin1'));
  await openList(page, 'Chi bộ', join(folder, 'abc.csv'));
  const questions = page.getByRole('group', { name: 'Cần trả lời trước khi nhập' });
  await expect(questions).toContainText('là “Đỗ Thị Thử Hữu”. Chuyển sang Unicode?');
  await questions.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
  await expect(row(page, 'Đỗ Thị Thử Hữu')).toContainText('Chi bộ khu phố 98');
  await writeFile(join(folder, 'mat-dau.csv'), 'Ho và tên,Chi b\nNguy?n V?n A,Khu ph? 1\n');
  await openList(page, 'Chi bộ', join(folder, 'mat-dau.csv'));
  await expect(page.getByRole('alert')).toContainText('Chữ có dấu trong tệp này đã mất khi lưu');
});

test('a table that was copied comes in by Ctrl+V wherever the cursor stands', async () => {
  const { page } = app;
  await goTo(page, 'Nhập từ Excel');
  await expect(page.getByRole('button', { name: 'Chọn tệp Excel' })).toBeFocused();
  const block = 'Họ và tên\tNgày sinh\tChi bộ\nVõ Thử Dán\t1970\tChi bộ khu phố Giao Hội 2\n';
  await app.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), block);
  await page.keyboard.press('Control+v');
  await expect(row(page, 'Võ Thử Dán')).toContainText('1970');
});

test('a table copied from a document keeps each row whole, with a cell of two lines and a merged one', async () => {
  const { page } = app;
  await goTo(page, 'Nhập từ Excel');
  await expect(page.getByRole('button', { name: 'Chọn tệp Excel' })).toBeFocused();
  const html =
    '<meta name=ProgId content=Word.Document><p>Chi bộ khu phố Giao Hội 2</p><table>' +
    '<tr><td rowspan=2><p>Họ v&agrave;</p><p>t&ecirc;n</p></td><td colspan=2>Ngày sinh</td></tr><tr><td>Nam</td><td>Nữ</td></tr>' +
    '<tr><td><p>Trần Thử Văn Bản</p><p>(Bí thư)</p></td><td></td><td>5/3/1971</td></tr></table>';
  const text = 'Họ và\ntên\tNgày sinh\n\tNam\tNữ\nTrần Thử Văn Bản\n(Bí thư)\t\t5/3/1971\n';
  await page.evaluate(
    (copied) => {
      const clipboardData = new DataTransfer();
      for (const [kind, data] of Object.entries(copied)) clipboardData.setData(kind, data);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    },
    { 'text/html': html, 'text/plain': text },
  );
  const person = row(page, 'Trần Thử Văn Bản');
  await expect(person).toContainText('05/03/1971');
  await expect(person).toContainText('Nữ');
  await expect(person).toContainText('“Bí thư” được tách khỏi tên');
  await expect(page.getByRole('table', { name: 'Xem lại từng dòng' }).getByRole('row')).toHaveCount(2);
});

/** Presses “Dừng” in the moment in which it stands there: nobody is as quick, and no list is read before. */
async function pressStopAtOnce(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const watch = new MutationObserver(() => {
      const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (!stop) return;
      watch.disconnect();
      stop.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  }, 'Dừng');
}

test('a list of 20,000 people is stopped while it is read, and while it is taken in', async () => {
  const { page } = app;
  const people = Array.from({ length: 20_000 }, (_, at) => [
    `Nguyễn Thử ${givenName(at)}`,
    String(1950 + (at % 50)),
    `Chi bộ khu phố Thử Dài ${String(1 + (at % 45))}`,
  ]);
  const path = join(folder, 'dai.xlsx');
  await writeFile(path, workbookOf([['Họ và tên', 'Năm sinh', 'Chi bộ'], ...people]));
  await goTo(page, 'Chi bộ');
  const before = await page.getByRole('main').getByRole('table').first().getAttribute('aria-rowcount');
  await pressStopAtOnce(page);
  await openList(page, 'Chi bộ', path);
  await expect(page.getByText('Đã dừng, chưa nhập gì.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Xem lại từng dòng' })).toBeHidden();

  await openList(page, 'Chi bộ', path);
  const take = page.getByRole('button', { name: /^Nhập 20\.000 người/ });
  await expect(take).toBeEnabled({ timeout: 60_000 });
  await pressStopAtOnce(page);
  await take.click();
  await expect(page.getByText('Đã dừng, chưa nhập gì.')).toBeVisible();
  // it lies there as before, and nothing of it came in
  await expect(take).toBeEnabled();
  await goTo(page, 'Chi bộ');
  const table = page.getByRole('main').getByRole('table').first();
  expect(await table.getAttribute('aria-rowcount')).toBe(before);
});

/** A name of its own for each number: “Baaab”. */
function givenName(number: number): string {
  const digits = Array.from((26 ** 4 + number).toString(26), (digit) => Number.parseInt(digit, 26));
  const name = String.fromCharCode(...digits.map((digit) => 'a'.charCodeAt(0) + digit));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

test('a file that is no workbook is refused in one line, and what is typed by hand is kept', async () => {
  const { page } = app;
  const path = join(folder, 'hong.xlsx');
  await writeFile(path, 'không phải tệp Excel');
  await openList(page, 'Cấp uỷ các chi bộ', path);
  await expect(page.getByRole('alert')).toContainText('không phải tệp Excel dạng .xlsx');
  await page
    .getByRole('textbox', { name: 'Chỗ dán' })
    .fill('Họ và tên\tChức vụ\tChi bộ\nPhạm Thị Thử Dung\tBí thư\tChi bộ Thử Mới');
  await expect(page.getByRole('combobox', { name: 'Nội dung' })).toHaveValue('committee');
  await page.getByRole('button', { name: 'Nhập 1 người' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cấp uỷ các chi bộ' })).toBeVisible();
  // a long list draws what is in sight
  await page.getByRole('searchbox', { name: 'Tìm người' }).fill('Phạm Thị Thử Dung');
  await expect(page.getByRole('link', { name: 'Phạm Thị Thử Dung' })).toBeVisible();
});
