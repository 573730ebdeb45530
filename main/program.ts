/** What stands behind the window: the office with its file, what the page asks, menu and end. */
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { RecentFile } from '../shared/api';
import { noteFolders } from './db/durable-write';
import { send } from './ipc/events';
import { registerIpc } from './ipc/register';
import { showJumpList } from './jump-list';
import { installMenu, showFieldMenu } from './menu';
import type { MenuDoors } from './menu-template';
import { LeftBehind } from './office/left-behind';
import { Office } from './office/office';
import { isPackageName } from './open-request';
import { quitAfterLastSave } from './quit';

export interface Program {
  /** Shows another file, or says why not. */
  readonly openFile: (path: string) => Promise<void>;
}

/** By then the page has drawn itself. */
const AFTER_START_MS = 10_000;

/** No start waits for them; read they are before somebody pulls out the stick on which the program is, to be told of it. */
function readDialogs(): void {
  void import('./ipc/file-area');
}

interface Beginning {
  /** Where the program keeps its own things. */
  readonly folder: string;
  /** The file that the start named. */
  readonly asked: string | undefined;
  readonly development: boolean;
}

/** Ties the program to its window; the page is given nothing before. */
export function beginProgram(window: BrowserWindow, { folder, asked, development }: Beginning): Program {
  const leftBehind = new LeftBehind(join(folder, 'left-behind.json'));
  noteFolders(leftBehind.note);
  void leftBehind.clear();
  // the recent files are known later than how they are opened
  const openFile = (path: string): Promise<void> => show(path);
  const office = new Office(folder, app.getVersion(), recentShown(window, openFile, development));
  window.once('show', () => setTimeout(readDialogs, AFTER_START_MS));
  const packageAsked = asked !== undefined && isPackageName(asked) ? asked : undefined;
  office.start(packageAsked === undefined ? asked : undefined);
  showFieldMenu(window);
  const { settle } = registerIpc(office, window);
  quitAfterLastSave(window, {
    save: async () => {
      await settle();
      return office.end();
    },
    abandon: () => office.abandon(),
  });
  const show = async (path: string): Promise<void> => {
    // what comes later stays: the file of the start is opened before
    await office.state();
    const openData = (file: string) => office.open(file, settle);
    const opened = isPackageName(path)
      ? await (await import('./open-package')).openPackageFile(window, path, openData)
      : await openData(path);
    if (opened.ok) send(window, 'file.opened', opened.value);
    else if (opened.error.code !== 'cancelled') {
      if (opened.error.code === 'password-needed') office.asked = path;
      send(window, 'file.refused', { ...opened.error, path });
    }
  };
  if (packageAsked !== undefined) {
    window.webContents.once('did-finish-load', () => void openFile(packageAsked));
  }
  return { openFile };
}

/** The files of late are reached from the menu and, on Windows, from the taskbar. */
function recentShown(window: BrowserWindow, openFile: Program['openFile'], development: boolean) {
  const doors: MenuDoors = {
    open: () => {
      void import('./dialogs')
        .then(({ askToOpen }) => askToOpen(window, 'dataFile'))
        .then((path) => (path === undefined ? undefined : openFile(path)));
    },
    openFile: (path) => void openFile(path),
    manual: () => {
      window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F1' });
    },
  };
  return (recent: readonly RecentFile[]): void => {
    installMenu(doors, recent, development);
    if (process.platform === 'win32' && app.isPackaged) showJumpList(app, recent, process.execPath);
  };
}
