/** What is decided seldom, by the keys alone from Ctrl + K on: after each key something of the screen has the focus, and the keys are counted. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Cell } from '../shared/domain/season';
import { ByKeys } from './support/hands';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, openCell, openSample, saved } from './support/screens';
import { ballot, heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';
import { Typist } from './support/typist';
import { counted } from './support/walks';

const SAMPLE_CELL = 'Chi bộ khu phố An Dưỡng 1';

let folder: string;
let app: RunningApp;
let page: Page;
let typist: Typist;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-decisions-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function sample(oneApp: OneApp): Promise<ByKeys> {
  app = await oneApp.begin();
  ({ page } = app);
  typist = new Typist(page);
  await openSample(page);
  return new ByKeys(app);
}

/** Presses the keys, and types what stands in quotes; the focus never falls on the page. */
async function type(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith('“')) await typist.type(key.slice(1, -1));
    else await typist.press(key);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), `after ${key}`)
      .not.toBe('BODY');
  }
}

function took(name: string, most: number): void {
  counted({ name, keys: typist.keys, seconds: typist.seconds }, most);
  typist = new Typist(page);
}

const select = (name: string): Locator => page.getByRole('combobox', { name, exact: true });
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const inTable = (name: string | RegExp): Locator => page.getByRole('rowheader', { name }).first();

test('a cell is renamed, one is founded, one ends', async ({ oneApp }) => {
  const hands = await sample(oneApp);
  await hands.go('Thay đổi tổ chức chi bộ');
  await type('Tab', '“doi”', 'Enter', '“chi bo khu pho an duong 2”', 'Enter', 'Enter');
  await type('“Chi bộ khu phố Mới”', 'Enter', '“1/3/2025”', 'Enter', '“15-QĐ/ĐU”', 'Enter');
  await expect(button('Ghi thay đổi')).toBeFocused();
  await type('Enter');
  await expect(inTable('Chi bộ khu phố An Dưỡng 2 đổi tên thành Chi bộ khu phố Mới')).toBeVisible();
  await expect(select('Thay đổi')).toBeFocused();
  took('a cell renamed', 80);
  await type('“thanh”', 'Enter', '“Chi bộ khu phố Lập”', 'Enter', '“1/4/2025”', 'Control+Enter');
  await expect(inTable('Chi bộ khu phố Lập thành lập mới')).toBeVisible();
  await expect(select('Thay đổi')).toBeFocused();
  took('a cell founded', 40);
  await type('“thoi”', 'Enter', '“chi bo khu pho an duong 1”', 'Enter', '“1/5/2025”', 'Control+Enter');
  await expect(inTable(`${SAMPLE_CELL} thôi hoạt động`)).toBeVisible();
  await expect(select('Thay đổi')).toBeFocused();
  took('a cell dissolved', 50);
  await saved(page);
});

test('a secretary resigns, and the deputy takes the post', async ({ oneApp }) => {
  const hands = await sample(oneApp);
  await hands.go('Kiện toàn cấp uỷ');
  await type('Tab', 'Tab', '“xin”', 'Enter', 'ArrowDown', 'Enter', '“10/5/2023”', 'Enter', '“45-QĐ/ĐU”');
  await type('Enter', 'Enter', 'Enter');
  await expect(page.getByText('Hiện khuyết bí thư.')).toBeVisible();
  await expect(select('Thay đổi')).toBeFocused();
  took('a secretary resigns', 35);
  // the day and the decision are those of the change before
  await type('“doi”', 'Enter', 'ArrowDown', 'Enter', '“bi”', 'Control+Enter');
  await expect(page.getByText('Hiện khuyết bí thư.')).toBeHidden();
  await expect(select('Thay đổi')).toBeFocused();
  took('another takes the post', 12);
  await saved(page);
});

/** A cell in which two stand for the one seat of a body and have as many votes. */
function tiedCell(name: string, body: 'secretary' | 'deputySecretary' | 'delegates'): Cell {
  const committee = ballot('committee', 3, 20, { 'Lê An': 18, 'Lê Bình': 15, 'Lê Cúc': 12 });
  const of = ballot(body, 1, 20, { 'Lê An': 0, 'Lê Bình': 0 });
  const candidates = of.candidates.map(({ fullName = '' }) => ({ fullName }));
  const posts = {
    secretary: body === 'secretary' ? 1 : 0,
    deputySecretary: body === 'deputySecretary' ? 1 : 0,
  };
  return heldCell(name, 20, {
    approvedSeats: { committee: 3, ...posts },
    elections: [committee, { ...of, candidates }],
  });
}

