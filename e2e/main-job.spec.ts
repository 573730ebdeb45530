/** The main job from an empty file to the workbook, and again after a restart. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readWorkbook, sheetOf } from '../main/files/testing/read-workbook';
import { chooseToSaveAs } from './support/dialogs';
import { chooseAndGoOn, tabTo, typeAndGoOn } from './support/keyboard';
import { launchApp, newSettingsFolder } from './support/launch';
import { field, figures, goTo, openCell, saved } from './support/screens';
import { expect, test } from './support/test';

const pasted = [
  'TT\tTên chi bộ\tTổng số\tChính thức\tDự bị\tMiễn',
  '1\tChi bộ khu phố Thử Một\t20\t19\t1\t0',
  '2\tChi bộ Trường Tiểu học Thử Hai\t12\t12\t0\t0',
].join('\n');

let folder: string;
let settings: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-main-job-'));
  settings = await newSettingsFolder();
});

test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(settings, { recursive: true, force: true });
});

async function startSeason(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bắt đầu đợt đại hội mới' }).click();
  await expect(field(page, 'Tên đảng uỷ')).toBeFocused();
  await page.keyboard.type('Đảng uỷ phường Thử Nghiệm');
  await field(page, 'Địa danh').fill('Thử Nghiệm');
  await field(page, 'Cấp trên nhận báo cáo').fill('Tỉnh uỷ Thử');
  await field(page, 'Nhiệm kỳ').fill('2025-2030');
  await field(page, 'Từ ngày').fill('1/1/2026');
  await field(page, 'Đến ngày').fill('28/2/2026');
  await page.getByRole('button', { name: 'Chọn nơi lưu và tạo tệp' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Chưa có chi bộ nào' })).toBeVisible();
}

async function pasteCells(page: Page): Promise<void> {
  await goTo(page, 'Chi bộ');
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await page.getByRole('textbox', { name: 'Chỗ dán' }).fill(pasted);
  await expect(page.getByRole('button', { name: 'Nhập 2 chi bộ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Tên chi bộ, dòng 2')).toHaveValue('Chi bộ Trường Tiểu học Thử Hai');
}

async function typeCell(page: Page): Promise<void> {
  await field(page, 'Tên chi bộ mới').click();
  await page.keyboard.type('Chi bộ Trạm Y tế');
  for (const text of ['', '5', '5', '0', '0']) {
    await page.keyboard.press('Tab');
    if (text !== '') await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await expect(field(page, 'Tên chi bộ, dòng 3')).toHaveValue('Chi bộ Trạm Y tế');
  await expect(field(page, 'Tổng số: Chi bộ Trạm Y tế')).toHaveValue('5');
}

interface CongressFigures {
  readonly heldOn: string;
  readonly attendance: readonly [string, string, string, string];
  readonly seats: readonly [string, string, string];
}

/** Fills the congress form from its first field to the last without a mouse; Enter in the last one goes on to the ballots. */
async function typeCongress(page: Page, { heldOn, attendance, seats }: CongressFigures): Promise<void> {
  await expect(field(page, 'Ngày dự kiến')).toBeFocused();
  await typeAndGoOn(page, '10/1/2026');
  await typeAndGoOn(page, heldOn);
  await expect(page.getByRole('combobox', { name: 'Trạng thái' })).toHaveValue('held');
  await tabTo(page, field(page, 'Triệu tập'));
  for (const text of [...attendance, ...seats]) await typeAndGoOn(page, text);
  await expect(step(page, '2. Bầu cử')).toHaveAttribute('aria-current', 'page');
  await saved(page);
}

/** The link of one step of the cell. */
function step(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Các bước của chi bộ' }).getByRole('link', { name });
}

/** From the ballots of one cell to the first step of the next that is not done, its congress, without a mouse. */
async function goToNextCongress(page: Page, cellName: string): Promise<void> {
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('heading', { level: 1, name: cellName })).toBeVisible();
}

interface Person {
  readonly name: string;
  readonly born: string;
  /** Steps down from “— chưa chọn —”. */
  readonly gender: number;
  readonly standing: number;
}

/** Types one person into the committee form, field by field with Enter. */
async function typePerson(page: Page, person: Person): Promise<void> {
  await expect(page.getByRole('combobox', { name: 'Họ và tên' })).toBeFocused();
  await typeAndGoOn(page, person.name);
  await expect(page.getByRole('region', { name: `Trích ngang: ${person.name}` })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Chức vụ', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Ngày sinh')).toBeFocused();
  await typeAndGoOn(page, person.born);
  await chooseAndGoOn(page, person.gender);
  await chooseAndGoOn(page, person.standing);
  await saved(page);
}

