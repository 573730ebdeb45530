/** `npm run torture -- electron`: the program in its window is killed while it saves; every other time its file is under a password. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { createDataFile, readDataFile } from '../main/db/data-file';
import { keyring } from '../main/vault/keyring';
import { newVaultKey } from '../main/vault/vault';
import type { ApiAnswer, WindowApi } from '../shared/api';
import { sampleSeason } from '../shared/fixtures/sample';
import { launchApp, newSettingsFolder, type RunningApp } from './support/launch';
import { expect, test } from './support/test';

const KILLS = Number(process.env.DHCB_KILLS ?? 50);
const PASSWORD = 'mùa đại hội 2025';
const NAMES = ['Phạm Văn Bình', 'An Dưỡng'];
/** Within it some hundred saves are met. */
const LONGEST_LIFE_MS = 1500;

declare const window: { readonly dhcb: WindowApi };

/** Saves a number after the other until the program is gone; says each that was acknowledged. */
function saveOn(page: Page, password: string | undefined): Promise<void> {
  return page.evaluate(async (secret) => {
    if (secret !== undefined) await window.dhcb['file.unlock']({ password: secret });
    const state = JSON.parse(String(await window.dhcb['app.state'](undefined))) as ApiAnswer<'app.state'>;
    const file = state.ok ? state.value.file : null;
    const [cell] = file?.season.cells ?? [];
    if (!file || !cell) throw new Error('no file is open');
    for (let total = (cell.members.total ?? 0) + 1; ; total += 1) {
      const edit = { type: 'cell.updateMembers', cellId: cell.id, patch: { total } } as const;
      const saved = await window.dhcb['season.edit']({ handle: file.handle, edit });
      const answer = JSON.parse(String(saved)) as ApiAnswer<'season.edit'>;
      if (answer.ok) console.log(`saved ${String(total)}`);
    }
  }, password);
}

/** The last number that was acknowledged before the program was killed. */
async function untilKilled(app: RunningApp, password: string | undefined): Promise<number> {
  let last = 0;
  const first = new Promise<void>((resolve) => {
    app.page.on('console', (message) => {
      const total = /^saved (\d+)$/u.exec(message.text())?.[1];
      if (total === undefined) return;
      last = Number(total);
      resolve();
    });
  });
  await app.page.waitForLoadState();
  const gone = saveOn(app.page, password).catch(() => undefined);
  await first;
  await wait(Math.random() * LONGEST_LIFE_MS);
  const program = app.electron.process();
  const closed = once(program, 'close');
  program.kill('SIGKILL');
  await Promise.all([closed, gone]);
  return last;
}

function plainFiles(...roots: readonly string[]): string[] {
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => {
        const bytes = readFileSync(path);
        return NAMES.some((name) => bytes.includes(name) || bytes.includes(Buffer.from(name, 'utf16le')));
      }),
  );
}

for (let kill = 0; kill < KILLS; kill += 1) {
  test(`kill ${String(kill + 1)}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dhcb-torture-'));
    const settings = await newSettingsFolder();
    const path = join(folder, 'Phường A.dhcb');
    const password = kill % 2 === 1 ? PASSWORD : undefined;
    const key =
      password === undefined
        ? undefined
        : await newVaultKey(password, 'ABCD', { memoryKiB: 1024, passes: 1 });
    await createDataFile(path, sampleSeason(), { key });
    const app = await launchApp({ settings, args: [path] });
    const last = await untilKilled(app, password);
    if (password !== undefined) expect(plainFiles(folder, settings)).toEqual([]);
    keyring.clear();
    const read = await keyring.trying(password, () => readDataFile(path));
    expect(read.ok).toBe(true);
    if (read.ok) expect(read.value.season.cells[0]?.members.total).toBeGreaterThanOrEqual(last);
    expect(last).toBeGreaterThan(0);
    for (const each of [folder, settings]) await rm(each, { recursive: true, force: true });
  });
}
