/**
 * One at a time across processes: two command line calls in a fresh clone must not both
 * install or build. The lock is a file that names its owner; a dead owner's lock is taken over.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localCacheDir } from './paths.mjs';

const POLL_MS = 100;
/** A lock file without a readable owner is one being written; older than this, its writer died. */
const UNREADABLE_GRACE_MS = 10_000;

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  mkdirSync(localCacheDir, { recursive: true });
  const file = join(localCacheDir, `${name}.lock`);
  while (!tryTake(file)) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryTake(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner > 0) return !isAlive(owner);
    return Date.now() - statSync(file).mtimeMs > UNREADABLE_GRACE_MS;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
