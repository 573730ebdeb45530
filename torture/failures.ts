import { rmSync } from 'node:fs';
import disk, { type FileHandle } from 'node:fs/promises';
import { keyring } from '../main/vault/keyring';
import { prepared } from './kills';
import { count, newTally, type Tally, tried } from './tally';
import type { Opened } from './work';
import { works } from './works';

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
  'EEXIST',
  'ETXTBSY',
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

/** Which call fails, how, and whether all that follow do too: a disk that is full stays so. */
interface Fault {
  readonly at: number;
  readonly code: string;
  readonly lasts: boolean;
}

/** The disk, on which a call fails while `work` runs; gives how many there were. */
async function failing({ at, code, lasts }: Fault, work: () => Promise<void>): Promise<number> {
  let calls = 0;
  const guarded =
    (name: string, call: Call): Call =>
    async (...args) => {
      calls += 1;
      const isMet = calls - 1 === at || (lasts && at >= 0 && calls > at);
      const fails = isMet && !isUnheard(name, code, lasts);
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

/** What no system answers to a call: that a folder which is there is not, and that something is in the way of what reads. */
function isUnheard(name: string, code: string, lasts: boolean): boolean {
  if (code === 'EEXIST') return !['rename', 'mkdir'].includes(name);
  return name === 'readdir' && code === 'ENOENT' && !lasts;
}

function failure(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, errno: -1 });
}

/** An answer, and no exception. */
const ANSWER = /^unexpected failure/u;

/** Does a work that may be refused with an answer; anything else is thrown on. */
export async function refused(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && ANSWER.test(error.message))) throw error;
  }
}

/** Makes each call of a work to the disk fail in turn, with every code or with `share` of them; `only` those that are said so. */
export async function failures(name: string, share: number, only = ''): Promise<Tally> {
  const tally = newTally();
  const one = works[name];
  if (!one) throw new Error(`no such work: ${name}`);
  let folder = await prepared(one);
  let round = 0;
  const attempt = async (fault: Fault): Promise<number> => {
    const open: Opened = {};
    let acknowledged: string | undefined;
    const calls = await failing(fault, async () => {
      try {
        await refused(async () => {
          acknowledged = await one.once(folder, one.isSingle ? 0 : round, open);
        });
      } finally {
        await open.file?.abandon();
        await open.office?.abandon();
      }
    });
    keyring.clear();
    for (const wrong of await one.wrong(folder, acknowledged)) {
      count(tally, wrong.startsWith('lost') ? 'lost' : 'unsound', `${name}, ${said(fault)}: ${wrong}`);
    }
    keyring.clear();
    round += 1;
    if (one.isSingle) {
      rmSync(folder, { recursive: true, force: true });
      folder = await prepared(one);
    }
    return calls;
  };
  // what differs from round to round may make more calls
  const calls = Math.max(await attempt(NO_FAULT), one.isSingle ? 0 : await attempt(NO_FAULT));
  const all = allFaults(calls).filter((fault) => `${said(fault)} `.includes(only));
  const drawn = all.filter(() => Math.random() < share);
  // of every work some are drawn, however small the share
  for (const fault of drawn.length > 0 ? drawn : [all[Math.floor(Math.random() * all.length)] ?? NO_FAULT]) {
    await tried(tally, `${name}, ${said(fault)}`, async () => void (await attempt(fault)));
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

const NO_FAULT: Fault = { at: -1, code: '', lasts: false };

function allFaults(calls: number): readonly Fault[] {
  const places = Array.from({ length: calls }, (_, at) => at);
  return places.flatMap((at) => CODES.flatMap((code) => [false, true].map((lasts) => ({ at, code, lasts }))));
}

function said({ at, code, lasts }: Fault): string {
  return `call ${String(at)} ${code}${lasts ? ' and all that follow' : ''}`;
}
