/** The summary report and the papers of congresses: written, seen, exported, printed. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { drawn } from '../main/files/testing/libreoffice';
import { docxText } from '../main/files/testing/read-docx';
import { pdfPages } from '../main/files/testing/read-pdf';
import { sampleSeason } from '../shared/fixtures/sample';
import { chooseToOpen, chooseToSaveAs, leaveSaveDialogs } from './support/dialogs';
import type { RunningApp } from './support/launch';
import { publishedFile } from './support/published';
import { field, goTo, saved } from './support/screens';
import { expect, test } from './support/test';

const ALL_CELLS_LIMIT_MS = 600_000;

let folder: string;
let app: RunningApp;

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-documents-'));
  app = await oneApp.begin(await publishedFile(folder));
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a page begins with, by which it is known: its number from the second page on, and its first words. */
const firstWords = (text: string): string => text.trim().split(/\s+/u).slice(0, 6).join(' ');

const preview = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });

test('a section is written, seen beside it, and stands in the document and the PDF', async () => {
  const { page, electron } = app;
  await goTo(page, 'Báo cáo tổng kết');
  const paper = preview(page, 'Xem trước báo cáo');
  await expect(paper.getByText('Tái cử là 31 đ/c (75,6%)')).toBeVisible();
  await expect(paper.getByText('TUYÊN TRUYỀN')).toHaveCount(0);

  await field(page, 'Số báo cáo').fill('01');
  await field(page, 'Văn phòng viết: Tuyên truyền, thi đua, an ninh trật tự, y tế').fill(
    'Các chi bộ treo 32 băng rôn.\nAn ninh trật tự được giữ vững.',
  );
  await page.keyboard.press('Tab');
  await saved(page);
  await expect(paper.getByText('Các chi bộ treo 32 băng rôn.')).toBeVisible();
  await expect(paper.getByText('Số 01-BC/ĐU')).toBeVisible();
  await field(page, 'Họ và tên người ký').fill('Nguyễn Thị Ký');
  await page.keyboard.press('Tab');
  await saved(page);
  await expect(paper.getByText('Nguyễn Thị Ký')).toBeVisible();

  const document = join(folder, 'Báo cáo.docx');
  await chooseToSaveAs(electron, document);
  await page.getByRole('button', { name: 'Xuất báo cáo (.docx)' }).click();
  await expect(page.getByText('Đã xuất văn bản')).toBeVisible();
  const text = docxText(await readFile(document));
  expect(text).toContain('Số 01-BC/ĐU');
  expect(text).toContain('An ninh trật tự được giữ vững.');
  expect(text).toContain('cấp uỷ viên nữ là 10 đ/c (24,3%)');

  const pdf = join(folder, 'Báo cáo.pdf');
  await chooseToSaveAs(electron, pdf);
  await page.getByRole('button', { name: 'Xuất PDF' }).click();
  await expect(page.getByText(pdf)).toBeVisible();
  const pages = await pdfPages(pdf);
  expect(pages[0]).toMatchObject({ width: 595, height: 842 });
  // the document ends its pages where the window does
  const drawnPages = await drawn(new Map([['report', await readFile(document)]]));
  const beginnings = (of: readonly { readonly text: string }[] | undefined) =>
    of?.map(({ text }) => firstWords(text.replace(/^\s*\d+\s/u, '')));
  expect(beginnings(pages)).toEqual(beginnings(drawnPages.get('report')));
  const words = pages
    .map((each) => each.text)
    .join(' ')
    .replace(/\s+/gu, ' ');
  expect(words).toContain('cấp uỷ viên nữ là 10 đ/c (24,3%)');
  expect(words).toContain('An ninh trật tự được giữ vững.');
});

