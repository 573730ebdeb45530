/** Keys that come faster than a slow machine draws: each of them counts, and none takes the focus from where the next one went. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Cell } from '../shared/domain/season';
import type { RunningApp } from './support/launch';
import type { OneApp } from './support/one-app';
import { field, goTo, openCell, saved } from './support/screens';
import { heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';

/** A machine of so many times less speed. */
const SLOWER = 12;

let folder: string;
let app: RunningApp;
let page: Page;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-fast-'));
});

test.afterEach(async () => {
  await slow(1);
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(oneApp: OneApp, cells: readonly Cell[]): Promise<void> {
  app = await oneApp.begin(await seasonFile(folder, cells));
  ({ page } = app);
}

async function slow(rate = SLOWER): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.detach();
}

/** Without a look at the screen between them. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const member = (id: string, fullName: string) => ({ id, fullName, position: 'member' as const });

/** A cell whose committee stands in another order than its names do. */
function cellWithCommittee(): Cell {
  const cell = heldCell('Chi bộ Một', 9);
  const committee = ['An', 'Bình', 'Cúc', 'Dũng'].map((name) => member(`p-${name}`, `Lê ${name}`));
  return { ...cell, congress: { ...cell.congress, committee } };
}

test('people of a committee go as many places as the key was pressed, and keep the focus', async ({
  oneApp,
}) => {
  await open(oneApp, [cellWithCommittee()]);
  await openCell(page, 'Chi bộ Một');
  await page.getByRole('link', { name: /^3\. Cấp uỷ/ }).click();
  const first = page.getByRole('button', { name: 'Lê An', exact: true });
  await first.focus();
  await slow();
  await press('Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp');
  const names = page
    .getByRole('table')
    .first()
    .getByRole('button', { name: /^Lê \p{L}+$/u });
  await expect(names).toHaveText(['Lê Bình', 'Lê Cúc', 'Lê An', 'Lê Dũng']);
  await expect(first).toBeFocused();
  await saved(page);
});

test('cells go as many places as the key was pressed', async ({ oneApp }) => {
  await open(
    oneApp,
    ['Một', 'Hai', 'Ba', 'Bốn'].map((name) => heldCell(`Chi bộ ${name}`, 9)),
  );
  await goTo(page, 'Chi bộ');
  const name = (row: number) => field(page, `Tên chi bộ, dòng ${String(row)}`);
  await name(1).focus();
  await slow();
  await press('Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp');
  await expect(name(3)).toHaveValue('Chi bộ Một');
  await expect(name(4)).toHaveValue('Chi bộ Bốn');
  await expect(name(3)).toBeFocused();
  await saved(page);
});

test('a mark of the board turns with each press of the space bar', async ({ oneApp }) => {
  await open(oneApp, [heldCell('Chi bộ Một', 9)]);
  await goTo(page, 'Công việc chuẩn bị');
  const mark = page.getByRole('button', { name: /^Dự thảo báo cáo chính trị, Chi bộ Một: /u });
  await mark.focus();
  await slow();
  await press('Space', 'Space');
  await saved(page);
  await expect(mark).toHaveAccessibleName(/: Chưa/u);
  await press('Space', 'Space', 'Space');
  await expect(mark).toHaveAccessibleName(/: Đã xong/u);
  await saved(page);
});
