/** Calls about the forms that travel to the cells: written into a folder, and read from one. */
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import type { ReturnedForms, WrittenForms } from '../../shared/api-forms';
import { type AppError, appError, partly } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { askFormsFolder, askReplace } from '../dialogs';
import { formFiles, formMoment, readForms, writeForm } from '../files/cell-forms';
import type { Office } from '../office/office';
import type { Handlers } from './handle';

type CellFormCalls = Pick<Handlers, 'forms.write' | 'forms.read' | 'forms.openFolder'>;

const cancelled = fail(appError('cancelled'));

export function cellFormCalls(office: Office, window: BrowserWindow): CellFormCalls {
  let last: string | undefined;
  const folderFor = async (handle: string, what: 'write' | 'read') => {
    const open = office.opened(handle);
    if (!open.ok) return open;
    const folder = await askFormsFolder(window, what, last ?? dirname(open.value.path));
    if (folder === undefined) return cancelled;
    last = folder;
    return ok({ folder, season: open.value.season });
  };
  return {
    'forms.write': async ({ handle, cellIds }): Promise<Result<WrittenForms, AppError>> => {
      const chosen = await folderFor(handle, 'write');
      if (!chosen.ok) return chosen;
      const { folder, season } = chosen.value;
      const forms = formFiles(season, folder, cellIds);
      const there = forms.filter(({ path }) => existsSync(path)).map(({ path }) => basename(path));
      if (there.length > 0 && !(await askReplace(window, there))) return cancelled;
      const issuedAt = formMoment(new Date());
      for (const [index, form] of forms.entries()) {
        const written = await writeForm(season, form, issuedAt);
        if (!written.ok) return fail(partly(written.error, index, forms.length));
      }
      return ok({ folder, files: forms.length });
    },
    'forms.read': async ({ handle }): Promise<Result<ReturnedForms, AppError>> => {
      const chosen = await folderFor(handle, 'read');
      if (!chosen.ok) return chosen;
      const { folder } = chosen.value;
      const files = await readForms(folder);
      return files.ok ? ok({ folder, files: files.value }) : files;
    },
    'forms.openFolder': async () => {
      if (last === undefined) return fail(appError('not-found'));
      const problem = await shell.openPath(last);
      return problem === '' ? ok(null) : fail(appError('no-program', { path: last }));
    },
  };
}
