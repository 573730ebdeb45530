import { rmSync } from 'node:fs';
import disk, { type FileHandle } from 'node:fs/promises';
import { keyring } from '../main/vault/keyring';
import { prepared } from './kills';
import { count, newTally, type Tally, tried } from './tally';
import { type Opened, works } from './works';

/** What systems answer. */
const CODES = [
  'EIO',
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
  'EBUSY',
  'EMFILE',
  'ENOENT',
  'ENAMETOOLONG',
] as const;

const CALLS = [
  'open',
  'readFile',
  'writeFile',
  'rename',
  'unlink',
  'stat',
  'lstat',
  'realpath',
  'access',
  'mkdir',
  'readdir',
  'utimes',
  'rm',
] as const;
const HANDLE_CALLS = ['write', 'read', 'writeFile', 'stat', 'chmod', 'sync', 'close'] as const;

type Call = (...args: unknown[]) => Promise<unknown>;

/** The disk, on which the call of a number fails while `work` runs; gives how many there were. */
async function failing(at: number, code: string, work: () => Promise<void>): Promise<number> {
  let calls = 0;
  const guarded =
    (name: string, call: Call): Call =>
    async (...args) => {
      calls += 1;
      // no system says of a folder that is there that it is not
      const fails = calls - 1 === at && !(name === 'readdir' && code === 'ENOENT');
      if (fails && name !== 'close') throw failure(code, name);
      const value = await call(...args);
      if (fails) throw failure(code, name);
      return name === 'open' ? handleOf(value as FileHandle) : value;
    };
  const handleOf = (handle: FileHandle) =>
    Object.fromEntries(
      HANDLE_CALLS.map((name) => [name, guarded(name, (handle[name] as Call).bind(handle))]),
    );
  const system = disk as unknown as Record<string, Call>;
  const real = Object.fromEntries(CALLS.map((name) => [name, system[name] as Call]));
  for (const [name, call] of Object.entries(real)) system[name] = guarded(name, call);
  try {
    await work();
  } finally {
    Object.assign(system, real);
  }
  return calls;
}

function failure(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, errno: -1 });
}

/** An answer, and no exception. */
const ANSWER = /^unexpected failure/u;

/** Makes each call of a work to the disk fail in turn, with every code or with `share` of them. */
export async function failures(name: string, share: number): Promise<Tally> {
  const tally = newTally();
  const one = works[name];
  if (!one) throw new Error(`no such work: ${name}`);
  let folder = await prepared(one);
  const attempt = async (at: number, code: string): Promise<number> => {
    const open: Opened = {};
    let acknowledged: string | undefined;
    const calls = await failing(at, code, async () => {
      try {
        acknowledged = await one.once(folder, 0, open);
      } catch (error) {
        if (!(error instanceof Error && ANSWER.test(error.message))) throw error;
      } finally {
        await open.file?.abandon();
        await open.office?.abandon();
      }
    });
    keyring.clear();
    for (const wrong of await one.wrong(folder, acknowledged)) {
      count(
        tally,
        wrong.startsWith('lost') ? 'lost' : 'unsound',
        `${name}, call ${String(at)} ${code}: ${wrong}`,
      );
    }
    keyring.clear();
    if (one.isSingle) {
      rmSync(folder, { recursive: true, force: true });
      folder = await prepared(one);
    }
    return calls;
  };
  const calls = await attempt(-1, '');
  for (let at = 0; at < calls; at += 1) {
    for (const code of CODES) {
      if (Math.random() < share)
        await tried(tally, `${name}, call ${String(at)} ${code}`, async () => void (await attempt(at, code)));
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}
