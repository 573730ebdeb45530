import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { backupFolderOf, listBackups } from './backup';
import { openDataFile, readDataFile } from './data-file';
import { newDataFile } from './testing/data-path';

const HOUR_MS = 3_600_000;

const rename = (name: string) => ({ type: 'ward.update', patch: { name } }) as const;
const reasonsOf = async (path: string) => (await listBackups(path)).map(({ reason }) => reason);

/** A file open with a clock that the test turns, its copy of the day made. */
async function atWork() {
  const path = await newDataFile();
  const time = { now: 0 };
  const file = must(await openDataFile(path, { clock: () => time.now }));
  must((await file.copies().last())!);
  return { path, file, time };
}

describe('the copy of the day', () => {
  it('is no part of the opening, and there when the copies are asked for', async () => {
    const path = await newDataFile();
    const file = must(await openDataFile(path));
    expect(await reasonsOf(path)).toEqual([]);
    expect(await file.copies().last()).toEqual({ ok: true, value: {} });
    expect(await reasonsOf(path)).toEqual(['daily']);
    must(await file.close());
  });

  it('holds what stood in the file before the first edit, however soon that comes', async () => {
    const path = await newDataFile();
    const { name } = must(await readDataFile(path)).season.committee;
    const file = must(await openDataFile(path));
    must(await file.edit(rename('Sửa ngay')));
    const [copy] = await listBackups(path);
    expect(copy?.reason).toBe('daily');
    expect(must(await readDataFile(copy!.path)).season.committee.name).toBe(name);
    must(await file.close());
  });

  it('is made when nothing is done to the file, and before it is left', async () => {
    const [waiting, left] = [await newDataFile(), await newDataFile()];
    const file = must(await openDataFile(waiting));
    await expect.poll(() => reasonsOf(waiting), { timeout: 60_000 }).toEqual(['daily']);
    must(await file.close());
    must(await must(await openDataFile(left)).close());
    expect(await reasonsOf(left)).toEqual(['daily']);
  });
});

describe('the copies of an open file', () => {
  it('are made each hour in which something was saved, and hold what was saved', async () => {
    const { path, file, time } = await atWork();
    for (const [hours, name] of [
      [0.5, 'Một'],
      [1.2, 'Hai'],
      [1.4, 'Ba'],
      [7, 'Bốn'],
    ] as const) {
      time.now = hours * HOUR_MS;
      must(await file.edit(rename(name)));
    }
    must(await file.close());
    const [four, two] = await listBackups(path);
    expect(await reasonsOf(path)).toEqual(['hourly', 'hourly', 'daily']);
    expect(must(await readDataFile(four!.path)).season.committee.name).toBe('Bốn');
    expect(must(await readDataFile(two!.path)).season.committee.name).toBe('Hai');
  });

  it('are made before a list comes in and before a cell is finished, with what stood there then', async () => {
    const { path, file } = await atWork();
    const cell = sampleSeason().cells.find(({ congress }) => congress.status === 'held')!;
    must(await file.edit(rename('Trước')));
    const finished = await file.edit({ type: 'cell.finish', cellId: cell.id, at: '2026-01-01T00:00:00Z' });
    must(await file.edit(rename('Sau')));
    must(await file.close());
    expect(finished.ok).toBe(true);
    const [copy] = await listBackups(path);
    expect(copy?.reason).toBe('finish');
    const { season } = must(await readDataFile(copy!.path));
    expect(season.committee.name).toBe('Trước');
    expect(season.cells.find(({ id }) => id === cell.id)?.congress.status).toBe('held');
  });

  it('are made anew where their folder was removed while the file stood open', async () => {
    const { path, file } = await atWork();
    rmSync(backupFolderOf(path), { recursive: true });
    must(await file.edit(rename('Sau khi xoá')));
    must(await file.keepCopy('asked'));
    const [copy] = await listBackups(path);
    expect(must(await readDataFile(copy!.path)).season.committee.name).toBe('Sau khi xoá');
    must(await file.close());
  });

  it('wait for what is done to them alone, and that for a copy on its way', async () => {
    const { path, file } = await atWork();
    const first = file.keepCopy('asked');
    let count = 0;
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const alone = first.then(() =>
      file.copies().alone(async () => {
        count = (await listBackups(path)).length;
        await gate;
        expect(await listBackups(path)).toHaveLength(count);
      }),
    );
    must(await first);
    const second = file.keepCopy('asked');
    go();
    await alone;
    must(await second);
    expect(await listBackups(path)).toHaveLength(count + 1);
    must(await file.close());
  });

  it('that cannot be made hold up no work, and say why', async () => {
    const { path, file } = await atWork();
    rmSync(backupFolderOf(path), { recursive: true });
    writeFileSync(backupFolderOf(path), 'a file of that name');
    must(await file.edit(rename('Vẫn lưu')));
    expect(mustFail(await file.keepCopy('asked'))).toMatchObject({ path: backupFolderOf(path) });
    expect((await file.copies().last())?.ok).toBe(false);
    rmSync(backupFolderOf(path));
    mkdirSync(backupFolderOf(path));
    must(await file.keepCopy('asked'));
    expect((await file.copies().last())?.ok).toBe(true);
    expect(readdirSync(backupFolderOf(path))).toHaveLength(1);
    const before = readFileSync(path);
    must(await file.close());
    expect(Buffer.compare(readFileSync(path), before)).toBe(0);
  });
});
