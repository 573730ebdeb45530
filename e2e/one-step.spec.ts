/** What is done in one step, and where the focus is afterwards: with the mouse alone, or with the keys alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Cell, CommitteeMember } from '../shared/domain/season';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, goTo, openCell, saved } from './support/screens';
import { heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';
import { Typist } from './support/typist';
import { counted } from './support/walks';

let folder: string;
let app: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-one-step-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const given = ['An', 'Bình', 'Cúc'];
const posts = ['secretary', 'deputySecretary', 'member'] as const;

const numbers = [
  'Một',
  'Hai',
  'Ba',
  'Bốn',
  'Năm',
  'Sáu',
  'Bảy',
  'Tám',
  'Chín',
  'Mười',
  'Mốt',
  'Chục',
  'Trăm',
  'Nghìn',
];

/** A cell with people of whom nothing is entered, two of whom sat before. */
function enteredCell(number: number, people = given.length): Cell {
  const id = `c${String(number)}`;
  const names = given.slice(0, people).map((name) => `Lê Thử ${name} ${numbers[number - 1] ?? ''}`);
  const committee = names.map(
    (fullName, index): CommitteeMember => ({
      id: `${id}p${String(index)}`,
      fullName,
      position: posts[index] ?? 'member',
    }),
  );
  const before = names.slice(0, 2).map((fullName, index) => ({
    id: `v${String(index)}`,
    fullName,
    position: 'member' as const,
  }));
  return { ...heldCell(`Chi bộ Thử ${String(number)}`, 20, { committee }), previousCommittee: before };
}

async function open(
  oneApp: OneApp,
  cells: readonly Cell[] = [1, 2, 3, 4].map((number) => enteredCell(number)),
): Promise<Page> {
  app = await oneApp.begin(await seasonFile(folder, cells));
  return app.page;
}

/** The focus stands somewhere on the screen, never on the page itself. */
async function expectFocusInWork(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
}

test('re-elected or new for 41 people: one question, one answer, taken back as one', async ({ oneApp }) => {
  const page = await open(
    oneApp,
    numbers.map((name, index) => enteredCell(index + 1, name === 'Nghìn' ? 2 : 3)),
  );
  await goTo(page, 'Cấp uỷ các chi bộ');
  const typist = new Typist(page);
  await typist.click(page.getByRole('button', { name: 'Nhận mọi đề xuất (41 người)' }));
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Lê Thử An Một: Tái cử');
  await expect(question).toContainText('chỉ trùng họ tên, hãy đối chiếu');
  await typist.press('Enter');
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Lê Thử An Một')).toContainText('Tái cử');
  await expect(row('Lê Thử Cúc Một')).toContainText('tham gia lần đầu');
  await expect(page.getByRole('button', { name: /^Nhận mọi đề xuất/u })).toBeHidden();
  const { keys, clicks, seconds } = typist;
  counted({ name: 'standings of 41 people', before: '40 clicks for 12 people', keys, clicks, seconds }, 2);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Nhận mọi đề xuất (41 người)' })).toBeVisible();
});

test('papers are received by one click, for a cell, and for a whole column', async ({ oneApp }) => {
  const page = await open(oneApp);
  await goTo(page, 'Hồ sơ và sau đại hội');
  const paper = (of: string, cell: number) => field(page, `${of}: Chi bộ Thử ${String(cell)}`);
  await page.getByRole('button', { name: 'Nhận Nghị quyết đại hội: Chi bộ Thử 1' }).click();
  await expect(paper('Nghị quyết đại hội', 1)).not.toHaveValue('');
  await page.getByRole('button', { name: /^Nhận đủ \(\d+\): cả cột Biên bản đại hội$/u }).click();
  for (const cell of [1, 2, 3, 4]) await expect(paper('Biên bản đại hội', cell)).not.toHaveValue('');
  await page.getByRole('button', { name: /^Nhận đủ \(\d+\): giấy tờ còn thiếu của Chi bộ Thử 2$/u }).click();
  await expect(paper('Sơ yếu lý lịch', 2)).not.toHaveValue('');
  await expect(page.getByText('1/4 chi bộ đã nộp đủ hồ sơ.')).toBeVisible();
  await expectFocusInWork(page);
  await page.keyboard.press('Control+z');
  await expect(paper('Sơ yếu lý lịch', 2)).toHaveValue('');
  await saved(page);
});

test('the form leads to whoever lacks something, and a name that is there to that person', async ({
  oneApp,
}) => {
  const page = await open(oneApp);
  await openCell(page, 'Chi bộ Thử 1');
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  await page.getByRole('button', { name: 'Lê Thử An Một', exact: true }).click();
  await page.getByRole('button', { name: 'Còn thiếu: Lê Thử Bình Một – ngày sinh' }).click();
  await expect(field(page, 'Ngày sinh')).toBeFocused();
  await expect(page.getByRole('region', { name: 'Trích ngang: Lê Thử Bình Một' })).toBeVisible();
  await page.getByRole('button', { name: 'Thêm người', exact: true }).click();
  await page.keyboard.type('Lê Thử Cúc Một');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Trích ngang: Lê Thử Cúc Một' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('rowheader')).toHaveCount(3);
});

test('the focus stays beside what was removed, and Esc goes back to the link that was followed', async ({
  oneApp,
}) => {
  const page = await open(oneApp);
  await openCell(page, 'Chi bộ Thử 1');
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  const people = page.getByRole('main').getByRole('rowheader');
  for (const left of [2, 1, 0]) {
    await page
      .getByRole('button', { name: /^Bỏ Lê Thử/u })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ khỏi cấp uỷ' }).click();
    await expect(people).toHaveCount(left);
    await expectFocusInWork(page);
  }
  await goTo(page, 'Cài đặt của đợt');
  await field(page, 'Thêm ngày nghỉ').fill('01/01/2027');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bỏ ngày 01/01/2027' }).click();
  await expect(page.getByText('Chưa có ngày lễ nào.')).toBeVisible();
  await expectFocusInWork(page);

  await goTo(page, 'Kết quả từng chi bộ');
  const link = page.getByRole('link', { name: 'Chi bộ Thử 2', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Chi bộ Thử 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});
