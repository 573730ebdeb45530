import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { attachmentFolderOf } from '../files/attachments';
import { backUp, backupFolderOf, findBackups, listBackups, secondAttachmentsOf } from './backup';
import { dataFileBytes } from './new-file';
import { namesIn, temporaryFolder } from './testing/temp-folder';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await dataFileBytes(sampleSeason(), false);
});

const day = (number: number, hour = 8) => new Date(2025, 0, number, hour, 5, 9);
const daily = (now: Date) => ({ now, reason: 'daily' }) as const;
const namesOf = async (path: string) => (await listBackups(path)).map((each) => basename(each.path));

describe('backups', () => {
  it('stand in a folder beside the file, named by the time, their number and why', async () => {
    const path = join(temporaryFolder(), 'Phường A.dhcb');
    must(await backUp(path, bytes, daily(day(31))));
    must(await backUp(path, bytes, { now: day(31), reason: 'restore' }));
    expect(backupFolderOf(path)).toMatch(/Phường A\.saoluu$/u);
    expect(await namesOf(path)).toEqual([
      'Phường A-20250131-080509-0002-khoi-phuc.dhcb',
      'Phường A-20250131-080509-0001.dhcb',
    ]);
    const [restore, first] = await listBackups(path);
    expect(restore?.reason).toBe('restore');
    expect(first).toMatchObject({
      sizeBytes: bytes.length,
      reason: 'daily',
      madeAt: '2025-01-31 08:05:09',
    });
    expect(Buffer.compare(readFileSync(first!.path), bytes)).toBe(0);
  });

  it('are made once a day, and before every migration', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    must(await backUp(path, bytes, daily(day(1))));
    must(await backUp(path, bytes, daily(day(1, 9))));
    must(await backUp(path, bytes, { now: day(1, 10), reason: 'migration', from: 1 }));
    must(await backUp(path, bytes, daily(day(2))));
    expect(await namesOf(path)).toEqual([
      'a-20250102-080509-0003.dhcb',
      'a-20250101-100509-0002-v1.dhcb',
      'a-20250101-080509-0001.dhcb',
    ]);
  });

  it('are made after the clock was put right, though that day had one before', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    must(await backUp(path, bytes, daily(day(1))));
    must(await backUp(path, bytes, daily(new Date('2035-06-01T09:00:00'))));
    must(await backUp(path, bytes, daily(day(1, 9))));
    must(await backUp(path, bytes, daily(day(1, 10))));
    must(await backUp(path, bytes, daily(day(1, 8))));
    expect(await namesOf(path)).toEqual([
      'a-20250101-080509-0004.dhcb',
      'a-20250101-090509-0003.dhcb',
      'a-20350601-090000-0002.dhcb',
      'a-20250101-080509-0001.dhcb',
    ]);
  });

  it('are made anew where the one of today is damaged', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    must(await backUp(path, bytes, daily(day(1))));
    const [damaged] = await listBackups(path);
    writeFileSync(damaged!.path, bytes.subarray(0, bytes.length >> 1));
    must(await backUp(path, bytes, daily(day(1, 9))));
    const [newest] = await listBackups(path);
    expect(Buffer.compare(readFileSync(newest!.path), bytes)).toBe(0);
  });

  it('that the rotation gives up go; what is not a copy stays, and what was kept before something happened', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    must(await backUp(path, bytes, { now: day(1), reason: 'finish' }));
    writeFileSync(join(backupFolderOf(path), 'ghi chú.txt'), 'of the office');
    for (let hour = 8; hour <= 14; hour += 1) {
      must(await backUp(path, bytes, { now: day(1, hour), reason: 'hourly' }));
    }
    expect(await namesOf(path)).toEqual([
      'a-20250101-140509-0008-gio.dhcb',
      'a-20250101-130509-0007-gio.dhcb',
      'a-20250101-120509-0006-gio.dhcb',
      'a-20250101-080509-0001-chot.dhcb',
    ]);
    expect(namesIn(backupFolderOf(path))).toContain('ghi chú.txt');
  });

  it('stay when they are new, whatever the clock says, and among the copies of an earlier program', async () => {
    const anyReason = fc.constantFrom('hourly', 'import', 'package', 'restore');
    const anyYear = fc.constantFrom('1970', '2001', '2024', '2099');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ year: anyYear, reason: anyReason }), { minLength: 1, maxLength: 25 }),
        async (made) => {
          const path = join(temporaryFolder(), 'a.dhcb');
          mkdirSync(backupFolderOf(path));
          for (let old = 10; old < 22; old += 1) {
            writeFileSync(join(backupFolderOf(path), `a-202501${String(old)}-080509.dhcb`), 'earlier');
          }
          for (const { year, reason } of made) {
            const name = join(backupFolderOf(path), `a-2024-${year}.dhcb`);
            writeFileSync(name, 'of the office');
            must(await backUp(path, bytes, { now: new Date(`${year}-06-01T08:00:00`), reason }));
            const [newest] = await listBackups(path);
            expect(newest).toMatchObject({ reason, madeAt: `${year}-06-01 08:00:00` });
            expect(namesIn(backupFolderOf(path))).toContain(basename(name));
          }
        },
      ),
      { numRuns: 10 },
    );
  });

  it('that cannot be opened are none, unless they are what gave way', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    const broken = bytes.subarray(0, bytes.length >> 1);
    expect(mustFail(await backUp(path, broken, { now: day(1), reason: 'import' })).code).toBe('file-damaged');
    expect(await listBackups(path)).toEqual([]);
    must(await backUp(path, broken, { now: day(1), reason: 'restore' }));
    expect(await listBackups(path)).toHaveLength(1);
  });

  it('that cannot be made say why', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    writeFileSync(backupFolderOf(path), 'a file of that name');
    expect(mustFail(await backUp(path, bytes, daily(day(1))))).toMatchObject({
      path: backupFolderOf(path),
    });
  });

  it('in a folder that cannot be read are not none: nothing is numbered after them, and the list says so', async () => {
    const [folder, stick] = [temporaryFolder(), temporaryFolder()];
    const path = join(folder, 'a.dhcb');
    must(await backUp(path, bytes, daily(day(1)), stick));
    const unreadable = { code: 'file-unreadable', params: { system: 'ELOOP' } };
    const inSecond = join(stick, namesIn(stick).find((name) => name.endsWith('.saoluu')) ?? '');
    for (const [place, copies] of [
      ['second', inSecond],
      ['beside', backupFolderOf(path)],
    ] as const) {
      renameSync(copies, `${copies}-away`);
      symlinkSync(copies, copies);
      expect((await findBackups(path, stick)).problems.get(place)).toMatchObject(unreadable);
      const made = await backUp(path, bytes, { now: day(2), reason: 'asked' }, stick);
      if (place === 'second') expect(must(made).second).toMatchObject(unreadable);
      else expect(mustFail(made)).toMatchObject(unreadable);
    }
    rmSync(inSecond);
    renameSync(`${inSecond}-away`, inSecond);
    expect(mustFail(await backUp(path, bytes, { now: day(3), reason: 'asked' }, stick))).toMatchObject(
      unreadable,
    );
    expect(namesIn(inSecond)).toHaveLength(1);
  });

  it('are those of the file however its ending is written', async () => {
    const path = join(temporaryFolder(), 'Phường A.DHCB');
    must(await backUp(path, bytes, daily(day(31))));
    const otherwise = path.replace('.DHCB', '.dhcb');
    expect(await namesOf(otherwise)).toEqual(['Phường A-20250131-080509-0001.DHCB']);
    must(await backUp(otherwise, bytes, { now: day(31), reason: 'asked' }));
    expect(await namesOf(path)).toHaveLength(2);
  });

  it('of a file without any are none, and of one that is away are not known', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    writeFileSync(path, bytes);
    const none = await findBackups(path);
    expect([none.copies, none.problems.size]).toEqual([[], 0]);
    rmSync(path);
    const unknown = await findBackups(path);
    expect(unknown.copies).toEqual([]);
    expect(unknown.problems.get('beside')).toEqual({ code: 'file-not-found', path: backupFolderOf(path) });
    // those that are there are shown
    must(await backUp(path, bytes, daily(day(1))));
    expect((await findBackups(path)).problems.size).toBe(0);
  });

  it('lie in the second folder too, with the attachments, and are one in the list', async () => {
    const [folder, stick] = [temporaryFolder(), temporaryFolder()];
    const path = join(folder, 'Phường A.dhcb');
    mkdirSync(attachmentFolderOf(path));
    writeFileSync(join(attachmentFolderOf(path), 'Kế hoạch.pdf'), 'paper');
    expect(must(await backUp(path, bytes, daily(day(1)), stick))).toEqual({});
    const [copy, ...others] = await listBackups(path, stick);
    expect(others).toEqual([]);
    expect(copy?.places).toEqual(['beside', 'second']);
    expect(copy?.path).toContain(folder);
    expect(readFileSync(join(secondAttachmentsOf(path, stick), 'Kế hoạch.pdf'), 'utf8')).toBe('paper');
    rmSync(backupFolderOf(path), { recursive: true });
    const [left] = await listBackups(path, stick);
    expect(left).toMatchObject({ name: copy!.name, places: ['second'] });
    expect(Buffer.compare(readFileSync(left!.path), bytes)).toBe(0);
  });

  it('of two files of one name do not meet in the second folder', async () => {
    const stick = temporaryFolder();
    const paths = [temporaryFolder(), temporaryFolder()].map((folder) => join(folder, 'a.dhcb'));
    for (const path of paths) must(await backUp(path, bytes, daily(day(1)), stick));
    for (const path of paths) expect(await listBackups(path, stick)).toHaveLength(1);
    expect(namesIn(stick)).toHaveLength(2);
  });

  it('are beside the file all the same when the stick is not there, of which no folder is made', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    const stick = join(temporaryFolder(), 'USB');
    const made = must(await backUp(path, bytes, daily(day(1)), stick));
    expect(made.second).toMatchObject({ code: 'target-unwritable' });
    expect(existsSync(stick)).toBe(false);
    expect(await listBackups(path, stick)).toHaveLength(1);
    // once it is plugged in, it has the copy of today as well
    mkdirSync(stick);
    expect(must(await backUp(path, bytes, daily(day(1, 9)), stick))).toEqual({});
    expect((await listBackups(path, stick)).map(({ places }) => places)).toEqual([['second'], ['beside']]);
  });
});
