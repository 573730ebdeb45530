/** Calls about what the program writes for others. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { ExportedFile } from '../../shared/api';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError, partly } from '../../shared/errors';
import { isPlanSheet, type SheetCode } from '../../shared/export/sheet-codes';
import { vi } from '../../shared/i18n';
import { fail, ok, type Result } from '../../shared/result';
import { localDay } from '../../shared/text/local-day';
import { askFolder, askReplace, askWhereToSave } from '../dialogs';
import { exportWorkbook } from '../files/export-workbook';
import { safeFileName } from '../files/file-name';
import type { Office } from '../office/office';
import { send } from './events';
import type { Handlers } from './handle';

type ExportCalls = Pick<Handlers, 'export.workbook' | 'export.openFile' | 'export.openFolder'>;

export function exportCalls(office: Office, window: BrowserWindow): ExportCalls {
  let last: string | undefined;
  let folder = app.getPath('documents');
  return {
    'export.workbook': async ({ sheets, apart, markChanges }): Promise<Result<ExportedFile, AppError>> => {
      const open = office.season();
      if (!open.ok) return open;
      const { season, sample } = open.value;
      const name = safeFileName(workbookName(season, sheets));
      const files = await askTargets(window, join(folder, `${name}.xlsx`), apart ? sheets : undefined);
      if (files === undefined) return fail(appError('cancelled'));
      for (const [index, path] of files.entries()) {
        const written = await exportWorkbook(path, season, {
          sheets: apart ? sheets.slice(index, index + 1) : sheets,
          sample,
          markChanges,
          generatedOn: localDay(new Date()),
          onProgress: (progress) => {
            send(window, 'export.progress', progress);
          },
        });
        if (!written.ok)
          return files.length === 1 ? written : fail(partly(written.error, index, files.length));
      }
      const [path = ''] = files;
      last = path;
      folder = dirname(path);
      return ok({ path, name: files.map((each) => basename(each)).join(', '), files: files.length });
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

/** A single sheet of the plan is called by what it is, any other workbook by the congresses. */
function workbookName({ committee, season }: Season, sheets: readonly SheetCode[]): string {
  const [first, ...others] = sheets;
  const plan = first !== undefined && others.length === 0 && isPlanSheet(first) ? first : undefined;
  return plan === undefined
    ? vi.dialogs.workbookName(committee.name, season.term)
    : vi.dialogs.planSheetName[plan](committee.name, season.term);
}

/** Where to write: one workbook, or with `apart` a file for each of these sheets in a folder; undefined when left. */
async function askTargets(
  window: BrowserWindow,
  suggested: string,
  apart: readonly SheetCode[] | undefined,
): Promise<readonly string[] | undefined> {
  if (apart === undefined) {
    const path = await askWhereToSave(window, 'workbook', suggested);
    return path === undefined ? undefined : [path];
  }
  const folder = await askFolder(window, dirname(suggested));
  if (folder === undefined) return undefined;
  const files = apart.map((code) => join(folder, `${code} - ${basename(suggested)}`));
  const replaced = files.filter((path) => existsSync(path)).map((path) => basename(path));
  return replaced.length === 0 || (await askReplace(window, replaced)) ? files : undefined;
}
