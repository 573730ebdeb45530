import { hash, randomUUID } from 'node:crypto';
import { readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type AppError, appError, type ErrorCode } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { type FileSystem, nodeFileSystem, type OpenedFile, systemCode } from './file-system';

/**
 * Replaces a file so that at every moment, a power cut and a full disk included,
 * the path holds either the old bytes or the new ones, whole.
 *
 * A new file in the same folder is written, flushed, read back and
 * compared, and only when all of that is done renamed over the old one; on POSIX the folder is
 * flushed after it. The libraries for this were measured and replace a good file
 * by a truncated one when the disk is full: hence our own.
 */

/** Waits before each further attempt to rename: virus scanners hold a new file for moments. */
const RENAME_WAITS_MS = [10, 20, 50, 100, 200, 400, 800] as const;

const OWNER_ONLY = 0o600;

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
  // file systems that put no file in the place of another one
  EEXIST: 'target-unwritable',
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

/** Told of each folder in which a new file is about to be made. */
let onTheWay: (folder: string) => Promise<void> = () => Promise.resolve();

/** From now on `note` is told of them, and waited for. */
export function noteFolders(note: (folder: string) => Promise<void>): void {
  onTheWay = note;
}

/** Asked before each attempt to put the new file in the place of the old one: why that one may not be replaced. */
export type Objection = () => Promise<AppError | undefined>;

const noObjection: Objection = () => Promise.resolve(undefined);

/**
 * Writes `bytes` to `path` durably, replacing what stands there. When it fails
 * the old file is whole and no other file is left.
 *
 * Errors: `disk-full`, `target-unwritable`, `target-locked`, `write-failed`, and
 * what `objection` answers.
 */
export function writeDurably(
  path: string,
  bytes: Uint8Array,
  system: FileSystem = nodeFileSystem,
  objection: Objection = noObjection,
): Promise<Result<void, AppError>> {
  return answered(path, async () => {
    const [target, mode] = await Promise.all([realTarget(path, system), allowedMode(path, system)]);
    await onTheWay(dirname(target));
    const begun = begin(target, system, mode, Promise.resolve(mode));
    return put(begun, bytes, { system, objection, room: (length) => new Uint8Array(length) });
  });
}

/** A file that is about to be replaced: what can be asked of the disk before the new bytes are there. */
export interface Begun {
  readonly target: string;
  readonly fresh: string;
  readonly file: Promise<Result<OpenedFile, unknown>>;
  /** The permission bits of the old file, undefined where there is none; or why it may not be replaced. */
  readonly allowed: Promise<Result<number | undefined, unknown>>;
  /** The folder, to be flushed; Windows does so by itself and cannot open one. */
  readonly folder: Promise<Result<OpenedFile, unknown>> | undefined;
}

/** The permissions of a file that is there. */
export interface Permissions {
  /** As they were when it was looked at last; undefined where it never was: the new file is for the owner alone at first. */
  readonly before: number | undefined;
  /** As they are; undefined where there is no such file. */
  readonly now: Promise<number | undefined>;
}

/** Begins to replace a file that is there, its path no symbolic link. */
export function beginReplacing(target: string, system: FileSystem, { before, now }: Permissions): Begun {
  const allowed = Promise.all([now, mayWrite(target, system)]).then(([mode]) => mode);
  return begin(target, system, before ?? OWNER_ONLY, allowed);
}

function begin(
  target: string,
  system: FileSystem,
  mode: number | undefined,
  allowed: Promise<number | undefined>,
): Begun {
  const fresh = join(dirname(target), freshName(target));
  const file = system.open(fresh, 'wx+', mode).then(ok, fail<unknown>);
  const folder =
    process.platform === 'win32' ? undefined : system.open(dirname(target), 'r').then(ok, fail<unknown>);
  return { target, fresh, file, folder, allowed: allowed.then(ok, fail<unknown>) };
}

/** Leaves nothing of what was begun. */
export async function dropBegun({ fresh, file, folder }: Begun, system: FileSystem): Promise<void> {
  for (const opened of [await file, await folder]) {
    if (opened?.ok) await opened.value.close().catch(() => undefined);
  }
  await system.unlink(fresh).catch(() => undefined);
}

export interface Replacing {
  readonly system: FileSystem;
  readonly objection: Objection;
  /** Memory of that length, for reading back what was written. */
  readonly room: (length: number) => Uint8Array;
}

/** As `writeDurably`, what was begun. */
export function replaceDurably(
  begun: Begun,
  bytes: Uint8Array,
  how: Replacing,
): Promise<Result<void, AppError>> {
  return answered(begun.target, () => put(begun, bytes, how));
}

async function answered(
  path: string,
  work: () => Promise<AppError | undefined>,
): Promise<Result<void, AppError>> {
  try {
    const refusal = await work();
    return refusal ? fail(refusal) : ok(undefined);
  } catch (error) {
    if (error instanceof NotAsWritten) return fail(appError('write-failed', { path }));
    return fail(writeError(error, path));
  }
}

