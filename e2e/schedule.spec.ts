/** The plan of the season: days by dragging, by keys and in the list, guides, and what collides. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { createDataFile } from '../main/db/data-file';
import { readWorkbook, sheetOf } from '../main/files/testing/read-workbook';
import { newSeason } from '../shared/domain/new-season';
import type { Cell, Season } from '../shared/domain/season';
import { expectAccessible } from './support/accessible';
import { chooseToSaveAs } from './support/dialogs';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, goTo, saved, shownSheet } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

let folder: string;
let app: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-schedule-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

function cell(order: number, name: string, plannedOn?: string): Cell {
  return {
    id: `c0${String(order)}`,
    order,
    name,
    kind: 'neighbourhood',
    members: {},
    congress: { status: 'planned', approvedSeats: {}, committee: [], ...(plannedOn && { plannedOn }) },
  };
}

async function open(oneApp: OneApp, season: Partial<Season>): Promise<Page> {
  const file = join(folder, 'Kế hoạch.dhcb');
  const base = newSeason({
    name: 'Đảng uỷ phường Thử Nghiệm',
    term: '2025-2030',
    plannedFrom: '2025-03-03',
    plannedTo: '2025-03-28',
    ruleSet: 'qd24-2021',
  });
  const created = await createDataFile(file, { ...base, ...season });
  if (!created.ok) throw new Error(created.error.code);
  app = await oneApp.begin(file);
  await resizeTo(app.electron, 1366, 768);
  await goTo(app.page, 'Lịch và phân công');
  return app.page;
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Lịch và phân công' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Keys one after the other, with no look at the screen. */
async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function dragTo(page: Page, chip: Locator, target: Locator): Promise<void> {
  await chip.hover();
  await page.mouse.down();
  await letGoOver(page, target);
}

/** What is held is let go once the place is marked under it: what stands there may still move. */
async function letGoOver(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    const to = await target.boundingBox();
    if (!to) throw new Error('not on the screen');
    await page.mouse.move(to.x + to.width / 2, to.y + to.height - 8, { steps: 5 });
    expect(await target.locator('xpath=ancestor-or-self::*[@data-over]').count()).toBe(1);
  }).toPass();
  await page.mouse.up();
}

test('a congress is dragged, moved by keys, and typed; what collides is said at once', async ({ oneApp }) => {
  const page = await open(oneApp, {
    cells: [cell(1, 'Chi bộ khu phố Một'), cell(2, 'Chi bộ khu phố Hai', '2025-03-05')],
  });
  await openTab(page, 'Lịch đại hội');
  await expect(page.getByText('1/2 chi bộ đã có ngày đại hội.')).toBeVisible();

  const one = page.getByRole('button', { name: /^Chi bộ khu phố Một, / });
  await dragTo(page, one, page.locator('[data-day="2025-03-06"]'));
  await expect(page.getByRole('button', { name: 'Chi bộ khu phố Một, 06/03/2025' })).toBeVisible();
  await saved(page);

  await one.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Chi bộ khu phố Một, 05/03/2025' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Chi bộ khu phố Một, 12/03/2025' })).toBeFocused();
  // keys that come before the chip is drawn on its new day count all the same
  await press(page, [
    'ArrowRight',
    'ArrowRight',
    'ArrowLeft',
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
  ]);
  await expect(page.getByRole('button', { name: 'Chi bộ khu phố Một, 13/03/2025' })).toBeFocused();
  await press(page, ['ArrowLeft']);
  await expect(page.getByRole('button', { name: 'Chi bộ khu phố Một, 12/03/2025' })).toBeFocused();
  await expect(page.getByText('Không có ngày nào trùng hoặc ngoài đợt.')).toBeVisible();

  // at once, while the chip may still be drawn on its new day: it does not take the focus back
  await field(page, 'Ngày dự kiến, Chi bộ khu phố Hai').click();
  await page.keyboard.type('30/3/2025');
  await page.keyboard.press('Enter');
  await expect(page.getByText('30/03/2025 ở ngoài thời gian của đợt: Chi bộ khu phố Hai.')).toBeVisible();
  await expect(page.getByText(/là ngày nghỉ/u)).toHaveCount(0);
  await expectAccessible(page);

  await one.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Chi bộ khu phố Một, chưa xếp ngày' })).toBeVisible();

  await page.getByRole('link', { name: 'Thêm ngày lễ' }).click();
  await expect(field(page, 'Thêm ngày nghỉ')).toBeFocused();
  await expect(field(page, 'Thêm ngày nghỉ')).toBeInViewport();
});

