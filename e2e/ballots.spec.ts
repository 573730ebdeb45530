/** Ballots by keyboard alone: what is counted, who is elected, and the committee that follows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Cell } from '../shared/domain/season';
import { tabTo } from './support/keyboard';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, figures, goTo, openCell, saved } from './support/screens';
import { ballot, heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';
import { Typist } from './support/typist';

let folder: string;
let app: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-ballots-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function openBallots(oneApp: OneApp, cell: Cell): Promise<{ page: Page; typist: Typist }> {
  app = await oneApp.begin(await seasonFile(folder, [cell]));
  const { page } = app;
  await openCell(page, cell.name);
  await follow(page, page.getByRole('link', { name: /^2\. Bầu cử/ }));
  return { page, typist: new Typist(page) };
}

/** Reaches a link or a button with Tab and presses it. */
async function follow(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

const block = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const inBlock = (page: Page, name: string, label: string): Locator =>
  block(page, name).getByRole('textbox', { name: label, exact: true });
const row = (page: Page, of: string, name: string): Locator =>
  block(page, of)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Goes to a field with Tab and types over what stands there. */
async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await target.selectText();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await saved(page);
}

/** What the three ballots of the published cell c01 take beside the letters of the four names. */
const MOST_KEYS = 49;

test('the three ballots of a cell from the paper: the committee fills, and the figures follow', async ({
  oneApp,
}) => {
  const { page, typist } = await openBallots(oneApp, heldCell('Chi bộ khu phố An Dưỡng 1', 34));
  await expect(button(page, 'Nhập phiếu bầu')).toBeFocused();
  await typist.press('Enter');

  await expect(inBlock(page, 'Bầu chi uỷ', 'Phát ra')).toBeFocused();
  await expect(inBlock(page, 'Bầu chi uỷ', 'Số lượng bầu')).toHaveValue('3');
  await expect(inBlock(page, 'Bầu chi uỷ', 'Phát ra')).toHaveAttribute('placeholder', '34');
  await typist.press('Enter', 'Enter');
  await typist.lines('34', '0');
  await expect(page.getByText('Hợp lệ 34 + không hợp lệ 0 = 34, bằng số thu về 34.')).toBeVisible();
  const names = ['Phạm Văn Bình', 'Phan Xuân Đức', 'Lê Thị Ngọc Yến', 'Nguyễn Văn Cường'];
  await typist.lines(...names);
  await expect(row(page, 'Bầu chi uỷ', 'Nguyễn Văn Cường').getByRole('cell').first()).toHaveText('2');
  await typist.press('Enter');
  await typist.lines('34', '11', '33');
  await typist.type('24');
  await expect(row(page, 'Bầu chi uỷ', 'Lê Thị Ngọc Yến')).toContainText('70,6 %');
  await expect(row(page, 'Bầu chi uỷ', 'Lê Thị Ngọc Yến')).toContainText('trúng cử');
  await expect(row(page, 'Bầu chi uỷ', 'Nguyễn Văn Cường')).toContainText('không quá nửa');
  await typist.press('Enter');
  await expect(page.getByText('tối đa 102 (34 phiếu × 3 người)')).toBeVisible();

  for (const [body, votes] of [
    ['Bầu bí thư', '34'],
    ['Bầu phó bí thư', '33'],
  ] as const) {
    await expect(inBlock(page, body, 'Phát ra')).toBeFocused();
    await typist.press('Enter', 'Enter');
    await expect(inBlock(page, body, 'Thu về')).toHaveValue('34');
    await typist.lines('34', '0');
    await expect(page.getByRole('option').first()).toBeVisible();
    await typist.press('ArrowDown', 'Enter');
    await expect(block(page, body).getByRole('textbox', { name: /^Số phiếu: / })).toBeFocused();
    await typist.lines(votes);
  }
  await saved(page);
  const letters = names.join('').length;
  test
    .info()
    .annotations.push({ type: 'keys', description: `${String(typist.keys)}, letters ${String(letters)}` });
  expect(typist.keys - letters).toBeLessThanOrEqual(MOST_KEYS);
  // after the last ballot Enter leads to the committee
  await expect(page.getByRole('link', { name: /^3\. Cấp uỷ/ })).toHaveAttribute('aria-current', 'page');
  await follow(page, page.getByRole('link', { name: /^2\. Bầu cử/ }));
  await expect(page.getByText('N = 34, trúng cử từ 18 phiếu')).toBeVisible();

  // a slip in the name of somebody elected is put right where it is seen, in every ballot and in the committee
  await field(page, 'Số phiếu: Phan Xuân Đức, bầu chi uỷ').focus();
  await page.keyboard.press('F2');
  const details = page.getByRole('group', { name: /^Chi tiết của/ });
  await typeInto(page, details.getByRole('textbox', { name: 'Họ và tên' }), 'Phan Xuân Đước');
  await expect(field(page, 'Số phiếu: Lê Thị Ngọc Yến, bầu chi uỷ')).toBeFocused();
  await page.screenshot({ path: join(tmpdir(), 'candidate-details.png') });
  await expect(row(page, 'Bầu phó bí thư', 'Phan Xuân Đước')).toContainText('trúng cử');

  await follow(page, page.getByRole('link', { name: /^3\. Cấp uỷ/ }));
  const posts = page.getByRole('table').getByRole('row');
  await expect(posts.nth(1)).toContainText(/Phạm Văn Bình.*Bí thư/);
  await expect(posts.nth(2)).toContainText(/Phan Xuân Đước.*Phó bí thư/);
  await expect(posts.nth(3)).toContainText(/Lê Thị Ngọc Yến.*Chi uỷ viên/);
  await goTo(page, 'Thống kê');
  expect(await figures(page, 'Tổng số')).toEqual(['3', '100', '1', '100', '1', '100', '1', '100']);
  expect((await figures(page, 'Khuyết'))[0]).toBe('0');
});

