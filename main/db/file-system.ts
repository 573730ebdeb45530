import { constants } from 'node:fs';
import { access, type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** An open file of the port. */
export interface OpenedFile {
  /** Writes all of them to a file that is empty. */
  write(bytes: Uint8Array): Promise<void>;
  /** Reads from the beginning until `room` is full or the file ends; gives how many bytes it read. */
  read(room: Uint8Array): Promise<number>;
  /** Permission bits. */
  mode(): Promise<number>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What the durable write needs of the file system, so that a test can make each step fail. */
export interface FileSystem {
  /** `mode` is that of a file made by it, as far as the process lets it. */
  readonly open: (path: string, flags: 'wx+' | 'r', mode?: number) => Promise<OpenedFile>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** Permission bits of a file. */
  readonly modeOf: (path: string) => Promise<number>;
  /** Rejects when the file may not be written. */
  readonly mayWrite: (path: string) => Promise<void>;
  /** The file that a path means, through symbolic links. */
  readonly realpath: (path: string) => Promise<string>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export const PERMISSION_BITS = 0o777;

export const nodeFileSystem: FileSystem = {
  open: async (path, flags, mode) => openedFile(await open(path, flags, mode)),
  readFile,
  rename,
  unlink,
  modeOf: async (path) => (await stat(path)).mode & PERMISSION_BITS,
  mayWrite: (path) => access(path, constants.W_OK),
  realpath,
  wait,
};

function openedFile(handle: FileHandle): OpenedFile {
  return {
    write: async (bytes) => {
      // one call takes megabytes, where `writeFile` goes by pieces
      for (let at = 0; at < bytes.length; ) {
        at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
      }
    },
    read: async (room) => {
      let at = 0;
      for (let more = 1; more > 0 && at < room.length; at += more) {
        more = (await handle.read(room, at, room.length - at, at)).bytesRead;
      }
      return at;
    },
    mode: async () => (await handle.stat()).mode & PERMISSION_BITS,
    chmod: (mode) => handle.chmod(mode),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

/** The system's own code of a failed call (`ENOENT`), undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && 'syscall' in (error as object) ? code : undefined;
}

/** What Windows answers while a virus scanner looks at a file, or another process puts a new one in its place. */
export const HELD_FOR_MOMENTS: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const HELD_ATTEMPTS = 10;
const HELD_WAIT_MS = 25;

/** Reads by `work`, again where something else holds the file for moments; throws what it threw last. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === HELD_ATTEMPTS || !HELD_FOR_MOMENTS.has(systemCode(error) ?? '')) throw error;
      await wait(HELD_WAIT_MS);
    }
  }
}

/** Whether a call failed because nothing stands at its path. */
export function isGone(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
