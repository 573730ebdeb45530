import { randomBytes } from 'node:crypto';
import { open, readFile, rename, stat, unlink, utimes } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { writeError } from './durable-write';
import { markAt } from './file-mark';
import { HELD_FOR_MOMENTS, isGone, patiently, systemCode } from './file-system';
import { isAlive, isThisProcess, type LockOwner, thisProcess } from './lock-owner';

/**
 * One writer per data file: `<file>.lock` beside it names the process that
 * writes. A lock whose process is gone is taken over; see `takeOver` for why two
 * processes cannot both do so.
 */

const HEARTBEAT_MS = 5_000;
/** A lock without readable content is being written just now, or its writer died in the middle. */
const UNFINISHED_MS = 2_000;
const RETRY_MS = 25;
/** Attempts before giving up: longer than an unfinished lock takes to go stale. */
const ATTEMPTS = 200;

/** A lock of an earlier program names neither machine nor user. */
interface LockContent extends LockOwner {
  readonly token: string;
  /** When it was taken, ISO 8601. */
  readonly takenAt: string;
}

/** A lock held by this object until `release`. */
export interface FileLock {
  /** False when somebody removed or replaced the lock: this process may no longer write. Throws where it cannot be read. */
  isOurs(): Promise<boolean>;
  release(): Promise<void>;
}

type LockState =
  | { readonly kind: 'free' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'held'; readonly content: LockContent }
  | { readonly kind: 'stale'; readonly token: string | null };

/** Tokens of the locks that this process holds: one of its own that could not be removed is nobody's. */
const held = new Set<string>();

export function lockPathOf(path: string): string {
  return `${path}.lock`;
}

/**
 * Takes the lock of a data file.
 *
 * @param force takes it from a holder that lives, too
 *
 * Errors: `file-locked` (params `pid`, `host`, `user`, `since`) while another holder lives;
 * `target-unwritable`, `disk-full` and the like when the folder takes no file.
 */
export async function acquireLock(path: string, force = false): Promise<Result<FileLock, AppError>> {
  const lockPath = lockPathOf(path);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const state = await inspect(lockPath);
      // never from this process itself
      const isTaken = state.kind === 'held' && (!force || isThisProcess(state.content));
      if (isTaken) return fail(lockedError(path, state.content));
      if (state.kind === 'held') await takeOver(lockPath, state.content.token, force);
      if (state.kind === 'stale') await takeOver(lockPath, state.token);
      if (state.kind === 'free') {
        const lock = await create(lockPath);
        if (lock) return ok(lock);
      }
      await wait(RETRY_MS);
    }
  } catch (error) {
    return fail(writeError(error, path));
  }
  return fail(appError('file-locked', { path }));
}

/** The error when another living process writes the file; undefined when one may read it. Takes no lock. */
export async function lockedByOther(path: string): Promise<AppError | undefined> {
  try {
    const state = await inspect(lockPathOf(path));
    if (state.kind !== 'held' || isThisProcess(state.content)) return undefined;
    return lockedError(path, state.content);
  } catch (error) {
    // no lock can stand there; what is wrong with the path shows when the file itself is read
    if (systemCode(error) !== undefined) return undefined;
    throw error;
  }
}

function lockedError(path: string, { pid, host, user = '', takenAt }: LockContent): AppError {
  return appError('file-locked', { path, params: { pid, host, user, since: takenAt } });
}

async function inspect(lockPath: string): Promise<LockState> {
  try {
    const content = parseLock(await readFile(lockPath, 'utf8'));
    const silence = Date.now() - (await stat(lockPath)).mtimeMs;
    // one of the future was not written just now
    if (!content)
      return Math.abs(silence) < UNFINISHED_MS ? { kind: 'unfinished' } : { kind: 'stale', token: null };
    const isHeld = isThisProcess(content) ? held.has(content.token) : isAlive(content, silence);
    return isHeld ? { kind: 'held', content } : { kind: 'stale', token: content.token };
  } catch (error) {
    const system = systemCode(error) ?? '';
    if (system === 'ENOENT' || system === 'ENOTDIR') return { kind: 'free' };
    if (HELD_FOR_MOMENTS.has(system)) return { kind: 'unfinished' };
    throw error;
  }
}

