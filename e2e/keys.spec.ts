/** How many keys the work of a cell takes, counted in the real application; each walk prints its number. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Cell } from '../shared/domain/season';
import { tabTo } from './support/keyboard';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, goTo, openCell, saved } from './support/screens';
import { ballot, heldCell, seasonFile, wholeProfile } from './support/seasons';
import { expect, test } from './support/test';
import { Typist } from './support/typist';
import { counted, type Walk } from './support/walks';

let folder: string;
let app: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-keys-'));
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const block = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const inBlock = (page: Page, name: string, label: string): Locator =>
  block(page, name).getByRole('textbox', { name: label, exact: true });
const votes = (page: Page, name: string, of: string): Locator => field(page, `Số phiếu: ${name}, ${of}`);

const people = [
  { id: 'r1', fullName: 'Phạm Văn Bình', gender: 'male', born: '1972-03-05', status: 'official' },
  { id: 'r2', fullName: 'Nguyễn Văn Cường', gender: 'male', born: '1980-11-02', status: 'official' },
  { id: 'r3', fullName: 'Phan Xuân Đức', gender: 'male', born: '1985-06-17', status: 'official' },
  { id: 'r4', fullName: 'Lê Thị Ngọc Yến', gender: 'female', born: '1990-01-20', status: 'official' },
] as const;

/** A cell before its congress: its members imported, the list of its personnel approved, the day planned. */
function plannedCell(name: string, change: Partial<Cell> = {}): Cell {
  const { members, ...cell } = heldCell(name, 34);
  const posts = { r1: 'secretary', r3: 'deputySecretary' } as const;
  return {
    ...cell,
    members,
    roster: people.map((one) => ({ ...one })),
    personnel: people.map(({ id, fullName, gender, born }) => ({
      id,
      fullName,
      gender,
      born,
      approved: true,
      post: id === 'r1' || id === 'r3' ? posts[id] : ('member' as const),
    })),
    personnelApproval: { approvedOn: '2022-06-30' },
    congress: {
      status: 'ready',
      plannedOn: '2022-07-08',
      approvedSeats: { committee: 3, secretary: 1, deputySecretary: 1 },
      committee: [],
    },
    ...change,
  };
}

async function open(oneApp: OneApp, cells: readonly Cell[]): Promise<{ page: Page; typist: Typist }> {
  app = await oneApp.begin(await seasonFile(folder, cells));
  const { page } = app;
  await openCell(page, cells[0]?.name ?? '');
  return { page, typist: new Typist(page) };
}

/** The papers of a ballot as they are offered: issued, collected, valid, invalid. */
async function takePapers(page: Page, typist: Typist, of: string, papers: string): Promise<void> {
  for (const label of ['Phát ra', 'Thu về', 'Hợp lệ', 'Không hợp lệ']) {
    await expect(inBlock(page, of, label)).toBeFocused();
    await expect(inBlock(page, of, label)).toHaveAttribute(
      'placeholder',
      label === 'Không hợp lệ' ? '0' : papers,
    );
    await typist.press('Enter');
  }
}

