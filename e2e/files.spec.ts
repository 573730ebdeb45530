/** Opening what is no sound data file, closing while typing, one instance, the sample beside real data. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDataFile, openDataFile, readDataFile } from '../main/db/data-file';
import { newSeason } from '../shared/domain/new-season';
import type { Season } from '../shared/domain/season';
import { chooseToOpen } from './support/dialogs';
import { launchApp, newSettingsFolder } from './support/launch';
import { field, goTo, openCell, openSample, saved } from './support/screens';
import { expect, test } from './support/test';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-files-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const season: Season = {
  ...newSeason({ name: 'Đảng uỷ phường Thử Nghiệm', term: '2025-2030', ruleSet: 'qd294-2025' }),
  cells: [
    {
      id: 'c01',
      order: 1,
      name: 'Chi bộ Một',
      kind: 'office',
      members: { total: 20, official: 20 },
      congress: { status: 'planned', approvedSeats: {}, committee: [] },
    },
  ],
};

async function dataFile(name: string): Promise<string> {
  const path = join(folder, name);
  const created = await createDataFile(path, season);
  if (!created.ok) throw new Error(created.error.code);
  return path;
}

async function stored(path: string): Promise<Season> {
  const file = await readDataFile(path);
  if (!file.ok) throw new Error(file.error.code);
  return file.value.season;
}

test('a file that is empty, damaged or not ours is refused by name and left untouched', async ({
  oneApp,
}) => {
  const sound = await readFile(await dataFile('sound.dhcb'));
  const damaged = Buffer.from(sound);
  damaged.fill(0x5a, 5000, 9000);
  const files = [
    ['empty.dhcb', Buffer.alloc(0), /^Tệp rỗng/],
    ['damaged.dhcb', damaged, /^Tệp dữ liệu bị hỏng/],
    ['picture.dhcb', Buffer.from('not a database at all, only some words'), /^Đây không phải tệp dữ liệu/],
  ] as const;
  const app = await oneApp.begin();
  for (const [name, bytes, message] of files) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    await chooseToOpen(app.electron, path);
    await app.page.getByRole('button', { name: 'Mở tệp dữ liệu' }).click();
    await expect(app.page.getByRole('alert').getByText(message)).toBeVisible();
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
  }
  await app.close();
});

test('a file that stands open elsewhere is refused', async () => {
  const path = await dataFile('open.dhcb');
  const other = await openDataFile(path);
  if (!other.ok) throw new Error(other.error.code);
  const app = await launchApp({ args: [path] });
  await expect(app.page.getByText(/^Tệp đang mở ở cửa sổ hoặc chương trình khác/)).toBeVisible();
  await app.close();
  await other.value.close();
});

test('closing the window while a field is being typed in loses nothing', async () => {
  const path = await dataFile('typing.dhcb');
  const app = await launchApp({ args: [path] });
  await openCell(app.page, 'Chi bộ Một');
  await field(app.page, 'Triệu tập').click();
  await app.page.keyboard.type('19');
  await app.close();
  expect((await stored(path)).cells[0]?.congress.summonedOfficial).toBe(19);
});

test('a file that stands as it was left is worked on at once, and one that was changed meanwhile is shown as it is', async () => {
  const path = await dataFile('left.dhcb');
  const settings = await newSettingsFolder();
  const start = () => launchApp({ settings, args: [path] });
  const summon = async (page: Page, count: string) => {
    await openCell(page, 'Chi bộ Một');
    await field(page, 'Triệu tập').fill(count);
    await page.keyboard.press('Enter');
    await saved(page);
  };
  const first = await start();
  await summon(first.page, '18');
  await first.close();
  // shown before it is examined: what is entered, taken back or looked up then waits for that
  const second = await start();
  await summon(second.page, '19');
  await second.page.keyboard.press('Control+z');
  await expect(field(second.page, 'Triệu tập')).toHaveValue('18');
  await second.close();
  expect((await stored(path)).cells[0]?.congress.summonedOfficial).toBe(18);
  await writeFile(path, await readFile(await dataFile('other.dhcb')));
  const third = await start();
  await openCell(third.page, 'Chi bộ Một');
  await expect(field(third.page, 'Triệu tập')).toHaveValue('');
  await third.close();
  const damaged = await readFile(path);
  damaged.fill(0x5a, 5000, 9000);
  await writeFile(path, damaged);
  const fourth = await start();
  await expect(fourth.page.getByText(/^Tệp dữ liệu bị hỏng/)).toBeVisible();
  await fourth.close();
  await rm(settings, { recursive: true, force: true });
});

test('a window closed as soon as it shows its file ends, and lets the file go', async () => {
  const path = await dataFile('soon.dhcb');
  const settings = await newSettingsFolder();
  for (let time = 0; time < 3; time += 1) {
    const app = await launchApp({ settings, args: [path] });
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
    await app.close();
    await expect(stored(path)).resolves.toEqual(season);
  }
  await rm(settings, { recursive: true, force: true });
});

test('a field that is left is on the disk when the window says so', async ({ oneApp }) => {
  const path = await dataFile('saved.dhcb');
  const app = await oneApp.begin(path);
  await openCell(app.page, 'Chi bộ Một');
  await field(app.page, 'Triệu tập').click();
  await app.page.keyboard.type('20');
  await app.page.keyboard.press('Enter');
  await saved(app.page);
  await expect(field(app.page, 'Có mặt')).toBeFocused();
  const bytes = await readFile(path);
  const copy = join(folder, 'copy.dhcb');
  await writeFile(copy, bytes);
  expect((await stored(copy)).cells[0]?.congress.summonedOfficial).toBe(20);
  await app.close();
});

test('what is no number stays in the field, with one line that says what to do, and is not stored', async ({
  oneApp,
}) => {
  const path = await dataFile('wrong.dhcb');
  const app = await oneApp.begin(path);
  await openCell(app.page, 'Chi bộ Một');
  const present = field(app.page, 'Có mặt');
  await present.click();
  await app.page.keyboard.type('mười');
  await app.page.keyboard.press('Tab');
  await expect(present).toHaveAttribute('aria-invalid', 'true');
  await expect(present).toHaveValue('mười');
  await expect(present).toHaveAccessibleDescription(/số/);
  await present.click();
  await app.page.keyboard.press('Escape');
  await expect(present).toHaveValue('');

  await goTo(app.page, 'Chi bộ');
  const total = field(app.page, 'Tổng số: Chi bộ Một');
  await total.fill('mười');
  await total.press('Tab');
  const refused = app.page.getByRole('alert').filter({ hasText: 'số nguyên' });
  await expect(refused).toBeVisible();
  const line = await refused.boundingBox();
  const row = await app.page.getByRole('row').filter({ has: total }).boundingBox();
  expect(line!.y + line!.height, 'the row below is not hidden').toBeLessThanOrEqual(row!.y + row!.height);
  await app.close();
  expect((await stored(path)).cells[0]?.congress).not.toHaveProperty('presentOfficial');
});

test('the sample never touches the user’s file, and is fresh each time', async () => {
  const path = await dataFile('real.dhcb');
  const before = await readFile(path);
  const settings = await newSettingsFolder();
  const app = await launchApp({ settings });
  await openSample(app.page);
  await expect(app.page.getByText('Dữ liệu minh hoạ', { exact: false }).first()).toBeVisible();
  await openCell(app.page, 'Chi bộ Trạm Y tế');
  await field(app.page, 'Triệu tập').fill('4');
  await app.page.keyboard.press('Enter');
  await saved(app.page);
  await app.close();
  const again = await launchApp({ settings });
  await openSample(again.page);
  await openCell(again.page, 'Chi bộ Trạm Y tế');
  await expect(field(again.page, 'Triệu tập')).toHaveValue('5');
  await again.close();
  expect(Buffer.compare(await readFile(path), before)).toBe(0);
  await rm(settings, { recursive: true, force: true });
});

test('a removed cell comes back with one click, in a file of which OneDrive is told', async ({ oneApp }) => {
  await mkdir(join(folder, 'OneDrive - Phường'));
  const path = await dataFile(join('OneDrive - Phường', 'undo.dhcb'));
  const app = await oneApp.begin(path);
  const told = app.page.getByText(/^Tệp này nằm trong thư mục của OneDrive/u);
  await expect(told).toBeVisible();
  await app.page.getByRole('button', { name: 'Đã biết' }).click();
  await expect(told).toBeHidden();
  await goTo(app.page, 'Chi bộ');
  await app.page.getByRole('button', { name: 'Thao tác khác: Chi bộ Một' }).click();
  await app.page.getByRole('menuitem', { name: /^Xoá|^Bỏ/ }).click();
  await app.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Xoá|^Bỏ/ })
    .click();
  await expect(field(app.page, 'Tên chi bộ, dòng 1')).toBeHidden();
  await app.page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(field(app.page, 'Tên chi bộ, dòng 1')).toHaveValue('Chi bộ Một');
  await app.close();
  expect(await stored(path)).toEqual(JSON.parse(JSON.stringify(season)));
});

test('a copy beside the file with other figures is told of once, and opened from there', async ({
  oneApp,
}) => {
  const path = await dataFile('đợt.dhcb');
  const copy = await dataFile('đợt-PC2.dhcb');
  const other = await openDataFile(copy);
  if (!other.ok) throw new Error(other.error.code);
  await other.value.edit({ type: 'congress.update', cellId: 'c01', patch: { presentOfficial: 11 } });
  await other.value.close();
  const app = await oneApp.begin(path);
  const told = app.page.getByRole('note').filter({ hasText: /^Cạnh tệp đang mở có/u });
  await expect(told).toHaveText(
    /“đợt-PC2\.dhcb”, .* số liệu khác ở Chi bộ Một; sửa lần cuối lúc .*, sau tệp đang mở\./u,
  );
  await told.getByRole('button', { name: 'Mở tệp kia' }).click();
  await expect(told).toHaveText(/“đợt\.dhcb”, .*, trước tệp đang mở\./u);
  await told.getByRole('button', { name: 'Đã biết' }).click();
  await expect(told).toBeHidden();
  await openCell(app.page, 'Chi bộ Một');
  await expect(field(app.page, 'Có mặt')).toHaveValue('11');
  await app.close();
});

test('the window comes back where it stood', async () => {
  const settings = await newSettingsFolder();
  const bounds = { x: 40, y: 60, width: 1100, height: 700 };
  const first = await launchApp({ settings });
  await first.electron.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place);
  }, bounds);
  await first.close();
  const again = await launchApp({ settings });
  const placed = () =>
    again.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await expect.poll(placed).toEqual(bounds);
  await again.close();
  await rm(settings, { recursive: true, force: true });
});
