import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../../shared/api';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { createDataFile, readDataFile } from '../db/data-file';
import { acquireLock, lockPathOf } from '../db/lock';
import { temporaryFolder } from '../db/testing/temp-folder';
import { newVaultKey } from '../vault/vault';
import { firstAnswer, firstFile } from './first-file';
import { FirstViews } from './first-view';
import { Office } from './office';
import { RecentFiles } from './recent-files';

const LEAST = { memoryKiB: 1024, passes: 1 };

/** A program's folder with a data file beside it, worked on and left. */
async function worked(name = 'một.dhcb') {
  const folder = temporaryFolder();
  const path = join(folder, name);
  must(await createDataFile(path, sampleSeason()));
  const { office, views } = begin(folder);
  const file = must(await office.open(path));
  const edit = { type: 'cell.update', cellId: 'c01', patch: { name: 'Chi bộ Một' } } as const;
  must(await office.edit(file.handle, edit));
  must(await office.end());
  return { folder, path, views };
}

function begin(folder: string, page = 'trang') {
  const views = new FirstViews(join(folder, 'first-view'), page);
  const recent = new RecentFiles(join(folder, 'recent.json'));
  return { office: new Office(folder, '0', { recent, views }), views };
}

/** What the window is answered of a file before it is examined, and what the office answers after. */
async function shownTwice(folder: string, path: string) {
  const { office, views } = begin(folder);
  const first = await firstFile(path, views);
  const before = JSON.parse(
    firstAnswer({ version: '0', recent: [], fallen: null }, first),
  ) as ApiAnswer<'app.state'>;
  const isAsShown = await office.start(path, first);
  const after = await office.state();
  must(await office.end());
  return { first, before: must(before).file, after: after.file, problem: after.problem, isAsShown };
}

describe('a file that stands as it was left', () => {
  it('is shown before it is examined, as it is shown after, under the same lock', async () => {
    const { folder, path } = await worked();
    const { office, views } = begin(folder);
    const first = await firstFile(path, views);
    const lock = readFileSync(lockPathOf(path), 'utf8');
    expect(await office.start(path, first)).toBe(true);
    expect(readFileSync(lockPathOf(path), 'utf8')).toBe(lock);
    must(await office.end());
    expect(existsSync(lockPathOf(path))).toBe(false);
    const { before, after } = await shownTwice(folder, path);
    expect(before?.season.cells[0]?.name).toBe('Chi bộ Một');
    expect(before).toEqual(after);
  });

  it('takes edits under the name of what was shown', async () => {
    const { folder, path } = await worked();
    const { office, views } = begin(folder);
    const first = await firstFile(path, views);
    await office.start(path, first);
    const edit = { type: 'cell.update', cellId: 'c02', patch: { name: 'Chi bộ Hai' } } as const;
    must(await office.edit(first?.handle ?? '', edit));
    must(await office.end());
    expect(must(await readDataFile(path)).season.cells[1]?.name).toBe('Chi bộ Hai');
    expect((await shownTwice(folder, path)).before?.season.cells[1]?.name).toBe('Chi bộ Hai');
  });

  it('says nothing of anybody in what is kept of it', async () => {
    const { folder } = await worked();
    const kept = readFileSync(join(folder, 'first-view'));
    for (const word of ['Chi bộ', 'cells', 'season']) expect(kept.includes(word)).toBe(false);
  });
});

