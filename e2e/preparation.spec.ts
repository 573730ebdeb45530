/** The board of preparation and the personnel of a cell, up to the ballot that the approved list begins. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDataFile } from '../main/db/data-file';
import { newSeason } from '../shared/domain/new-season';
import type { Cell } from '../shared/domain/season';
import { expectAccessible, expectNoSidewaysScroll, expectOneScrollBar } from './support/accessible';
import type { RunningApp } from './support/launch';
import { field, goTo, saved } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

let folder: string;
let app: RunningApp;

const NAME = 'Chi bộ khu phố Một';

/** A congress long past its day, so that everything not done is late. */
const planned: Cell = {
  id: 'c01',
  order: 1,
  name: NAME,
  kind: 'neighbourhood',
  members: { total: 30, official: 30, probationary: 0, exempt: 0 },
  congress: {
    status: 'planned',
    plannedOn: '2022-07-08',
    approvedSeats: { committee: 3, secretary: 1, deputySecretary: 1 },
    committee: [],
  },
  previousCommittee: [
    { id: 'p1', fullName: 'Lê Văn An', gender: 'male', born: '1970-02-03', position: 'secretary' },
    { id: 'p2', fullName: 'Trần Thị Bình', gender: 'female', born: '1988', position: 'member' },
  ],
};

