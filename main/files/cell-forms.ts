import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import type { ReturnedFile } from '../../shared/cellforms/collected';
import { makeForm } from '../../shared/cellforms/make-form';
import { readForm } from '../../shared/cellforms/read-form';
import type { Cell, Season } from '../../shared/domain/season';
import { activeCells } from '../../shared/domain/season-views';
import { type AppError, appError } from '../../shared/errors';
import { buildFormWorkbook } from '../../shared/export/cell-form/workbook';
import { cellForms } from '../../shared/i18n/vi/cellForms';
import { fail, ok, type Result } from '../../shared/result';
import { compareText } from '../../shared/text/fold';
import { readError } from '../db/check-file';
import { writeDurably } from '../db/durable-write';
import { safeFileName } from './file-name';

/** Forms for the cells on the disk: written into a folder, and read from one when they come back. */

/** A form that is to be written. */
export interface FormFile {
  readonly cell: Cell;
  readonly path: string;
}

/** The files of the forms for these cells, of all that take part where none are named; numbered in the order of the cells. */
export function formFiles(season: Season, folder: string, cellIds?: readonly string[]): readonly FormFile[] {
  const cells = activeCells(season);
  const digits = String(cells.length).length;
  return cells.flatMap((cell, index) => {
    if (cellIds && !cellIds.includes(cell.id)) return [];
    const number = String(index + 1).padStart(Math.max(2, digits), '0');
    return [{ cell, path: join(folder, cellForms.form.fileName(number, safeFileName(cell.name))) }];
  });
}

const SECONDS = 'YYYY-MM-DDTHH:MM:SS'.length;

/** The moment as the number of a form. */
export function formMoment(at: Date): string {
  return `${at.toISOString().slice(0, SECONDS)}Z`;
}

/** Writes one form. Errors: those of writing a file. */
export async function writeForm(
  season: Season,
  { cell, path }: FormFile,
  issuedAt: string,
): Promise<Result<void, AppError>> {
  return writeDurably(path, await buildFormWorkbook(makeForm(season, cell, issuedAt)));
}

/** What a spreadsheet program saves; those that are none of ours say so. */
const endings = new Set(['.xlsx', '.xlsm', '.xls', '.ods', '.et']);
/** What a program leaves beside a file that is open. */
const BESIDE = /^(?:~\$|\.)/u;
/** More files than any ward has cells. */
const MOST_FILES = 2_000;
/** A form has some hundred rows. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Reads every workbook of a folder and of the folders in it. Errors: those of reading the folder, `too-many-files`. */
export async function readForms(folder: string): Promise<Result<readonly ReturnedFile[], AppError>> {
  const found = await workbooksIn(folder);
  if (!found.ok) return found;
  if (found.value.length > MOST_FILES) return fail(appError('too-many-files', { path: folder }));
  const files: ReturnedFile[] = [];
  for (const path of found.value) files.push(await readOne(folder, path));
  return ok(files);
}

async function workbooksIn(folder: string): Promise<Result<readonly string[], AppError>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && endings.has(extname(entry.name).toLowerCase()))
      .filter(({ name }) => !BESIDE.test(name))
      .map(({ parentPath, name }) => join(parentPath, name));
    return ok(paths.toSorted(compareText));
  } catch (error) {
    return fail(readError(error, folder));
  }
}

async function readOne(folder: string, path: string): Promise<ReturnedFile> {
  const name = relative(folder, path);
  try {
    const { size, mtime } = await stat(path);
    const modifiedAt = mtime.toISOString();
    if (size > MOST_BYTES) return { name, modifiedAt, form: fail({ kind: 'not-a-form' }) };
    return { name, modifiedAt, form: readForm(await readFile(path)) };
  } catch (error) {
    const unreadable = { kind: 'unreadable', error: readError(error, path) } as const;
    return { name, modifiedAt: '', form: fail(unreadable) };
  }
}