test('the generated text is copied down to be changed, and comes back', async () => {
  const { page } = app;
  await goTo(page, 'Báo cáo tổng kết');
  const paper = preview(page, 'Xem trước báo cáo');
  await page.getByRole('button', { name: 'Chép xuống để sửa: Chuẩn bị nhân sự cấp uỷ' }).click();
  const own = field(page, 'Văn phòng viết: Chuẩn bị nhân sự cấp uỷ');
  await expect(own).toHaveValue(/duyệt bầu là 41 đồng chí/u);
  await own.fill('Nhân sự được duyệt đúng hạn.');
  await page.keyboard.press('Tab');
  await expect(paper.getByText('Nhân sự được duyệt đúng hạn.')).toBeVisible();
  await expect(paper.getByText('duyệt bầu là 41 đồng chí')).toHaveCount(0);
  await page
    .getByRole('combobox', { name: 'Đặt ở: Chuẩn bị nhân sự cấp uỷ' })
    .selectOption({ label: 'Sau phần chương trình soạn' });
  await expect(paper.getByText('duyệt bầu là 41 đồng chí')).toBeVisible();
  await own.fill('');
  await page.keyboard.press('Tab');
  await expect(paper.getByText('Nhân sự được duyệt đúng hạn.')).toHaveCount(0);
});

test('the published wording and the margins are a choice', async () => {
  const { page } = app;
  await goTo(page, 'Báo cáo tổng kết');
  const paper = preview(page, 'Xem trước báo cáo');
  const wording = page.getByRole('combobox', { name: 'Cấp uỷ mới' });
  await expect(paper.getByText('cấp uỷ mới là 10 đ/c (24,3%)')).toBeVisible();
  await wording.selectOption({ label: 'Chỉ người đã từng tham gia (như báo cáo năm 2022)' });
  await expect(paper.getByText('cấp uỷ mới là 8 đ/c (19,5%)')).toBeVisible();
  await wording.selectOption({ label: 'Cộng cả người đã từng tham gia và người lần đầu' });
  await expect(paper.getByText('cấp uỷ mới là 10 đ/c (24,3%)')).toBeVisible();
});

