import {
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must, mustFail } from '../../shared/testing/must';
import { DiskCopy } from './disk-copy';
import type { Again } from './file-digest';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FileLock } from './lock';
import { systemError } from './testing/failing-file-system';
import { namesIn, temporaryFolder } from './testing/temp-folder';

const bytes = (text: string) => new TextEncoder().encode(text);
const ours: FileLock = { isOurs: () => Promise.resolve(true), release: () => Promise.resolve() };

function knownFile(
  system: FileSystem = nodeFileSystem,
  lock: FileLock = ours,
): { readonly path: string; readonly disk: DiskCopy } {
  const path = join(temporaryFolder(), 'a.dhcb');
  writeFileSync(path, 'old 1');
  return { path, disk: new DiskCopy({ path, lock, bytes: bytes('old 1') }, system) };
}

/** As an open file gives its bytes: in the memory offered. */
const giving =
  (text: string) =>
  ({ room }: Again) => {
    const memory = room!(bytes(text).length);
    memory.set(bytes(text));
    return memory;
  };

describe('the file on the disk', () => {
  it('is replaced again and again, and its contents are never those of another save', async () => {
    const { path, disk } = knownFile();
    for (let save = 0; save < 10; save += 1) {
      must(await disk.replace(giving(`save ${'x'.repeat(save)}`)));
      expect(readFileSync(path, 'utf8')).toBe(`save ${'x'.repeat(save)}`);
    }
    expect(namesIn(join(path, '..'))).toEqual(['a.dhcb']);
  });

  it.each([
    ['with other contents of the same length, its time put back', 'new 1'],
    ['with more behind the same beginning', 'old 1 and more'],
    ['emptied', ''],
  ])('is not written over once another program has left it %s', async (_, text) => {
    const { path, disk } = knownFile();
    const { atime, mtime } = statSync(path);
    writeFileSync(path, text);
    utimesSync(path, atime, mtime);
    expect(mustFail(await disk.replace(giving('ours'))).code).toBe('file-changed-outside');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('keeps nothing beside it of a replacement that was begun and did not come', async () => {
    const { path, disk } = knownFile();
    disk.begin();
    disk.begin();
    await disk.drop();
    expect(namesIn(join(path, '..'))).toEqual(['a.dhcb']);
    disk.begin();
    must(await disk.replace(giving('A')));
    await disk.drop();
    expect(namesIn(join(path, '..'))).toEqual(['a.dhcb']);
    expect(readFileSync(path, 'utf8')).toBe('A');
  });

  it('is written over when it was only touched, or put there anew with the same contents', async () => {
    const { path, disk } = knownFile();
    utimesSync(path, 0, 0);
    must(await disk.replace(giving('A')));
    writeFileSync(`${path}.copy`, 'A');
    renameSync(`${path}.copy`, path);
    must(await disk.replace(giving('B')));
    expect(readFileSync(path, 'utf8')).toBe('B');
  });

  it('that cannot be read is said to be just that, stays, and is written once it can', async () => {
    const mayWrite = () => Promise.resolve();
    const { path, disk } = knownFile({ ...nodeFileSystem, mayWrite });
    unlinkSync(path);
    // whoever asks goes round in circles: there is a file, and no way to it
    symlinkSync(path, path);
    expect(mustFail(await disk.replace(giving('ours')))).toMatchObject({
      code: 'target-unreadable',
      params: { system: 'ELOOP' },
    });
    expect(namesIn(join(path, '..'))).toEqual(['a.dhcb']);
    unlinkSync(path);
    writeFileSync(path, 'old 1');
    must(await disk.replace(giving('ours')));
    rmSync(path);
    expect(mustFail(await disk.replace(giving('ours'))).code).toBe('file-changed-outside');
  });

  it('whose lock cannot be read is said to be unreadable, not somebody else’s', async () => {
    let answer: () => Promise<boolean> = () => Promise.reject(systemError('EIO'));
    const { disk } = knownFile(nodeFileSystem, { ...ours, isOurs: () => answer() });
    expect(mustFail(await disk.replace(giving('ours'))).code).toBe('target-unreadable');
    answer = () => Promise.resolve(false);
    expect(mustFail(await disk.replace(giving('ours'))).code).toBe('file-changed-outside');
    answer = () => Promise.resolve(true);
    must(await disk.replace(giving('ours')));
  });

  it('is asked about before each attempt of a rename that has to wait', async () => {
    let theirs = (): void => undefined;
    const { path, disk } = knownFile({
      ...nodeFileSystem,
      rename: () => Promise.reject(systemError('EBUSY')),
      wait: () => {
        theirs();
        return Promise.resolve();
      },
    });
    theirs = () => {
      writeFileSync(path, 'theirs');
    };
    expect(mustFail(await disk.replace(giving('ours'))).code).toBe('file-changed-outside');
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(namesIn(join(path, '..'))).toEqual(['a.dhcb']);
  });

  it('stays known through any order of saves that succeed, fail, or fail after all was done', async () => {
    const outcomes = fc.array(fc.constantFrom('done', 'full', 'busy', 'done, said to have failed'), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(outcomes, async (saves) => {
        let outcome = '';
        const { path, disk } = knownFile({
          ...nodeFileSystem,
          open: (...call) =>
            outcome === 'full' ? Promise.reject(systemError('ENOSPC')) : nodeFileSystem.open(...call),
          rename: async (...call) => {
            if (outcome === 'busy') throw systemError('EBUSY');
            await nodeFileSystem.rename(...call);
            if (outcome !== 'done') throw systemError('EIO');
          },
          wait: () => Promise.resolve(),
        });
        let held = 'old 1';
        for (const [number, each] of saves.entries()) {
          outcome = each;
          const text = `save ${String(number)} ${'y'.repeat(number * 7)}`;
          const saved = await disk.replace(giving(text));
          expect(saved.ok).toBe(each === 'done');
          if (!saved.ok) expect(saved.error.code).not.toBe('file-changed-outside');
          if (each.startsWith('done')) held = text;
          expect(readFileSync(path, 'utf8')).toBe(held);
        }
      }),
    );
  });
});