const committee: readonly Person[] = [
  { name: 'Nguyễn Thị Thử An', born: '15/11/1972', gender: 2, standing: 1 },
  { name: 'Lê Văn Thử Bình', born: '1990', gender: 1, standing: 2 },
  { name: 'Đặng Thị Thử Ỷ', born: '3/1988', gender: 2, standing: 3 },
];

test('a season from nothing: cells, congresses, a committee by keyboard, statistics, workbook, restart', async () => {
  const dataFile = join(folder, 'Đợt thử nghiệm.dhcb');
  const workbook = join(folder, 'Biểu thử nghiệm.xlsx');
  const app = await launchApp({ settings });
  const { page } = app;
  await chooseToSaveAs(app.electron, dataFile);
  await startSeason(page);
  await pasteCells(page);
  await typeCell(page);

  await openCell(page, 'Chi bộ khu phố Thử Một');
  await typeCongress(page, {
    heldOn: '12/1/2026',
    attendance: ['19', '18', '1', '0'],
    seats: ['3', '1', '1'],
  });
  await goToNextCongress(page, 'Chi bộ Trường Tiểu học Thử Hai');
  await typeCongress(page, {
    heldOn: '13/1/2026',
    attendance: ['12', '12', '0', '0'],
    seats: ['3', '1', '1'],
  });
  await goToNextCongress(page, 'Chi bộ Trạm Y tế');
  await typeCongress(page, { heldOn: '14/1/2026', attendance: ['5', '5', '0', '0'], seats: ['0', '1', '0'] });

  await openCell(page, 'Chi bộ khu phố Thử Một');
  await tabTo(page, page.getByRole('link', { name: /^3\. Cấp uỷ/ }));
  await page.keyboard.press('Enter');
  for (const [index, person] of committee.entries()) {
    if (index > 0) {
      await tabTo(page, page.getByRole('button', { name: 'Thêm người tiếp theo' }));
      await page.keyboard.press('Enter');
    }
    await typePerson(page, person);
  }
  await expect(page.getByRole('rowheader', { name: /Thử (An|Bình|Ỷ)/ })).toHaveCount(3);

  await goTo(page, 'Thống kê');
  expect(await figures(page, 'Tổng số (chưa tính 2 chi bộ chưa nhập kết quả)')).toEqual([
    '3',
    '100',
    '1',
    '100',
    '1',
    '100',
    '1',
    '100',
  ]);
  expect(await figures(page, 'Tái cử')).toEqual(['1', '33,3', '1', '100', '0', '0', '0', '0']);
  expect(await figures(page, 'Nữ')).toEqual(['2', '66,7', '1', '100', '0', '0', '1', '100']);
  expect(await figures(page, 'Từ 40 tuổi trở xuống')).toEqual([
    '2',
    '66,7',
    '0',
    '0',
    '1',
    '100',
    '1',
    '100',
  ]);
  const vacant = await figures(page, 'Khuyết (chưa rõ ở 2 chi bộ đã đại hội)');
  expect(vacant).toEqual(['0', '', '0', '', '0', '', '0', '']);

  await goTo(page, 'Xuất biểu Excel');
  await chooseToSaveAs(app.electron, workbook);
  await page.getByRole('button', { name: 'Xuất biểu Excel' }).click();
  await expect(page.getByText('Biểu thử nghiệm.xlsx')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở tệp' })).toBeVisible();
  const b3 = sheetOf(readWorkbook(await readFile(workbook)), 'B3');
  expect([...b3.cells.values()].map(({ value }) => value)).toContain(
    'TỔNG SỐ (chưa tính 2 chi bộ chưa nhập kết quả)',
  );
  await app.close();

  const again = await launchApp({ settings });
  await expect(again.page.getByText('Đảng uỷ phường Thử Nghiệm').first()).toBeVisible();
  await goTo(again.page, 'Cấp uỷ các chi bộ');
  for (const { name } of committee) {
    await expect(again.page.getByRole('rowheader', { name })).toBeVisible();
  }
  await openCell(again.page, 'Chi bộ Trường Tiểu học Thử Hai');
  await expect(field(again.page, 'Có mặt')).toHaveValue('12');
  await expect(field(again.page, 'Ngày đại hội')).toHaveValue('13/01/2026');
  await goTo(again.page, 'Chi bộ');
  await expect(field(again.page, 'Tổng số: Chi bộ Trạm Y tế')).toHaveValue('5');
  await again.close();
});
