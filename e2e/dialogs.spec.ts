/** Every dialog by the keys: it begins at what answers it, Esc leads back to where it was asked, Enter answers, and the focus stays at work. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { chooseToSaveAs } from './support/dialogs';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { goTo, openCell, openSample } from './support/screens';
import { heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';

let app: RunningApp;
let page: Page;
const CELL = 'Chi bộ khu phố Giao Hội 2';

test.afterEach(async () => {
  await app.close();
});

async function sample(oneApp: OneApp): Promise<void> {
  app = await oneApp.begin();
  ({ page } = app);
  await openSample(page);
}

const button = (name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('button', { name, exact: true }).first();

async function atWork(): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}

interface Asked {
  readonly opener: Locator;
  readonly title: string | RegExp;
  /** What has the focus at first; the button that answers where it is not named. */
  readonly begins?: Locator;
  /** What is typed before Enter answers; without it nothing is answered. */
  readonly answer?: string;
}

/** Opens it, leaves it by Esc, opens it again and answers it by Enter. */
async function ask({ opener, title, begins, answer }: Asked): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  const open = async () => {
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await expect(begins ?? dialog.getByRole('button').last()).toBeFocused();
  };
  await open();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  if (answer === undefined) return;
  await open();
  await page.keyboard.type(answer);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await atWork();
}

const inDialog = (role: 'textbox' | 'combobox' | 'button', name: string | RegExp): Locator =>
  page.getByRole('dialog').getByRole(role, { name });

test('of one cell: what is removed, finished, opened again', async ({ oneApp }) => {
  await sample(oneApp);
  await openCell(page, CELL);
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await ask({ opener: button(/^Bỏ phiếu bầu/), title: `Bỏ phiếu bầu của ${CELL}?` });
  await ask({
    opener: button('Bỏ cuộc bầu phó bí thư'),
    title: `Bỏ cuộc bầu phó bí thư của ${CELL}?`,
    answer: '',
  });
  await page.keyboard.press('Control+z');
  await ask({ opener: button(/^Bỏ phiếu bầu/), title: `Bỏ phiếu bầu của ${CELL}?`, answer: '' });
  await page.keyboard.press('Control+z');
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  await ask({
    opener: page.getByRole('row').nth(1).getByRole('button', { name: /^Bỏ / }),
    title: new RegExp(`^Bỏ .* khỏi cấp uỷ ${CELL}\\?$`, 'u'),
    answer: '',
  });
  await page.keyboard.press('Control+z');
  const finish = inDialog('button', 'Chốt chi bộ');
  await ask({ opener: button('Chốt chi bộ'), title: `Chốt ${CELL}`, begins: finish, answer: '' });
  await ask({
    opener: button('Mở lại chi bộ'),
    title: new RegExp(CELL, 'u'),
    begins: inDialog('textbox', 'Lý do'),
    answer: 'Ghi nhầm số phiếu',
  });
  await expect(button('Chốt chi bộ')).toBeVisible();
});

test('of the season: warnings, codes, rules', async ({ oneApp }) => {
  await sample(oneApp);
  await goTo(page, 'Kiểm tra');
  const warning = button(/^Chấp nhận/);
  await ask({
    opener: warning,
    title: /Chi bộ/u,
    begins: inDialog('textbox', /Lý do/u),
    answer: 'Đã xem lại biên bản',
  });
  await ask({ opener: button(/^Giải thích mã W/), title: /W\d{3}/u });
  await goTo(page, 'Cài đặt của đợt');
  await ask({
    opener: button(/^Sửa/),
    title: /./u,
    begins: page.getByRole('dialog').locator('[data-autofocus]'),
    answer: '',
  });
});

const lists = {
  wardMembers: [{ id: 'm1', fullName: 'Lê Văn An' }],
  documents: [{ id: 'd1', kind: 'plan' as const, subject: 'Kế hoạch đại hội', issuedOn: '2022-04-01' }],
};