test('papers of one cell show what is entered for them', async () => {
  const { page, electron } = app;
  await goTo(page, 'Biên bản, phiếu bầu, tờ trình');
  await field(page, 'Đại hội lần thứ').fill('VII');
  await field(page, 'Nơi họp').fill('Nhà văn hoá khu phố An Dưỡng 1');
  await field(page, 'Trưởng ban kiểm phiếu').fill('Trần Thị Thuỷ Ử Ỹ');
  await field(page, 'Uỷ viên ban kiểm phiếu').fill('Đặng Hữu Nghĩa\nVõ Thị Ngọc Ẩn');
  await page.keyboard.press('Tab');
  await saved(page);
  const paper = preview(page, /^Xem trước giấy tờ/u);
  await expect(paper.getByText('ĐẠI HỘI LẦN THỨ VII').first()).toBeVisible();
  await expect(paper.getByText('1. Đồng chí Trần Thị Thuỷ Ử Ỹ, trưởng ban').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Phiếu bầu', exact: true }).check();
  await expect(paper.getByText('PHIẾU BẦU').first()).toBeVisible();
  const path = join(folder, 'Một chi bộ.docx');
  await chooseToSaveAs(electron, path);
  await page.getByRole('button', { name: 'Xuất giấy tờ' }).click();
  await expect(page.getByText('Đã xuất giấy tờ của 1 chi bộ')).toBeVisible();
  const text = docxText(await readFile(path));
  expect(text).toContain('tại Nhà văn hoá khu phố An Dưỡng 1');
  // a ballot paper for each of the 34 present, for each of three ballots
  expect(text.match(/^PHIẾU BẦU$/gmu)).toHaveLength(3 * 34);
});

test('papers of all cells, a file for each; stopped on the way, what is written stays whole', async () => {
  test.setTimeout(ALL_CELLS_LIMIT_MS);
  const { page, electron } = app;
  await goTo(page, 'Biên bản, phiếu bầu, tờ trình');
  await page.getByRole('checkbox', { name: 'Biên bản kiểm phiếu đã có kết quả' }).check();
  await page.getByRole('checkbox', { name: /^Xuất cho tất cả 15 chi bộ/u }).check();
  await chooseToOpen(electron, folder);
  await page.getByRole('button', { name: 'Xuất cho tất cả chi bộ' }).click();
  await expect(page.getByText('Đã xuất giấy tờ của 15 chi bộ')).toBeVisible({ timeout: ALL_CELLS_LIMIT_MS });
  const made = join(folder, 'Biên bản, phiếu bầu, tờ trình 2022-2025');
  const names = await readdir(made);
  expect(names).toHaveLength(15);
  expect(docxText(await readFile(join(made, names.toSorted()[0] ?? '')))).toContain('BIÊN BẢN KIỂM PHIẾU');

  // a hand that chooses is in the field, and leaves it for the button
  const format = page.getByRole('combobox', { name: 'Dạng tệp' });
  await format.focus();
  await format.selectOption({ label: 'Tài liệu PDF' });
  await page.getByRole('button', { name: 'Xuất cho tất cả chi bộ' }).click();
  await page.getByRole('button', { name: 'Dừng xuất' }).click();
  const stopped = page.getByText(/^Đã dừng: xong \d+\/15 chi bộ/u);
  await expect(stopped).toBeVisible({ timeout: ALL_CELLS_LIMIT_MS });
  const done = Number(/(\d+)\/15/u.exec(await stopped.innerText())?.[1]);
  expect(done).toBeLessThan(15);
  const second = join(folder, 'Biên bản, phiếu bầu, tờ trình 2022-2025 (2)');
  const written = await readdir(second);
  expect(written).toHaveLength(done);
  for (const name of written) expect((await pdfPages(join(second, name))).length).toBeGreaterThan(0);
});

test('papers of all cells in one file; stopped on the way, no file is left', async () => {
  test.setTimeout(ALL_CELLS_LIMIT_MS);
  const { page, electron } = app;
  await goTo(page, 'Báo cáo tổng kết');
  await goTo(page, 'Biên bản, phiếu bầu, tờ trình');
  await page.getByRole('checkbox', { name: 'Biên bản kiểm phiếu đã có kết quả' }).uncheck();
  await expect(page.getByText('Chọn ít nhất một loại giấy tờ.')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Phiếu bầu/u }).check();
  await page.getByRole('checkbox', { name: /^Xuất cho tất cả 15 chi bộ/u }).check();
  await page.getByRole('radio', { name: 'Tất cả trong một tệp' }).check();
  // so much that nobody could be too late to stop it
  await field(page, 'Số phiếu cần in').fill('150');
  const whole = join(folder, 'tất cả.docx');
  await chooseToSaveAs(electron, whole);
  await page.getByRole('button', { name: 'Xuất cho tất cả chi bộ' }).click();
  await page.getByRole('button', { name: 'Dừng xuất' }).click();
  await expect(page.getByText('Đã dừng. Chưa ghi tệp nào.')).toBeVisible({ timeout: ALL_CELLS_LIMIT_MS });
  expect(await readdir(folder)).not.toContain('tất cả.docx');

  await field(page, 'Số phiếu cần in').fill('');
  await page.getByRole('button', { name: 'Xuất cho tất cả chi bộ' }).click();
  await expect(page.getByText('Đã xuất giấy tờ của 15 chi bộ')).toBeVisible({ timeout: ALL_CELLS_LIMIT_MS });
  const text = docxText(await readFile(whole));
  // a long name stands on several lines
  const words = text.replace(/\s+/gu, ' ');
  for (const { name } of sampleSeason().cells) expect(words).toContain(name.toLocaleUpperCase('vi'));

  // the same papers as a PDF: each sheet of ballot papers stands in it as often as it is handed out
  const printed = join(folder, 'tất cả.pdf');
  const format = page.getByRole('combobox', { name: 'Dạng tệp' });
  await format.focus();
  await format.selectOption({ label: 'Tài liệu PDF' });
  await chooseToSaveAs(electron, printed);
  await page.getByRole('button', { name: 'Xuất cho tất cả chi bộ' }).click();
  await expect(page.getByText(printed)).toBeVisible({ timeout: ALL_CELLS_LIMIT_MS });
  const pages = (await pdfPages(printed)).map((each) => each.text).join('\n');
  const papers = (of: string) => of.match(/PHIẾU BẦU/gu)?.length;
  expect(papers(pages)).toBe(papers(text));
});

