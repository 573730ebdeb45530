/**
 * Where the program keeps its own things: the user's folder, or, on a USB stick, the folder “du-lieu” beside the
 * program. Chromium's caches stay on the PC where Windows carries the user's folder over the network.
 */
import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { App } from 'electron';

/** The zip for a USB stick brings it along (scripts/lib/package/archives.mjs). */
const BESIDE = 'du-lieu';
const SETTINGS = 'ghi-nho';

/** To be called before the application is ready. Gives the folder that cannot be written, if so: the program then says it and ends. */
export function chooseUserFolder(app: App): string | undefined {
  if (!app.commandLine.hasSwitch('user-data-dir')) placeFolders(app);
  const folder = ownFolder(app);
  if (isWritable(folder)) return undefined;
  // without a folder of its own Chromium would end with a crash before anything can be said
  app.setPath('userData', mkdtempSync(join(tmpdir(), 'dhcb-')));
  return folder;
}

/** Electron refuses to name a folder that it cannot make. */
function ownFolder(app: App): string {
  try {
    return app.getPath('userData');
  } catch {
    return join(app.getPath('appData'), app.getName());
  }
}

function placeFolders(app: App): void {
  const beside = join(dirname(app.getPath('exe')), BESIDE);
  if (app.isPackaged && existsSync(beside)) {
    app.setPath('userData', join(beside, SETTINGS));
    app.setPath('documents', beside);
  }
  const { LOCALAPPDATA } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA !== undefined) {
    app.setPath('sessionData', join(LOCALAPPDATA, app.getName()));
  }
}

/** Only trying tells: on Windows rights say little, and a stick may be locked by a switch. */
function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(join(folder, '.thu-')));
    return true;
  } catch {
    return false;
  }
}