test('a whole cell: the congress and three ballots, members imported and the list approved', async ({
  oneApp,
}) => {
  const { page, typist } = await open(oneApp, [
    plannedCell('Chi bộ khu phố Thử Một'),
    plannedCell('Chi bộ Thử Hai'),
  ]);
  await expect(field(page, 'Ngày đại hội')).toBeFocused();
  await typist.press('Enter');
  await expect(field(page, 'Triệu tập')).toBeFocused();
  await expect(field(page, 'Triệu tập')).toHaveAttribute('placeholder', '34');
  await typist.press('Enter');
  await typist.lines('33', '1');
  await expect(field(page, 'Vắng không lý do')).toHaveAttribute('placeholder', '0');
  await typist.press('Enter');
  await expect(page.getByRole('button', { name: 'Nhập phiếu bầu' })).toBeFocused();
  await typist.press('Enter');
  await takePapers(page, typist, 'Bầu chi uỷ', '33');
  await expect(votes(page, 'Phạm Văn Bình', 'bầu chi uỷ')).toBeFocused();
  await typist.lines('33', '11', '32', '23');
  for (const [of, name, counted] of [
    ['Bầu bí thư', 'Phạm Văn Bình', '33'],
    ['Bầu phó bí thư', 'Phan Xuân Đức', '32'],
  ] as const) {
    await takePapers(page, typist, of, '33');
    const add = page.getByRole('combobox', { name: `Thêm vào danh sách ${of.toLowerCase()}` });
    await expect(add).toHaveAttribute('placeholder', name);
    await typist.press('Enter');
    await expect(votes(page, name, of.toLowerCase())).toBeFocused();
    await typist.lines(counted);
  }
  const step = page
    .getByRole('navigation', { name: 'Các bước của chi bộ' })
    .getByRole('link', { name: /Cấp uỷ/ });
  await expect(step).toHaveAttribute('aria-current', 'page');
  await saved(page);
  await expect(page.getByRole('row').filter({ hasText: 'Phạm Văn Bình' })).toContainText('Bí thư');
  counted({ name: 'a whole cell', before: '151 keys', keys: typist.keys, seconds: typist.seconds }, 70);
  await goesBack(page);
});

/** Shift + Enter leads back through every field by which Enter leads, over the steps of the cell. */
async function goesBack(page: Page): Promise<void> {
  const step = (name: RegExp) =>
    page.getByRole('navigation', { name: 'Các bước của chi bộ' }).getByRole('link', { name });
  await step(/Đại hội/).click();
  await expect(field(page, 'Ngày đại hội')).toBeFocused();
  const forth = await passedBy(page, 'Enter', 'button Phạm Văn Bình');
  expect(forth.length).toBeGreaterThan(20);
  await expect(step(/Cấp uỷ/)).toHaveAttribute('aria-current', 'page');
  const back = await passedBy(page, 'Shift+Enter', forth[0] ?? '');
  expect(back).toEqual(forth.toReversed());
}

/** What has the focus until `last` has it, by one key. */
async function passedBy(page: Page, key: string, last: string): Promise<readonly string[]> {
  const focused = () =>
    page.evaluate(() => {
      const { labels, textContent, tagName } = document.activeElement as HTMLInputElement;
      const block = document.activeElement?.closest('section[aria-label]')?.getAttribute('aria-label') ?? '';
      const name =
        document.activeElement?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? textContent;
      return `${tagName === 'BUTTON' ? 'button' : block} ${name}`.trim();
    });
  const passed = [await focused()];
  while (passed.at(-1) !== last) {
    const before = passed.at(-1);
    await page.keyboard.press(key);
    await expect.poll(focused).not.toBe(before);
    await expect.poll(focused).not.toBe('');
    passed.push(await focused());
    expect(passed.length, passed.join(', ')).toBeLessThan(60);
  }
  return passed;
}

test('faint numbers are no entries, and no votes land in the next ballot', async ({ oneApp }) => {
  const { page, typist } = await open(oneApp, [
    heldCell('Chi bộ khu phố Thử Một', 11, {
      approvedSeats: { committee: 1, secretary: 1, deputySecretary: 0 },
    }),
  ]);
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  const begin = page.getByRole('button', { name: 'Nhập phiếu bầu' });
  await expect(begin).toBeFocused();
  // back to the field from which Enter leads here
  await typist.press('Shift+Enter');
  await expect(field(page, 'Vắng không lý do')).toBeFocused();
  await typist.press('Enter');
  await expect(begin).toBeFocused();
  await typist.press('Enter');
  await expect(inBlock(page, 'Bầu chi uỷ', 'Phát ra')).toBeFocused();
  await typist.press('Enter', 'Tab');
  await expect(inBlock(page, 'Bầu chi uỷ', 'Hợp lệ')).toBeFocused();
  await typist.press('Enter', 'Enter');
  const add = page.getByRole('combobox', { name: 'Thêm vào danh sách bầu chi uỷ' });
  await expect(add).toBeFocused();
  // nobody is listed yet: Enter stays, and says what is asked for
  await typist.press('Enter');
  await expect(add).toBeFocused();
  await expect(page.getByText('Chưa có ai trong danh sách')).toBeVisible();
  // with one candidate alone as with several: Enter in the empty field goes to the votes
  await typist.lines('Lê Văn An');
  await expect(page.getByText('W220')).toBeHidden();
  await typist.press('Enter');
  const first = votes(page, 'Lê Văn An', 'bầu chi uỷ');
  await expect(first).toBeFocused();
  await typist.press('Enter');
  await expect(first).toBeFocused();
  await expect(page.getByText('Nhập số phiếu; chưa có thì nhấn Tab để qua.')).toBeVisible();
  await typist.lines('11');
  await expect(inBlock(page, 'Bầu bí thư', 'Phát ra')).toBeFocused();
  await saved(page);
  await expect(page.getByText('W220')).toBeVisible();
  await expect(inBlock(page, 'Bầu chi uỷ', 'Thu về')).toHaveValue('');
  const step = page
    .getByRole('navigation', { name: 'Các bước của chi bộ' })
    .getByRole('link', { name: /Bầu cử/ });
  await expect(step).not.toContainText('đã đủ');
});