test('all papers of all cells in one PDF; each counts its own pages', async () => {
  test.setTimeout(ALL_CELLS_LIMIT_MS);
  const { page, electron } = app;
  await goTo(page, 'Báo cáo tổng kết');
  await goTo(page, 'Biên bản, phiếu bầu, tờ trình');
  for (const kind of [
    'Biên bản kiểm phiếu để ghi tay',
    'Danh sách trích ngang',
    'Tờ trình đề nghị chuẩn y',
    'Quyết định chuẩn y',
  ]) {
    await page.getByRole('checkbox', { name: kind }).check();
  }
  await page.getByRole('checkbox', { name: /^Xuất cho tất cả 15 chi bộ/u }).check();
  await page.getByRole('radio', { name: 'Tất cả trong một tệp' }).check();
  await page.getByRole('checkbox', { name: 'Một quyết định chuẩn y chung cho các chi bộ' }).check();
  const files = { 'Văn bản Word': 'toàn bộ.docx', 'Tài liệu PDF': 'toàn bộ.pdf' };
  for (const [label, name] of Object.entries(files)) {
    const format = page.getByRole('combobox', { name: 'Dạng tệp' });
    await format.focus();
    await format.selectOption({ label });
    await chooseToSaveAs(electron, join(folder, name));
    await page.getByRole('button', { name: 'Xuất cho tất cả chi bộ' }).click();
    await expect(page.getByText(join(folder, name))).toBeVisible({ timeout: ALL_CELLS_LIMIT_MS });
  }
  const pages = await pdfPages(join(folder, files['Tài liệu PDF']));
  const inOffice = await drawn(new Map([['papers', await readFile(join(folder, files['Văn bản Word']))]]));
  expect(pages.map(({ text }) => firstWords(text))).toEqual(
    inOffice.get('papers')?.map(({ text }) => firstWords(text)),
  );
});

test('leaving the dialog changes nothing and says nothing', async () => {
  const { page, electron } = app;
  await leaveSaveDialogs(electron);
  await goTo(page, 'Báo cáo tổng kết');
  const button = page.getByRole('button', { name: 'Xuất báo cáo (.docx)' });
  await button.click();
  await expect(button).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('printing asks the system, with the pages of the paper', async () => {
  const { page, electron } = app;
  await electron.evaluate(({ app: program }) => {
    program.on('browser-window-created', (_event, window) => {
      window.webContents.print = (_options, done) => {
        const title = window.webContents.getTitle();
        done?.(title.startsWith('Báo cáo tổng kết'), title);
      };
    });
  });
  await goTo(page, 'Báo cáo tổng kết');
  await page.getByRole('button', { name: 'In báo cáo' }).click();
  await expect(page.getByText('Đã gửi đến máy in')).toBeVisible();
  await goTo(page, 'Biên bản, phiếu bầu, tờ trình');
  await page.getByRole('button', { name: 'In giấy tờ' }).click();
  await expect(page.getByRole('alert').getByText(/^Chưa in được/u)).toBeVisible();

  // more papers than a page bears are not begun: a file is the way
  await page.getByRole('checkbox', { name: /^Phiếu bầu/u }).check();
  await page.getByRole('checkbox', { name: /^Xuất cho tất cả 15 chi bộ/u }).check();
  await field(page, 'Số phiếu cần in').fill('200');
  await page.getByRole('button', { name: 'In giấy tờ' }).click();
  await expect(page.getByRole('alert').getByText(/^Nhiều giấy tờ quá/u)).toBeVisible();
});
