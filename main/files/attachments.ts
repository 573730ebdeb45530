/**
 * Files of the season's documents: copies in a folder beside the data file, or
 * files elsewhere on this computer that a document points to.
 */
import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import type { SeasonDocument } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { readBytes, readError } from '../db/check-file';
import { isUnfinished, writeDurably, writeError } from '../db/durable-write';
import { readFolder } from '../db/read-folder';
import { sealVault, type VaultKey } from '../vault/vault';
import { folded, freeName, namesIn } from './file-name';

const FOLDER_ENDING = '.tailieu';

/** Kinds of files that are opened: papers, sheets and pictures, nothing that runs. */
export const documentEndings = [
  'pdf',
  'doc',
  'docx',
  'odt',
  'rtf',
  'txt',
  'xls',
  'xlsx',
  'ods',
  'jpg',
  'jpeg',
  'png',
  'tif',
  'tiff',
] as const;

/** The folder of a data file's attachments: `Phường A.dhcb` has `Phường A.tailieu` beside it. */
export function attachmentFolderOf(dataFile: string): string {
  return join(dirname(dataFile), basename(dataFile, extname(dataFile)) + FOLDER_ENDING);
}

/**
 * Copies a file into the folder of attachments and gives the name of the copy; a copy that is
 * there already is never replaced. With a key the copy is under that.
 *
 * Errors: `document-not-openable`, `document-missing`, those of `namesIn`, `readBytes` and `writeDurably`.
 */
export async function attachFile(
  dataFile: string,
  source: string,
  key?: VaultKey,
): Promise<Result<string, AppError>> {
  const openable = await openableFile(source);
  if (!openable.ok) return openable;
  const folder = attachmentFolderOf(dataFile);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return fail(writeError(error, folder));
  }
  const names = await namesIn(folder);
  if (!names.ok) return names;
  const name = freeName(basename(source), names.value);
  const bytes = await readBytes(source);
  if (!bytes.ok) return bytes;
  const written = await writeDurably(join(folder, name), key ? sealVault(key, bytes.value) : bytes.value);
  return written.ok ? ok(name) : written;
}

/**
 * The path of a document's file, checked: on this computer, of a kind that only shows.
 *
 * Errors: `document-not-openable`, `document-missing`.
 */
export function fileOfDocument(
  dataFile: string,
  { attachment, link }: Pick<SeasonDocument, 'attachment' | 'link'>,
): Promise<Result<string, AppError>> {
  if (attachment !== undefined) {
    // a name only: whatever else a file from outside says stays within the folder
    if (/[/\\]/u.test(attachment) || attachment.startsWith('..')) {
      return Promise.resolve(fail(appError('document-not-openable')));
    }
    return openableFile(join(attachmentFolderOf(dataFile), attachment));
  }
  if (link === undefined)
    return Promise.resolve(fail(appError('document-missing', { params: { name: '' } })));
  return openableFile(link);
}

async function openableFile(path: string): Promise<Result<string, AppError>> {
  const ending = extname(path).slice(1).toLowerCase();
  const known = documentEndings.some((one) => one === ending);
  // a path that begins with two strokes lies on another computer
  if (!known || !isAbsolute(path) || /^[/\\]{2}/u.test(path)) return fail(appError('document-not-openable'));
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true
    ? ok(path)
    : fail(appError('document-missing', { params: { name: basename(path) } }));
}

/** Takes the attachments along when the work goes on in a new data file; false when some stayed behind. */
export async function copyAttachments(from: string, to: string): Promise<boolean> {
  return (await mirrorAttachmentsOf(from, to)).ok;
}

/** Copies the attachments of one data file to another, as `mirrorAttachments` does. */
export function mirrorAttachmentsOf(from: string, to: string): Promise<Result<void, AppError>> {
  return mirrorAttachments(attachmentFolderOf(from), attachmentFolderOf(to));
}

/**
 * Copies the attachments of one folder into another, where they are not there yet; nothing there is replaced or
 * removed. Errors: those of `readFolder`; `file-not-found` where the disk of the first is gone; those of `readBytes` and `writeDurably` for the first that stayed behind.
 */
export async function mirrorAttachments(from: string, to: string): Promise<Result<void, AppError>> {
  const missing = await missingFiles(from, to);
  if (!missing.ok) return missing;
  if (missing.value.length === 0) return ok(undefined);
  try {
    await mkdir(to, { recursive: true });
  } catch (error) {
    return fail(writeError(error, to));
  }
  const problems: AppError[] = [];
  for (const name of missing.value) {
    const bytes = await readBytes(join(from, name));
    const copied = bytes.ok ? await writeDurably(join(to, name), bytes.value) : bytes;
    if (!copied.ok) problems.push(copied.error);
  }
  const [first] = problems;
  return first ? fail(first) : ok(undefined);
}

/** Files that one folder has and the other one lacks; none where there is no folder, but the place where it would lie. */
async function missingFiles(from: string, to: string): Promise<Result<readonly string[], AppError>> {
  const entries = await readFolder(from);
  if (!entries.ok) return entries;
  try {
    // of a disk that is gone nobody knows what it held
    await stat(dirname(from));
  } catch (error) {
    return fail(readError(error, from));
  }
  const there = await namesIn(to);
  if (!there.ok) return there;
  const missing = entries.value.filter(
    (entry) => entry.isFile() && !isUnfinished(entry.name) && !there.value.has(folded(entry.name)),
  );
  return ok(missing.map(({ name }) => name));
}
