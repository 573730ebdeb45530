import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDataFile,
  type OpenDataFile,
  openDataFile,
  readDataFile,
  viewDataFile,
} from '../main/db/data-file';
import { keyring } from '../main/vault/keyring';
import { sampleSeason } from '../shared/fixtures/sample';
import { must } from '../shared/testing/must';
import { refused } from './failures';
import { count, newTally, type Tally, tried } from './tally';
import type { Opened } from './work';
import { works } from './works';

/** A small disk of its own while `work` runs; false where none may be mounted. */
async function onSmallDisk(size: string, work: (folder: string) => Promise<void>): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'dhcb-torture-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return false;
  }
  try {
    await work(folder);
  } finally {
    execFileSync('umount', ['-l', folder]);
    rmdirSync(folder);
  }
  return true;
}

async function saved(file: OpenDataFile, total: number): Promise<boolean> {
  const cellId = file.season().cells[0]?.id ?? '';
  return (await file.edit({ type: 'cell.updateMembers', cellId, patch: { total } })).ok;
}

/** A disk that runs full, one that becomes read-only, and one that goes: what was saved is there, everything is answered. */
export async function disks(times: number): Promise<Tally> {
  const tally = newTally();
  for (let time = 0; time < times; time += 1) {
    await tried(tally, 'disk', async () => {
      const isMounted = await onSmallDisk('1m', async (folder) => {
        const path = join(folder, 'a.dhcb');
        must(await createDataFile(path, sampleSeason()));
        const file = must(await openDataFile(path));
        let last = 0;
        const fill = 20_000 + Math.floor(Math.random() * 80_000);
        for (let total = 500; total < 540; total += 1) {
          if (await saved(file, total)) last = total;
          try {
            writeFileSync(join(folder, `fill-${String(total)}`), Buffer.alloc(fill));
          } catch {
            // it is full
          }
        }
        const full = must(await viewDataFile(path));
        if (full.current.season.cells[0]?.members.total !== last) count(tally, 'lost', 'on a full disk');
        execFileSync('mount', ['-o', 'remount,ro', folder]);
        if (await saved(file, 900)) count(tally, 'lost', 'saved on a disk that is read only');
        await file.abandon();
        if ((await openDataFile(path)).ok)
          count(tally, 'unsound', 'opened for writing on a disk that is read only');
        must(await viewDataFile(path));
        execFileSync('mount', ['-o', 'remount,rw,size=4m', folder]);
        const again = must(await openDataFile(path, { force: true }));
        if (!(await saved(again, 901))) count(tally, 'unsound', 'not saved though there is room again');
        execFileSync('umount', ['-l', folder]);
        if (await saved(again, 902)) count(tally, 'lost', 'saved on a disk that is gone');
        await again.abandon();
        if ((await readDataFile(path)).ok) count(tally, 'unsound', 'read from a disk that is gone');
        execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
      });
      if (!isMounted) tally.tried -= 1;
    });
  }
  return tally;
}

/** Room that is left for a work: none, too little for it, or enough. */
const MOST_ROOM = 1_500_000;
const DISK = 12 * 1024 * 1024;

/** A work on a disk that runs full in the middle of it, on which there is room again then. */
export async function fullDisk(name: string, times: number): Promise<Tally> {
  const tally = newTally();
  const one = works[name];
  if (!one) throw new Error(`no such work: ${name}`);
  for (let time = 0; time < times; time += 1) {
    await tried(tally, name, async () => {
      const isMounted = await onSmallDisk(String(DISK), async (disk) => {
        const folder = join(disk, 'a');
        mkdirSync(folder);
        keyring.clear();
        await one.prepare(folder);
        keyring.clear();
        fill(join(disk, 'full'), Math.floor(Math.random() * MOST_ROOM));
        const open: Opened = {};
        let acknowledged: string | undefined;
        await refused(async () => {
          for (let round = 0; round < (one.isSingle ? 1 : 4); round += 1)
            acknowledged = (await one.once(folder, round, open)) ?? acknowledged;
        });
        await open.file?.abandon();
        await open.office?.abandon();
        unlinkSync(join(disk, 'full'));
        keyring.clear();
        for (const wrong of await one.wrong(folder, acknowledged)) {
          count(tally, wrong.startsWith('lost') ? 'lost' : 'unsound', `${name} on a full disk: ${wrong}`);
        }
        keyring.clear();
      });
      if (!isMounted) tally.tried -= 1;
    });
  }
  return tally;
}

/** Fills a disk but for so many bytes. */
function fill(path: string, room: number): void {
  const { bavail, bsize } = statfsSync(join(path, '..'));
  writeFileSync(path, Buffer.alloc(Math.max(0, bavail * bsize - room)));
}
