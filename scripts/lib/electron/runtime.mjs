/** Which Electron runs: one given by hand, else the official one, else the one for tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScriptFailure, say } from '../say.mjs';
import { officialElectron } from './official.mjs';
import { offlineElectron } from './offline.mjs';

const EXECUTABLES = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * @typedef {{ folder: string, executable: string, version: string, kind: 'given' | 'official' | 'tests-only' }} Runtime
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime() {
  const runtime = (await given()) ?? (await official()) ?? (await testsOnly());
  if (!runtime) {
    throw new ScriptFailure(
      'Không có Electron nào chạy được trên máy này: cần mạng để tải bản chính thức.',
      'no Electron for this machine: the official one must be downloaded',
    );
  }
  return runtime;
}

/** For child processes: Playwright and `require('electron')` find the same runtime. */
export function environmentFor(runtime) {
  return { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder };
}

async function given() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const runtime = describe('given', folder, versionIn(folder));
  if (!existsSync(runtime.executable)) {
    throw new ScriptFailure(
      `ELECTRON_OVERRIDE_DIST_PATH không có Electron: ${runtime.executable}`,
      'ELECTRON_OVERRIDE_DIST_PATH holds no Electron',
    );
  }
  say(`Chạy với Electron ${runtime.version} theo ELECTRON_OVERRIDE_DIST_PATH.`, 'running the given Electron');
  return runtime;
}

async function official() {
  const found = await officialElectron();
  if (!found) return undefined;
  say(`Chạy với Electron ${found.version} chính thức.`, 'running the official Electron');
  return describe('official', found.folder, found.version);
}

async function testsOnly() {
  const found = await offlineElectron();
  if (!found) return undefined;
  say(
    `Chạy với Electron ${found.version} chỉ dùng để thử và trình diễn (không tải được bản chính thức).`,
    'running an Electron for tests and demonstration only',
  );
  return describe('tests-only', found.folder, found.version);
}

function describe(kind, folder, version) {
  return { kind, folder, version, executable: join(folder, EXECUTABLES[process.platform] ?? 'electron') };
}

function versionIn(folder) {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : '?';
}
