/** Every screen of the sample against the rules of accessibility, and that none is wider than its window. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDataFile } from '../main/db/data-file';
import * as pathsModule from '../renderer/app/paths';
import { sampleSeason } from '../shared/fixtures/sample';
import {
  expectAccessible,
  expectHeadingsStay,
  expectNoSidewaysScroll,
  expectNothingCut,
  expectOneScrollBar,
  expectWholeTables,
} from './support/accessible';
import { chooseToOpen, chooseToSaveAs } from './support/dialogs';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, goTo, openCell, openSample, type Part } from './support/screens';
import { expect, test } from './support/test';
import { resizeTo, zoomTo } from './support/window-size';

/** Cells of the sample that have everything: ballots, committee, papers; and a list of members. */
const CELL = 'c04';
const LISTED_CELL = 'c02';

/** Addresses that need a cell, and what else of an address `paths.ts` makes. */
const made: Readonly<Partial<Record<keyof typeof pathsModule, readonly string[]>>> = {
  congressPath: pathsModule.congressTabs.map((tab) => pathsModule.congressPath(CELL, tab)),
  personnelPath: [pathsModule.personnelPath(CELL)],
  secondEntryPath: [pathsModule.secondEntryPath(CELL)],
  rosterPath: [pathsModule.rosterPath(LISTED_CELL), pathsModule.rosterPath(LISTED_CELL, 'd01')],
  historyPath: [pathsModule.historyPath({ cellId: CELL }), pathsModule.historyPath({ personId: 'p01' })],
  sectionOf: [],
};

/** Every address that the program knows; one that a new function makes has to be named above. */
function addresses(): readonly string[] {
  const { checkCodes, reconciliation } = pathsModule.paths;
  const known = Object.entries(pathsModule).flatMap(([name, value]): readonly string[] => {
    if (name === 'congressTabs') return [];
    if (typeof value === 'object') return Object.values<string>(value);
    const those = made[name as keyof typeof pathsModule];
    if (!those) throw new Error(`no screen is tried of the addresses that ${name} makes`);
    return those;
  });
  const further = [`${checkCodes}/E305`, `${reconciliation}/v1`];
  return [...known, ...further].filter((address) => !changed.has(address));
}

/** Addresses that show nothing of one ward's season: one leads on, one is tried below with a combined file. */
const changed: ReadonlySet<string> = new Set([pathsModule.paths.planning, pathsModule.paths.combined]);

let app: RunningApp;

/** The program in a window of the size that offices have. */
async function beginInWindow(oneApp: OneApp): Promise<RunningApp> {
  const running = await oneApp.begin();
  await resizeTo(running.electron, 1366, 768);
  return running;
}

test.beforeAll(async ({ oneApp }) => {
  app = await beginInWindow(oneApp);
  await openSample(app.page);
});

test.afterAll(async () => {
  await app.close();
});

/** As A+ does, which is tried by itself below. */
function largeLetters(page: Page, large: boolean): Promise<void> {
  return page.evaluate(
    (size) => {
      document.documentElement.dataset['textSize'] = size;
    },
    large ? 'large' : 'normal',
  );
}

/** In the system's high contrast, which takes all colours away, it still shows where one is and what is switched on. */
async function expectTold(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const untold = await page.evaluate(() => {
    const styleOf = (element: Element) => getComputedStyle(element);
    const tracks = [...document.querySelectorAll('main [role="switch"] + *')];
    const ticks = [
      ...document.querySelectorAll('main :is(.mantine-Checkbox-input, .mantine-Radio-radio):checked'),
    ];
    const tabs = [...document.querySelectorAll('main [role="tab"][aria-selected="true"]')];
    const links = [...document.querySelectorAll('main nav a, nav a')];
    const mark = ({
      borderLeftColor,
      borderLeftWidth,
      borderBottomColor,
      borderBottomWidth,
    }: CSSStyleDeclaration) =>
      `${borderLeftWidth} ${borderLeftColor} ${borderBottomWidth} ${borderBottomColor}`;
    const like = (current: Element) =>
      [...(current.closest('nav')?.querySelectorAll('a:not([aria-current])') ?? [])].some(
        (other) => mark(styleOf(other)) === mark(styleOf(current)),
      );
    return [
      ...tracks.filter((track) => styleOf(track).borderTopWidth === '0px'),
      ...ticks.filter((tick) => styleOf(tick).forcedColorAdjust !== 'none'),
      ...tabs.filter((tab) => styleOf(tab).outlineStyle === 'none'),
      ...links.filter((link) => link.getAttribute('aria-current') === 'page').filter(like),
    ].map(({ outerHTML }) => outerHTML);
  });
  await page.emulateMedia({ forcedColors: 'none' });
  expect(untold).toEqual([]);
}

