/** Order of life: walls first, one instance, then the window, then the program; the end only after the last save. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { app, type BrowserWindow, protocol, session } from 'electron';
import { declareAppScheme, serveApp } from './app-protocol';
import { livePage } from './live-page';
import { startLog } from './log';
import { dataFileIn } from './open-request';
import { builtPage, pageAfter } from './page-source';
import type { Program } from './program';
import { refuseSwitches, secureContents, secureSession, silenceNetworkServices } from './security';
import { chooseUserFolder } from './user-folder';
import { bringToFront, createWindow } from './window';

/** True in what `npm run dev` builds, put in by electron.vite.config.ts; elsewhere the bundle loses what hangs on it. */
declare const DEVELOPMENT: boolean;

const pageFolder = join(__dirname, '../renderer');
const built = builtPage(pageFolder);
const live = DEVELOPMENT ? livePage(process.env.ELECTRON_RENDERER_URL ?? '') : undefined;

let opened: { readonly window: BrowserWindow; readonly program: Promise<Program> } | undefined;

/** Chromium makes the process of the page while the program is read, which takes as long. */
function open() {
  const folder = app.getPath('userData');
  startLog(join(folder, 'dhcb.log'));
  secureSession(session.defaultSession, live ? [`${live.socket}/`] : []);
  serveApp(
    protocol,
    pageAfter(() => program, live ?? built),
  );
  const window = createWindow(join(folder, 'window.json'));
  const asked = dataFileIn(process.argv, process.cwd());
  const program: Promise<Program> = import('./program').then(({ beginProgram }) =>
    beginProgram(window, {
      folder,
      asked,
      development: DEVELOPMENT,
      page: live ? undefined : readFileSync(join(pageFolder, 'index.html'), 'utf8'),
    }),
  );
  return { window, program };
}

async function begin(): Promise<void> {
  app.on('web-contents-created', (_event, contents) => {
    secureContents(contents);
  });
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    if (!opened) return;
    bringToFront(opened.window);
    const path = dataFileIn(commandLine, workingFolder);
    if (path !== undefined) void opened.program.then(({ openFile }) => openFile(path));
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  await app.whenReady();
  if (unwritable !== undefined) {
    const { tellUnwritable } = await import('./tell-unwritable');
    tellUnwritable(unwritable);
    app.exit(1);
    return;
  }
  opened = open();
}

// V8 compiles what is used much of SQLite anew, to be faster: that takes a core while the first file is opened and the page
// begins, and neither openings nor saves gain by it. What makes keys of passwords does (vault/argon-worker.ts)
for (const flag of ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up']) setFlagsFromString(flag);
refuseSwitches(app);
silenceNetworkServices(app);
declareAppScheme();
const unwritable = chooseUserFolder(app);
// a changed main process is started while the one before it still ends
if (DEVELOPMENT || app.requestSingleInstanceLock()) void begin();
else app.quit();
