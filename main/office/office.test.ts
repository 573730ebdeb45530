import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenFile } from '../../shared/api';
import type { Edit } from '../../shared/domain/edits';
import { sampleSeason } from '../../shared/fixtures/sample';
import { wholeSample } from '../../shared/fixtures/whole/whole-sample';
import { must, mustFail } from '../../shared/testing/must';
import { createDataFile, readDataFile } from '../db/data-file';
import { lockPathOf } from '../db/lock';
import { temporaryFolder } from '../db/testing/temp-folder';
import { Office } from './office';

async function dataFile(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  must(await createDataFile(path, sampleSeason()));
  return path;
}

function present(presentOfficial: number): Edit {
  return { type: 'congress.update', cellId: 'c01', patch: { presentOfficial } };
}

async function presentIn(path: string): Promise<number | undefined> {
  return must(await readDataFile(path)).season.cells[0]?.congress.presentOfficial;
}

interface OpenOffice {
  readonly office: Office;
  readonly file: OpenFile;
  readonly folder: string;
}

async function openOffice(): Promise<OpenOffice> {
  const folder = temporaryFolder();
  const office = new Office(folder, '0');
  const file = must(await office.open(await dataFile(folder, 'một.dhcb')));
  return { office, file, folder };
}

describe('the first file', () => {
  it('is opened at the start, and the window that asks waits for it', async () => {
    const folder = temporaryFolder();
    const path = await dataFile(folder, 'một.dhcb');
    const office = new Office(folder, '0');
    void office.start(path);
    expect((await office.state()).file?.path).toBe(path);
    expect(existsSync(lockPathOf(path))).toBe(true);
    must(await office.end());
    const later = new Office(folder, '0');
    void later.start(undefined);
    expect((await later.state()).file?.path).toBe(path);
    must(await later.end());
  });
});

describe('what is entered', () => {
  it('goes to the file it was entered in, or nowhere', async () => {
    const { office, file, folder } = await openOffice();
    const other = await dataFile(folder, 'hai.dhcb');
    const next = must(await office.open(other));
    expect(next.handle).not.toBe(file.handle);
    expect(mustFail(await office.edit(file.handle, present(1))).code).toBe('file-left');
    expect(mustFail(await office.undo(file.handle, 'token')).code).toBe('file-left');
    expect(mustFail(await office.save(file.handle)).code).toBe('file-left');
    must(await office.end());
    expect(await presentIn(other)).toBe(sampleSeason().cells[0]?.congress.presentOfficial);
  });

  it('is in the old file when it came before another one took its place', async () => {
    const { office, file, folder } = await openOffice();
    const other = await dataFile(folder, 'hai.dhcb');
    const edits: Promise<unknown>[] = [];
    must(
      await office.open(other, () => {
        for (let count = 1; count <= 5; count += 1) edits.push(office.edit(file.handle, present(count)));
        return Promise.resolve();
      }),
    );
    for (const answer of await Promise.all(edits)) expect(answer).toMatchObject({ ok: true });
    must(await office.end());
    expect(await presentIn(file.path)).toBe(5);
  });

  it('comes along into a new file, though it be entered while that is made', async () => {
    const { office, file, folder } = await openOffice();
    rmSync(file.path);
    expect(mustFail(await office.edit(file.handle, present(1))).code).toBe('file-changed-outside');
    const path = join(folder, 'mới.dhcb');
    const moving = office.saveElsewhere(file.handle, path);
    const edits: Promise<unknown>[] = [];
    let count = 1;
    const typing = setInterval(() => {
      count += 1;
      edits.push(office.edit(file.handle, present(count)));
      if (count === 12) clearInterval(typing);
    }, 20);
    const moved = must(await moving);
    expect(moved.handle).toBe(file.handle);
    await expect.poll(() => count).toBe(12);
    await Promise.all(edits);
    must(await office.end());
    expect(await presentIn(path)).toBe(12);
  });

  it('is not written over a file that is there', async () => {
    const { office, file, folder } = await openOffice();
    const other = await dataFile(folder, 'hai.dhcb');
    expect(mustFail(await office.saveElsewhere(file.handle, other)).code).toBe('file-exists');
    must(await office.end());
  });
});

describe('the same file', () => {
  it('stays open as it is when it is opened again', async () => {
    const { office, file } = await openOffice();
    expect(must(await office.open(file.path)).handle).toBe(file.handle);
    must(await office.end());
  });
});

describe('files that are opened at once', () => {
  it('are opened one after another: the same one once, the last one stays, no lock is left', async () => {
    const { office, file, folder } = await openOffice();
    const other = await dataFile(folder, 'hai.dhcb');
    const paths = [other, other, file.path, other, other];
    const opened = await Promise.all(paths.map((path) => office.open(path)));
    expect(opened.map((each) => must(each).path)).toEqual(paths);
    const [first, again, , last, lastAgain] = opened.map((each) => must(each).handle);
    expect(again).toBe(first);
    expect(lastAgain).toBe(last);
    expect((await office.state()).file?.handle).toBe(last);
    must(await office.edit(last!, present(3)));
    const mixed = [office.close(), office.openSample(), office.open(file.path), office.openSample()];
    for (const each of await Promise.all<{ readonly ok: boolean }>(mixed)) expect(each.ok).toBe(true);
    must(await office.end());
    expect(await presentIn(other)).toBe(3);
    expect(readdirSync(folder).filter((name) => name.includes('.lock'))).toEqual([]);
  });

  it('leave no file to the edits of another one while a season is started', async () => {
    const { office, file, folder } = await openOffice();
    const other = await dataFile(folder, 'hai.dhcb');
    const input = { term: '2030-2035', ruleSet: 'qd294-2025' } as const;
    const [started, next] = await Promise.all([office.startSeason(file.handle, input), office.open(other)]);
    expect(mustFail(await office.edit(must(started).handle, present(1))).code).toBe('file-left');
    must(await office.edit(must(next).handle, present(2)));
    must(await office.end());
    expect(await presentIn(other)).toBe(2);
  });
});

describe('the sample', () => {
  it('is fresh each time, whatever became of the last one', async () => {
    const { office } = await openOffice();
    const first = must(await office.openSample());
    expect(first.sample).toBe(true);
    must(await office.edit(first.handle, present(1)));
    const second = must(await office.openSample());
    expect(second.season).toEqual(wholeSample());
    expect(second.handle).not.toBe(first.handle);
    must(await office.end());
  });
});

describe('what is sealed', () => {
  it('names the newer term while an older one is shown', async () => {
    const { office, file } = await openOffice();
    expect(must(await office.snapshot(file.handle)).newerTerm).toBeUndefined();
    const next = must(await office.startSeason(file.handle, { term: '2025-2027', ruleSet: 'qd294-2025' }));
    expect(must(await office.snapshot(next.handle)).newerTerm).toBeUndefined();
    const [older] = next.seasons;
    const shown = must(office.showSeason(next.handle, older?.key ?? '', false));
    expect(must(await office.snapshot(shown.handle)).newerTerm).toBe('2025-2027');
    must(await office.end());
  });
});
