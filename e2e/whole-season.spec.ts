/**
 * A whole season in the real application, as an office goes through it: from the file of the last term to the
 * sealed package that the superior opens. How long each step took is told in the list and kept as annotations.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { createDataFile, readDataFile } from '../main/db/data-file';
import { docxText } from '../main/files/testing/read-docx';
import { readWorkbook, sheetOf } from '../main/files/testing/read-workbook';
import { wholeSample } from '../shared/fixtures/whole/whole-sample';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import { launchApp, type RunningApp } from './support/launch';
import { field, figures, goTo, openCell, saved } from './support/screens';
import { expect, test } from './support/test';

const LIMIT_MS = 600_000;
const MS_PER_SECOND = 1000;

/** Two cells of the last term: one that elects a committee, one that elects a secretary only. */
const COMMITTEE_CELL = 'Chi bộ khu phố An Dưỡng 1';
const SECRETARY_CELL = 'Chi bộ Trạm Y tế';
const SITTING = ['Phạm Văn Bình', 'Phan Xuân Đức', 'Lê Thị Ngọc Yến'];
const PROPOSED = 'Trịnh Thị Thử Mai';
const SECRETARY = 'Lý Minh Ổn';

let folder: string;
const running: RunningApp[] = [];

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-whole-season-'));
});

async function closeAll(): Promise<void> {
  for (const app of running.splice(0)) await app.close();
}