function parseLock(text: string): LockContent | undefined {
  try {
    const stored: unknown = JSON.parse(text);
    return isLock(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Without a schema: the first file is opened before the library for those is read. */
function isLock(value: unknown): value is LockContent {
  if (typeof value !== 'object' || value === null) return false;
  const { token, host, pid, startedAt, takenAt, machine = '', user = '' } = value as Record<string, unknown>;
  const texts = [token, host, startedAt ?? '', takenAt, machine, user];
  return (
    startedAt !== undefined && Number.isSafeInteger(pid) && texts.every((text) => typeof text === 'string')
  );
}

/** Whose lock stands there; null when none does, or it says nothing. Throws where it cannot be read. */
async function tokenAt(lockPath: string): Promise<string | null> {
  try {
    return parseLock(await patiently(() => readFile(lockPath, 'utf8')))?.token ?? null;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

const unknown = (): null => null;

/** Creates the lock; undefined when somebody else was faster. */
async function create(lockPath: string): Promise<FileLock | undefined> {
  const token = randomBytes(16).toString('hex');
  const content: LockContent = { token, ...thisProcess(), takenAt: new Date().toISOString() };
  held.add(token);
  let lock: FileLock | undefined;
  try {
    if (!(await createExclusively(lockPath, JSON.stringify(content)))) return undefined;
    if ((await tokenAt(lockPath).catch(unknown)) === token) lock = new HeldLock(lockPath, token);
    return lock;
  } finally {
    if (!lock) held.delete(token);
  }
}

/** True when the file was created by this very call; false when it was there. */
async function createExclusively(file: string, text: string): Promise<boolean> {
  let handle;
  try {
    handle = await open(file, 'wx');
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(text);
    return true;
  } catch (error) {
    await unlink(file).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

/**
 * Removes a stale lock. Those who want to are put in a row by a second file,
 * held for moments; whoever has it looks again whether the lock still is the
 * stale one. It is moved away, not removed, so that in the worst case (the second
 * file itself was left by a crash) a living lock is noticed by its token and put
 * back; its owner asks `isOurs` before each write.
 */
async function takeOver(lockPath: string, staleToken: string | null, force = false): Promise<void> {
  const turn = `${lockPath}.turn`;
  if (!(await createExclusively(turn, ''))) {
    const age = Date.now() - ((await stat(turn).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (Math.abs(age) > UNFINISHED_MS) await unlink(turn).catch(() => undefined);
    return;
  }
  try {
    const state = await inspect(lockPath);
    const isMeant = state.kind === 'stale' && state.token === staleToken;
    if (!isMeant && !(force && state.kind === 'held' && state.content.token === staleToken)) return;
    const aside = `${lockPath}.${randomBytes(8).toString('hex')}`;
    await rename(lockPath, aside);
    if ((await tokenAt(aside).catch(unknown)) !== staleToken)
      await createExclusively(lockPath, await readFile(aside, 'utf8'));
    await unlink(aside);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  } finally {
    await unlink(turn).catch(() => undefined);
  }
}

class HeldLock implements FileLock {
  readonly #path: string;
  readonly #token: string;
  readonly #heartbeat: NodeJS.Timeout;
  /** The mark of the lock when its token was found to be ours. */
  #seen: string | undefined;

  constructor(path: string, token: string) {
    this.#path = path;
    this.#token = token;
    this.#heartbeat = setInterval(() => void this.#beat(), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  /** A lost lock is noticed before the next write; here there is nobody to tell. */
  async #beat(): Promise<void> {
    const now = new Date();
    if (await this.#isSurelyOurs()) await utimes(this.#path, now, now).catch(() => undefined);
  }

  async isOurs(): Promise<boolean> {
    const mark = await markAt(this.#path);
    // a file that was not touched since it was read says the same
    if (mark !== undefined && mark === this.#seen) return true;
    const isOurs = (await tokenAt(this.#path)) === this.#token;
    this.#seen = isOurs ? mark : undefined;
    return isOurs;
  }

  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    if (await this.#isSurelyOurs()) await unlink(this.#path).catch(() => undefined);
    held.delete(this.#token);
  }

  async #isSurelyOurs(): Promise<boolean> {
    return this.isOurs().catch(() => false);
  }
}
