import { writeDurably } from '../durable-write';
import { type FileSystem, nodeFileSystem, type OpenedFile } from '../file-system';

/** Every call on the way of a durable write, by the name under which a test makes it fail. */
export const steps = [
  'realpath',
  'mayWrite',
  'modeOf',
  'open',
  'chmod',
  'writeFile',
  'sync',
  'stat',
  'close',
  'readFile',
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
    writeFile: at('writeFile', (bytes) => file.writeFile(bytes)),
    sync: at('sync', () => file.sync()),
    stat: at('stat', () => file.stat()),
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
    open: at('open', async (path, flags) => opened(await nodeFileSystem.open(path, flags))),
    readFile: at('readFile', nodeFileSystem.readFile),
    rename: at('rename', nodeFileSystem.rename),
    unlink: nodeFileSystem.unlink,
    wait: () => Promise.resolve(),
  };
}

/** The real file system, in which a write stops half way: as a disk does that fills up without a word. */
export function writingHalf(): FileSystem {
  return {
    ...nodeFileSystem,
    open: async (path, flags) => {
      const file = await nodeFileSystem.open(path, flags);
      return {
        chmod: (mode) => file.chmod(mode),
        writeFile: (bytes) => file.writeFile(bytes.subarray(0, bytes.length >> 1)),
        sync: () => file.sync(),
        stat: () => file.stat(),
        close: () => file.close(),
      };
    },
  };
}

/** The real file system, in which a file reads back with one bit turned. */
export function readingWrong(): FileSystem {
  return {
    ...nodeFileSystem,
    readFile: async (path) => {
      const bytes = Uint8Array.from(await nodeFileSystem.readFile(path));
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      return bytes;
    },
  };
}

/** Begins to replace a file and stops before the new one takes its place; gives the file left behind. */
export function crashWhileWriting(path: string): Promise<string> {
  return new Promise((crash) => {
    const rename = (from: string) => {
      crash(from);
      return new Promise<void>(() => undefined);
    };
    void writeDurably(path, new TextEncoder().encode('new'), { ...nodeFileSystem, rename });
  });
}
