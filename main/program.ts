/**
 * What the window needs to be shown: its file as it was left, where nothing of it changed, or that there is none. All
 * else, with SQLite and the schemas of files and calls, is read once that is drawn, or when the page asks for more.
 */
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { ApiName, RecentFile } from '../shared/api';
import { firstCalls } from './ipc/first-calls';
import { handleAll } from './ipc/handle';
import { pageLife } from './ipc/page-life';
import { showJumpList } from './jump-list';
import { installMenu, showFieldMenu } from './menu';
import type { MenuDoors } from './menu-template';
import { firstAnswer, firstFile } from './office/first-file';
import { FirstViews } from './office/first-view';
import { RecentFiles } from './office/recent-files';
import { isPackageName } from './open-request';
import { quitAfterLastSave } from './quit';
import type { Begun, WholeProgram } from './whole-program';

/** The contract's names, put in by the build (electron.vite.config.ts). */
declare const API_CALL_NAMES: readonly ApiName[];

export type Program = Pick<WholeProgram, 'openFile'>;

interface Beginning {
  /** Where the program keeps its own things. */
  readonly folder: string;
  /** The file that the start named. */
  readonly asked: string | undefined;
  readonly development: boolean;
  /** Tells the page from those of other versions; undefined where it may change at any time. */
  readonly page: string | undefined;
}

/** Ties the program to its window; the page is given nothing before. */
export function beginProgram(
  window: BrowserWindow,
  { folder, asked, development, page }: Beginning,
): Program {
  const openFile = async (path: string): Promise<void> => (await whole()).openFile(path);
  const recent = new RecentFiles(join(folder, 'recent.json'), recentShown(window, openFile, development));
  showFieldMenu(window);
  const life = pageLife(window);
  const views = page === undefined ? undefined : new FirstViews(join(folder, 'first-view'), page);
  const packageAsked = asked !== undefined && isPackageName(asked) ? asked : undefined;
  const known = { folder, recent, views, life, asked: packageAsked === undefined ? asked : undefined };
  const first = firstShown(known);
  const whole = once(async () => {
    const { file } = await first;
    return (await import('./whole-program')).wholeProgram(window, { ...known, first: file });
  });
  void first.then(({ isAll }) => (isAll ? undefined : whole()));
  const stateAtOnce = async () => {
    const { file, isAll } = await first;
    if (!isAll) return undefined;
    const state = { version: app.getVersion(), recent: recent.list(), fallen: life.takeFallen() };
    return firstAnswer(state, file);
  };
  handleAll(API_CALL_NAMES, firstCalls(stateAtOnce, whole));
  quitAfterLastSave(window, {
    save: async () => (await whole()).save(),
    abandon: async () => (await whole()).abandon(),
  });
  if (packageAsked !== undefined)
    window.webContents.once('did-finish-load', () => void openFile(packageAsked));
  return { openFile };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}

/** What the window is shown at first; `isAll` where nothing needs to be examined for it. */
async function firstShown({ asked, recent, views }: Pick<Begun, 'asked' | 'recent' | 'views'>) {
  const path = asked ?? recent.last;
  if (path === null) return { file: undefined, isAll: true };
  const file = views && (await firstFile(path, views));
  return { file, isAll: file !== undefined };
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