test('where a secretary alone is elected, the last vote leads to that person, known by a name without marks', async ({
  oneApp,
}) => {
  const approvedSeats = { committee: 0, secretary: 1, deputySecretary: 0 };
  const roster = [{ id: 'r1', fullName: 'Trần Thị Bé' }];
  const { page, typist } = await open(oneApp, [{ ...heldCell('Chi bộ Nhỏ', 5, { approvedSeats }), roster }]);
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await typist.press('Enter');
  await takePapers(page, typist, 'Bầu bí thư', '5');
  await typist.type('tran thi be');
  await expect(page.getByRole('option', { name: /Trần Thị Bé/u })).toBeVisible();
  await typist.press('Enter');
  await expect(votes(page, 'Trần Thị Bé', 'bầu bí thư')).toBeFocused();
  await typist.lines('5');
  await expect(page.getByRole('button', { name: 'Trần Thị Bé', exact: true })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Trích ngang: Trần Thị Bé' })).toBeVisible();
  await saved(page);
});

test('a tie is decided by the keys, and Ctrl + Enter leaves a text of several lines', async ({ oneApp }) => {
  const { page, typist } = await open(oneApp, [heldCell('Chi bộ Ngang Phiếu', 20)]);
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).click();
  await typist.press('Enter');
  await expect(inBlock(page, 'Bầu chi uỷ', 'Phát ra')).toBeFocused();
  await typist.press('Enter', 'Enter', 'Enter', 'Enter');
  await typist.lines('Lê Văn An', 'Lê Thị Bình', 'Lê Văn Cúc', 'Lê Văn Dũng');
  await expect(votes(page, 'Lê Văn Dũng', 'bầu chi uỷ')).toBeVisible();
  await typist.press('Enter');
  await expect(votes(page, 'Lê Văn An', 'bầu chi uỷ')).toBeFocused();
  await typist.lines('20', '18', '15');
  await typist.type('15');
  const decision = (name: string) => page.getByRole('combobox', { name: `Quyết định của đại hội: ${name}` });
  await expect(decision('Lê Văn Cúc')).toBeVisible();
  await typist.press('Enter');
  await expect(decision('Lê Văn Cúc')).toBeFocused();
  await typist.press('ArrowDown', 'Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Lê Văn Cúc' })).toContainText(
    'trúng cử theo quyết định',
  );
  await expect(decision('Lê Văn Dũng')).toBeFocused();
  await typist.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Đại hội quyết định thế nào' })).toBeFocused();
  await typist.type('Đại hội biểu quyết chọn đồng chí Cúc');
  await typist.press('Control+Enter');
  await expect(inBlock(page, 'Bầu bí thư', 'Phát ra')).toBeFocused();
  await saved(page);
});

