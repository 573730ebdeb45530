import { mkdir, readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { AppError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { localDay } from '../files/local-day';
import { writeDurably, writeError } from './durable-write';

/** Copies of a data file that are kept; older ones go. */
const KEPT_BACKUPS = 10;

const FOLDER_ENDING = '.saoluu';

export interface Backup {
  readonly path: string;
  readonly sizeBytes: number;
}

function stemOf(path: string): string {
  return basename(path, extname(path));
}

/** The folder of a data file's backups: `Phường A.dhcb` has `Phường A.saoluu` beside it. */
export function backupFolderOf(path: string): string {
  return join(dirname(path), stemOf(path) + FOLDER_ENDING);
}

/** `20250131-093012`, local time: files sort by name as by age. */
function stamp(at: Date): string {
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, '0'));
  return `${localDay(at).replaceAll('-', '')}-${time.join('')}`;
}

const STAMP = /-(?<day>\d{8})-\d{6}(?:-v\d+)?$/u;

async function backupNames(path: string): Promise<string[]> {
  const ending = extname(path);
  const names = await readdir(backupFolderOf(path)).catch(() => []);
  return names.filter((name) => name.endsWith(ending) && STAMP.test(basename(name, ending))).sort();
}

/** The backups of a data file, newest first. */
export async function listBackups(path: string): Promise<readonly Backup[]> {
  const paths = (await backupNames(path)).reverse().map((name) => join(backupFolderOf(path), name));
  return Promise.all(paths.map(async (each) => ({ path: each, sizeBytes: (await stat(each)).size })));
}

/**
 * Keeps a copy of a data file's bytes, found sound before: the first of a day, or
 * always when the schema is about to be changed from `migratedFrom`.
 *
 * Errors: those of `writeDurably`.
 */
export async function backUp(
  path: string,
  bytes: Uint8Array,
  { now, migratedFrom }: { readonly now: Date; readonly migratedFrom?: number },
): Promise<Result<void, AppError>> {
  const made = stamp(now);
  const ending = extname(path);
  const days = (await backupNames(path)).map((name) => STAMP.exec(basename(name, ending))?.groups?.['day']);
  if (migratedFrom === undefined && days.includes(made.slice(0, 8))) return ok(undefined);
  const version = migratedFrom === undefined ? '' : `-v${String(migratedFrom)}`;
  const copy = join(backupFolderOf(path), `${stemOf(path)}-${made}${version}${ending}`);
  try {
    await mkdir(backupFolderOf(path), { recursive: true });
  } catch (error) {
    return fail(writeError(error, backupFolderOf(path)));
  }
  const written = await writeDurably(copy, bytes);
  if (written.ok) await removeOldest(path);
  return written;
}

/** A copy that cannot be removed stays and does no harm. */
async function removeOldest(path: string): Promise<void> {
  const names = await backupNames(path);
  for (const name of names.slice(0, Math.max(0, names.length - KEPT_BACKUPS))) {
    await unlink(join(backupFolderOf(path), name)).catch(() => undefined);
  }
}