describe('a file that is not as it was left', () => {
  it('with any byte changed is refused as it always was', async () => {
    const { folder, path } = await worked();
    const bytes = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, other) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ other;
        writeFileSync(path, changed);
        const { first, before, after, problem } = await shownTwice(folder, path);
        expect([first, before, after]).toEqual([undefined, null, null]);
        expect(problem?.code).toBe('file-damaged');
      }),
    );
    writeFileSync(path, bytes);
  });

  it('in the place of another one is shown as it is', async () => {
    const { folder, path } = await worked();
    const other = join(folder, 'khác.dhcb');
    must(await createDataFile(other, sampleSeason()));
    copyFileSync(other, path);
    const { first, after } = await shownTwice(folder, path);
    expect(first).toBeUndefined();
    expect(after?.season.cells[0]?.name).toBe(sampleSeason().cells[0]?.name);
  });

  it('is examined where the page is another one, or what is kept is damaged or gone', async () => {
    const { folder, path, views } = await worked();
    const bytes = readFileSync(path);
    expect(await begin(folder, 'trang sau').views.of(bytes)).toBeUndefined();
    const kept = readFileSync(join(folder, 'first-view'));
    await fc.assert(
      fc.asyncProperty(fc.nat(kept.length - 1), fc.integer({ min: 1, max: 255 }), async (at, other) => {
        const changed = Buffer.from(kept);
        changed[at] = (changed[at] ?? 0) ^ other;
        writeFileSync(join(folder, 'first-view'), changed);
        expect(await views.of(bytes)).toBeUndefined();
      }),
    );
    writeFileSync(join(folder, 'first-view'), kept.subarray(0, 20));
    expect(await views.of(bytes)).toBeUndefined();
    rmSync(join(folder, 'first-view'));
    const { first, after } = await shownTwice(folder, path);
    expect(first).toBeUndefined();
    expect(after?.season.cells[0]?.name).toBe('Chi bộ Một');
  });

  it('changed after it was shown is known as another one', async () => {
    const { folder, path } = await worked();
    const { office, views } = begin(folder);
    const first = await firstFile(path, views);
    const other = join(folder, 'khác.dhcb');
    must(await createDataFile(other, sampleSeason()));
    copyFileSync(other, path);
    expect(await office.start(path, first)).toBe(false);
    expect((await office.state()).file?.season.cells[0]?.name).toBe(sampleSeason().cells[0]?.name);
    must(await office.end());
  });

  it('gone or damaged after it was shown is refused then, and its lock let go', async () => {
    const { folder, path } = await worked();
    const bytes = readFileSync(path);
    for (const spoil of [() => writeFileSync(path, 'khác'), () => rmSync(path)]) {
      writeFileSync(path, bytes);
      const { office, views } = begin(folder);
      const first = await firstFile(path, views);
      spoil();
      expect(await office.start(path, first)).toBe(false);
      expect((await office.state()).problem).not.toBeNull();
      expect(existsSync(lockPathOf(path))).toBe(false);
    }
  });
});

describe('a file that is not shown before', () => {
  it('somebody else writes: it is refused', async () => {
    const { folder, path, views } = await worked();
    const lock = must(await acquireLock(path));
    expect(await firstFile(path, views)).toBeUndefined();
    const { office } = begin(folder);
    await office.start(path);
    expect((await office.state()).problem?.code).toBe('file-locked');
    await lock.release();
  });

  it('has a password: nothing is kept of it, nor of what it was before', async () => {
    const { folder, path } = await worked();
    const { office } = begin(folder);
    const file = must(await office.open(path));
    const data = must(office.dataFile(file.handle));
    must(await data.putUnder(await newVaultKey('mật khẩu của văn phòng', 'khoá dự phòng', LEAST)));
    must(await office.end());
    expect(existsSync(join(folder, 'first-view'))).toBe(false);
  });

  it('shows an older season: the next start shows the newest', async () => {
    const { folder, path } = await worked();
    const { office } = begin(folder);
    const file = must(await office.open(path));
    const next = must(await office.startSeason(file.handle, { term: '2030-2035', ruleSet: 'qd294-2025' }));
    must(office.showSeason(next.handle, file.shown, false));
    must(await office.end());
    const { first, after } = await shownTwice(folder, path);
    expect(first).toBeUndefined();
    expect(after?.season.season.term).toBe('2030-2035');
    expect((await shownTwice(folder, path)).before?.seasons).toHaveLength(2);
  });

  it('no longer exists, or is a folder', async () => {
    const { folder, path, views } = await worked();
    expect(await firstFile(folder, views)).toBeUndefined();
    rmSync(path);
    expect(await firstFile(path, views)).toBeUndefined();
    const { office } = begin(folder);
    expect(mustFail(await office.open(path)).code).toBe('file-not-found');
  });
});