test('delegates are elected after the committee, by the keys', async ({ oneApp }) => {
  const rules = { delegates: { value: true, certainty: 'office', source: 'Kế hoạch' } } as const;
  const elections = [ballot('committee', 2, 20, { 'Lê Văn An': 18, 'Lê Thị Bình': 15 })];
  const approvedSeats = { committee: 2, secretary: 0, deputySecretary: 0 };
  const cell = heldCell('Chi bộ Có Đại Biểu', 20, { elections, approvedSeats });
  app = await oneApp.begin(await seasonFile(folder, [cell], { rules }));
  const { page } = app;
  const typist = new Typist(page);
  await openCell(page, cell.name);
  await page.getByRole('link', { name: /^2\. Bầu cử/ }).press('Enter');
  await expect(inBlock(page, 'Bầu chi uỷ', 'Phát ra')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Thêm cuộc bầu đại biểu chính thức' }));
  await typist.press('Enter');
  const of = 'Bầu đại biểu chính thức';
  // how many are elected is not known yet: it is asked for once there are votes
  await expect(inBlock(page, of, 'Số lượng bầu')).toBeFocused();
  await typist.press('Enter');
  await takePapers(page, typist, of, '20');
  await typist.lines('Lê Văn An', 'Lê Thị Bình');
  await expect(votes(page, 'Lê Thị Bình', of.toLowerCase())).toBeVisible();
  await typist.press('Enter');
  await expect(votes(page, 'Lê Văn An', of.toLowerCase())).toBeFocused();
  await typist.lines('9', '16');
  await expect(inBlock(page, of, 'Số lượng bầu')).toBeFocused();
  await expect(inBlock(page, of, 'Số lượng bầu')).toHaveAccessibleDescription(/mới rõ ai trúng cử/u);
  await typist.type('1');
  // the only ballot that the cell may still hold, until it is said that it has none
  await tabTo(page, votes(page, 'Lê Thị Bình', of.toLowerCase()));
  await typist.press('Enter');
  await expect(page.getByRole('button', { name: 'Thêm cuộc bầu đại biểu dự khuyết' })).toBeFocused();
  await expect(page.getByText('Còn thiếu: bầu đại biểu dự khuyết.')).toBeVisible();
  await typist.press('Enter');
  await expect(inBlock(page, 'Bầu đại biểu dự khuyết', 'Số lượng bầu')).toBeFocused();
  await typist.lines('1');
  await takePapers(page, typist, 'Bầu đại biểu dự khuyết', '20');
  await typist.lines('Lê Văn An');
  await expect(votes(page, 'Lê Văn An', 'bầu đại biểu dự khuyết')).toBeVisible();
  await typist.press('Enter');
  await typist.lines('15');
  await expect(
    page.getByRole('navigation', { name: 'Các bước của chi bộ' }).getByRole('link', { name: /Cấp uỷ/ }),
  ).toHaveAttribute('aria-current', 'page');
  await saved(page);
  counted({ name: 'two ballots of delegates, their seats asked for', keys: typist.keys }, 75);
});

/** What is written of somebody, by the name of its field; what is listed by steps down, or by its first letters without marks. */
const profile: Readonly<Record<string, string | number>> = {
  'Ngày sinh': '15111972',
  'Giới tính': 2,
  'Tham gia cấp uỷ': 't',
  'Dân tộc': 1,
  'Tôn giáo': 1,
  'Quê quán': 'An Lão',
  'Nơi ở': 'Khu phố 1',
  'Ngày vào Đảng': '030296',
  'Ngày chính thức': '030297',
  'Giáo dục phổ thông': 1,
  'Chuyên môn': 'd',
  'Lý luận chính trị': 't',
  'Nghề nghiệp, chức vụ hiện nay': 'Hưu trí',
};

/** What has come of it. */
const stored: Readonly<Record<string, string>> = {
  'Ngày sinh': '15/11/1972',
  'Giới tính': 'female',
  'Tham gia cấp uỷ': 'reelected',
  'Dân tộc': 'Kinh',
  'Tôn giáo': 'Không',
  'Ngày vào Đảng': '03/02/1996',
  'Ngày chính thức': '03/02/1997',
  'Giáo dục phổ thông': '12/12',
  'Chuyên môn': 'university',
  'Lý luận chính trị': 'intermediate',
};

/** Goes through the form of a person by Enter, writing what is not there yet; ends where the next one begins. */
async function fillProfile(page: Page, typist: Typist): Promise<readonly string[]> {
  const passed: string[] = [];
  const focused = page.locator('main :focus');
  for (
    let label = await nameOf(focused);
    label !== 'Họ và tên' && !passed.includes(label);
    label = await nameOf(focused)
  ) {
    passed.push(label);
    const written = profile[label];
    const isEmpty = (await focused.evaluate((element) => (element as HTMLInputElement).value)) === '';
    if (isEmpty && typeof written === 'string') await typist.type(written);
    if (isEmpty && typeof written === 'number')
      for (let step = 0; step < written; step += 1) await typist.press('ArrowDown');
    await typist.press('Enter');
  }
  return passed;
}

function nameOf(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    const [label] = (element as HTMLInputElement).labels ?? [];
    return (label?.textContent ?? element.getAttribute('aria-label') ?? element.textContent).replace(
      /\s*\*$/u,
      '',
    );
  });
}

