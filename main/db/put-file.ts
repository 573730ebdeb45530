import { lstat, realpath } from 'node:fs/promises';
import { type AppError, appError } from '../../shared/errors';
import { fail, type Result } from '../../shared/result';
import { backUp } from './backup';
import { readBytes, readError } from './check-file';
import { writeDurably } from './durable-write';
import { nodeFileSystem, systemCode } from './file-system';
import { acquireLock } from './lock';

/**
 * The one door by which a data file comes to a path, whoever makes it: a new one, a copy, a combined file, what a
 * package held, a copy put back. The saves of the file that stands open go by `DiskCopy`, which holds its lock.
 */

export interface PutOptions {
  /** Asked for: what stands there gives way, and a copy of it is kept. */
  readonly replace?: boolean;
  /** Why it gives way; the copy says so. */
  readonly reason?: 'replaced' | 'restore';
  /** Why what stands there may not give way even so. */
  readonly refusal?: (old: Uint8Array) => Promise<AppError | undefined>;
  /** A second folder for the copy of what gives way. */
  readonly second?: string | undefined;
  /** Without a copy of what gives way: it can be made again. */
  readonly withoutCopy?: boolean;
}

/**
 * Puts the bytes of a data file at a path, under its lock and through symbolic links. Nothing of it has happened
 * when it fails.
 *
 * Errors: `file-exists` where something stands there and is not to be replaced; `file-locked` where it is open, here
 * or elsewhere; those of `backUp` and `writeDurably`, and what `refusal` answers.
 */
export async function putDataFile(
  path: string,
  make: () => Promise<Uint8Array> | Uint8Array,
  options: PutOptions = {},
): Promise<Result<void, AppError>> {
  const place = await placeOf(path);
  if (!place.ok) return place;
  const { target, isThere } = place.value;
  // whoever has it open: without leave to replace it is refused for being there
  if (isThere && options.replace !== true) return fail(appError('file-exists', { path }));
  const lock = await acquireLock(target);
  if (!lock.ok) return lock;
  try {
    const refusal = await whatGivesWay(path, target, options);
    if (refusal) return fail(refusal);
    // somebody may have been faster, who asks no lock
    const objection = () => (options.replace === true ? Promise.resolve(undefined) : inTheWay(path, target));
    return await writeDurably(target, await make(), nodeFileSystem, objection);
  } finally {
    await lock.value.release();
  }
}

/** Keeps a copy of what stands there, or says why it may not give way. */
async function whatGivesWay(
  path: string,
  target: string,
  { replace = false, reason = 'replaced', refusal, second, withoutCopy = false }: PutOptions,
): Promise<AppError | undefined> {
  const old = await readBytes(target);
  if (!old.ok && old.error.code === 'file-not-found') return undefined;
  if (!replace) return appError('file-exists', { path });
  if (!old.ok) return isFile(old.error) ? { ...old.error, path } : appError('file-exists', { path });
  const refused = await refusal?.(old.value);
  if (refused || withoutCopy || old.value.length === 0) return refused;
  const kept = await backUp(target, old.value, { now: new Date(), reason }, second);
  return kept.ok ? undefined : kept.error;
}

/** What cannot be read is a file all the same; a folder, a pipe and the like give way to nothing. */
function isFile({ code, params }: AppError): boolean {
  return code === 'file-unreadable' && params?.['system'] !== 'EISDIR';
}

async function inTheWay(path: string, target: string): Promise<AppError | undefined> {
  try {
    await lstat(target);
    return appError('file-exists', { path });
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? undefined : readError(error, path);
  }
}

interface Place {
  readonly target: string;
  readonly isThere: boolean;
}

/** The file that a path means, through symbolic links: two names of one file share one lock. A link that leads nowhere is in the way. */
async function placeOf(path: string): Promise<Result<Place, AppError>> {
  try {
    return { ok: true, value: { target: await realpath(path), isThere: true } };
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') return fail(readError(error, path));
    return { ok: true, value: { target: path, isThere: (await inTheWay(path, path)) !== undefined } };
  }
}
