/** Order of life: walls first, one instance, then the window, then the program; the end only after the last save. */
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

const built = builtPage(join(__dirname, '../renderer'));
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
    beginProgram(window, { folder, asked, development: DEVELOPMENT }),
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

// V8 compiles SQLite anew, to be faster, once it was used for a while, which takes a core for a second: not yet while the
// first file is opened and the page begins (the largest number that V8 takes; a step of SQLite counts by the thousand)
setFlagsFromString('--wasm-tiering-budget=2000000000');
refuseSwitches(app);
silenceNetworkServices(app);
declareAppScheme();
const unwritable = chooseUserFolder(app);
// a changed main process is started while the one before it still ends
if (DEVELOPMENT || app.requestSingleInstanceLock()) void begin();
else app.quit();