test('the profile of one person, unknown and from the imported members', async ({ oneApp }) => {
  const whole = { ...people[0], ethnicity: 'Kinh', religion: 'Không', ...wholeProfile } as const;
  const { page, typist } = await open(oneApp, [
    heldCell('Chi bộ khu phố Thử Một', 34, {}),
    { ...heldCell('Chi bộ Thử Hai', 20), roster: [whole] },
  ]);
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  const person = page.getByRole('combobox', { name: 'Họ và tên' });
  await expect(person).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('button', { name: 'Nhập phiếu bầu' })).toBeFocused();
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  await expect(person).toBeFocused();
  await typist.lines('Lê Thị Mới');
  await expect(page.getByRole('region', { name: 'Trích ngang: Lê Thị Mới' })).toBeVisible();
  const letters = 'Lê Thị Mới'.length;
  expect(await fillProfile(page, typist)).toContain('Nghề nghiệp, chức vụ hiện nay');
  counted({ name: 'a profile, nothing known', before: '115 keys', keys: typist.keys - letters }, 74);
  await saved(page);
  const before = typist.keys;
  await expect(person).toBeFocused();
  await typist.type('pham van b');
  await expect(page.getByRole('option', { name: /Phạm Văn Bình/u })).toBeVisible();
  await typist.press('ArrowDown', 'Enter');
  await expect(page.getByRole('region', { name: 'Trích ngang: Phạm Văn Bình' })).toBeVisible();
  expect(await fillProfile(page, typist)).toContain('Nghề nghiệp, chức vụ hiện nay');
  const keys = typist.keys - before - 'pham van b'.length;
  counted({ name: 'a profile of an imported member', before: '115 keys', keys }, 34);
  await saved(page);
  await page.getByRole('button', { name: 'Lê Thị Mới', exact: true }).click();
  for (const [label, value] of Object.entries(stored))
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
});

const WARD = 89;

/** A ward after its congresses, nothing of whose plan, papers and ratifications is entered. */
async function openWard(oneApp: OneApp): Promise<{ page: Page; typist: Typist }> {
  const cells = Array.from({ length: WARD }, (_, index) => heldCell(`Chi bộ Thử ${String(index + 1)}`, 20));
  const wardMembers = [{ id: 'm1', fullName: 'Lê Văn An' }];
  app = await oneApp.begin(await seasonFile(folder, cells, { wardMembers }));
  return { page: app.page, typist: new Typist(app.page) };
}

