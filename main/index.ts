/** Order of life: walls first, one instance, then the window; the end only after the last save. */
import { join } from 'node:path';
import { app, type BrowserWindow, protocol, session } from 'electron';
import type { RecentFile } from '../shared/api';
import { declareAppScheme, serveApp } from './app-protocol';
import { noteFolders } from './db/durable-write';
import { askToOpen } from './dialogs';
import { send } from './ipc/events';
import { registerIpc } from './ipc/register';
import { showJumpList } from './jump-list';
import { livePage } from './live-page';
import { startLog } from './log';
import { installMenu } from './menu';
import type { MenuDoors } from './menu-template';
import { LeftBehind } from './office/left-behind';
import { Office } from './office/office';
import { isPackageName, openPackageFile } from './open-package';
import { dataFileIn } from './open-request';
import { builtPage } from './page-source';
import { quitAfterLastSave } from './quit';
import { refuseSwitches, secureContents, secureSession, silenceNetworkServices } from './security';
import { chooseUserFolder, tellUnwritable } from './user-folder';
import { bringToFront, createWindow } from './window';

/** True in what `npm run dev` builds, put in by electron.vite.config.ts; elsewhere the bundle loses what hangs on it. */
declare const DEVELOPMENT: boolean;

const built = builtPage(join(__dirname, '../renderer'));
const live = DEVELOPMENT ? livePage(process.env.ELECTRON_RENDERER_URL ?? '') : undefined;

let program: Program | undefined;

/** The window, and how to show it another file. */
interface Program {
  readonly window: BrowserWindow;
  readonly openFile: (path: string) => Promise<void>;
}

const doors: MenuDoors = {
  open: () => {
    if (!program) return;
    const { window, openFile } = program;
    void askToOpen(window, 'dataFile').then((path) => (path === undefined ? undefined : openFile(path)));
  },
  openFile: (path) => void program?.openFile(path),
  manual: () => program?.window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F1' }),
};

/** The files of late are reached from the menu and, on Windows, from the taskbar. */
function showRecent(recent: readonly RecentFile[]): void {
  installMenu(doors, recent, DEVELOPMENT);
  if (process.platform === 'win32' && app.isPackaged) showJumpList(app, recent, process.execPath);
}

function open(): Program {
  const folder = app.getPath('userData');
  startLog(join(folder, 'dhcb.log'));
  const leftBehind = new LeftBehind(join(folder, 'left-behind.json'));
  noteFolders(leftBehind.note);
  void leftBehind.clear();
  const office = new Office(folder, app.getVersion(), showRecent);
  const asked = dataFileIn(process.argv, process.cwd());
  const packageAsked = asked !== undefined && isPackageName(asked) ? asked : undefined;
  office.start(packageAsked === undefined ? asked : undefined);
  secureSession(session.defaultSession, live ? [`${live.socket}/`] : []);
  serveApp(protocol, live ?? built);
  const window = createWindow(join(folder, 'window.json'));
  const { settle } = registerIpc(office, window);
  quitAfterLastSave(window, {
    save: async () => {
      await settle();
      return office.end();
    },
    abandon: () => office.abandon(),
  });
  const openFile = async (path: string): Promise<void> => {
    const openData = (file: string) => office.open(file, settle);
    const opened = isPackageName(path) ? await openPackageFile(window, path, openData) : await openData(path);
    if (opened.ok) send(window, 'file.opened', opened.value);
    else if (opened.error.code !== 'cancelled') {
      if (opened.error.code === 'password-needed') office.asked = path;
      send(window, 'file.refused', { ...opened.error, path });
    }
  };
  if (packageAsked !== undefined) {
    window.webContents.once('did-finish-load', () => void openFile(packageAsked));
  }
  return { window, openFile };
}

async function begin(): Promise<void> {
  app.on('web-contents-created', (_event, contents) => {
    secureContents(contents);
  });
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    if (!program) return;
    bringToFront(program.window);
    const path = dataFileIn(commandLine, workingFolder);
    if (path !== undefined) void program.openFile(path);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  await app.whenReady();
  if (unwritable !== undefined) {
    tellUnwritable(unwritable);
    app.exit(1);
    return;
  }
  program = open();
}

refuseSwitches(app);
silenceNetworkServices(app);
declareAppScheme();
const unwritable = chooseUserFolder(app);
// a changed main process is started while the one before it still ends
if (DEVELOPMENT || app.requestSingleInstanceLock()) void begin();
else app.quit();
