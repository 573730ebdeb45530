import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { backUp, backupFolderOf, listBackups } from './backup';
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

  it('are made anew where the one of today is damaged', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    must(await backUp(path, bytes, daily(day(1))));
    const [damaged] = await listBackups(path);
    writeFileSync(damaged!.path, bytes.subarray(0, bytes.length >> 1));
    must(await backUp(path, bytes, daily(day(1, 9))));
    const [newest] = await listBackups(path);
    expect(Buffer.compare(readFileSync(newest!.path), bytes)).toBe(0);
  });

  it('are kept ten at most; what is not a backup stays', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    must(await backUp(path, bytes, daily(day(1))));
    writeFileSync(join(backupFolderOf(path), 'ghi chú.txt'), 'of the office');
    for (let number = 2; number <= 13; number += 1) must(await backUp(path, bytes, daily(day(number))));
    const names = await namesOf(path);
    expect(names).toHaveLength(10);
    expect(names.at(-1)).toBe('a-20250104-080509-0004.dhcb');
    expect(namesIn(backupFolderOf(path))).toContain('ghi chú.txt');
  });

  it('stay when they are new, whatever the clock says, and among the copies of an earlier program', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('1970', '2001', '2024', '2099'), { minLength: 1, maxLength: 25 }),
        async (years) => {
          const path = join(temporaryFolder(), 'a.dhcb');
          mkdirSync(backupFolderOf(path));
          for (let old = 10; old < 22; old += 1) {
            writeFileSync(join(backupFolderOf(path), `a-202501${String(old)}-080509.dhcb`), 'earlier');
          }
          for (const [index, year] of years.entries()) {
            const made = Uint8Array.from([index]);
            must(
              await backUp(path, made, {
                now: new Date(`${year}-06-01T08:00:00`),
                reason: 'migration',
                from: 1,
              }),
            );
            const [newest] = await listBackups(path);
            expect([...readFileSync(newest!.path)]).toEqual([index]);
            expect(await listBackups(path)).toHaveLength(10);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('that cannot be made say why', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    writeFileSync(backupFolderOf(path), 'a file of that name');
    expect(mustFail(await backUp(path, bytes, daily(day(1))))).toMatchObject({
      path: backupFolderOf(path),
    });
  });

  it('of a file without any are none', async () => {
    expect(await listBackups(join(temporaryFolder(), 'a.dhcb'))).toEqual([]);
  });
});