test('a tie is the congress’s to decide, and who is not elected goes only when asked', async ({ oneApp }) => {
  const elections = [ballot('committee', 2, 20, { 'Lê Văn An': 18, 'Lê Thị Bình': 15, 'Lê Văn Cúc': 14 })];
  const committee = [{ id: 'p01', fullName: 'Lê Văn Cúc', position: 'member' as const }];
  const seats = { committee: 2, secretary: 1, deputySecretary: 0 };
  const { page } = await openBallots(
    oneApp,
    heldCell('Chi bộ Ngang Phiếu', 20, { elections, committee, approvedSeats: seats }),
  );
  const votes = (name: string) => field(page, `Số phiếu: ${name}, bầu chi uỷ`);
  await typeInto(page, votes('Lê Văn Cúc'), '15');
  await expect(
    block(page, 'Bầu chi uỷ').getByText(
      '2 đồng chí cùng 15 phiếu, chỉ còn 1 suất: ngang phiếu – đại hội quyết định',
    ),
  ).toBeVisible();
  await expect(row(page, 'Bầu chi uỷ', 'Lê Thị Bình')).toContainText('ngang phiếu');
  await expect(button(page, 'Bầu lần 2')).toBeVisible();

  await tabTo(page, page.getByRole('combobox', { name: 'Quyết định của đại hội: Lê Thị Bình' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Bầu chi uỷ', 'Lê Thị Bình')).toContainText('trúng cử theo quyết định của đại hội');
  await expect(row(page, 'Bầu chi uỷ', 'Lê Văn Cúc')).toContainText('không trúng cử theo quyết định');

  await expect(page.getByText('Lê Văn Cúc không trúng cử nhưng còn trong cấp uỷ')).toBeVisible();
  await follow(page, button(page, 'Cập nhật cấp uỷ theo phiếu'));
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Bỏ Lê Văn Cúc khỏi cấp uỷ');
  await follow(page, question.getByRole('button', { name: 'Cập nhật cấp uỷ theo phiếu' }));
  await expect(page.getByText('Chưa khớp với phiếu:')).toBeHidden();
  await follow(page, button(page, 'Hoàn tác'));
  await expect(page.getByText('Lê Văn Cúc không trúng cử nhưng còn trong cấp uỷ')).toBeVisible();
});

test('seats that are left are filled in a second round', async ({ oneApp }) => {
  const elections = [ballot('committee', 3, 20, { 'Lê An': 18, 'Lê Bình': 15, 'Lê Cúc': 10, 'Lê Dũng': 5 })];
  const { page, typist } = await openBallots(oneApp, heldCell('Chi bộ Hai Vòng', 20, { elections }));
  await expect(page.getByText('Trúng cử 2/3 người. Còn thiếu chi uỷ viên: 1 người.')).toBeVisible();
  await follow(page, button(page, 'Bầu lần 2'));
  const second = 'Bầu chi uỷ lần 2';
  await expect(inBlock(page, second, 'Phát ra')).toBeFocused();
  await typist.lines('20', '20', '19', '1');
  await expect(page.getByRole('option', { name: /Lê Cúc/ })).toBeVisible();
  await typist.press('ArrowDown', 'Enter', 'Enter');
  await expect(field(page, `Số phiếu: Lê Cúc, bầu chi uỷ lần 2`)).toBeFocused();
  await typist.type('11');
  await expect(row(page, second, 'Lê Cúc')).toContainText('trúng cử');
  await expect(page.getByText('Trúng cử 3/3 người.')).toBeVisible();
  // the posts were approved, and their ballots are not there
  await typist.press('Enter');
  await expect(page.getByText('Còn thiếu: bầu bí thư, bầu phó bí thư.')).toBeVisible();
  await expect(button(page, 'Thêm cuộc bầu bí thư')).toBeFocused();
});

test('more papers collected than issued: the ballot elects nobody, and says so at its field', async ({
  oneApp,
}) => {
  const seats = { committee: 0, secretary: 1, deputySecretary: 0 };
  const { page } = await openBallots(
    oneApp,
    heldCell('Chi bộ Thừa Phiếu', 8, {
      elections: [ballot('secretary', 1, 8, { 'Lê An': 8 })],
      approvedSeats: seats,
    }),
  );
  await expect(page.getByText('Trúng cử 1/1 người.')).toBeVisible();
  await typeInto(page, inBlock(page, 'Bầu bí thư', 'Thu về'), '9');
  await expect(inBlock(page, 'Bầu bí thư', 'Thu về')).toHaveAttribute('aria-invalid', 'true');
  await expect(block(page, 'Bầu bí thư').getByText('Thu về 9 phiếu, nhiều hơn phát ra 8')).toBeVisible();
  await expect(row(page, 'Bầu bí thư', 'Lê An')).toContainText('cuộc bầu không hợp lệ');
  await goTo(page, 'Kiểm tra');
  await follow(page, page.getByRole('link', { name: /^Sửa ở Bầu cử: .*: thu về 9/ }));
  await expect(inBlock(page, 'Bầu bí thư', 'Thu về')).toBeFocused();
});

test('a secretary who is not elected leaves the post vacant; after three rounds the superior appoints', async ({
  oneApp,
}) => {
  const seats = { committee: 0, secretary: 1, deputySecretary: 0 };
  const { page } = await openBallots(
    oneApp,
    heldCell('Chi bộ Khuyết', 8, {
      elections: [ballot('secretary', 1, 8, { 'Lê An': 4 })],
      approvedSeats: seats,
    }),
  );
  await expect(page.getByText('Trúng cử 0/1 người. Khuyết bí thư.')).toBeVisible();
  for (const round of ['2', '3']) {
    await follow(page, button(page, `Bầu lần ${round}`));
    const name = `Bầu bí thư lần ${round}`;
    await expect(inBlock(page, name, 'Phát ra')).toBeFocused();
    const typist = new Typist(page);
    await typist.lines('8', '8', '8', '0');
    await expect(page.getByRole('option', { name: /Lê An/ })).toBeVisible();
    await typist.press('ArrowDown', 'Enter');
    await expect(field(page, `Số phiếu: Lê An, ${name.toLowerCase()}`)).toBeFocused();
    await typist.lines('4');
    await expect(row(page, name, 'Lê An')).toContainText('không quá nửa');
  }
  await expect(page.getByText('Đã bầu 3 lần: cấp trên chỉ định.')).toBeVisible();
  await expect(button(page, 'Bầu lần 4')).toBeHidden();
  await goTo(page, 'Kiểm tra');
  await expect(page.getByText('Khuyết bí thư.')).toBeVisible();
});