test('ties of secretary, deputy and delegates are decided', async ({ oneApp }) => {
  const rules = { delegates: { value: true, certainty: 'office', source: 'Kế hoạch' } } as const;
  const bodies = {
    secretary: 'bầu bí thư',
    deputySecretary: 'bầu phó bí thư',
    delegates: 'bầu đại biểu chính thức',
  } as const;
  const cells = (Object.keys(bodies) as (keyof typeof bodies)[]).map((body) =>
    tiedCell(`Chi bộ ${bodies[body]}`, body),
  );
  const delegateSeats = { delegates: 1, alternateDelegates: 0 };
  app = await oneApp.begin(
    await seasonFile(
      folder,
      cells.map((cell) => ({
        ...cell,
        delegateSeats: cell === cells[2] ? delegateSeats : { delegates: 0, alternateDelegates: 0 },
      })),
      { rules },
    ),
  );
  ({ page } = app);
  for (const label of Object.values(bodies)) {
    await openCell(page, `Chi bộ ${label}`);
    await page.getByRole('link', { name: /^2\. Bầu cử/ }).press('Enter');
    await field(page, `Số phiếu: Lê An, ${label}`).focus();
    typist = new Typist(page);
    await type('“11”', 'Enter', '“11”');
    const decision = (name: string) =>
      page.getByRole('combobox', { name: `Quyết định của đại hội: ${name}` });
    await expect(decision('Lê An')).toBeVisible();
    await type('Enter');
    await expect(decision('Lê An')).toBeFocused();
    await type('“t”', 'Enter');
    await expect(decision('Lê Bình')).toBeFocused();
    await type('“k”', 'Enter', '“Đại hội chọn Lê An”', 'Control+Enter');
    await expect(page.getByRole('link', { name: /^3\. Cấp uỷ/ })).toHaveAttribute('aria-current', 'page');
    took(`a tie, ${label}`, 40);
    await saved(page);
  }
});

test('a cell is ratified and finished, and a warning accepted; Esc closes the question alone', async ({
  oneApp,
}) => {
  const hands = await sample(oneApp);
  await hands.go('Kết quả từng chi bộ', 'Đại hội');
  const link = page.getByRole('main').getByRole('link', { name: SAMPLE_CELL, exact: true });
  await hands.press(link);
  await expect(page.getByRole('heading', { level: 1, name: SAMPLE_CELL })).toBeVisible();
  await hands.press(page.getByRole('link', { name: /^4\. / }));
  await expect(field(page, 'Ngày nhận: Nghị quyết đại hội')).toBeFocused();
  const number = field(page, 'Số tờ trình');
  await hands.write(number, '101-TTr/CU');
  await expect(field(page, 'Ngày trình')).toBeFocused();
  await type('“13/7/2022”', 'Enter', '“102-QĐ/ĐU”', 'Enter', '“22/7/2022”', 'Enter');
  await saved(page);
  await expect(page.getByRole('complementary').getByText('đã chuẩn y 22/07/2022')).toBeVisible();
  took('a cell ratified, from its number on', 40);

  const finish = button('Chốt chi bộ');
  await hands.press(finish);
  const dialog = page.getByRole('dialog', { name: `Chốt ${SAMPLE_CELL}` });
  await expect(dialog).toBeVisible();
  await type('Escape');
  await expect(dialog).toBeHidden();
  await expect(finish).toBeFocused();
  await type('Enter');
  await expect(dialog.getByRole('button', { name: 'Chốt chi bộ' })).toBeFocused();
  await type('Enter');
  await expect(button('Mở lại chi bộ')).toBeVisible();
  took('a cell finished, asked twice', 6);

  await hands.go('Kiểm tra');
  const accept = button(/^Chấp nhận cảnh báo/).first();
  const name = (await accept.getAttribute('aria-label')) ?? '';
  await hands.press(accept);
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' })).toBeFocused();
  await type('Enter');
  await expect(page.getByText('Ghi lý do chấp nhận.')).toBeVisible();
  await type('“Đã xem lại”', 'Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button(name.replace('Chấp nhận cảnh báo', 'Bỏ chấp nhận'))).toBeFocused();
  took('a warning accepted, asked for its reason', 15);
  await saved(page);
});