test('guides are listed and assigned; one guide in two places is shown in both screens', async ({
  oneApp,
}) => {
  const page = await open(oneApp, {
    cells: [cell(1, 'Chi bộ khu phố Một', '2025-03-05'), cell(2, 'Chi bộ khu phố Hai', '2025-03-05')],
  });
  await openTab(page, 'Phân công');
  const newName = page.getByRole('combobox', { name: 'Họ và tên đảng uỷ viên mới' });
  // nobody is listed yet: what is typed at once is the first name
  await expect(newName).toBeFocused();
  for (const name of ['Lê Văn An', 'Trần Thị Bình']) {
    await newName.fill(name);
    await newName.press('Enter');
    await expect(field(page, `Họ và tên, ${name}`)).toBeVisible();
  }
  await field(page, 'Chức vụ, Lê Văn An').fill('Phó Bí thư Đảng uỷ');
  const leader = (name: string) =>
    page.getByRole('combobox', { name: `Phụ trách chính, Chi bộ khu phố ${name}` });
  await leader('Một').selectOption({ label: 'Lê Văn An' });
  await expect(leader('Một')).not.toHaveValue('');
  // with the mouse alone: the cell is dragged onto a person over the list
  const person = page.getByRole('complementary', { name: 'Kéo chi bộ sang người phụ trách chính' });
  const second = page.getByText('Chi bộ khu phố Hai', { exact: true });
  await second.scrollIntoViewIfNeeded();
  await dragTo(page, second, person.getByText('Lê Văn An'));
  await expect(leader('Hai').locator('option:checked')).toHaveText('Lê Văn An');
  await expect(person.getByText('2 chi bộ')).toBeVisible();
  await openTab(page, 'Lịch đại hội');
  const session = (name: string) => page.getByRole('combobox', { name: `Buổi, Chi bộ khu phố ${name}` });
  await expect(page.getByText(/^05\/03\/2025: Lê Văn An ở hơn một nơi, chưa rõ giờ: /)).toBeVisible();
  await session('Một').selectOption({ label: 'Sáng' });
  await session('Hai').selectOption({ label: 'Sáng' });
  const conflict = page.getByText(
    '05/03/2025: Lê Văn An chỉ đạo cùng lúc Chi bộ khu phố Một; Chi bộ khu phố Hai.',
  );
  await expect(conflict).toBeVisible();
  await openTab(page, 'Phân công');
  await expect(page.getByText('Một lúc hai nơi ngày 05/03/2025')).toHaveCount(2);
  await expectAccessible(page);

  await openTab(page, 'Lịch đại hội');
  await session('Hai').selectOption({ label: 'Chiều' });
  await expect(conflict).toBeHidden();

  await openTab(page, 'Phân công');
  await page.getByRole('button', { name: 'Bỏ Lê Văn An' }).click();
  await expect(page.getByText('2 chi bộ sẽ không còn người này phụ trách.')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ đảng uỷ viên' }).click();
  await expect(field(page, 'Họ và tên, Lê Văn An')).toBeHidden();
});

/** What a written sheet shows, read from its XML: texts and the results of formulas. */
async function writtenCells(file: string, code: string): Promise<ReadonlyMap<string, unknown>> {
  const { cells } = sheetOf(readWorkbook(new Uint8Array(await readFile(file))), code);
  return new Map([...cells].map(([at, { value }]) => [at, value]));
}

test('the schedule and the assignments are written as sheets from their own screens', async ({ oneApp }) => {
  const one = cell(1, 'Chi bộ khu phố Một', '2025-03-06');
  const page = await open(oneApp, {
    wardMembers: [{ id: 'g1', fullName: '=Lê Văn An', post: 'Phó Bí thư Đảng uỷ' }],
    cells: [
      { ...one, plan: { guides: ['g1'], session: 'morning', startsAt: '7 giờ 30', venue: 'Nhà văn hoá' } },
      cell(2, 'Chi bộ khu phố Hai', '2025-03-05'),
    ],
  });
  await openTab(page, 'Lịch đại hội');
  const schedule = join(folder, 'Lịch.xlsx');
  await chooseToSaveAs(app.electron, schedule);
  await page.getByRole('button', { name: 'Xuất lịch (.xlsx)' }).click();
  await expect(page.getByText('Lịch.xlsx')).toBeVisible();
  await expectAccessible(page);
  const kh1 = await writtenCells(schedule, 'KH1');
  const texts = [...kh1.values()];
  expect(texts).toContain('LỊCH ĐẠI HỘI CHI BỘ');
  expect(texts.indexOf('Chi bộ khu phố Hai')).toBeLessThan(texts.indexOf('Chi bộ khu phố Một'));
  expect(texts).toEqual(expect.arrayContaining(['Thứ Năm\n06/03/2025', 'Sáng\n7 giờ 30', '=Lê Văn An']));

  await openTab(page, 'Phân công');
  const assignments = join(folder, 'Phân công.xlsx');
  await chooseToSaveAs(app.electron, assignments);
  await page.getByRole('button', { name: 'Xuất bảng phân công (.xlsx)' }).click();
  await expect(page.getByText('Phân công.xlsx')).toBeVisible();
  const kh2 = [...(await writtenCells(assignments, 'KH2')).values()].filter((value) => value !== undefined);
  expect(kh2).toEqual(
    expect.arrayContaining(['06/03/2025, sáng, 7 giờ 30', 'Chưa có người chỉ đạo: 1 chi bộ']),
  );
  expect(kh2.at(kh2.indexOf('Chưa có người chỉ đạo: 1 chi bộ') + 1)).toBe('Chi bộ khu phố Hai');

  await goTo(page, 'Xuất biểu Excel');
  await expect(page.getByRole('checkbox', { name: /^KH1/u })).not.toBeChecked();
  await page.getByRole('checkbox', { name: /^KH1/u }).check();
  await (await shownSheet(page)).selectOption('KH1');
  await expect(page.getByRole('table', { name: /^KH1/u }).getByText('LỊCH ĐẠI HỘI CHI BỘ')).toBeVisible();
});

test('days and halls of many cells are pasted and filled down, each as one step', async ({ oneApp }) => {
  const page = await open(oneApp, {
    cells: [1, 2, 3, 4].map((number) => cell(number, `Chi bộ khu phố ${String(number)}`)),
  });
  await openTab(page, 'Lịch đại hội');
  await app.electron.evaluate(({ clipboard }) =>
    clipboard.writeText('5/3/2025\tSáng\n6/3/2025\tChiều\n7/3/2025\n31/2/2025'),
  );
  const of = (column: string, number: number) =>
    page.getByLabel(`${column}, Chi bộ khu phố ${String(number)}`, { exact: true });
  // opened by the keys it begins in the list
  await openTab(page, 'Phân công');
  await page.getByRole('main').getByRole('link', { name: 'Lịch đại hội' }).focus();
  await page.keyboard.press('Enter');
  await expect(of('Ngày dự kiến', 1)).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('Đã ghi 5 ô. 1 ô không ghi được', { exact: false })).toBeVisible();
  await expect(
    page.getByText('Từ dòng “Chi bộ khu phố 1” đến dòng “Chi bộ khu phố 4”', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('3/4 chi bộ đã có ngày đại hội.')).toBeVisible();
  await expect(of('Buổi', 2).locator('option:checked')).toHaveText('Chiều');
  await expect(of('Ngày dự kiến', 4)).toHaveValue('31/2/2025');
  await of('Ngày dự kiến', 4).press('Escape');

  await of('Nơi họp', 1).click();
  await page.keyboard.type('Hội trường phường');
  await page.getByRole('button', { name: 'Chép xuống ô trống' }).click();
  for (const number of [1, 2, 3, 4]) await expect(of('Nơi họp', number)).toHaveValue('Hội trường phường');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(of('Nơi họp', 4)).toHaveValue('');
  await expect(of('Nơi họp', 1)).toHaveValue('');
});

test('a congress that is held at the edge of the screen is dragged to a day out of sight', async ({
  oneApp,
}) => {
  const page = await open(oneApp, { cells: [cell(1, 'Chi bộ khu phố Một', '2025-03-01')] });
  await openTab(page, 'Lịch đại hội');
  const chip = page.getByRole('button', { name: 'Chi bộ khu phố Một, 01/03/2025' });
  const last = page.locator('[data-day="2025-03-30"]');
  await resizeTo(app.electron, 1366, 600);
  await page.getByRole('main').evaluate((main) => main.scrollTo(0, 0));
  await expect(chip).toBeInViewport();
  await expect(last).not.toBeInViewport();
  const [from, room] = [await chip.boundingBox(), await page.getByRole('main').boundingBox()];
  if (!from || !room) throw new Error('not on the screen');
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, room.y + room.height - 10, { steps: 5 });
  await expect(last).toBeInViewport({ ratio: 1 });
  // away from the edge nothing moves any more
  await page.mouse.move(from.x + 30, room.y + room.height / 2);
  await letGoOver(page, last);
  await expect(page.getByRole('button', { name: 'Chi bộ khu phố Một, 30/03/2025' })).toBeVisible();
});
