import { createHash, randomBytes } from 'node:crypto';
import { readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type AppError, appError, type ErrorCode } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { type FileSystem, nodeFileSystem, type OpenedFile, systemCode } from './file-system';

/**
 * Replaces a file so that at every moment, a power cut and a full disk included,
 * the path holds either the old bytes or the new ones, whole.
 *
 * A new file in the same folder is written, flushed, measured, read back and
 * compared, and only then renamed over the old one; on POSIX the folder is
 * flushed after it. The libraries for this were measured and replace a good file
 * by a truncated one when the disk is full: hence our own.
 */

/** Waits before each further attempt to rename: virus scanners hold a new file for moments. */
const RENAME_WAITS_MS = [10, 20, 50, 100, 200, 400, 800] as const;

const BUSY_CODES: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
/** What some network and removable file systems answer to the flush of a folder. */
const FOLDER_FLUSH_UNKNOWN: ReadonlySet<string> = new Set([
  'EINVAL',
  'ENOTSUP',
  'ENOSYS',
  'EISDIR',
  'EPERM',
  'EACCES',
]);

const errorBySystemCode: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'target-unwritable',
  EPERM: 'target-unwritable',
  EROFS: 'target-unwritable',
  ENOENT: 'target-unwritable',
  ENOTDIR: 'target-unwritable',
  EISDIR: 'target-unwritable',
  ENAMETOOLONG: 'target-unwritable',
  EBUSY: 'target-locked',
  ETXTBSY: 'target-locked',
};

/** The failure of a system call on the way to `path`; anything else is a bug and thrown on. */
export function writeError(error: unknown, path: string): AppError {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return appError(errorBySystemCode[code] ?? 'write-failed', { path, params: { system: code } });
}

/** The file came back shorter or other than it was written. */
class NotAsWritten extends Error {
  override readonly name = 'NotAsWritten';
}

/** Asked at the last moment, when the new file is safe on the disk: why the old one may not be replaced. */
export type Objection = () => Promise<AppError | undefined>;

const noObjection: Objection = () => Promise.resolve(undefined);

/**
 * Writes `bytes` to `path` durably, replacing what stands there. When it fails
 * the old file is whole and no other file is left.
 *
 * Errors: `disk-full`, `target-unwritable`, `target-locked`, `write-failed`, and
 * what `objection` answers.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  system: FileSystem = nodeFileSystem,
  objection: Objection = noObjection,
): Promise<Result<void, AppError>> {
  try {
    const [target, mode] = await Promise.all([realTarget(path, system), allowedMode(path, system)]);
    const fresh = join(dirname(target), freshName(target));
    try {
      await writeFresh(fresh, bytes, mode, system);
      const [refusal] = await Promise.all([objection(), readBack(fresh, bytes, system)]);
      if (refusal) {
        await system.unlink(fresh);
        return fail(refusal);
      }
      await replace(fresh, target, system);
    } catch (error) {
      await system.unlink(fresh).catch(() => undefined);
      throw error;
    }
    await flushFolder(dirname(target), system);
    return ok(undefined);
  } catch (error) {
    if (error instanceof NotAsWritten) return fail(appError('write-failed', { path }));
    return fail(writeError(error, path));
  }
}

/** A symbolic link is followed, so that the file it names is replaced and not the link. */
async function realTarget(path: string, system: FileSystem): Promise<string> {
  try {
    return await system.realpath(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return path;
    throw error;
  }
}

/** The old file's permissions, undefined when there is none; a read-only file is not replaced behind its back. */
async function allowedMode(path: string, system: FileSystem): Promise<number | undefined> {
  try {
    const [mode] = await Promise.all([system.modeOf(path), system.mayWrite(path)]);
    return mode;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeFresh(
  fresh: string,
  bytes: Uint8Array,
  mode: number | undefined,
  system: FileSystem,
): Promise<void> {
  const file = await system.open(fresh, 'wx');
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw new NotAsWritten(`${String(size)} of ${String(bytes.length)} bytes`);
  } finally {
    await file.close();
  }
}

async function readBack(fresh: string, bytes: Uint8Array, system: FileSystem): Promise<void> {
  const found = await system.readFile(fresh);
  if (Buffer.compare(found, bytes) !== 0) throw new NotAsWritten('read back other bytes');
}

async function replace(fresh: string, target: string, system: FileSystem): Promise<void> {
  for (const wait of RENAME_WAITS_MS) {
    try {
      await system.rename(fresh, target);
      return;
    } catch (error) {
      if (!BUSY_CODES.has(systemCode(error) ?? '')) throw error;
      await system.wait(wait);
    }
  }
  await system.rename(fresh, target);
}

/** Makes the rename itself durable. Windows does so by itself and cannot open a folder. */
async function flushFolder(folder: string, system: FileSystem): Promise<void> {
  if (process.platform === 'win32') return;
  let handle: OpenedFile | undefined;
  try {
    handle = await system.open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (!FOLDER_FLUSH_UNKNOWN.has(systemCode(error) ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}

const FRESH_ENDING = '.dhcb-tmp';

/** All unfinished files on the way to one target begin alike, whatever its name is and however long. */
function freshPrefix(target: string): string {
  return `.${createHash('sha256').update(basename(target)).digest('hex').slice(0, 16)}-`;
}

function freshName(target: string): string {
  return `${freshPrefix(target)}${randomBytes(8).toString('hex')}${FRESH_ENDING}`;
}

/**
 * Removes what a crash left on the way to `path`, if older than `olderThanMs`: younger ones may belong
 * to a write that runs. What cannot be removed stays and does no harm.
 */
export async function removeUnfinished(path: string, olderThanMs: number): Promise<void> {
  const prefix = freshPrefix(path);
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix) && each.endsWith(FRESH_ENDING))) {
    const left = join(dirname(path), name);
    const age = Date.now() - ((await stat(left).catch(() => undefined))?.mtimeMs ?? Number.POSITIVE_INFINITY);
    if (age >= olderThanMs) await unlink(left).catch(() => undefined);
  }
}
