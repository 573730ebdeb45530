/** Cells that change, changes of committees during the term, the list of party members: entered by keyboard, followed on. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataFile, readDataFile } from '../main/db/data-file';
import { nextSeason } from '../shared/domain/next-season';
import type { Season } from '../shared/domain/season';
import { sampleSeason } from '../shared/fixtures/sample';
import { vi } from '../shared/i18n';
import { tabTo } from './support/keyboard';
import { field, goTo, openCell, saved } from './support/screens';
import { expect, test } from './support/test';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-lineage-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(name: string, season: Season): Promise<string> {
  const path = join(folder, name);
  const created = await createDataFile(path, season);
  if (!created.ok) throw new Error(created.error.code);
  return path;
}

async function storedSeason(path: string): Promise<Season> {
  const stored = await readDataFile(path);
  if (!stored.ok) throw new Error(stored.error.code);
  return stored.value.season;
}

const last = sampleSeason();
const next = nextSeason(last, { term: '2025-2027', ruleSet: 'qd294-2025' });
const [first, second] = next.cells;
if (!first || !second) throw new Error('the sample has two cells');
const secondSecretary = second.previousCommittee?.find(({ position }) => position === 'secretary');

test('two cells are merged by keyboard: the committee of the one that ended is re-elected, the comparison says so', async ({
  oneApp,
}) => {
  const path = await fileOf('sáp nhập.dhcb', next);
  const app = await oneApp.begin(path);
  const { page } = app;
  await goTo(page, 'Thay đổi tổ chức chi bộ');
  for (const name of [first.name, second.name]) {
    await tabTo(page, page.getByRole('checkbox', { name, exact: true }));
    await page.keyboard.press('Space');
  }
  await page.getByLabel('Chi bộ sau khi sáp nhập').selectOption(first.id);
  await tabTo(page, page.getByRole('textbox', { name: 'Ngày có hiệu lực' }));
  await page.keyboard.type('1/3/2025');
  await tabTo(page, page.getByRole('combobox', { name: 'Quyết định' }));
  await page.keyboard.type('12-QĐ/ĐU');
  const what = `${second.name} sáp nhập vào ${first.name}`;
  await expect(
    page.getByText(
      `Sẽ ghi: ${what}. ${second.name} chuyển xuống danh sách thôi hoạt động; số đảng viên của chi bộ nhận người thì nhập lại ở Chi bộ.`,
    ),
  ).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Ghi thay đổi' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: what })).toBeVisible();
  await saved(page);

  // one step back, and again
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Chưa ghi thay đổi nào.')).toBeVisible();
  for (const name of [first.name, second.name]) {
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  await page.getByLabel('Chi bộ sau khi sáp nhập').selectOption(first.id);
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await field(page, `Ngày: ${what}`).fill('3/2025');
  await page.keyboard.press('Enter');
  await saved(page);

  await openCell(page, first.name);
  await page
    .getByRole('link', { name: /Cấp uỷ/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Họ và tên' }).or(field(page, 'Họ và tên')).first().click();
  await page.keyboard.type(secondSecretary?.fullName ?? '');
  // the committee of the last term knows the name: whoever is chosen there is that person, with all that is known
  await expect(page.getByRole('option', { name: secondSecretary?.fullName ?? '' }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const proposal = `Đề xuất: Tái cử, bí thư nhiệm kỳ trước ở ${second.name}, nay đã sáp nhập. Enter để nhận.`;
  await expect(page.getByText(proposal)).toBeVisible();

  await goTo(page, 'So sánh nhiệm kỳ');
  await expect(page.getByText(`${what} (03/2025).`)).toBeVisible();
  await expect(page.getByText(/theo 15 chi bộ của khi đó, nhiệm kỳ này theo 14 chi bộ/)).toBeVisible();
  await app.close();

  const season = await storedSeason(path);
  expect(season.cells.find(({ id }) => id === second.id)?.retired).toBe(true);
  const { personId, hometown } = secondSecretary ?? {};
  const seated = season.cells.find(({ id }) => id === first.id)?.congress.committee.at(-1);
  expect(seated).toMatchObject({ id: personId, hometown });
  expect(season.cells.find(({ id }) => id === first.id)?.lineage).toMatchObject([
    { id: first.id, kind: 'merged', on: '2025-03' },
    { id: second.id, kind: 'merged', name: second.name, on: '2025-03' },
  ]);
});

test('a committee changes during the term: who sits now, and who is proposed in the season that follows', async ({
  oneApp,
}) => {
  const path = await fileOf('kiện toàn.dhcb', last);
  const [cell] = last.cells;
  const secretary = cell?.congress.committee.find(({ position }) => position === 'secretary');
  const other = cell?.congress.committee.find(({ position }) => position !== 'secretary');
  if (!cell || !secretary || !other) throw new Error('the first cell has a committee');
  const app = await oneApp.begin(path);
  const { page } = app;
  await goTo(page, 'Kiện toàn cấp uỷ');
  const kind = page.getByLabel('Thay đổi', { exact: true });
  const add = page.getByRole('button', { name: 'Ghi thay đổi' });
  await kind.selectOption('moved');
  await add.click();
  await expect(page.getByText('Chọn người thay đổi.')).toBeVisible();

  // one too many, as secretary: said before it is stored, and stored all the same
  await kind.selectOption('appointed');
  const newcomer = page.getByRole('combobox', { name: 'Họ và tên người bổ sung' });
  await newcomer.fill('Võ Thị Thứ Hai');
  await page.getByLabel('Chức vụ mới').selectOption('secretary');
  const two = `chi bộ có 2 bí thư: ${secretary.fullName}, Võ Thị Thứ Hai`;
  await expect(page.getByText(`Ghi thay đổi này thì ${two}`)).toBeVisible();
  await page.screenshot({ path: join(tmpdir(), 'term-changes-excess.png') });
  await add.click();
  await expect(page.getByText(`Hiện ${two}`)).toBeVisible();
  await expect(page.getByText(/^Hiện cấp uỷ có \d+ người, được duyệt \d+\./u)).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText(`Hiện ${two}`)).toBeHidden();
  await kind.selectOption('moved');
  await page.getByLabel('Người thay đổi').selectOption({ label: `${secretary.fullName}, bí thư` });
  await tabTo(page, page.getByRole('textbox', { name: 'Ngày', exact: true }));
  await page.keyboard.type('10/5/2023');
  await tabTo(page, page.getByRole('combobox', { name: 'Quyết định', exact: true }));
  await page.keyboard.type('45-QĐ/ĐU');
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hiện khuyết bí thư.')).toBeVisible();

  await kind.selectOption('post');
  await page.getByLabel('Người thay đổi').selectOption({
    label: `${other.fullName}, ${vi.choices.position[other.position].toLowerCase()}`,
  });
  await page.getByLabel('Chức vụ mới').selectOption('secretary');
  await add.click();
  await expect(page.getByText('Hiện khuyết bí thư.')).toBeHidden();

  await kind.selectOption('appointed');
  await page.getByRole('combobox', { name: 'Họ và tên người bổ sung' }).fill('Đinh Thị Bổ Sung');
  await page.getByLabel('Giới tính').selectOption('female');
  await field(page, 'Ngày sinh').fill('1988');
  await add.click();
  const sitting = page.getByRole('table', { name: `Cấp uỷ đương nhiệm của ${cell.name}` });
  await expect(sitting.getByRole('rowheader', { name: 'Đinh Thị Bổ Sung' })).toBeVisible();
  await expect(sitting.getByRole('rowheader', { name: secretary.fullName })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Các thay đổi trong nhiệm kỳ: 3' })).toBeVisible();
  await saved(page);

  await page.getByRole('button', { name: /^Tệp dữ liệu:/ }).click();
  await page.getByRole('menuitem', { name: 'Bắt đầu đợt tiếp theo' }).click();
  await field(page, 'Nhiệm kỳ').fill('2025-2027');
  await page.getByRole('button', { name: 'Bắt đầu đợt mới' }).click();
  await expect(page.getByText('Đã bắt đầu đợt nhiệm kỳ 2025-2027.')).toBeVisible();
  await goTo(page, 'Kiện toàn cấp uỷ');
  await expect(page.getByRole('heading', { name: 'Thay đổi của nhiệm kỳ trước' })).toBeVisible();
  await goTo(page, 'Nhân sự dự kiến');
  await page.getByRole('link', { name: cell.name, exact: true }).click();
  await page.getByRole('button', { name: 'Lấy cấp uỷ đương nhiệm' }).click();
  await expect(field(page, 'Họ và tên, Đinh Thị Bổ Sung')).toBeVisible();
  await expect(field(page, `Họ và tên, ${other.fullName}`)).toBeVisible();
  await expect(field(page, `Họ và tên, ${secretary.fullName}`)).toHaveCount(0);
  await app.close();
});

test('the list of party members is found, corrected and taken back; Ctrl+K finds it', async ({ oneApp }) => {
  const cells = last.cells.map((cell, at) => ({
    ...cell,
    roster: Array.from({ length: 140 }, (_, index) => ({
      id: `i${String(index)}`,
      fullName: `Phạm Thị Thử ${String(at)}.${String(index)}`,
      born: String(1950 + (index % 50)),
    })),
  }));
  const path = await fileOf('đảng viên.dhcb', { ...last, cells });
  const app = await oneApp.begin(path);
  const { page } = app;
  await goTo(page, 'Danh sách đảng viên');
  await expect(page.getByText('2.100 đảng viên')).toBeVisible();
  await expect(page.getByText('Dòng 1–50 trong 2.100')).toBeVisible();
  await page.getByRole('button', { name: 'Trang sau' }).click();
  await expect(page.getByText('Dòng 51–100 trong 2.100')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Tìm theo tên' }).fill('pham thu 3.17');
  await expect(page.getByText('Thấy 1 trong 2.100 đảng viên')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Phạm Thị Thử 3.17', exact: true }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Đảng viên Phạm Thị Thử 3.17' });
  await expect(dialog.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Ngày vào Đảng' }).fill('19/5/2001');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByRole('cell', { name: '19/05/2001' })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ Phạm Thị Thử 3.17 khỏi danh sách' }).click();
  await expect(page.getByText('Không thấy ai. Hãy thử một phần của tên')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('cell', { name: '19/05/2001' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: /Người, chi bộ/ }).fill('thu 7.99');
  await page.getByRole('option', { name: /Phạm Thị Thử 7\.99/ }).click();
  await expect(page.getByRole('dialog', { name: 'Đảng viên Phạm Thị Thử 7.99' })).toBeVisible();
  await app.close();
  const stored = await storedSeason(path);
  expect(stored.cells[3]?.roster?.find(({ id }) => id === 'i17')?.joinedOn).toBe('2001-05-19');
  expect(stored.cells[3]?.roster).toHaveLength(140);
});
