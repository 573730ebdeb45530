/** Whoever stands in the imported members is taken by one key wherever a name is typed, with what the list knows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningApp } from './support/launch';
import { field, goTo, openCell, saved } from './support/screens';
import { heldCell, seasonFile, wholeProfile } from './support/seasons';
import { expect, test } from './support/test';
import { Typist } from './support/typist';

const CELL = 'Chi bộ khu phố Thử Một';

const known = {
  ethnicity: 'Ba Na',
  religion: 'Công giáo',
  ...wholeProfile,
  status: 'official',
} as const;

const roster = [
  { id: 'r1', fullName: 'Trần Thị Bé', gender: 'female', born: '1972-03-05', ...known },
  { id: 'r2', fullName: 'Lê Văn Cường', gender: 'male', born: '1980-11-02', ...known },
  { id: 'r3', fullName: 'Phan Xuân Đức', gender: 'male', born: '1985-06-17', ...known },
] as const;

/** What a profile shows of whoever was taken. */
const shown = {
  'Ngày sinh': '05/03/1972',
  'Dân tộc': 'Ba Na',
  'Tôn giáo': 'Công giáo',
  'Ngày vào Đảng': '03/02/1996',
  'Ngày chính thức': '03/02/1997',
  'Giáo dục phổ thông': '12/12',
} as const;

let folder: string;
let app: RunningApp;
let page: Page;
let typist: Typist;

test.beforeEach(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-roster-key-'));
  const cell = { ...heldCell(CELL, 20), roster: roster.map((one) => ({ ...one })) };
  app = await oneApp.begin(await seasonFile(folder, [cell, heldCell('Chi bộ Thử Hai', 20)]));
  page = app.page;
  typist = new Typist(page);
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** Types a name without marks and takes the one who is offered. */
async function take(name: string, typed: string): Promise<void> {
  await typist.type(typed);
  await expect(page.getByRole('option', { name: new RegExp(name, 'u') })).toBeVisible();
  const before = typist.keys;
  await typist.press('Enter');
  expect(typist.keys - before, 'keys behind the name').toBe(1);
}

async function expectProfile(name: string): Promise<void> {
  await expect(page.getByRole('region', { name: `Trích ngang: ${name}` })).toBeVisible();
  for (const [label, value] of Object.entries(shown))
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
}

test('in a committee the whole profile', async () => {
  await openCell(page, CELL);
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  await expect(page.getByRole('combobox', { name: 'Họ và tên' })).toBeFocused();
  await take('Trần Thị Bé', 'tran thi be');
  await expectProfile('Trần Thị Bé');
});

test('on a ballot the day of birth and the sex, and the whole profile by one press once elected', async () => {
  await openCell(page, CELL);
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await typist.press('Enter');
  const ballot = page.getByRole('region', { name: 'Bầu chi uỷ', exact: true });
  await ballot.getByRole('combobox').focus();
  await take('Trần Thị Bé', 'tran thi be');
  for (const [label, count] of [
    ['Phát ra', '20'],
    ['Thu về', '20'],
    ['Hợp lệ', '20'],
  ] as const) {
    await ballot.getByRole('textbox', { name: label, exact: true }).fill(count);
    await page.keyboard.press('Tab');
  }
  await field(page, 'Số phiếu: Trần Thị Bé, bầu chi uỷ').fill('19');
  await page.keyboard.press('Tab');
  await saved(page);
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  await page.getByRole('button', { name: 'Lấy dữ liệu của 1 người từ danh sách đảng viên' }).click();
  await page.getByRole('button', { name: 'Trần Thị Bé', exact: true }).click();
  await expectProfile('Trần Thị Bé');
});

test('in the planned personnel the day of birth, the sex and the work', async () => {
  await goTo(page, 'Nhân sự dự kiến');
  await page.getByRole('link', { name: CELL, exact: true }).click();
  await page.getByRole('combobox', { name: 'Họ và tên người được giới thiệu' }).focus();
  await take('Trần Thị Bé', 'tran thi be');
  await expect(field(page, 'Ngày sinh, Trần Thị Bé')).toHaveValue('05/03/1972');
  await expect(page.getByLabel('Giới tính, Trần Thị Bé', { exact: true })).toHaveValue('female');
});

test('in a change of the committee the day of birth and the sex', async () => {
  await goTo(page, 'Kiện toàn cấp uỷ');
  await page.getByRole('combobox', { name: 'Chi bộ' }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Thay đổi' }).selectOption('appointed');
  await page.getByRole('combobox', { name: 'Họ và tên người bổ sung' }).focus();
  await take('Trần Thị Bé', 'tran thi be');
  await expect(field(page, 'Ngày sinh')).toHaveValue('05/03/1972');
  await expect(page.getByRole('combobox', { name: 'Giới tính' })).toHaveValue('female');
});