test.beforeEach(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-preparation-'));
  const file = join(folder, 'Chuẩn bị.dhcb');
  const season = newSeason({ name: 'Đảng uỷ phường Thử Nghiệm', term: '2022-2025', ruleSet: 'qd24-2021' });
  const other = { ...planned, id: 'c02', order: 2, name: 'Chi bộ khu phố Hai', previousCommittee: [] };
  const created = await createDataFile(file, { ...season, cells: [planned, other] });
  if (!created.ok) throw new Error(created.error.code);
  app = await oneApp.begin(file);
  await resizeTo(app.electron, 1366, 768);
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const mark = (page: Page, item: string) =>
  page.getByRole('button', { name: new RegExp(`^${item}, ${NAME}: `, 'u') });

test('the board is worked with arrows and the space bar; what is late is seen, and the list is the office’s own', async () => {
  const { page } = app;
  await goTo(page, 'Công việc chuẩn bị');
  await expect(page.getByText('Đã xong 0/28 việc; quá hạn 28.')).toBeVisible();
  await expectNoSidewaysScroll(page);

  const draft = mark(page, 'Dự thảo báo cáo chính trị');
  await draft.focus();
  await page.keyboard.press('Space');
  await expect(draft).toHaveAccessibleName(/: Đã xong, hạn 08\/06\/2022$/u);
  await page.keyboard.press('ArrowRight');
  const comments = mark(page, 'Góp ý báo cáo chính trị');
  await expect(comments).toBeFocused();
  await page.keyboard.press('Space');
  await expect(comments).toHaveAccessibleName(/Đã xong/u);
  await page.keyboard.press('Space');
  await expect(comments).toHaveAccessibleName(/: Chưa làm, hạn 18\/06\/2022, trễ hạn$/u);
  await page.keyboard.press('Control+z');
  await expect(comments).toHaveAccessibleName(/: Đã xong/u);
  await comments.focus();
  await page.keyboard.press('.');
  await expect(comments).toHaveAccessibleName(/Đang làm, hạn 18\/06\/2022, trễ hạn$/u);
  await expect(page.getByText('Đã xong 1/28 việc; quá hạn 27.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Tình trạng' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(comments).toBeFocused();
  await comments.click({ button: 'right' });
  await expect(page.getByRole('combobox', { name: 'Tình trạng' })).toBeFocused();
  await expect(comments).toHaveAccessibleName(/Đang làm/u);
  await field(page, 'Người làm').fill('Bí thư chi bộ');
  await field(page, 'Ngày xong').fill('20/6/2022');
  await saved(page);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: 'Sửa danh mục việc' }).click();
  const newItem = page.getByRole('textbox', { name: 'Việc mới' });
  await newItem.fill('Nước uống');
  await newItem.press('Enter');
  await expect(page.getByRole('button', { name: 'Bỏ việc Nước uống' })).toBeVisible();
  await expectOneScrollBar(page);
  await page.getByRole('button', { name: 'Về bảng công việc' }).click();
  await expect(mark(page, 'Nước uống')).toBeVisible();
  await page.getByRole('button', { name: 'Sửa danh mục việc' }).click();
  await page.getByRole('button', { name: 'Bỏ việc Nước uống' }).click();
  await page.getByRole('button', { name: 'Bỏ việc', exact: true }).click();
  await page.getByRole('button', { name: 'Về bảng công việc' }).click();
  await expect(mark(page, 'Nước uống')).toBeHidden();
});

test('those who sit and those proposed become the approved list, and it begins the ballot', async () => {
  const { page } = app;
  await goTo(page, 'Nhân sự dự kiến');
  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('button', { name: 'Lấy cấp uỷ đương nhiệm' }).click();
  await expect(page.getByText(/^Đã lấy \d+ người của cấp uỷ đương nhiệm\.$/)).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await expect(field(page, 'Họ và tên, Lê Văn An')).toBeVisible();

  const newName = page.getByRole('combobox', { name: 'Họ và tên người được giới thiệu' });
  for (const name of ['Võ Thị Cúc', 'Đỗ Văn Dũng', 'Hồ Văn Em']) {
    await newName.fill(name);
    await newName.press('Enter');
    await expect(field(page, `Họ và tên, ${name}`)).toBeVisible();
  }
  // small letters are written as a name first
  await newName.fill('hồ văn em');
  await newName.press('Enter');
  await expect(newName).toHaveValue('Hồ Văn Em');
  await newName.press('Enter');
  await expect(page.getByText('Trùng tên với dòng 5: là hai người thì ghi ngày sinh')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ Hồ Văn Em', exact: true }).last().click();
  await expect(page.getByText('Trùng tên với dòng')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Giới tính, Võ Thị Cúc' }).selectOption({ label: 'Nữ' });

  const newStep = page.getByRole('textbox', { name: 'Bước mới' });
  await newStep.fill('Hội nghị chi bộ');
  await newStep.press('Enter');
  await field(page, 'Số người bỏ phiếu, Hội nghị chi bộ').fill('25');
  await field(page, 'Phiếu Hội nghị chi bộ, Võ Thị Cúc').fill('26');
  await field(page, 'Phiếu Hội nghị chi bộ, Võ Thị Cúc').press('Enter');
  await expect(page.getByText('Nhiều hơn số người bỏ phiếu ở Hội nghị chi bộ.')).toBeVisible();

  await page.getByRole('switch', { name: 'Không tái cử, Lê Văn An' }).press('Space');
  await field(page, 'Lý do, ghi chú, Lê Văn An').fill('Hết tuổi');
  await expect(page.getByText('Chưa có ai được duyệt.')).toBeVisible();
  for (const name of ['Trần Thị Bình', 'Võ Thị Cúc', 'Đỗ Văn Dũng', 'Hồ Văn Em']) {
    const approved = page.getByRole('switch', { name: `Được duyệt, ${name}` });
    await approved.press('Space');
    await expect(approved).toBeChecked();
  }
  await expect(page.getByText('Danh sách duyệt: 4 người')).toBeVisible();
  await expect(page.getByText('Nữ: 2 (chưa rõ 2)')).toBeVisible();
  await expect(page.getByText(/^Mức tuổi theo chức vụ chưa nhập/u)).toBeVisible();
  await expect(page.getByText('Bầu 3 trong danh sách 4, số dư 1.')).toBeVisible();
  await field(page, 'Ngày duyệt').fill('1/7/2022');
  await saved(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  // the next cell, of whom nobody is listed, begins with the first name
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('heading', { level: 1, name: 'Chi bộ khu phố Hai' })).toBeVisible();
  await expect(newName).toBeFocused();
  await page.keyboard.press('Alt+PageUp');

  await page.getByRole('button', { name: 'Đưa danh sách vào cuộc bầu' }).click();
  const ballot = page.getByRole('region', { name: 'Bầu chi uỷ', exact: true });
  await expect(ballot.getByText('Võ Thị Cúc')).toBeVisible();
  await expect(ballot.getByText('Lê Văn An')).toBeHidden();

  await page.getByRole('link', { name: /^1\. /u }).click();
  const status = page.getByRole('combobox', { name: 'Trạng thái' });
  await expect(status.locator('option:checked')).toHaveText('Đã duyệt nhân sự');
  await expect(page.getByText(/^Theo việc duyệt nhân sự đã ghi/u)).toBeVisible();
  await goTo(page, 'Công việc chuẩn bị');
  const item = mark(page, 'Ban Thường vụ duyệt danh sách \\(có số dư\\)');
  await expect(item).toHaveAccessibleName(/: Đã xong, .*Theo việc duyệt nhân sự đã ghi, ngày 01\/07\/2022/u);
  await item.focus();
  await page.keyboard.press('Space');
  await expect(item).toHaveAccessibleName(/: Đã xong, /u);
});
