/** Accepting a warning, and finishing a cell: what stays, what comes back, what can no longer be changed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDataFile } from '../main/db/data-file';
import { newSeason } from '../shared/domain/new-season';
import type { Cell } from '../shared/domain/season';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, goTo, openCell, saved } from './support/screens';
import { expect, test } from './support/test';

let folder: string;
let app: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-closing-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const NAME = 'Chi bộ khu phố Thử';
const person = {
  gender: 'female',
  born: '1980',
  standing: 'reelected',
  origin: 'elected',
  ethnicity: 'Kinh',
  religion: 'Không',
  generalEducation: '12/12',
  professionalLevel: 'university',
  politicalTheory: 'intermediate',
} as const;

/** Held with seven of twelve present: everything is entered, and the quorum is a warning. */
const cell: Cell = {
  id: 'c01',
  order: 1,
  name: NAME,
  kind: 'neighbourhood',
  members: { total: 12, official: 12, probationary: 0, exempt: 0 },
  congress: {
    status: 'held',
    heldOn: '2022-07-08',
    summonedOfficial: 12,
    presentOfficial: 7,
    absentExcused: 5,
    absentUnexcused: 0,
    approvedSeats: { committee: 0, secretary: 1, deputySecretary: 1 },
    committee: [
      { ...person, id: 'p01', fullName: 'Lê Thị An', position: 'secretary' },
      { ...person, id: 'p02', fullName: 'Trần Thị Bình', position: 'deputySecretary' },
    ],
  },
  absences: [
    { id: 'i01', fullName: 'Vũ Thị Thử Vắng', kind: 'absent', accepted: true },
    ...['Một', 'Hai', 'Ba', 'Bốn'].map((word, index) => ({
      id: `i0${String(index + 2)}`,
      fullName: `Đỗ Văn ${word}`,
      kind: 'absent' as const,
      accepted: true,
    })),
  ],
};

async function open(oneApp: OneApp): Promise<Page> {
  const file = join(folder, 'Chốt.dhcb');
  const season = newSeason({
    name: 'Đảng uỷ phường Thử Nghiệm',
    term: '2022-2025',
    ruleSet: 'qd24-2021',
  });
  const made = await createDataFile(file, { ...season, cells: [cell] });
  expect(made.ok).toBe(true);
  app = await oneApp.begin(file);
  await openCell(app.page, NAME);
  return app.page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const WARNING = /^Chấp nhận cảnh báo: Có mặt 7\/12/;

test('a warning that is accepted turns green with its reason, and is open again when the figures change', async ({
  oneApp,
}) => {
  const page = await open(oneApp);
  // the quorum, and the report that was due long ago
  await expect(page.getByText('Có cảnh báo (2)')).toBeVisible();
  await button(page, WARNING).click();
  const dialog = page.getByRole('dialog', { name: 'Chấp nhận cảnh báo' });
  await expect(dialog.getByRole('textbox', { name: 'Lý do' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Chấp nhận cảnh báo' }).click();
  await expect(dialog.getByText('Ghi lý do chấp nhận.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Đúng biên bản');
  await dialog.getByRole('textbox', { name: 'Người chấp nhận' }).fill('Lan');
  await dialog.getByRole('button', { name: 'Chấp nhận cảnh báo' }).click();
  await expect(page.getByText(/^Đã chấp nhận lúc .*, Lan: Đúng biên bản$/)).toBeVisible();
  await expect(page.getByText('Có cảnh báo (1)')).toBeVisible();

  await goTo(page, 'Kiểm tra');
  await expect(page.getByText(/^0 lỗi phải sửa · \d+ cảnh báo nên xem lại · 1 đã chấp nhận$/)).toBeVisible();
  await page.getByText('Đã chấp nhận 1').click();
  await expect(page.getByText(/Có mặt 7\/12/)).toBeVisible();
  await expect(page.getByText(/Trẻ tuổi/)).toBeHidden();

  await openCell(page, NAME);
  await field(page, 'Có mặt').fill('6');
  await page.keyboard.press('Enter');
  await field(page, 'Vắng có lý do').fill('6');
  await page.keyboard.press('Enter');
  await expect(page.getByText('(Đúng biên bản), nhưng số liệu đã thay đổi.')).toBeVisible();
  await expect(page.getByText('Có cảnh báo (2)')).toBeVisible();
  await saved(page);
});

test('a cell is finished once nothing is wrong, cannot be changed, and is reopened with a reason', async ({
  oneApp,
}) => {
  const page = await open(oneApp);
  await field(page, 'Vắng có lý do').fill('4');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Có lỗi (1)')).toBeVisible();
  await button(page, 'Chốt chi bộ').click();
  const dialog = page.getByRole('dialog', { name: `Chốt ${NAME}` });
  await expect(dialog.getByText('Chưa chốt được: còn 1 lỗi phải sửa.')).toBeVisible();
  await expect(dialog.getByText(/Có mặt 7 \+ vắng có lý do 4/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Đóng' }).click();

  await field(page, 'Vắng có lý do').fill('5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Có cảnh báo (2)')).toBeVisible();
  await button(page, 'Chốt chi bộ').click();
  await expect(
    dialog.getByText('Còn 2 cảnh báo chưa chấp nhận. Cảnh báo không ngăn việc chốt.'),
  ).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Người chốt' })).toBeFocused();
  await page.keyboard.type('Lan');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Chi bộ đã chốt lúc .*, Lan: các ô không sửa được/)).toBeVisible();
  // the way back takes the place of the way there, also when it is taken back and done again
  await expect(button(page, 'Mở lại chi bộ')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(button(page, 'Chốt chi bộ')).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(button(page, 'Mở lại chi bộ')).toBeFocused();
  const steps = page.getByRole('navigation', { name: 'Các bước của chi bộ' });
  await expect(steps.getByText('Đã chốt', { exact: true })).toBeVisible();
  await expect(field(page, 'Có mặt')).toBeDisabled();
  await expect(page.getByRole('combobox', { name: 'Thêm người vắng' })).toBeDisabled();
  await expect(button(page, 'Bỏ Vũ Thị Thử Vắng khỏi danh sách vắng')).toBeDisabled();
  await page.getByRole('link', { name: '3. Cấp uỷ' }).click();
  await page.getByRole('button', { name: 'Trần Thị Bình', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Trần Thị Bình' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Quê quán' })).toBeDisabled();
  await expect(button(page, 'Bỏ Trần Thị Bình')).toBeDisabled();
  await goTo(page, 'Chi bộ');
  await expect(page.getByRole('textbox', { name: 'Tên chi bộ, dòng 1' })).toBeDisabled();

  await openCell(page, NAME);
  await button(page, 'Mở lại chi bộ').click();
  const reopening = page.getByRole('dialog', { name: `Mở lại ${NAME}` });
  await reopening.getByRole('button', { name: 'Mở lại chi bộ' }).click();
  await expect(reopening.getByText('Ghi lý do mở lại.')).toBeVisible();
  await reopening.getByRole('textbox', { name: 'Lý do mở lại' }).fill('Ghi nhầm số có mặt');
  await reopening.getByRole('button', { name: 'Mở lại chi bộ' }).click();
  await expect(field(page, 'Có mặt')).toBeEnabled();
  await expect(button(page, 'Chốt chi bộ')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^Mở lại lúc .*: Ghi nhầm số có mặt$/)).toBeVisible();
});