test('who guides is chosen by a letter and Tab, without a wait; Shift + Tab goes back the same way', async ({
  oneApp,
}) => {
  const wardMembers = ['Lê Văn An', 'Trần Thị Bé', 'Võ Văn Ba'].map((fullName, index) => ({
    id: `m${String(index)}`,
    fullName,
  }));
  const cells = ['Chi bộ Thử 1', 'Chi bộ Thử 2'].map((name) => heldCell(name, 20));
  app = await oneApp.begin(await seasonFile(folder, cells, { wardMembers }));
  const { page } = app;
  await goTo(page, 'Lịch và phân công');
  await page.getByRole('link', { name: 'Phân công', exact: true }).click();
  const of = (column: string, cell: number) =>
    page.getByLabel(`${column}, Chi bộ Thử ${String(cell)}`, { exact: true });
  await of('Phụ trách chính', 1).focus();
  for (const key of ['l', 'Tab', 't', 'Tab', 'v', 'Tab']) await page.keyboard.press(key);
  await expect(of('Phụ trách chính', 2)).toBeFocused();
  await saved(page);
  for (const [column, value] of [
    ['Phụ trách chính', 'm0'],
    ['Cùng chỉ đạo', 'm1'],
    ['Cùng chỉ đạo (2)', 'm2'],
  ] as const)
    await expect(of(column, 1)).toHaveValue(value);
  for (const column of ['Cùng chỉ đạo (2)', 'Cùng chỉ đạo', 'Phụ trách chính']) {
    await page.keyboard.press('Shift+Tab');
    await expect(of(column, 1)).toBeFocused();
  }
});

/** A row for each cell, as copied from a spreadsheet. */
function copied(row: (number: number) => readonly string[]): Promise<void> {
  const text = Array.from({ length: WARD }, (_, index) => row(index + 1).join('\t')).join('\n');
  return app.electron.evaluate(({ clipboard }, block) => clipboard.writeText(block), text);
}

/** Notes what a walk over the whole ward took since the walk before it. */
function countedWard({ name, before }: Pick<Walk, 'name' | 'before'>, typist: Typist, most: number): Typist {
  const { keys, clicks, seconds } = typist;
  counted({ name: `${name}, ${String(WARD)} cells`, before, keys, clicks, seconds }, most);
  return new Typist(app.page);
}

test('a ward of 89 cells is planned, its papers received and its committees ratified', async ({ oneApp }) => {
  const { page, ...hands } = await openWard(oneApp);
  let { typist } = hands;
  const filled = (fields: number) => page.getByText(`Đã ghi ${String(fields)} ô.`);
  const first = (column: string) => page.getByLabel(`${column}, Chi bộ Thử 1`, { exact: true });
  await goTo(page, 'Lịch và phân công');
  await copied((number) => [
    `${String((number % 28) + 1)}/7/2022`,
    'Sáng',
    '7 giờ 30',
    `Nhà số ${String(number)}`,
  ]);
  await typist.click(first('Ngày dự kiến'));
  await typist.press('Control+v');
  await expect(filled(4 * WARD)).toBeVisible();
  await typist.click(page.getByRole('link', { name: 'Phân công', exact: true }));
  await typist.click(page.getByRole('button', { name: 'Chọn mọi dòng' }));
  await first('Phụ trách chính').focus();
  await typist.press('ArrowDown', 'Control+Enter');
  await expect(filled(WARD)).toBeVisible();
  await expect(page.getByText('Chỉ chi bộ còn lại, chưa có người phụ trách (0)')).toBeVisible();
  typist = countedWard({ name: 'planned: days, hours, halls, guides', before: 'cell by cell' }, typist, 8);

  await goTo(page, 'Hồ sơ và sau đại hội');
  const columns = page.getByRole('button', { name: /^Nhận đủ \(\d+\): cả cột/u });
  await page.getByRole('textbox', { name: 'Nghị quyết đại hội: Chi bộ Thử 1', exact: true }).focus();
  await typist.press('ArrowUp');
  for (let left = await columns.count(); left > 0; left -= 1) {
    await expect(columns.first()).toBeFocused();
    await typist.press('Enter');
    await expect(columns).toHaveCount(left - 1);
  }
  await expect(page.getByText(`${String(WARD)}/${String(WARD)} chi bộ đã nộp đủ hồ sơ.`)).toBeVisible();
  typist = countedWard({ name: 'papers received' }, typist, 10);

  await copied((number) => [`${String(number)}-TTr/ĐU`, '20/7/2022', `${String(number)}-QĐ/ĐU`, '25/7/2022']);
  await typist.click(page.getByText('Chuẩn y, phân công, quy chế'));
  await typist.click(first('Số tờ trình'));
  await typist.press('Control+v');
  await expect(filled(4 * WARD)).toBeVisible();
  countedWard({ name: 'ratified: requests and decisions' }, typist, 4);
  await saved(page);
});
