/** Calls about what the program writes for others. */
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { ExportedFile } from '../../shared/api';
import { type AppError, appError } from '../../shared/errors';
import { vi } from '../../shared/i18n';
import { fail, ok, type Result } from '../../shared/result';
import { askWorkbook } from '../dialogs';
import { exportWorkbook } from '../files/export-workbook';
import { safeFileName } from '../files/file-name';
import { localDay } from '../files/local-day';
import type { Office } from '../office/office';
import { send } from './events';
import type { Handlers } from './handle';

type ExportCalls = Pick<Handlers, 'export.workbook' | 'export.openFile' | 'export.openFolder'>;

export function exportCalls(office: Office, window: BrowserWindow): ExportCalls {
  let last: string | undefined;
  let folder = app.getPath('documents');
  return {
    'export.workbook': async ({ sheets }): Promise<Result<ExportedFile, AppError>> => {
      const open = office.season();
      if (!open.ok) return open;
      const { season, sample } = open.value;
      const name = safeFileName(vi.dialogs.workbookName(season.committee.name, season.season.term));
      const path = await askWorkbook(window, join(folder, `${name}.xlsx`));
      if (path === undefined) return fail(appError('cancelled'));
      const written = await exportWorkbook(path, season, {
        sheets,
        sample,
        generatedOn: localDay(new Date()),
        onProgress: (progress) => {
          send(window, 'export.progress', progress);
        },
      });
      if (!written.ok) return written;
      last = path;
      folder = dirname(path);
      return ok({ path, name: basename(path) });
    },
    'export.openFile': async () => {
      if (last === undefined) return fail(appError('not-found'));
      const problem = await shell.openPath(last);
      return problem === '' ? ok(null) : fail(appError('no-program', { path: last }));
    },
    'export.openFolder': () => {
      if (last === undefined) return fail(appError('not-found'));
      shell.showItemInFolder(last);
      return ok(null);
    },
  };
}
