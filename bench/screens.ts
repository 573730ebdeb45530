import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDataFile } from '../main/db/data-file';
import type { Season } from '../shared/domain/season';
import { vi } from '../shared/i18n';
import { seasonOf } from './season';
import { type Program, typing, walking } from './start/electron';
import type { Row } from './table';

/** Screens opened, and a field left, in wards of three sizes; memory after every screen was seen. */

const OPENING_AIM_MS = 100;
const MEMORY_AIM_MB = 400;
const sizes = [
  { cells: 89, leavingAimMs: 50 },
  { cells: 300, leavingAimMs: 50 },
  { cells: 2000, leavingAimMs: 100 },
] as const;
const ROUNDS = 5;
const P95 = 0.95;

/** The screens of the navigation with a row for each cell, and those of one cell. */
const addresses = [
  '/chi-bo',
  '/ke-hoach/van-ban',
  '/ke-hoach/lich',
  '/ke-hoach/phan-cong',
  '/ke-hoach/chuan-bi',
  '/nhan-su/du-kien',
  '/chi-bo/thay-doi',
  '/nhan-su/khoa-truoc',
  '/dai-hoi',
  '/dai-hoi/c2/dai-hoi',
  '/dai-hoi/c2/bau-cu',
  '/dai-hoi/c2/cap-uy',
  '/dai-hoi/c2/ho-so',
  '/ho-so',
  '/ho-so/sau-dai-hoi',
  '/nhan-su',
  '/nhan-su/kien-toan',
  '/kiem-tra/con-thieu',
  '/kiem-tra',
  '/thong-ke',
  '/thong-ke/so-sanh',
  '/xuat',
  '/bao-cao',
  '/giay-to',
  '/xuat/goi',
  '/cai-dat',
  '/nhat-ky',
  // where the program begins: opened from another screen
  '/tong-quan',
];

export async function screenRows(folder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { cells, leavingAimMs } of sizes) {
    const program = await programWith(folder, seasonOf(cells), `screens-${String(cells)}`);
    const { opened, memory } = await walking(program, { addresses, rounds: ROUNDS });
    const of = `${String(cells)} cells`;
    rows.push(
      { what: `screens opened, p95, ${of}`, ours: p95(opened), unit: 'ms', aim: OPENING_AIM_MS },
      { what: `memory at the end of the walk, ${of}`, ours: memory.walked, unit: 'MB' },
      { what: `memory at rest after it, ${of}`, ours: memory.atRest, unit: 'MB', aim: MEMORY_AIM_MB },
    );
    const slowest = Object.entries(opened).map(([address, times]): [string, number] => [
      address,
      median(times),
    ]);
    for (const [address, ms] of slowest.toSorted((a, b) => b[1] - a[1]).slice(0, SLOWEST))
      rows.push({ what: `  ${address}`, ours: ms, unit: 'ms' });
    const place = { address: '/chi-bo', field: vi.cells.field(vi.cells.columns.official, nameOfCell) };
    const { saved } = await typing(program, place);
    rows.push({
      what: `a field of “${vi.cells.title}” left, ${of}`,
      ours: saved,
      unit: 'ms',
      aim: leavingAimMs,
    });
  }
  return rows;
}

/** The slowest screens are named. */
const SLOWEST = 4;
const nameOfCell = 'Chi bộ khu phố Thử Nghiệm 3';

async function programWith(folder: string, season: Season, name: string): Promise<Program> {
  const settings = join(folder, name);
  await mkdir(settings);
  const path = join(folder, `${name}.dhcb`);
  const created = await createDataFile(path, season);
  if (!created.ok) throw new Error(`no data file: ${created.error.code}`);
  return { target: resolve('.'), args: [path], settings, usableWith: ['h1', 'nav a'] };
}

function p95(opened: Readonly<Record<string, readonly number[]>>): number {
  const all = Object.values(opened)
    .flat()
    .toSorted((a, b) => a - b);
  return all[Math.floor(all.length * P95)] ?? Number.NaN;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