/** Gives the objection where there is one; then, and when it throws, no new file is left. */
async function put(begun: Begun, bytes: Uint8Array, how: Replacing): Promise<AppError | undefined> {
  const { fresh, folder } = begun;
  try {
    const file = await written(begun, bytes, how);
    const refusal = await replace(file, begun, how);
    if (refusal) await how.system.unlink(fresh);
    else await flushFolder(folder);
    return refusal;
  } catch (error) {
    await how.system.unlink(fresh).catch(() => undefined);
    throw error;
  } finally {
    // nothing waits for this
    void folder?.then((opened) => (opened.ok ? opened.value.close() : undefined)).catch(() => undefined);
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
  const [mode] = await Promise.all([system.modeOf(path).catch(unlessGone), mayWrite(path, system)]);
  return mode;
}

async function mayWrite(path: string, system: FileSystem): Promise<void> {
  await system.mayWrite(path).catch(unlessGone);
}

function unlessGone(error: unknown): undefined {
  if (systemCode(error) !== 'ENOENT') throw error;
  return undefined;
}

/** The new file, whole on the disk, compared, and still open. */
async function written(begun: Begun, bytes: Uint8Array, { room }: Replacing): Promise<OpenedFile> {
  const opened = await begun.file;
  if (!opened.ok) throw opened.error;
  const file = opened.value;
  try {
    await Promise.all([file.write(bytes), permit(file, begun.allowed)]);
    await Promise.all([file.sync(), readBack(file, bytes, room(bytes.length))]);
    return file;
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

/** Gives the new file the permissions of the old one where it was made with others; throws where that one may not be written. */
async function permit(file: OpenedFile, allowed: Begun['allowed']): Promise<void> {
  const [made, mode] = await Promise.all([file.mode(), allowed]);
  if (!mode.ok) throw mode.error;
  if (mode.value !== undefined && made !== mode.value) await file.chmod(mode.value);
}

/** Whatever may object is asked, and only then the old file goes. */
async function replace(
  file: OpenedFile,
  { fresh, target }: Begun,
  { system, objection }: Replacing,
): Promise<AppError | undefined> {
  const [, refusal] = await Promise.all([file.close(), objection()]);
  return refusal ?? (await rename(fresh, target, system, objection));
}

async function readBack(file: OpenedFile, bytes: Uint8Array, room: Uint8Array): Promise<void> {
  const found = room.subarray(0, await file.read(room));
  if (Buffer.compare(found, bytes) !== 0) throw new NotAsWritten('read back other bytes');
}

async function rename(
  fresh: string,
  target: string,
  system: FileSystem,
  objection: Objection,
): Promise<AppError | undefined> {
  for (const wait of RENAME_WAITS_MS) {
    try {
      await system.rename(fresh, target);
      return undefined;
    } catch (error) {
      if (!BUSY_CODES.has(systemCode(error) ?? '')) throw error;
    }
    await system.wait(wait);
    const refusal = await objection();
    if (refusal) return refusal;
  }
  try {
    await system.rename(fresh, target);
    return undefined;
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (!BUSY_CODES.has(code)) throw error;
    // a file was made in this folder and this one may be written: so another program has it open, whatever the system calls that
    return appError('target-locked', { path: target, params: { system: code } });
  }
}

/** Flushes a folder, which makes a rename in it durable. */
async function flushFolder(folder: Begun['folder']): Promise<void> {
  const opened = await folder;
  if (opened?.ok) await opened.value.sync().catch(unlessUnknown);
  else if (opened) unlessUnknown(opened.error);
}

function unlessUnknown(error: unknown): undefined {
  if (!FOLDER_FLUSH_UNKNOWN.has(systemCode(error) ?? '')) throw error;
  return undefined;
}

const FRESH_ENDING = '.dhcb-tmp';
/** What `freshName` makes. */
const FRESH = /^\.[0-9a-f]{16}-[0-9a-f-]+\.dhcb-tmp$/u;

/** By its name: a file that a crash may have left on the way to another one. */
export function isUnfinished(name: string): boolean {
  return FRESH.test(name);
}

/** All unfinished files on the way to one target begin alike, whatever its name is and however long. */
function freshPrefix(target: string): string {
  return `.${hash('sha256', basename(target)).slice(0, 16)}-`;
}

function freshName(target: string): string {
  return `${freshPrefix(target)}${randomUUID()}${FRESH_ENDING}`;
}

/**
 * Removes what a crash left on the way to `path`, if older than `olderThanMs`: younger ones may belong
 * to a write that runs. What cannot be removed stays and does no harm.
 */
export async function removeUnfinished(path: string, olderThanMs: number): Promise<void> {
  await removeFresh(dirname(path), freshPrefix(path), olderThanMs);
}

/** Removes what crashes left in a folder on the way to whatever file, as `removeUnfinished` does. */
export async function removeUnfinishedIn(folder: string, olderThanMs: number): Promise<void> {
  await removeFresh(folder, '.', olderThanMs);
}

async function removeFresh(folder: string, prefix: string, olderThanMs: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix) && isUnfinished(each))) {
    const left = join(folder, name);
    const writtenMs = (await stat(left).catch(() => undefined))?.mtimeMs;
    if (writtenMs === undefined) continue;
    // one of the future is not of just now either: the clock was set back
    if (Math.abs(Date.now() - writtenMs) >= olderThanMs) await unlink(left).catch(() => undefined);
  }
}
