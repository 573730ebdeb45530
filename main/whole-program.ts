/** All that stands behind the window: the office with its file, what the page asks, and the end. */

import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import { noteFolders } from './db/durable-write';
import { answersOf } from './ipc/answers';
import { send } from './ipc/events';
import type { Answering } from './ipc/handle';
import type { PageLife } from './ipc/page-life';
import { officeCalls } from './ipc/register';
import { settling } from './ipc/settle';
import type { FirstFile } from './office/first-file';
import type { FirstViews } from './office/first-view';
import { LeftBehind } from './office/left-behind';
import { Office } from './office/office';
import type { RecentFiles } from './office/recent-files';
import { isPackageName } from './open-request';
import type { Ending } from './quit';

/** What was made before, to show the window. */
export interface Begun {
  /** Where the program keeps its own things. */
  readonly folder: string;
  /** The data file that the start named. */
  readonly asked: string | undefined;
  readonly recent: RecentFiles;
  readonly views: FirstViews | undefined;
  readonly life: PageLife;
  /** What the window shows of its file. */
  readonly first: FirstFile | undefined;
}

export interface WholeProgram extends Ending {
  readonly answer: Answering;
  /** Shows another file, or says why not. */
  readonly openFile: (path: string) => Promise<void>;
}

/** By then the page has drawn itself. */
const AFTER_START_MS = 10_000;

/** No start waits for them; read they are before somebody pulls out the stick on which the program is, to be told of it. */
function readDialogs(): void {
  void import('./ipc/file-area');
}

export function wholeProgram(window: BrowserWindow, begun: Begun): WholeProgram {
  const { folder, asked, life, first } = begun;
  const leftBehind = new LeftBehind(join(folder, 'left-behind.json'));
  noteFolders(leftBehind.note);
  void leftBehind.clear();
  const office = new Office(folder, app.getVersion(), begun);
  setTimeout(readDialogs, AFTER_START_MS);
  const started = office.start(asked, first);
  void started.then((isAsShown) => {
    // the page asks again, and is answered by what was found
    if (!isAsShown && !window.isDestroyed()) window.webContents.reload();
  });
  const settle = settling(window);
  const answer = answersOf(officeCalls(office, window, { life, settle }));
  const openFile = async (path: string): Promise<void> => {
    // what comes later stays: the file of the start is opened before
    await started;
    const openData = (file: string) => office.open(file, settle.settle);
    const opened = isPackageName(path)
      ? await (await import('./open-package')).openPackageFile(window, path, openData)
      : await openData(path);
    if (opened.ok) send(window, 'file.opened', opened.value);
    else if (opened.error.code !== 'cancelled') {
      if (opened.error.code === 'password-needed') office.asked = path;
      send(window, 'file.refused', { ...opened.error, path });
    }
  };
  const save = async () => {
    await settle.settle();
    return office.end();
  };
  return {
    openFile,
    save,
    abandon: () => office.abandon(),
    answer: async (name, input) => {
      await started;
      return answer(name, input);
    },
  };
}
