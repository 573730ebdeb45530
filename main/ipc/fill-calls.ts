/** Calls about the superior's own form. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { OpenedForm } from '../../shared/api';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import type { Form } from '../../shared/fill/form';
import type { OpenForm } from '../../shared/fill/open-form';
import type { OwnWardRow } from '../../shared/fill/propose/own-ward';
import type { Proposal } from '../../shared/fill/propose/proposed';
import { vi } from '../../shared/i18n';
import { fail, ok, type Result } from '../../shared/result';
import { askToOpen, askWhereToSave } from '../dialogs';
import { safeFileName } from '../files/file-name';
import {
  fillWith,
  kindProblem,
  proposalFor,
  proposalForWard,
  readForm,
  readMapping,
  writeFilledForm,
  writeMapping,
} from '../files/fill';
import type { Office } from '../office/office';
import type { Handlers } from './handle';

type FillCalls = Pick<
  Handlers,
  | 'fill.openForm'
  | 'fill.proposeOwnWard'
  | 'fill.write'
  | 'fill.exportMapping'
  | 'fill.importMapping'
  | 'fill.openFile'
  | 'fill.openFolder'
>;

const cancelled = fail(appError('cancelled'));

interface FormAt {
  readonly path: string;
  readonly open: OpenForm;
}

/** The form itself is never written over: it is what every filling begins with. */
function wrongPlace(form: FormAt, path: string): AppError | undefined {
  if (resolve(path) === resolve(form.path)) {
    return appError('file-exists', { path, params: { kept: 'template' } });
  }
  return kindProblem(form.open, path);
}

/** A form as the window gets it, with what the program proposes. */
function openedForm(name: string, form: Form, season: Season): OpenedForm {
  return { name, form, ...proposalFor(form, season) };
}

export function fillCalls(office: Office, window: BrowserWindow): FillCalls {
  let form: FormAt | undefined;
  let last: string | undefined;
  let folder = app.getPath('documents');
  const remember = (path: string) => {
    folder = dirname(path);
    return { path, name: basename(path) };
  };
  return {
    'fill.openForm': async () => {
      const path = await askToOpen(window, 'form');
      if (path === undefined) return cancelled;
      const open = await readForm(path);
      if (!open.ok) return open;
      const season = office.season();
      if (!season.ok) return season;
      form = { path, open: open.value };
      return ok(openedForm(remember(path).name, open.value.form, season.value.season));
    },
    'fill.proposeOwnWard': (row) => ownWard(office, form, row),
    'fill.write': async (mapping) => {
      const season = office.season();
      if (!season.ok) return season;
      if (form === undefined) return fail(appError('no-form-open'));
      const filled = fillWith(form.open, season.value.season, mapping);
      if (!filled.ok) return fail(misfit(filled.error));
      const path = await askWhereToSave(window, 'filledForm', join(folder, filledName(form)));
      if (path === undefined) return cancelled;
      const wrong = wrongPlace(form, path);
      if (wrong) return fail(wrong);
      const written = await writeFilledForm(path, filled.value.bytes);
      if (!written.ok) return written;
      last = path;
      return ok(remember(path));
    },
    ...mappingCalls(window, remember, () => folder),
    'fill.openFile': async (): Promise<Result<null, AppError>> => {
      if (last === undefined) return fail(appError('not-found'));
      const problem = await shell.openPath(last);
      return problem === '' ? ok(null) : fail(appError('no-program', { path: last }));
    },
    'fill.openFolder': () => {
      if (last === undefined) return fail(appError('not-found'));
      shell.showItemInFolder(last);
      return ok(null);
    },
  };
}

type MappingCalls = Pick<FillCalls, 'fill.exportMapping' | 'fill.importMapping'>;

/** Mappings as files of their own. */
function mappingCalls(
  window: BrowserWindow,
  remember: (path: string) => { path: string; name: string },
  folder: () => string,
): MappingCalls {
  return {
    'fill.exportMapping': async (mapping) => {
      const path = await askWhereToSave(
        window,
        'mapping',
        join(folder(), `${safeFileName(mapping.name)}.json`),
      );
      if (path === undefined) return cancelled;
      const written = await writeMapping(path, mapping);
      return written.ok ? ok(remember(path)) : written;
    },
    'fill.importMapping': async () => {
      const path = await askToOpen(window, 'mapping');
      return path === undefined ? cancelled : readMapping(path);
    },
  };
}

/** The open form proposed anew, with a row of it that is of the own ward. */
function ownWard(office: Office, form: FormAt | undefined, row: OwnWardRow): Result<Proposal, AppError> {
  const season = office.season();
  if (!season.ok) return season;
  if (form === undefined) return fail(appError('no-form-open'));
  return ok(proposalForWard(form.open.form, season.value.season, row));
}

function misfit(error: Exclude<ReturnType<typeof fillWith>, { readonly ok: true }>['error']): AppError {
  return 'code' in error ? error : appError('form-misfit', { params: { count: error.length } });
}

/** “Biểu 01.xlsx” → “Biểu 01 (đã điền).xlsx” */
function filledName({ path, open }: FormAt): string {
  return `${vi.fill.dialogs.filledName(basename(path, extname(path)))}.${open.kind}`;
}
