/** The packaged program, fuses set, started for real: window, sample, export, papers made in their thread, quit. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataFile } from '../main/db/data-file';
import { docxText } from '../main/files/testing/read-docx';
import { readWorkbook } from '../main/files/testing/read-workbook';
import { sampleSeason } from '../shared/fixtures/sample';
import { vi } from '../shared/i18n';
import { acceptSaveDialog, closeMessage } from './support/native-dialog';
import { networkSocketsOf } from './support/network-sockets';
import { copyOfProgram, linuxFolder, packForTest, startPackaged, startUnseen } from './support/packaged';
import { goTo, openSample } from './support/screens';
import { heldCell, seasonFile } from './support/seasons';
import { expect, test } from './support/test';

const SOCKET_LOOKS = 40;
const PACKING_LIMIT_MS = 600_000;

test.beforeAll(() => {
  test.setTimeout(PACKING_LIMIT_MS);
  packForTest();
});

test('the packaged program shows the sample, exports its sheets and papers, and ends when it is closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-packaged-'));
  const before = await filesIn(linuxFolder);
  const app = await startPackaged({ home: folder });
  await expect(app.page).toHaveTitle(/Đại hội chi bộ/);
  expect(app.page.url()).toMatch(/^app:\/\/dhcb\/index\.html/);
  await openSample(app.page);
  await goTo(app.page, 'Xuất biểu Excel');
  await app.page.getByRole('button', { name: 'Xuất biểu Excel' }).click();
  await acceptSaveDialog(vi.dialogs.exportTitle);
  await expect(app.page.getByRole('button', { name: 'Mở tệp' })).toBeVisible();
  const workbook = readWorkbook(await readFile(await fileIn(folder, '.xlsx')));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['B1a', 'B1b', 'B2', 'B3', 'B4', 'B5']);
  await goTo(app.page, 'Biên bản, phiếu bầu, tờ trình');
  await app.page.getByRole('button', { name: 'Xuất giấy tờ' }).click();
  await acceptSaveDialog(vi.dialogs.paperTitle);
  await expect(app.page.getByText('Đã xuất giấy tờ của 1 chi bộ')).toBeVisible();
  expect(docxText(await readFile(await fileIn(folder, '.docx')))).toContain('BIÊN BẢN KIỂM PHIẾU');
  expect(await app.quit()).toBe(0);
  // so it runs from a folder that cannot be written, too
  expect(await filesIn(linuxFolder)).toEqual(before);
  await rm(folder, { recursive: true, force: true });
});

test('on a USB stick it keeps what it remembers, and offers to save, beside itself', async () => {
  const stick = await mkdtemp(join(tmpdir(), 'dhcb thẻ nhớ '));
  await copyOfProgram(stick);
  await mkdir(join(stick, 'du-lieu'));
  const app = await startPackaged({ home: stick, folder: stick, ownSettings: true });
  await openSample(app.page);
  await goTo(app.page, 'Xuất biểu Excel');
  await app.page.getByRole('button', { name: 'Xuất biểu Excel' }).click();
  await acceptSaveDialog(vi.dialogs.exportTitle);
  await expect(app.page.getByRole('button', { name: 'Mở tệp' })).toBeVisible();
  expect(await app.quit()).toBe(0);
  const beside = await readdir(join(stick, 'du-lieu'));
  expect(beside.filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
  expect(await readdir(join(stick, 'du-lieu', 'ghi-nho'))).toContain('hoai-tan-2022.dhcb');
  await rm(stick, { recursive: true, force: true });
});

test('it runs its own archive only: one that is gone, or a folder in its place, starts nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-changed-'));
  await copyOfProgram(folder);
  const other = join(folder, 'resources', 'app');
  const mark = join(folder, 'foreign-code-ran');
  await mkdir(other);
  await writeFile(join(other, 'package.json'), JSON.stringify({ name: 'other', main: 'main.js' }));
  await writeFile(join(other, 'main.js'), `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const app = await startPackaged({ home: folder, folder });
  await expect(app.page).toHaveTitle(/Đại hội chi bộ/);
  expect(await app.quit()).toBe(0);
  await rm(join(folder, 'resources', 'app.asar'));
  expect(await startUnseen({ home: folder, folder }).ended).not.toBe(0);
  expect(await readdir(folder)).not.toContain('foreign-code-ran');
  await rm(folder, { recursive: true, force: true });
});

test('a file that is double-clicked opens in the window that is there, however long its path', async () => {
  const home = await mkdtemp(join(tmpdir(), 'dhcb hai lần '));
  const deep = join(
    home,
    ...Array.from({ length: 5 }, (_, n) => `Đảng uỷ phường Thử Nghiệm, hồ sơ đại hội ${String(n)} năm`),
  );
  await mkdir(deep, { recursive: true });
  const path = await seasonFile(deep, [heldCell('Chi bộ Đường Dài', 12)]);
  expect(path.length).toBeGreaterThan(260);
  const app = await startPackaged({ home });
  await openSample(app.page);
  const second = startUnseen({ home, args: [`--user-data-dir=${app.settings}`, path] });
  expect(await second.ended).toBe(0);
  await expect(app.page.getByRole('banner')).toContainText('Thử Nghiệm');
  expect(await app.quit()).toBe(0);
  await rm(home, { recursive: true, force: true });
});

test('where its own folder cannot be written it says so, and ends', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-unwritable-'));
  const home = join(folder, 'not a folder');
  await writeFile(home, '');
  const { ended } = startUnseen({ home: folder, environment: { XDG_CONFIG_HOME: home } });
  await closeMessage(vi.dialogs.unwritable.title);
  expect(await ended).toBe(1);
  await rm(folder, { recursive: true, force: true });
});

test('no switch opens a port or a way out: it has no socket but unix ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dhcb-sockets-'));
  const data = join(folder, 'Phường.dhcb');
  const created = await createDataFile(data, sampleSeason());
  if (!created.ok) throw new Error(created.error.code);
  const args = ['--remote-debugging-port=0', `--user-data-dir=${join(folder, 'own')}`, data];
  const app = startUnseen({ home: folder, args });
  const names = () => readdir(folder);
  await expect.poll(names, { timeout: PACKING_LIMIT_MS }).toContain('Phường.dhcb.lock');
  // while the page comes up, and after it
  for (let look = 0; look < SOCKET_LOOKS; look += 1) {
    expect(networkSocketsOf(app.pid)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await readdir(join(folder, 'own'))).not.toContain('DevToolsActivePort');
  app.end();
  await app.ended;
  await rm(folder, { recursive: true, force: true });
});

/** What stands under a folder: names, sizes and when each was written. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  return Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return `${name} ${String(size)} ${String(mtimeMs)}`;
    }),
  );
}

/** The one file of this kind that was written under the folder. */
async function fileIn(folder: string, extension: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(extension));
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}
