import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, networkInterfaces, userInfo } from 'node:os';
import { systemCode } from './file-system';

/** Who holds a lock: a process of a computer, and when it began where the system tells. */
export interface LockOwner {
  readonly host: string;
  readonly pid: number;
  /** The start of the process in ticks since the computer's start (Linux only): tells a reused pid. */
  readonly startedAt: string | null;
  /** Tells computers of one name apart. */
  readonly machine?: string | undefined;
  /** Who sits at it. */
  readonly user?: string | undefined;
}

/** Of a live pid without a start time, the lock is stale when its heartbeat stopped this long ago. */
const SAME_HOST_SILENCE_MS = 60_000;
/** Clocks of two computers differ: a foreign lock is given more time. */
const OTHER_HOST_SILENCE_MS = 5 * 60_000;

export function thisProcess(): LockOwner {
  return {
    host: hostname(),
    pid: process.pid,
    startedAt: ownStart(),
    machine: thisMachine(),
    user: userHere(),
  };
}

function ownStart(): string | null {
  return readProcess(process.pid)?.startedAt ?? null;
}

let machine: string | undefined;

/** A digest of the name and the network cards of this computer: copied disks and names of habit have other cards. The same as long as the process lives: cards come and go. */
function thisMachine(): string {
  machine ??= machineNow();
  return machine;
}

function machineNow(): string {
  const cards = Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter(({ internal }) => !internal).map(({ mac }) => mac),
  );
  const text = [hostname(), ...new Set(cards.toSorted())].join(' ');
  return createHash('sha256').update(text).digest('hex').slice(0, MACHINE_LETTERS);
}

const MACHINE_LETTERS = 16;

function userHere(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Whether the owner's process, were it alive, would be seen here. */
function isHere({ host, machine }: LockOwner): boolean {
  return host === hostname() && (machine === undefined || machine === thisMachine());
}

export function isThisProcess(owner: LockOwner): boolean {
  // two computers of one name may well have a process of one number
  return isHere(owner) && owner.pid === process.pid && owner.startedAt === ownStart();
}

/** Whether the owner of a lock still works, its heartbeat being `silenceMs` old. */
export function isAlive(owner: LockOwner, silenceMs: number): boolean {
  if (!isHere(owner)) return silenceMs < OTHER_HOST_SILENCE_MS;
  if (!pidExists(owner.pid)) return false;
  const process = readProcess(owner.pid);
  if (process?.dead) return false;
  if (process && owner.startedAt !== null) return process.startedAt === owner.startedAt;
  return silenceMs < SAME_HOST_SILENCE_MS;
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to somebody else
    return systemCode(error) !== 'ESRCH';
  }
}

/** Places among the fields after the command's closing bracket (proc(5), fields 3 and 22). */
const STATE_FIELD = 0;
const START_FIELD = 19;

/** What Linux tells of a process; undefined where it tells nothing. A dead one may wait to be collected (zombie). */
function readProcess(pid: number): { readonly startedAt: string; readonly dead: boolean } | undefined {
  try {
    const line = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { startedAt: fields[START_FIELD] ?? '', dead: ['Z', 'X'].includes(fields[STATE_FIELD] ?? '') };
  } catch {
    return undefined;
  }
}
