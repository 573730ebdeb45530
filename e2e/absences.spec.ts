/** Who did not come, by name: listed without a mouse, counted into the form, taken back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataFile } from '../main/db/data-file';
import { newSeason } from '../shared/domain/new-season';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible';
import { tabTo, typeAndGoOn } from './support/keyboard';
import type { RunningApp } from './support/launch';
import { field, openCell, saved } from './support/screens';
import { heldCell } from './support/seasons';
import { expect, test } from './support/test';
import { resizeTo } from './support/window-size';

const NAME = 'Chi bộ khu phố Thử';
let folder: string;
let app: RunningApp;

test.beforeAll(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-absences-'));
  const file = join(folder, 'Vắng.dhcb');
  const cell = heldCell(NAME, 20, { presentOfficial: 17, absentExcused: 3, absentUnexcused: 0 });
  const roster = [
    { id: 'i01', fullName: 'Lê Thị Thử An', born: '1950', status: 'official' as const, exempt: true },
    { id: 'i02', fullName: 'Lê Văn Thử Bình', born: '1990', status: 'probationary' as const },
  ];
  const season = newSeason({ name: 'Đảng uỷ phường Thử Nghiệm', term: '2022-2025', ruleSet: 'qd24-2021' });
  const made = await createDataFile(file, { ...season, cells: [{ ...cell, roster }] });
  expect(made.ok).toBe(true);
  app = await oneApp.begin(file);
  await resizeTo(app.electron, 1366, 768);
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('names are listed by keyboard, their counts taken into the form and taken back', async () => {
  const { page } = app;
  await openCell(page, NAME);
  await expect(page.getByText('N = 20 − 3 = 17, trúng cử từ 9 phiếu')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Danh sách vắng' }));
  await page.keyboard.press('Enter');
  const name = page.getByRole('combobox', { name: 'Thêm người vắng' });
  await tabTo(page, name);
  await page.keyboard.type('le');
  const offered = page.getByRole('listbox', { name: 'Người của chi bộ' });
  await expect(offered.getByRole('option')).toHaveText([/Lê Thị Thử An/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const kind = (of: string) => page.getByRole('combobox', { name: `Trường hợp: ${of}` });
  await expect(kind('Lê Thị Thử An')).toHaveValue('exempt');
  await expect(name).toBeFocused();
  await typeAndGoOn(page, 'Trần Văn Thử Cúc');
  await expect(kind('Trần Văn Thử Cúc')).toHaveValue('absent');
  await typeAndGoOn(page, 'Vũ Thị Thử Dung');
  await expect(kind('Vũ Thị Thử Dung')).toHaveValue('absent');
  await page.getByRole('switch', { name: 'Cấp uỷ chấp nhận: Trần Văn Thử Cúc' }).press('Space');
  await field(page, 'Lý do: Trần Văn Thử Cúc').fill('Nằm viện');
  await name.press('Enter');
  // nothing of this form is open any more: the ballots follow
  await expect(page.getByRole('heading', { name: 'Chưa nhập phiếu bầu của chi bộ này' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Các bước của chi bộ' }).getByText('1. Đại hội').click();

  const note = page.getByRole('note').filter({ hasText: 'Danh sách có 1 người vắng có lý do, ô ghi 3' });
  await expect(note).toContainText('Danh sách có 1 người vắng không lý do, ô ghi 0');
  await saved(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('button', { name: 'Lấy số từ danh sách' }).click();
  await expect(note).toBeHidden();
  await expect(field(page, 'Vắng có lý do')).toHaveValue('1');
  await expect(field(page, 'Vắng không lý do')).toHaveValue('1');
  await expect(field(page, 'Miễn công tác và sinh hoạt đảng, không dự')).toHaveValue('1');
  await expect(page.getByText('N = 20 − 1 − 1 = 18, trúng cử từ 10 phiếu')).toBeVisible();

  await page.getByRole('button', { name: 'Bỏ Vũ Thị Thử Dung khỏi danh sách vắng' }).click();
  await expect(kind('Vũ Thị Thử Dung')).toBeHidden();
  await expect(
    page.getByText('Danh sách không có ai vắng không lý do, ô ghi 1.', { exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(kind('Vũ Thị Thử Dung')).toHaveValue('absent');
});
