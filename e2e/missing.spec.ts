/** “Còn thiếu”: who lacks what is told, filled in by keys down a list, and put right for all at once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommitteeMember } from '../shared/domain/season';
import { expectAccessible } from './support/accessible';
import type { RunningApp } from './support/launch';
import { field, goTo, saved } from './support/screens';
import { heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';

let folder: string;
let app: RunningApp;

const person = (name: string, change: Partial<CommitteeMember> = {}): CommitteeMember => ({
  id: name,
  fullName: name,
  position: 'member',
  gender: 'male',
  born: '1970',
  standing: 'reelected',
  origin: 'elected',
  ethnicity: 'Kinh',
  religion: 'Không',
  generalEducation: '12/12',
  professionalLevel: 'university',
  politicalTheory: 'intermediate',
  ...change,
});

test.beforeEach(async ({ oneApp }) => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-missing-'));
  const odd = { gender: undefined, ethnicity: 'Kih' };
  const first = [
    person('Lê An', { ...odd, position: 'secretary' }),
    person('Lê Bình', { ...odd, position: 'deputySecretary' }),
    person('Lê Cúc', { gender: undefined, religion: undefined }),
  ];
  const second = [
    person('Phạm Dũng', { ...odd, position: 'secretary' }),
    person('Phạm Giang', { religion: undefined, standing: undefined }),
  ];
  const cells = [
    heldCell('Chi bộ khu phố Một', 20, { committee: first }),
    heldCell('Chi bộ khu phố Hai', 20, {
      committee: second,
      presentOfficial: 18,
      absentExcused: 1,
      absentUnexcused: undefined,
    }),
  ];
  app = await oneApp.begin(await seasonFile(folder, cells));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('one datum is filled in by its number, down the list; the others are put right at once', async () => {
  const { page } = app;
  await goTo(page, 'Xuất biểu Excel');
  await expect(page.getByText('Đủ số liệu của tất cả chi bộ.')).toBeHidden();
  await expect(
    page.getByText(
      'Còn thiếu: số dự đại hội 1 chi bộ; giới tính 4 người; dân tộc 3 người; tôn giáo 2 người; tái cử hay mới 1 người.',
    ),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Điền chỗ còn thiếu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Còn thiếu' })).toBeVisible();
  await expect(field(page, 'Giới tính của Lê An')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('1');
  await expect(field(page, 'Giới tính của Lê Bình')).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.type('nữ');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Giới tính của Phạm Dũng')).toBeFocused();
  await page.keyboard.type('khác');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chọn một trong các mục ở trên.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await saved(page);
  await expect(field(page, 'Giới tính của Lê An')).toHaveValue('Nam');
  await expect(field(page, 'Giới tính của Lê Bình')).toHaveValue('Nữ');
  await expect(field(page, 'Giới tính của Lê Cúc')).toHaveValue('Nữ');
  await expect(field(page, 'Giới tính của Phạm Dũng')).toHaveValue('Nam');
  await page.getByRole('link', { name: 'Dân tộc (3)' }).click();
  await page.getByRole('combobox', { name: 'Đặt lại “Kih” thành' }).selectOption('Kinh');
  await page.getByRole('button', { name: 'Đặt lại cho 3 người' }).click();
  await expect(field(page, 'Dân tộc của Phạm Dũng')).toHaveValue('Kinh');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(field(page, 'Dân tộc của Phạm Dũng')).toHaveValue('Kih');
  await field(page, 'Dân tộc của Lê An').fill('k');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Dân tộc của Lê An')).toHaveValue('Kinh');
  await page.getByRole('combobox', { name: 'Đặt lại “Kih” thành' }).selectOption('Kinh');
  await page.getByRole('button', { name: 'Đặt lại cho 2 người' }).click();
  // a name leads to the field that lacks
  await page.getByRole('link', { name: 'Tôn giáo (2)' }).click();
  await page.getByRole('link', { name: 'Phạm Giang' }).click();
  await expect(page.getByRole('combobox', { name: 'Tôn giáo' })).toBeFocused();
  await page.goBack();
  await page.getByRole('combobox', { name: 'Tôn giáo của những người còn lại' }).selectOption('Không');
  await page.getByRole('button', { name: 'Đặt cho 2 người còn lại' }).click();
  await page.getByRole('link', { name: 'Tái cử hay mới (1)' }).click();
  await page.keyboard.press('3');
  await page.getByRole('link', { name: 'Số dự đại hội' }).click();
  await expect(field(page, 'Vắng không lý do')).toBeFocused();
  await field(page, 'Vắng không lý do').fill('1');
  await page.keyboard.press('Enter');
  await saved(page);
  await goTo(page, 'Xuất biểu Excel');
  await expect(page.getByText('Đủ số liệu của tất cả chi bộ.')).toBeVisible();
});

test('where no congress was held nothing is said to be complete', async ({ oneApp }) => {
  const planned = { status: 'planned', heldOn: undefined } as const;
  const other = await mkdtemp(join(folder, 'trước-'));
  const path = await seasonFile(other, [heldCell('Chi bộ khu phố Một', 20, planned)]);
  await app.close();
  app = await oneApp.begin(path);
  await goTo(app.page, 'Còn thiếu');
  await expect(app.page.getByText('Chưa có chi bộ nào đại hội')).toBeVisible();
  await expect(app.page.getByText('Không thiếu gì')).toHaveCount(0);
});
