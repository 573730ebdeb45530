import { rmSync } from 'node:fs';
import { backUp, listBackups } from '../main/db/backup';
import { openDataFile } from '../main/db/data-file';
import { must } from '../shared/testing/must';
import { prepared } from './kills';
import { count, newTally, type Tally, tried } from './tally';
import type { Work } from './work';
import { dataPath, works } from './works';

const YEARS = [1970, 2001, 2025, 2099] as const;
const YEAR_MS = 31_556_952_000;

/** The clock of another year, while `work` runs. */
async function inYear(year: number, work: () => Promise<void>): Promise<void> {
  const Real = Date;
  const off = (year - 1970) * YEAR_MS + 86_400_000 - Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: unknown[]) =>
      args.length === 0 ? new Real(Real.now() + off) : (Reflect.construct(target, args) as Date),
    get: (target, key) => (key === 'now' ? () => Real.now() + off : (Reflect.get(target, key) as unknown)),
  });
  try {
    await work();
  } finally {
    globalThis.Date = Real;
  }
}

/** A file worked with under clocks that jump: everything saved is there, and the copy made last stays. */
export async function clocks(times: number): Promise<Tally> {
  const tally = newTally();
  const folder = await prepared(works['save'] as Work);
  const path = dataPath(folder);
  let total = 100;
  for (let time = 0; time < times; time += 1) {
    const year = YEARS[Math.floor(Math.random() * YEARS.length)] ?? 2025;
    await tried(tally, `year ${String(year)}`, () =>
      inYear(year, async () => {
        const file = must(await openDataFile(path));
        const [cell] = file.season().cells;
        if (time > 0 && cell?.members.total !== total) count(tally, 'lost', `year ${String(year)}`);
        total += 1;
        must(await file.edit({ type: 'cell.updateMembers', cellId: cell?.id ?? '', patch: { total } }));
        must(await file.keepCopy('asked'));
        must(await file.close());
        const before = await listBackups(path);
        must(await backUp(path, new Uint8Array(0), { now: new Date(), reason: 'migration', from: 3 }));
        const after = await listBackups(path);
        if (before.length === 0 || after[0]?.reason !== 'migration')
          count(tally, 'lost', `a copy of ${String(year)}`);
      }),
    );
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}