test.afterEach(async () => {
  await closeAll();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<RunningApp> {
  const app = await launchApp();
  running.push(app);
  return app;
}

/** One step of the walk, with its duration. */
async function walk(name: string, body: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await test.step(name, body);
  const seconds = ((performance.now() - began) / MS_PER_SECOND).toFixed(1);
  test.info().annotations.push({ type: 'duration', description: `${name}: ${seconds} s` });
  console.log(`    ${seconds.padStart(5)} s  ${name}`);
}

async function lastTermFile(): Promise<string> {
  const path = join(folder, 'Nhiệm kỳ trước.dhcb');
  const last = wholeSample();
  const cells = last.cells.filter(({ name }) => name === COMMITTEE_CELL || name === SECRETARY_CELL);
  const created = await createDataFile(path, { ...last, cells });
  if (!created.ok) throw new Error(created.error.code);
  return path;
}

async function fillAndLeave(target: Locator, text: string): Promise<void> {
  await target.fill(text);
  await target.press('Enter');
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const block = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** A list of choices stores what was chosen once it is left. */
async function choose(page: Page, name: string, label: string): Promise<void> {
  const list = page.getByRole('combobox', { name, exact: true });
  await list.focus();
  await list.selectOption({ label });
  await page.keyboard.press('Tab');
  await expect(list.locator('option:checked')).toHaveText(label);
}

class Season {
  readonly #app: RunningApp;
  readonly #page: Page;

  constructor(app: RunningApp) {
    this.#app = app;
    this.#page = app.page;
  }

  async begin(last: string, path: string): Promise<void> {
    const page = this.#page;
    await page.getByRole('button', { name: 'Bắt đầu đợt đại hội mới' }).click();
    await page.getByLabel('Bắt đầu từ').selectOption('otherFile');
    await field(page, 'Nhiệm kỳ').fill('2025-2027');
    await field(page, 'Từ ngày').fill('7/7/2025');
    await field(page, 'Đến ngày').fill('31/7/2025');
    await chooseToOpen(this.#app.electron, last);
    await chooseToSaveAs(this.#app.electron, path);
    await page.getByRole('button', { name: 'Chọn tệp và bắt đầu' }).click();
    await expect(page.getByRole('button', { name: /Nhiệm kỳ 2025-2027/ })).toBeVisible();
  }

  async countMembers(): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Chi bộ');
    for (const [cell, members] of [
      [COMMITTEE_CELL, '34'],
      [SECRETARY_CELL, '5'],
    ] as const) {
      await fillAndLeave(field(page, `Tổng số: ${cell}`), members);
      await fillAndLeave(field(page, `Chính thức: ${cell}`), members);
      await fillAndLeave(field(page, `Dự bị: ${cell}`), '0');
    }
    await saved(page);
  }

  async plan(): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Lịch và phân công');
    await fillAndLeave(field(page, `Ngày dự kiến, ${COMMITTEE_CELL}`), '8/7/2025');
    await fillAndLeave(field(page, `Ngày dự kiến, ${SECRETARY_CELL}`), '10/7/2025');
    await expect(page.getByText('2/2 chi bộ đã có ngày đại hội.')).toBeVisible();
    await openTab(page, 'Phân công');
    await fillAndLeave(page.getByRole('combobox', { name: 'Họ và tên đảng uỷ viên mới' }), 'Hồ Thử Công');
    await expect(field(page, 'Họ và tên, Hồ Thử Công')).toBeVisible();
    for (const cell of [COMMITTEE_CELL, SECRETARY_CELL]) {
      await choose(page, `Phụ trách chính, ${cell}`, 'Hồ Thử Công');
    }
  }

  async prepare(): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Công việc chuẩn bị');
    for (const cell of [COMMITTEE_CELL, SECRETARY_CELL]) {
      const mark = page.getByRole('button', { name: new RegExp(`^Duyệt báo cáo chính trị, ${cell}: `, 'u') });
      await mark.focus();
      await page.keyboard.press('Space');
      await expect(mark).toHaveAccessibleName(/: Đã xong/u);
    }
  }

  async choosePersonnel(): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Nhân sự dự kiến');
    await page.getByRole('main').getByRole('link', { name: COMMITTEE_CELL, exact: true }).click();
    await page.getByRole('button', { name: 'Lấy cấp uỷ đương nhiệm' }).click();
    await expect(field(page, `Họ và tên, ${SITTING[0] ?? ''}`)).toBeVisible();
    await fillAndLeave(page.getByRole('combobox', { name: 'Họ và tên người được giới thiệu' }), PROPOSED);
    await choose(page, `Giới tính, ${PROPOSED}`, 'Nữ');
    await fillAndLeave(field(page, `Ngày sinh, ${PROPOSED}`), '1990');
    for (const name of [...SITTING, PROPOSED]) {
      const approved = page.getByRole('switch', { name: `Được duyệt, ${name}` });
      await approved.press('Space');
      await expect(approved).toBeChecked();
    }
    await fillAndLeave(field(page, 'Ngày duyệt'), '1/7/2025');
    await expect(page.getByText('Danh sách duyệt: 4 người')).toBeVisible();
    await saved(page);
  }

  /** Attendance and seats of a congress that everybody attended. */
  async hold(cell: string, day: string, members: string, seats: readonly string[]): Promise<void> {
    const page = this.#page;
    await openCell(page, cell);
    await fillAndLeave(field(page, 'Ngày đại hội'), day);
    await expect(page.getByRole('combobox', { name: 'Trạng thái' })).toHaveValue('held');
    await field(page, 'Triệu tập').click();
    for (const text of [members, members, '0', '0', ...seats]) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await saved(page);
  }

  async beginBallotsFromPersonnel(): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Nhân sự dự kiến');
    await page.getByRole('main').getByRole('link', { name: COMMITTEE_CELL, exact: true }).click();
    await page.getByRole('button', { name: 'Đưa danh sách vào cuộc bầu' }).click();
    await expect(block(page, 'Bầu chi uỷ').getByText(PROPOSED)).toBeVisible();
  }

  /** The papers of one ballot, all valid. */
  async papers(body: string, count: string): Promise<void> {
    const of = (label: string) => block(this.#page, body).getByRole('textbox', { name: label, exact: true });
    for (const label of ['Phát ra', 'Thu về', 'Hợp lệ']) await fillAndLeave(of(label), count);
    await fillAndLeave(of('Không hợp lệ'), '0');
  }

  async votes(body: string, votes: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, count] of Object.entries(votes)) {
      await fillAndLeave(field(this.#page, `Số phiếu: ${name}, ${body.toLowerCase()}`), count);
    }
  }

  /** A ballot for one post with one name, of those who are offered or typed. */
  async electOne(body: string, name: string, papers: string, votes: string): Promise<void> {
    const page = this.#page;
    await this.papers(body, papers);
    const list = `Thêm vào danh sách ${body.toLowerCase()}`;
    await block(page, body).getByRole('combobox', { name: list }).click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await this.votes(body, { [name]: votes });
  }

  /** Whether each of the committee sat before is proposed from the last term; the office takes the proposal. */
  async takeProposals(cell: string, names: readonly string[]): Promise<void> {
    const page = this.#page;
    await openCell(page, cell);
    await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
    for (const name of names) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('region', { name: `Trích ngang: ${name}` })).toBeVisible();
      await page.getByRole('button', { name: 'Nhận đề xuất' }).click();
      await expect(page.getByRole('combobox', { name: 'Tham gia cấp uỷ' })).not.toHaveValue('');
    }
    await saved(page);
  }

  async expectReelected(cell: string, names: readonly string[]): Promise<void> {
    const page = this.#page;
    await openCell(page, cell);
    await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
    for (const name of names) {
      const row = page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) });
      await expect(row).toContainText('Tái cử');
    }
  }

  async expectNoErrors(): Promise<void> {
    await goTo(this.#page, 'Kiểm tra');
    await expect(this.#page.getByText(/^0 lỗi phải sửa/)).toBeVisible();
  }

  async finish(cell: string): Promise<void> {
    const page = this.#page;
    await openCell(page, cell);
    await page.getByRole('button', { name: 'Chốt chi bộ' }).click();
    const dialog = page.getByRole('dialog', { name: `Chốt ${cell}` });
    await dialog.getByRole('textbox', { name: 'Người chốt' }).fill('Vũ Thử Loan');
    await dialog.getByRole('button', { name: 'Chốt chi bộ' }).click();
    await expect(page.getByText(/^Chi bộ đã chốt/)).toBeVisible();
  }

  async handInPapers(): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Hồ sơ và sau đại hội');
    for (const paper of ['Nghị quyết đại hội', 'Biên bản đại hội']) {
      await field(page, `${paper}: ${COMMITTEE_CELL}`).focus();
      await page.keyboard.press('Enter');
      await expect(field(page, `${paper}: ${COMMITTEE_CELL}`)).not.toHaveValue('');
    }
    await saved(page);
    await page.getByText('Chuẩn y, phân công, quy chế', { exact: true }).click();
    await fillAndLeave(field(page, `Ngày đề nghị, ${COMMITTEE_CELL}`), '11/7/2025');
    await fillAndLeave(field(page, `Ngày quyết định, ${COMMITTEE_CELL}`), '18/7/2025');
    await fillAndLeave(field(page, `Số quyết định, ${COMMITTEE_CELL}`), '31-QĐ/ĐU');
    await saved(page);
  }

  async readStatistics(): Promise<void> {
    await goTo(this.#page, 'Thống kê');
    const totals = await figures(this.#page, 'Tổng số');
    expect(totals[0]).toBe('4');
    expect((await figures(this.#page, 'Tái cử'))[0]).toBe('3');
    expect((await figures(this.#page, 'Trong đó: tham gia lần đầu'))[0]).toBe('1');
  }

  async exportSheets(path: string): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Xuất biểu Excel');
    await chooseToSaveAs(this.#app.electron, path);
    await page.getByRole('button', { name: 'Xuất biểu Excel' }).click();
    await expect(page.getByRole('button', { name: 'Mở tệp' })).toBeVisible();
    const sheet = sheetOf(readWorkbook(await readFile(path)), 'B2');
    expect([...sheet.cells.values()].map(({ value }) => value)).toContain(PROPOSED);
  }

  async writeReport(path: string): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Báo cáo tổng kết');
    await fillAndLeave(field(page, 'Số báo cáo'), '07');
    await chooseToSaveAs(this.#app.electron, path);
    await page.getByRole('button', { name: 'Xuất báo cáo (.docx)' }).click();
    await expect(page.getByText('Đã xuất văn bản')).toBeVisible();
    const text = docxText(await readFile(path));
    expect(text).toContain('của 2 chi bộ trực thuộc có 4 đồng chí');
    expect(text).toContain('2/2 chi bộ đã được duyệt báo cáo chính trị');
    expect(text).toContain('được chuẩn y cấp uỷ');
  }

  async seal(path: string): Promise<void> {
    const page = this.#page;
    await goTo(page, 'Gói gửi cấp trên');
    await chooseToSaveAs(this.#app.electron, path);
    await page.getByRole('button', { name: 'Lập gói' }).click();
    await expect(page.getByText(/^Đã lập gói /)).toBeVisible();
  }
}

/** The superior’s computer: other settings, nothing but the package. */
async function openElsewhere(sealed: string, merged: string): Promise<void> {
  const app = await start();
  const { page } = app;
  await chooseToOpen(app.electron, sealed);
  await chooseToSaveAs(app.electron, merged);
  await page.getByRole('button', { name: 'Gộp tệp các xã, phường' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng hợp các xã, phường' })).toBeVisible();
  const total = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Tổng cộng' }) });
  await expect(total.getByRole('cell').nth(0)).toHaveText('2');
  await expect(total.getByRole('cell').nth(3)).toHaveText('4');
}

test('from the last term’s file to the package that the superior opens', async () => {
  test.setTimeout(LIMIT_MS);
  const path = join(folder, 'Đợt 2025.dhcb');
  const sealed = join(folder, 'Đợt 2025.dhcbgoi');
  const last = await lastTermFile();
  const app = await start();
  const season = new Season(app);
  const votes = {
    [SITTING[0] ?? '']: '34',
    [SITTING[1] ?? '']: '32',
    [SITTING[2] ?? '']: '12',
    [PROPOSED]: '24',
  };
  const elected = [SITTING[0] ?? '', SITTING[1] ?? '', PROPOSED];

  await walk('Bắt đầu đợt mới từ tệp nhiệm kỳ trước', () => season.begin(last, path));
  await walk('Số đảng viên các chi bộ', () => season.countMembers());
  await walk('Lịch đại hội, phân công chỉ đạo', () => season.plan());
  await walk('Việc chuẩn bị', () => season.prepare());
  await walk('Nhân sự dự kiến và duyệt', () => season.choosePersonnel());
  await walk('Hai đại hội: ngày, số có mặt, số được duyệt', async () => {
    await season.hold(COMMITTEE_CELL, '8/7/2025', '34', ['3', '1', '1']);
    await season.hold(SECRETARY_CELL, '10/7/2025', '5', ['0', '1', '0']);
  });
  await walk('Phiếu bầu', async () => {
    await season.beginBallotsFromPersonnel();
    await season.papers('Bầu chi uỷ', '34');
    await season.votes('Bầu chi uỷ', votes);
    await season.electOne('Bầu bí thư', elected[0] ?? '', '34', '34');
    await season.electOne('Bầu phó bí thư', elected[1] ?? '', '34', '33');
    await openCell(app.page, SECRETARY_CELL);
    await app.page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
    await app.page.getByRole('button', { name: 'Nhập phiếu bầu', exact: true }).click();
    await season.electOne('Bầu bí thư', SECRETARY, '5', '5');
    await saved(app.page);
  });
  await walk('Tái cử hay mới: nhận đề xuất', async () => {
    // what the personnel work knows comes along; of others the last term's file proposes it
    await season.expectReelected(COMMITTEE_CELL, SITTING.slice(0, 2));
    await season.takeProposals(COMMITTEE_CELL, [PROPOSED]);
    await season.takeProposals(SECRETARY_CELL, [SECRETARY]);
  });
  await walk('Kiểm tra', () => season.expectNoErrors());
  await walk('Chốt', async () => {
    await season.finish(COMMITTEE_CELL);
    await season.finish(SECRETARY_CELL);
  });
  await walk('Hồ sơ và chuẩn y', () => season.handInPapers());
  await walk('Thống kê', () => season.readStatistics());
  await walk('Xuất biểu Excel', () => season.exportSheets(join(folder, 'Biểu 2025.xlsx')));
  await walk('Báo cáo tổng kết', () => season.writeReport(join(folder, 'Báo cáo 2025.docx')));
  await walk('Lập gói gửi cấp trên', () => season.seal(sealed));
  await walk('Cấp trên mở gói ở máy khác', () => openElsewhere(sealed, join(folder, 'Tổng hợp.dhcb')));

  await closeAll();
  const stored = await readDataFile(path);
  if (!stored.ok) throw new Error(stored.error.code);
  expect(stored.value.season.cells.map(({ congress }) => congress.status)).toEqual(['finished', 'finished']);
});
