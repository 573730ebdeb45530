import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must, mustFail } from '../../shared/testing/must';
import { backUp, backupFolderOf, listBackups } from './backup';
import { namesIn, temporaryFolder } from './testing/temp-folder';

const bytes = new TextEncoder().encode('season');
const day = (number: number, hour = 8) => new Date(2025, 0, number, hour, 5, 9);

describe('backups', () => {
  it('stand in a folder beside the file, named by the time', async () => {
    const path = join(temporaryFolder(), 'Phường A.dhcb');
    must(await backUp(path, bytes, { now: day(31) }));
    expect(backupFolderOf(path)).toMatch(/Phường A\.saoluu$/u);
    expect(namesIn(backupFolderOf(path))).toEqual(['Phường A-20250131-080509.dhcb']);
    const [backup] = await listBackups(path);
    expect(backup?.sizeBytes).toBe(bytes.length);
    expect(readFileSync(backup!.path, 'utf8')).toBe('season');
  });

  it('are made once a day, and before every migration', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    must(await backUp(path, bytes, { now: day(1) }));
    must(await backUp(path, bytes, { now: day(1, 9) }));
    must(await backUp(path, bytes, { now: day(1, 10), migratedFrom: 1 }));
    must(await backUp(path, bytes, { now: day(2) }));
    const names = (await listBackups(path)).map((backup) => basename(backup.path));
    expect(names).toEqual(['a-20250102-080509.dhcb', 'a-20250101-100509-v1.dhcb', 'a-20250101-080509.dhcb']);
  });

  it('are kept ten at most; what is not a backup stays', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    must(await backUp(path, bytes, { now: day(1) }));
    writeFileSync(join(backupFolderOf(path), 'ghi chú.txt'), 'of the office');
    for (let number = 2; number <= 13; number += 1) must(await backUp(path, bytes, { now: day(number) }));
    const names = (await listBackups(path)).map((backup) => basename(backup.path));
    expect(names).toHaveLength(10);
    expect(names.at(-1)).toBe('a-20250104-080509.dhcb');
    expect(namesIn(backupFolderOf(path))).toContain('ghi chú.txt');
  });

  it('that cannot be made say why', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    writeFileSync(backupFolderOf(path), 'a file of that name');
    expect(mustFail(await backUp(path, bytes, { now: day(1) }))).toMatchObject({
      path: backupFolderOf(path),
    });
  });

  it('of a file without any are none', async () => {
    expect(await listBackups(join(temporaryFolder(), 'a.dhcb'))).toEqual([]);
  });
});