async function expectFit(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/**
 * Shows a screen by its address, as a link does, and waits until it is drawn. Whoever comes back from the
 * screens of a new season is first led to where they were: then the address is asked for once more.
 */
async function show(page: Page, address: string): Promise<void> {
  await expect(async () => {
    const shown = await page.evaluate(async (hash) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      window.location.hash = hash;
      // the screens hear of it in a task of its own; the second frame comes after the first was drawn
      await frame();
      await frame();
      return decodeURI(window.location.hash);
    }, address);
    expect(shown).toBe(`#${address}`);
  }).toPass();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const address of addresses()) {
  test(`the screen ${address}: at 100, 125 and 200 %, with large letters, in high contrast`, async () => {
    const { page } = app;
    await show(page, address);
    await expectFit(page);
    // what is larger is named and coloured as before: only the room for it is another
    await zoomTo(app.electron, 2);
    await expectNoSidewaysScroll(page);
    await expectNothingCut(page);
    await expectHeadingsStay(page);
    await zoomTo(app.electron, 1.25);
    await expectNoSidewaysScroll(page);
    await expectNothingCut(page);
    await expectOneScrollBar(page);
    await largeLetters(page, true);
    await expectNoSidewaysScroll(page);
    await expectNothingCut(page);
    await expectWholeTables(page);
    await largeLetters(page, false);
    await zoomTo(app.electron, 1);
    await expectOneScrollBar(page);
    await expectTold(page);
  });
}

test('every table of the statistics', async () => {
  await goTo(app.page, 'Thống kê');
  for (const tab of await app.page.getByRole('tab').all()) {
    await tab.click();
    await expectFit(app.page);
  }
});

test('the screens of a cell', async () => {
  await openCell(app.page, 'Chi bộ khu phố Giao Hội 2');
  await expectFit(app.page);
  await app.page.getByRole('link', { name: /Bầu cử/ }).click();
  await expect(app.page.getByRole('heading', { level: 2, name: 'Bầu chi uỷ' })).toBeVisible();
  await expectFit(app.page);
  await app.page.getByRole('link', { name: /Cấp uỷ/ }).click();
  await expect(app.page.getByRole('button', { name: 'Thêm người', exact: true })).toBeVisible();
  await expectFit(app.page);
});

test('a list from Excel, before and after it is opened', async () => {
  await goTo(app.page, 'Chi bộ');
  await app.page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await expect(app.page.getByRole('button', { name: 'Chọn tệp Excel' })).toBeVisible();
  await expectFit(app.page);
  await field(app.page, 'Chỗ dán').fill(
    'Họ và tên\tNgày sinh\tChi bộ\nNguyễn Văn Thử\t31/2/1970\tChi bộ Thử\nLê Thị Thử\t1970\tChi bộ Thử',
  );
  await expect(app.page.getByText('không phải ngày có thật')).toBeVisible();
  await expectFit(app.page);
});

test('what is said of a change that is not entered in full, at 125 %', async () => {
  const { page } = app;
  await zoomTo(app.electron, 1.25);
  await goTo(page, 'Thay đổi tổ chức chi bộ');
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await expect(page.getByText('Chọn từ hai chi bộ trở lên.')).toBeVisible();
  await expectFit(page);
  await goTo(page, 'Kiện toàn cấp uỷ');
  await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  await expect(page.getByText('Nhập họ và tên đầy đủ.')).toBeVisible();
  await expectFit(page);
  await zoomTo(app.electron, 1);
});

test('totals that lack a cell leave the kinds of the cells readable, at 125 %', async () => {
  const { page } = app;
  await zoomTo(app.electron, 1.25);
  await goTo(page, 'Chi bộ');
  await page.getByRole('textbox', { name: 'Tên chi bộ mới' }).click();
  await page.keyboard.type('Chi bộ Chưa Có Số');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/\(thiếu 1 chi bộ\)/).first()).toBeVisible();
  await expectFit(page);
  const kind = page.getByRole('combobox', { name: 'Loại hình: Chi bộ Chưa Có Số' });
  expect(await kind.evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(70);
  await page.keyboard.press('Control+z');
  await expect(kind).toHaveCount(0);
  await zoomTo(app.electron, 1);
});

test('beside the open guide nothing is out of reach, and kinds of cells are whole', async () => {
  const { page } = app;
  await goTo(page, 'Chi bộ');
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { name: 'Hướng dẫn sử dụng' })).toBeVisible();
  const banner = page.getByRole('banner').first();
  const kinds = page.getByRole('combobox', { name: /^Loại hình: / });
  for (const factor of [1, 1.25]) {
    await zoomTo(app.electron, factor);
    await expectNoSidewaysScroll(page);
    await expectNothingCut(page);
    await expect
      .poll(() => banner.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
      .toBe(0);
    expect(await kinds.first().evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(115);
  }
  await zoomTo(app.electron, 1);
  await page.keyboard.press('Escape');
});

