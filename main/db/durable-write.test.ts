import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { must, mustFail } from '../../shared/testing/must';
import { removeUnfinished, writeDurably } from './durable-write';
import { nodeFileSystem } from './file-system';
import {
  crashWhileWriting,
  failingAt,
  readingWrong,
  type Step,
  steps,
  withFiles,
  writingHalf,
} from './testing/failing-file-system';
import { namesIn, temporaryFolder } from './testing/temp-folder';

const bytes = (text: string) => new TextEncoder().encode(text);

function oldFile(): { folder: string; path: string } {
  const folder = temporaryFolder();
  const path = join(folder, 'Phường A.dhcb');
  writeFileSync(path, 'old');
  // more than a new file is given
  chmodSync(path, 0o666);
  return { folder, path };
}

describe('a durable write', () => {
  it('creates a file', async () => {
    const path = join(temporaryFolder(), 'new.dhcb');
    must(await writeDurably(path, bytes('new')));
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('replaces a file and leaves nothing else in the folder', async () => {
    const { folder, path } = oldFile();
    must(await writeDurably(path, bytes('new')));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(namesIn(folder)).toEqual(['Phường A.dhcb']);
  });

  it('takes names as long as the file system does', async () => {
    const path = join(temporaryFolder(), 'a'.repeat(255));
    must(await writeDurably(path, bytes('new')));
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('flushes the file before, and the folder after it takes the place of the old one', async () => {
    const { folder, path } = oldFile();
    const calls: string[] = [];
    const system = {
      ...withFiles((file, name) => ({
        ...file,
        sync: () => (calls.push(name === folder ? 'sync folder' : 'sync file'), file.sync()),
      })),
      rename: (from: string, to: string) => (calls.push('rename'), nodeFileSystem.rename(from, to)),
    };
    must(await writeDurably(path, bytes('new'), system));
    const folderFlush = process.platform === 'win32' ? [] : ['sync folder'];
    expect(calls).toEqual(['sync file', 'rename', ...folderFlush]);
  });

  it.runIf(process.platform !== 'win32')('keeps the permissions of the old file', async () => {
    const { path } = oldFile();
    chmodSync(path, 0o640);
    must(await writeDurably(path, bytes('new')));
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it.runIf(process.platform !== 'win32')('writes the file that a link names and keeps the link', async () => {
    const { folder, path } = oldFile();
    const link = join(folder, 'link.dhcb');
    symlinkSync(path, link);
    must(await writeDurably(link, bytes('new')));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('waits for a virus scanner that holds the file for moments', async () => {
    const { path } = oldFile();
    must(await writeDurably(path, bytes('new'), failingAt('rename', 'EPERM', 3)));
    expect(readFileSync(path, 'utf8')).toBe('new');
  });
});

describe('a durable write that fails', () => {
  it.each(steps)('at %s leaves the old file whole and nothing else', async (step: Step) => {
    const { folder, path } = oldFile();
    const error = mustFail(await writeDurably(path, bytes('new'), failingAt(step, 'EIO')));
    expect(error).toMatchObject({ code: 'write-failed', path });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(namesIn(folder)).toEqual(['Phường A.dhcb']);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'target-unwritable'],
    ['EACCES', 'target-unwritable'],
    ['EPERM', 'target-unwritable'],
    ['EBUSY', 'target-locked'],
    ['EEXIST', 'target-unwritable'],
    ['EIO', 'write-failed'],
  ])('says of %s: %s', async (system, code) => {
    const { path } = oldFile();
    expect(mustFail(await writeDurably(path, bytes('new'), failingAt('open', system))).code).toBe(code);
  });

  it.each([
    ['EBUSY', 'target-locked'],
    ['EPERM', 'target-locked'],
    ['EACCES', 'target-locked'],
    ['EEXIST', 'target-unwritable'],
    ['EXDEV', 'write-failed'],
  ])(
    'gives up on a file that never may be replaced, with the old one whole: %s is %s',
    async (system, code) => {
      const { folder, path } = oldFile();
      const disk = { ...failingAt('rename', system), wait: () => Promise.resolve() };
      expect(mustFail(await writeDurably(path, bytes('new'), disk)).code).toBe(code);
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(namesIn(folder)).toHaveLength(1);
    },
  );

  it('notices a file that came out short, and one that reads back other', async () => {
    for (const system of [writingHalf(), readingWrong()]) {
      const { folder, path } = oldFile();
      expect(mustFail(await writeDurably(path, bytes('newer'), system)).code).toBe('write-failed');
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(namesIn(folder)).toHaveLength(1);
    }
  });

  it('says that a folder that is not there cannot be written to', async () => {
    const path = join(temporaryFolder(), 'missing', 'a.dhcb');
    expect(mustFail(await writeDurably(path, bytes('new'))).code).toBe('target-unwritable');
  });

  it('does not replace a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.dhcb'));
    mustFail(await writeDurably(join(folder, 'a.dhcb'), bytes('new')));
    expect(namesIn(folder)).toEqual(['a.dhcb']);
  });

  it('throws what is no failure of the system: a bug', async () => {
    const system = { ...nodeFileSystem, realpath: () => Promise.reject(new Error('bug')) };
    await expect(writeDurably(join(temporaryFolder(), 'a'), bytes('new'), system)).rejects.toThrow('bug');
  });

  it('on a full disk leaves the old file whole', async () => {
    const folder = fullDisk();
    const path = join(folder ?? temporaryFolder(), 'a.dhcb');
    writeFileSync(path, 'old');
    // where no small disk can be mounted, the same answer of the system is injected
    const system = folder === undefined ? failingAt('write', 'ENOSPC') : nodeFileSystem;
    expect(mustFail(await writeDurably(path, new Uint8Array(1_000_000), system)).code).toBe('disk-full');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(namesIn(join(path, '..'))).toEqual(['a.dhcb']);
  });
});

/** A disk of 64 KiB mounted for the test; undefined where the test may not mount. */
function fullDisk(): string | undefined {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

describe('what a crash left on the way to a file', () => {
  it('is removed, by age, and only on the way to that file', async () => {
    const { folder, path } = oldFile();
    const left = [await crashWhileWriting(path), await crashWhileWriting(join(folder, 'other.dhcb'))];
    expect(namesIn(folder)).toHaveLength(3);
    await removeUnfinished(path, 60_000);
    expect(namesIn(folder)).toHaveLength(3);
    for (const file of left) utimesSync(file, 0, 0);
    await removeUnfinished(path, 60_000);
    expect(namesIn(folder)).toHaveLength(2);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('is removed, too, where the clock ran ahead when it was written', async () => {
    const { folder, path } = oldFile();
    const left = await crashWhileWriting(path);
    const future = new Date('2099-01-01');
    utimesSync(left, future, future);
    await removeUnfinished(path, 60_000);
    expect(namesIn(folder)).toEqual(['Phường A.dhcb']);
  });
});
