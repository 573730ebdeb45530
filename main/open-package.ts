/** What happens when a package is opened in the window: it is checked, shown, and its data or its files are taken out. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { OpenFile } from '../shared/api';
import { type AppError, appError, partly } from '../shared/errors';
import { fail, type Result } from '../shared/result';
import { receiptLines } from '../shared/sealed/receipt';
import { readContents } from './db/check-file';
import { writeDurably } from './db/durable-write';
import { putDataFile } from './db/put-file';
import { askFolder, askPackage, askReplace, askWhereToSave } from './dialogs';
import { safeFileName } from './files/file-name';
import { isPackage, type OpenedPackage, openPackage, type PackageContent } from './files/sealed-package';
import { isPackageName } from './open-request';

const cancelled = fail(appError('cancelled'));

/** Whether a file that is to be opened is a package, by its name or by how it begins. */
export async function meansPackage(path: string): Promise<boolean> {
  if (isPackageName(path)) return true;
  const bytes = await readContents(path);
  return bytes.ok && isPackage(bytes.value);
}

/**
 * Checks a package and asks what to do with it: open a copy of its data, or save its sheets and report.
 * Errors: `cancelled` also where files were saved and nothing is open; those of `openPackage` and of writing.
 */
export async function openPackageFile(
  window: BrowserWindow,
  path: string,
  openData: (path: string) => Promise<Result<OpenFile, AppError>>,
): Promise<Result<OpenFile, AppError>> {
  const bytes = await readContents(path);
  if (!bytes.ok) return bytes;
  const opened = openPackage(path, bytes.value);
  if (!opened.ok) return opened;
  const { manifest, checksum, files } = opened.value;
  const hasData = files.some(({ kind }) => kind === 'data');
  const answer = await askPackage(window, receiptLines(manifest, checksum), hasData);
  if (answer === 'data') return takeIn(window, opened.value, openData);
  if (answer === 'files') return saveFiles(window, files);
  return cancelled;
}

/** Writes a copy of the data in a package to a place of the user's choice and opens it. */
export async function takeIn(
  window: BrowserWindow,
  { files }: OpenedPackage,
  openData: (path: string) => Promise<Result<OpenFile, AppError>>,
): Promise<Result<OpenFile, AppError>> {
  const data = files.find(({ kind }) => kind === 'data');
  if (!data) return fail(appError('package-no-data'));
  const path = await askWhereToSave(window, 'dataFile', suggested(data.name));
  if (path === undefined) return cancelled;
  // never over a file, whatever the dialog let pass: the open one, one of another program, one that is closed
  const written = await putDataFile(path, () => data.bytes);
  return written.ok ? openData(path) : written;
}

/** Saves the sheets and the report of a package into a folder and shows it. */
export async function saveFiles(
  window: BrowserWindow,
  files: readonly PackageContent[],
): Promise<Result<OpenFile, AppError>> {
  const folder = await askFolder(window, app.getPath('documents'));
  if (folder === undefined) return cancelled;
  const wanted = files
    .filter(({ kind }) => kind !== 'data')
    .map(({ name, bytes }) => ({ path: join(folder, safeFileName(name)), bytes }));
  const replaced = wanted.filter(({ path }) => existsSync(path)).map(({ path }) => basename(path));
  if (replaced.length > 0 && !(await askReplace(window, replaced))) return cancelled;
  for (const [index, { path, bytes }] of wanted.entries()) {
    const written = await writeDurably(path, bytes);
    if (!written.ok) return fail(partly(written.error, index, wanted.length));
  }
  const [first] = wanted;
  if (first) shell.showItemInFolder(first.path);
  return cancelled;
}

function suggested(name: string): string {
  return join(app.getPath('documents'), safeFileName(name));
}
