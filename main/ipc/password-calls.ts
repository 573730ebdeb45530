/** Calls about the password of the data file. */
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { appError } from '../../shared/errors';
import { vi } from '../../shared/i18n';
import { fail, ok } from '../../shared/result';
import { writeDurably } from '../db/durable-write';
import { askWhereToSave } from '../dialogs';
import { safeFileName } from '../files/file-name';
import type { Office } from '../office/office';
import { PasswordDesk } from '../office/password-desk';
import { fileName } from '../office/recent-files';
import { openPackageFile } from '../open-package';
import { isPackageName } from '../open-request';
import { keyring } from '../vault/keyring';
import type { Handlers } from './handle';

type PasswordCalls = Pick<
  Handlers,
  'file.unlock' | 'file.lock' | 'password.set' | 'password.remove' | 'password.keepRecovery'
>;

export function passwordCalls(office: Office, window: BrowserWindow): PasswordCalls {
  const desk = new PasswordDesk(office);
  return {
    'file.unlock': ({ password }) =>
      keyring.trying(password, async () => {
        const path = office.asked;
        if (path === undefined) return fail(appError('no-file-open'));
        const opened = isPackageName(path)
          ? await openPackageFile(window, path, (copy) => office.open(copy))
          : await office.open(path);
        if (opened.ok) await desk.finish(opened.value.handle);
        return opened;
      }),
    'file.lock': ({ handle }) => office.lock(handle),
    'password.set': ({ handle, password, current }) => desk.set(handle, password, current),
    'password.remove': ({ handle, current }) => desk.remove(handle, current),
    'password.keepRecovery': async ({ handle, recovery }) => {
      const open = office.opened(handle);
      if (!open.ok) return open;
      const name = safeFileName(vi.password.recoveryFile(fileName(open.value.path)));
      const path = await askWhereToSave(window, 'recovery', join(app.getPath('documents'), `${name}.txt`));
      if (path === undefined) return fail(appError('cancelled'));
      const lines = vi.password.recoveryText(fileName(open.value.path), recovery);
      const written = await writeDurably(path, new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`));
      return written.ok ? ok(null) : written;
    },
  };
}
