import { dirname } from 'node:path';
import { writeDurably } from '../durable-write';
import { type FileSystem, nodeFileSystem, type OpenedFile } from '../file-system';

/** Every call on the way of a durable write, by the name under which a test makes it fail. */
export const steps = [
  'realpath',
  'mayWrite',
  'modeOf',
  'open',
  'chmod',
  'write',
  'sync',
  'mode',
  'close',
  'read',
  'rename',
] as const;
export type Step = (typeof steps)[number];

export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'test', errno: -1 });
}

/** The real file system, in which one step fails with a system code for `times` calls. */
export function failingAt(step: Step, code: string, times = Number.POSITIVE_INFINITY): FileSystem {
  let left = times;
  const at =
    <A extends unknown[], T>(name: Step, work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (name === step && left > 0) {
        left -= 1;
        throw systemError(code);
      }
      return work(...args);
    };
  const opened = (file: OpenedFile): OpenedFile => ({
    chmod: at('chmod', (mode) => file.chmod(mode)),
    write: at('write', (bytes) => file.write(bytes)),
    read: at('read', (room) => file.read(room)),
    mode: at('mode', () => file.mode()),
    sync: at('sync', () => file.sync()),
    // closed in any case: a handle left open would outlive the test
    close: async () => {
      await file.close();
      await at('close', () => Promise.resolve())();
    },
  });
  return {
    realpath: at('realpath', nodeFileSystem.realpath),
    mayWrite: at('mayWrite', nodeFileSystem.mayWrite),
    modeOf: at('modeOf', nodeFileSystem.modeOf),
    open: at('open', async (path, flags, mode) => opened(await nodeFileSystem.open(path, flags, mode))),
    readFile: nodeFileSystem.readFile,
    rename: at('rename', nodeFileSystem.rename),
    unlink: nodeFileSystem.unlink,
    wait: () => Promise.resolve(),
  };
}

/** The real file system, in which a write stops half way: as a disk does that fills up without a word. */
export function writingHalf(): FileSystem {
  return withFiles((file) => ({
    ...file,
    write: (bytes) => file.write(bytes.subarray(0, bytes.length >> 1)),
  }));
}

/** The real file system, whose opened files are others. */
export function withFiles(change: (file: OpenedFile, path: string) => OpenedFile): FileSystem {
  const open: FileSystem['open'] = async (path, flags, mode) =>
    change(await nodeFileSystem.open(path, flags, mode), path);
  return { ...nodeFileSystem, open };
}

/** The real file system, in which a file reads back with one bit turned. */
export function readingWrong(): FileSystem {
  return withFiles((file) => ({
    ...file,
    read: async (room) => {
      const length = await file.read(room);
      room[0] = (room[0] ?? 0) ^ 1;
      return length;
    },
  }));
}

/** Begins to replace a file and stops before the new one takes its place; gives the file left behind. */
export function crashWhileWriting(path: string): Promise<string> {
  return new Promise((crash) => {
    const rename = (from: string) => {
      crash(from);
      return new Promise<void>(() => undefined);
    };
    // a folder that cannot be opened, or it would stay open
    const open: FileSystem['open'] = (name, flags, mode) =>
      name === dirname(path) ? Promise.reject(systemError('EINVAL')) : nodeFileSystem.open(name, flags, mode);
    void writeDurably(path, new TextEncoder().encode('new'), { ...nodeFileSystem, open, rename });
  });
}