test('at 200 % what opens over a screen lies in the window, or scrolls in it', async () => {
  const { page, electron } = app;
  const roles = page.locator('[role="menu"], .mantine-Modal-content, .mantine-Popover-dropdown');
  const press = (name: string | RegExp) =>
    page.getByRole('main').getByRole('button', { name }).first().click();
  const opened: readonly (readonly [string, () => Promise<void>])[] = [
    ['Tổng quan', () => page.getByRole('banner').getByRole('button').first().click()],
    ['Tổng quan', () => page.keyboard.press('Control+k').then(() => page.keyboard.type('nguyen'))],
    ['Chi bộ', () => press(/^Thao tác/)],
    ['Hồ sơ và sau đại hội', () => press(/^Chọn ngày/)],
    ['Kiểm tra', () => press(/^Chấp nhận/)],
    ['Công việc chuẩn bị', () => page.locator('[data-mark="0 0"]').click({ button: 'right' })],
    [
      'Danh sách đảng viên',
      () => page.getByRole('main').locator('tbody').getByRole('button').first().click(),
    ],
  ];
  for (const [part, open] of opened) {
    await goTo(page, part as Part);
    await zoomTo(electron, 2);
    await open();
    await expect(roles.first()).toBeVisible();
    await expect.poll(() => roles.evaluateAll(outside)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(roles).toHaveCount(0);
    await zoomTo(electron, 1);
  }
  await openCell(page, 'Chi bộ khu phố Giao Hội 2');
  await page.getByRole('link', { name: /Bầu cử/ }).click();
  await zoomTo(electron, 2);
  await page
    .getByRole('combobox', { name: /^Thêm vào danh sách/ })
    .first()
    .click();
  await page.keyboard.type('ng');
  await expect.poll(() => roles.evaluateAll(outside)).toEqual([]);
  await page.keyboard.press('Escape');
  await zoomTo(electron, 1);
});

/** Which of these reach beyond the window. */
function outside(elements: readonly Element[]): readonly string[] {
  return elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .filter(
      ({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight,
    )
    .map(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round).join(' '));
}

test('with large letters no name of a cell is cut', async () => {
  await app.page.getByRole('button', { name: 'A+' }).click();
  await goTo(app.page, 'Chi bộ');
  await expectNoSidewaysScroll(app.page);
  const cut = await app.page
    .getByRole('textbox', { name: /^Tên chi bộ, dòng/ })
    .evaluateAll(
      (fields) => fields.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
    );
  expect(cut).toBe(0);
});

test('after an undo the focus is on the screen', async () => {
  await openCell(app.page, 'Chi bộ khu phố Giao Hội 2');
  await app.page.getByRole('link', { name: /Cấp uỷ/ }).click();
  const people = app.page.getByRole('main').getByRole('rowheader');
  const before = await people.count();
  await app.page.getByRole('button', { name: /^Bỏ / }).last().click();
  await app.page.getByRole('button', { name: 'Bỏ khỏi cấp uỷ' }).click();
  await expect(people).toHaveCount(before - 1);
  await app.page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(people).toHaveCount(before);
  await expect(app.page.getByRole('main').locator(':focus')).toBeVisible();
});

test('the start screen, and from there a combined file', async ({ oneApp }) => {
  await app.close();
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-accessibility-'));
  const wards = [];
  for (const name of ['Đảng uỷ A', 'Đảng uỷ B']) {
    const season = sampleSeason();
    const path = join(folder, `${name}.dhcb`);
    const created = await createDataFile(path, { ...season, committee: { ...season.committee, name } });
    expect(created.ok).toBe(true);
    wards.push(path);
  }
  const superior = await beginInWindow(oneApp);
  await expect(superior.page.getByRole('button', { name: 'Bắt đầu đợt đại hội mới' })).toBeVisible();
  await expectFit(superior.page);
  await chooseToOpen(superior.electron, ...wards);
  await chooseToSaveAs(superior.electron, join(folder, 'tổng hợp.dhcb'));
  await superior.page.getByRole('button', { name: 'Gộp tệp các xã, phường' }).click();
  await expect(
    superior.page.getByRole('heading', { level: 1, name: 'Tổng hợp các xã, phường' }),
  ).toBeVisible();
  await expectFit(superior.page);
  await superior.close();
  await rm(folder, { recursive: true, force: true });
});