test('of lists: cells, members, guides, documents, work items, the password', async ({ oneApp }) => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-dialogs-'));
  const roster = [{ id: 'r1', fullName: 'Trần Thị Bé' }];
  const cells = [{ ...heldCell('Chi bộ Thử 1', 20), roster }, heldCell('Chi bộ Thử 2', 20)];
  app = await oneApp.begin(await seasonFile(folder, cells, lists));
  ({ page } = app);
  await goTo(page, 'Chi bộ');
  const row = page.getByRole('row').filter({ has: page.getByLabel('Tên chi bộ, dòng 2') });
  const menu = row.getByRole('button', { expanded: false });
  for (const key of ['Escape', 'Enter']) {
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await atWork();
    // the last of those that can be chosen
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Bỏ chi bộ' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(inDialog('button', 'Bỏ chi bộ')).toBeFocused();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: 'Bỏ Chi bộ Thử 2?' })).toBeHidden();
    await atWork();
    if (key === 'Escape') await expect(menu).toBeFocused();
  }
  await goTo(page, 'Danh sách đảng viên');
  const name = inDialog('textbox', 'Họ và tên');
  await ask({ opener: button('Trần Thị Bé'), title: /Trần Thị Bé/u, begins: name });
  await button('Trần Thị Bé').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('[data-field]').last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button('Trần Thị Bé')).toBeFocused();
  await goTo(page, 'Lịch và phân công');
  await page.getByRole('link', { name: 'Phân công', exact: true }).click();
  await ask({ opener: button('Bỏ Lê Văn An'), title: 'Bỏ Lê Văn An khỏi danh sách chỉ đạo?', answer: '' });
  await goTo(page, 'Văn bản');
  const title = 'Bỏ văn bản “Kế hoạch đại hội” khỏi danh mục?';
  await ask({ opener: button('Bỏ văn bản Kế hoạch đại hội'), title, answer: '' });
  await goTo(page, 'Công việc chuẩn bị');
  const mark = page
    .getByRole('gridcell')
    .or(page.getByRole('main').getByRole('button', { name: /: Chưa làm/u }))
    .first();
  await ask({ opener: mark, title: /Chi bộ Thử 1/u, begins: inDialog('combobox', 'Tình trạng') });
  await page.getByRole('button', { name: 'Sửa danh mục việc' }).click();
  await ask({ opener: button(/^Bỏ việc/), title: /^Bỏ việc/u, answer: '' });
  await goTo(page, 'Cài đặt của đợt');
  const fresh = inDialog('textbox', /^Mật khẩu mới/u);
  await ask({ opener: button('Đặt mật khẩu'), title: 'Đặt mật khẩu', begins: fresh });
  await button('Đặt mật khẩu').focus();
  await page.keyboard.press('Enter');
  await expect(fresh).toBeFocused();
  await page.keyboard.type('mat khau dai');
  await inDialog('textbox', /^Nhập lại/u).focus();
  await page.keyboard.type('mat khau dai');
  await page.keyboard.press('Enter');
  // the key is shown once: neither Esc nor a further Enter closes it unread
  await expect(inDialog('button', 'Lưu khoá ra tệp')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await inDialog('button', 'Tôi đã cất khoá').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await atWork();
  await rm(folder, { recursive: true, force: true });
});

test('a new season: Ctrl + Enter makes it from any field, Esc leaves, and asks where something was typed', async ({
  oneApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-dialogs-'));
  app = await oneApp.begin();
  ({ page } = app);
  const begin = page.getByRole('button', { name: 'Bắt đầu đợt đại hội mới' });
  const name = page.getByRole('textbox', { name: 'Tên đảng uỷ', exact: true });
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(begin).toBeVisible();
  await atWork();
  await begin.focus();
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.type('Đảng uỷ phường Thử');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Để sau' })).toBeFocused();
  await expect(name).toHaveValue('Đảng uỷ phường Thử');
  await name.focus();
  await page.keyboard.press('Control+Enter');
  const term = page.getByRole('textbox', { name: 'Nhiệm kỳ', exact: true });
  await expect(term).toBeFocused();
  await page.keyboard.type('2025-2027');
  await chooseToSaveAs(app.electron, join(folder, 'Đợt.dhcb'));
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Chưa có chi bộ nào')).toBeVisible();
  await atWork();
  await rm(folder, { recursive: true, force: true });
});
