import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createCombinedFile, readCombinedFile, readWards } from '../main/db/combined-file';
import { createDataFile } from '../main/db/data-file';
import { addFigures, wardFigures } from '../shared/combined/total';
import { timed } from './measure';
import { seasonOf } from './season';
import type { Row } from './table';

/** The wards of a province put together, the combined file read, and everything added up. */

const WARDS = 155;
const CELLS = 45;
const AIM_MS = 10_000;
const MICROSECONDS = 1000;
const BYTES_PER_MB = 1024 * 1024;

export async function mergeRows(parent: string): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(parent, 'merge-'));
  try {
    const paths = await wardFiles(folder);
    const target = join(folder, 'combined.dhcb');
    const before = process.cpuUsage();
    const merge = await timed(async () => {
      const { wards } = await readWards(paths);
      const created = await createCombinedFile(target, wards);
      if (!created.ok) throw new Error(created.error.code);
    });
    const spent = process.cpuUsage(before);
    const read = await timed(async () => {
      const file = await readCombinedFile(target);
      if (!file.ok) throw new Error(file.error.code);
      addFigures(file.value.wards.map(({ season }) => wardFigures(season)));
    });
    const size = `${String(WARDS)} wards × ${String(CELLS)} cells`;
    return [
      { what: `merge of ${size}`, ours: merge, unit: 'ms', aim: AIM_MS },
      {
        what: 'the same in processor time, whatever else the machine does',
        ours: (spent.user + spent.system) / MICROSECONDS,
        unit: 'ms',
        aim: AIM_MS,
      },
      { what: 'reading it and adding everything up', ours: read, unit: 'ms', aim: AIM_MS },
      {
        what: 'memory of this process after both',
        ours: process.memoryUsage().rss / BYTES_PER_MB,
        unit: 'MB',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file for each ward, alike but for its name. */
async function wardFiles(folder: string): Promise<readonly string[]> {
  const season = seasonOf(CELLS);
  const paths: string[] = [];
  for (let ward = 1; ward <= WARDS; ward += 1) {
    const path = join(folder, `${String(ward)}.dhcb`);
    const name = `Đảng uỷ phường Thử Nghiệm ${String(ward)}`;
    const made = await createDataFile(path, { ...season, committee: { ...season.committee, name } });
    if (!made.ok) throw new Error(made.error.code);
    paths.push(path);
  }
  return paths;
}
