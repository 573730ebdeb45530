import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** An open file of the port. */
export interface OpenedFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  stat(): Promise<{ readonly size: number }>;
  close(): Promise<void>;
}

/** What the durable write needs of the file system, so that a test can make each step fail. */
export interface FileSystem {
  readonly open: (path: string, flags: 'wx' | 'r') => Promise<OpenedFile>;
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

const PERMISSION_BITS = 0o777;

export const nodeFileSystem: FileSystem = {
  open,
  readFile,
  rename,
  unlink,
  modeOf: async (path) => (await stat(path)).mode & PERMISSION_BITS,
  mayWrite: (path) => access(path, constants.W_OK),
  realpath,
  wait,
};

/** The system's own code of a failed call (`ENOENT`), undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && 'syscall' in (error as object) ? code : undefined;
}
