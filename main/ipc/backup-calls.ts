/** Calls about the copies of the data file. */
import { dirname, join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import { appError } from '../../shared/errors';
import { vi } from '../../shared/i18n';
import { fail, ok } from '../../shared/result';
import { localDay } from '../../shared/text/local-day';
import { backupFolderOf } from '../db/backup';
import { readBytes } from '../db/check-file';
import { putDataFile } from '../db/put-file';
import { stillReadable } from '../db/still-readable';
import { askBackupFolder, askWhereToSave } from '../dialogs';
import { mirrorAttachmentsOf } from '../files/attachments';
import { safeFileName } from '../files/file-name';
import { BackupDesk } from '../office/backup-desk';
import type { Office } from '../office/office';
import { fileName } from '../office/recent-files';
import type { Handlers } from './handle';

const cancelled = fail(appError('cancelled'));

type BackupCalls = Pick<
  Handlers,
  | 'file.saveCopy'
  | 'backups.list'
  | 'backups.look'
  | 'backups.unlock'
  | 'backups.restore'
  | 'backups.readRemains'
  | 'backups.make'
  | 'backups.chooseFolder'
  | 'backups.forgetFolder'
  | 'backups.showFolder'
>;

export function backupCalls(office: Office, window: BrowserWindow): BackupCalls {
  const { chosen } = office;
  const desk = new BackupDesk(office, chosen);
  return {
    'file.saveCopy': async ({ handle }) => {
      const open = office.opened(handle);
      if (!open.ok) return open;
      const stem = fileName(open.value.path);
      const name = safeFileName(vi.dialogs.copyName(stem, localDay(new Date())));
      const suggested = join(chosen.secondFolder ?? app.getPath('documents'), `${name}.dhcb`);
      const path = await askWhereToSave(window, 'copy', suggested);
      if (path === undefined) return cancelled;
      const saved = await office.saveCopy(handle, path);
      if (!saved.ok) return saved;
      const attachments = await mirrorAttachmentsOf(open.value.path, path);
      return ok({ path, name: fileName(path), attachments: attachments.ok ? null : attachments.error });
    },
    'backups.list': ({ handle }) => desk.list(handle),
    'backups.look': ({ handle, name }) => desk.look(handle, name),
    'backups.unlock': ({ handle, password }) => desk.unlock(handle, password),
    'backups.restore': ({ handle, name }) => desk.restore(handle, name),
    'backups.readRemains': async () => {
      const from = office.refused;
      if (from === undefined) return fail(appError('no-file-open'));
      const bytes = await readBytes(from);
      if (!bytes.ok) return bytes;
      const found = await stillReadable(from, bytes.value, vi.backups.rescue.nameless);
      if (!found.ok) return found;
      const name = safeFileName(vi.dialogs.remainsName(fileName(from)));
      const path = await askWhereToSave(window, 'otherFile', join(dirname(from), `${name}.dhcb`));
      if (path === undefined) return cancelled;
      const put = await putDataFile(path, () => found.value.bytes);
      const file = put.ok ? await office.open(path) : put;
      return file.ok ? ok({ file: file.value, remains: found.value.remains }) : file;
    },
    'backups.make': ({ handle }) => office.keepCopy(handle, 'asked'),
    'backups.chooseFolder': async ({ handle }) => {
      const path = await askBackupFolder(window, chosen.secondFolder ?? app.getPath('home'));
      if (path === undefined) return cancelled;
      await chosen.chooseSecondFolder(path);
      return office.keepCopy(handle, 'daily');
    },
    'backups.forgetFolder': async () => {
      await chosen.chooseSecondFolder(undefined);
      return ok(null);
    },
    'backups.showFolder': ({ handle }) => {
      const open = office.opened(handle);
      if (!open.ok) return open;
      void shell.openPath(backupFolderOf(open.value.path));
      return ok(null);
    },
  };
}
