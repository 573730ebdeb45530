/** Calls about the data file: creating, opening, closing it. */
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { appError } from '../../shared/errors';
import { vi } from '../../shared/i18n';
import { fail } from '../../shared/result';
import { readDataFile } from '../db/data-file';
import { askForce, askToOpen, askWhereToSave } from '../dialogs';
import { copyAttachments } from '../files/attachments';
import { safeFileName } from '../files/file-name';
import { copiesBeside, openBeside } from '../office/copies-beside';
import type { Office } from '../office/office';
import { meansPackage, openPackageFile } from '../open-package';
import type { Handlers } from './handle';

const cancelled = fail(appError('cancelled'));

type FileCalls = Pick<
  Handlers,
  | 'file.create'
  | 'file.createFrom'
  | 'file.open'
  | 'file.openSample'
  | 'file.beside'
  | 'file.openBeside'
  | 'file.openRefused'
  | 'file.close'
  | 'file.save'
  | 'file.saveElsewhere'
>;

export function fileCalls(office: Office, window: BrowserWindow): FileCalls {
  return {
    'file.create': async (input) => {
      const path = await askWhereToSave(window, 'dataFile', suggestedPath(input.name, input.term));
      return path === undefined ? cancelled : office.create(path, input);
    },
    'file.createFrom': async (input) => {
      const from = await askToOpen(window, 'lastTerm');
      if (from === undefined) return cancelled;
      if (await meansPackage(from))
        return fail(appError('file-not-ours', { path: from, params: { found: 'package' } }));
      const last = await readDataFile(from);
      if (!last.ok) {
        // it is opened by its password then, and the new one begins from it as it does from any
        if (last.error.code === 'password-needed') office.asked = from;
        return fail({ ...last.error, path: from });
      }
      const path = await askWhereToSave(
        window,
        'dataFile',
        suggestedPath(last.value.season.committee.name, input.term),
      );
      return path === undefined ? cancelled : office.createFrom(from, path, input);
    },
    'file.open': async ({ recentPath }) => {
      if (recentPath !== undefined) {
        return office.isRecent(recentPath) ? office.open(recentPath) : fail(appError('not-found'));
      }
      const path = await askToOpen(window, 'dataFile');
      if (path === undefined) return cancelled;
      if (!(await meansPackage(path))) return office.open(path);
      const opened = await openPackageFile(window, path, (copy) => office.open(copy));
      if (!opened.ok && opened.error.code === 'password-needed') office.asked = path;
      return opened;
    },
    'file.openSample': () => office.openSample(),
    'file.beside': ({ handle }) => copiesBeside(office, handle),
    'file.openBeside': ({ handle, name }) => openBeside(office, handle, name),
    'file.openRefused': async ({ how }) => {
      if (how === 'force' && !(await askForce(window))) return cancelled;
      return office.openRefused(how);
    },
    'file.close': () => office.close(),
    'file.save': ({ handle }) => office.save(handle),
    'file.saveElsewhere': async ({ handle }) => {
      const open = office.opened(handle);
      if (!open.ok) return open;
      const { committee, season } = open.value.season;
      const path = await askWhereToSave(window, 'otherFile', suggestedPath(committee.name, season.term));
      if (path === undefined) return cancelled;
      return office.beside.run(async () => {
        const saved = await office.saveElsewhere(handle, path);
        // what could not be copied is told when its document is opened
        if (saved.ok) await copyAttachments(open.value.path, path);
        return saved;
      });
    },
  };
}

function suggestedPath(committee: string, term: string): string {
  const name = safeFileName(vi.dialogs.dataFileName(committee, term));
  return join(app.getPath('documents'), `${name}.dhcb`);
}
