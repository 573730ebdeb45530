/** Calls about a list that comes in from outside: opened, looked over, taken in. */
import { type BrowserWindow } from 'electron';
import { appError } from '../../shared/errors';
import { vi } from '../../shared/i18n';
import { fail, ok } from '../../shared/result';
import { askToOpen } from '../dialogs';
import { ImportDesk } from '../files/read-import';
import type { Office } from '../office/office';
import { send } from './events';
import type { Handlers } from './handle';

type ImportCalls = Pick<
  Handlers,
  | 'import.chooseFile'
  | 'import.paste'
  | 'import.plan'
  | 'import.rows'
  | 'import.apply'
  | 'import.stop'
  | 'import.close'
>;

export function importCalls(office: Office, window: BrowserWindow): ImportCalls {
  const desk = new ImportDesk((progress) => {
    send(window, 'import.progress', progress);
  });
  return {
    'import.chooseFile': async () => {
      const path = await askToOpen(window, 'list');
      return path === undefined ? fail(appError('cancelled')) : desk.openFile(path);
    },
    'import.paste': ({ text }) => desk.openPasted(text, vi.importScreen.pasted),
    'import.plan': ({ sheet, settings }) => {
      const open = office.season();
      return open.ok ? desk.plan(open.value.season, sheet, settings) : open;
    },
    'import.rows': ({ filter, from, count }) => desk.rows(filter, from, count),
    'import.apply': async ({ handle }) => {
      const open = office.season();
      if (!open.ok) return open;
      return desk.takeIn(open.value.season, (edit, way) => office.takeIn(handle, edit, way));
    },
    'import.stop': () => {
      desk.stop();
      return ok(null);
    },
    'import.close': () => {
      desk.close();
      return ok(null);
    },
  };
}
