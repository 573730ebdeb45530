import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDataFile, openDataFile } from '../main/db/data-file';
import { ImportDesk } from '../main/files/read-import';
import { applyChange } from '../shared/domain/edits';
import type { Season } from '../shared/domain/season';
import type { Result } from '../shared/result';
import { workbookOf } from '../shared/spreadsheet/testing/workbook-of';
import { alone, peakMemory, timed } from './measure';
import { seasonOf } from './season';
import type { Row, Unit } from './table';

/** A list of 20,000 party members: read, planned and stored; and what a season with 2,000 of them costs afterwards. */

const ROWS = 20_000;
const WARD = 2000;
const CELLS = 45;
const plan = { warmUp: 1, rounds: 3 };

export async function importRows(folder: string): Promise<readonly Row[]> {
  const path = await listFile(folder, ROWS);
  const planned = () => timed(() => planList(path, seasonOf(CELLS)));
  const stored = () => timed(() => storeList(folder, path));
  return [
    plain(`import of ${String(ROWS)} rows: read and planned`, await alone(planned, plan), 'ms', 5000),
    plain('the same, stored on the disk too', await alone(stored, plan), 'ms', 5000),
    plain('peak memory of it', await alone(() => peakMemoryElsewhere(path), { warmUp: 0, rounds: 3 }), 'MB'),
    ...(await wardRows(folder)),
  ];
}

function plain(what: string, ours: number, unit: Unit, aim?: number): Row {
  return { what, ours, unit, ...(aim === undefined ? {} : { aim }) };
}

/** Opening, and saving one field of, a season with a roster beside one without. */
async function wardRows(parent: string): Promise<readonly Row[]> {
  return [
    ...(await seasonRows(parent, seasonOf(CELLS), 'no roster')),
    ...(await seasonRows(parent, withRoster(), `a roster of ${String(WARD)}`)),
  ];
}

async function seasonRows(parent: string, season: Season, what: string): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(parent, 'roster-'));
  const path = join(folder, 'ward.dhcb');
  value(await createDataFile(path, season));
  const open = await alone(() => openOnce(path), plan);
  const file = value(await openDataFile(path));
  const cellId = season.cells[0]?.id ?? '';
  let presentOfficial = 0;
  const saveOnce = () => {
    presentOfficial += 1;
    const patch = { presentOfficial };
    return timed(async () => value(await file.edit({ type: 'congress.update', cellId, patch })));
  };
  const save = await alone(saveOnce, { warmUp: 5, rounds: 21 });
  value(await file.close());
  await rm(folder, { recursive: true, force: true });
  return [
    plain(`opening a season of ${String(CELLS)} cells with ${what}`, open, 'ms'),
    plain(`saving one field of it, with ${what}`, save, 'ms'),
  ];
}

async function openOnce(path: string): Promise<number> {
  const started = performance.now();
  const file = value(await openDataFile(path));
  const took = performance.now() - started;
  value(await file.close());
  return took;
}

function withRoster(): Season {
  const season = seasonOf(CELLS);
  const cells = new Map<number, { id: string; fullName: string; born: string }[]>();
  for (let index = 0; index < WARD; index += 1) {
    const items = cells.get(index % CELLS) ?? [];
    items.push({ id: `i${String(index)}`, fullName: `Nguyễn Văn Thử ${String(index)}`, born: '1970-03-15' });
    cells.set(index % CELLS, items);
  }
  return {
    ...season,
    cells: season.cells.map((cell, index) => ({ ...cell, roster: cells.get(index) ?? [] })),
  };
}

function listRows(count: number) {
  const headings = [
    'Họ và tên',
    'Số thẻ Đảng viên',
    'Số CCCD',
    'Ngày sinh',
    'Ngày kết nạp',
    'Chi bộ đang sinh hoạt',
    'Chi bộ nơi cư trú',
    'Trạng thái',
  ];
  const people = Array.from({ length: count }, (_, index) => [
    `NGUYỄN THỊ THỬ ${String(index)}`,
    String(10_000_000 + index),
    `0520${String(10_000_000 + index)}`,
    { days: 20_000 + (index % 9000) },
    '19/5/1995',
    `Chi bộ khu phố Thử Nghiệm ${String(1 + (index % CELLS))}`,
    '',
    'Đảng viên chính thức',
  ]);
  return [headings, ...people];
}

async function listFile(folder: string, count: number): Promise<string> {
  const path = join(folder, 'DS_DANGVIEN.xlsx');
  await writeFile(path, workbookOf(listRows(count)));
  return path;
}

async function planList(path: string, season: Season): Promise<ImportDesk> {
  const desk = new ImportDesk(() => undefined);
  const source = value(await desk.openFile(path));
  const view = value(await desk.plan(season, source.sheet, { identifiers: true }));
  if (view.counts.add !== ROWS) throw new Error('the measured import did not plan every row');
  return desk;
}

async function storeList(parent: string, path: string): Promise<void> {
  const folder = await mkdtemp(join(parent, 'import-'));
  const file = join(folder, 'import.dhcb');
  const season = seasonOf(CELLS);
  value(await createDataFile(file, season));
  const opened = value(await openDataFile(file));
  const desk = await planList(path, opened.season());
  const saved = value(await opened.edit(value(await desk.edit(opened.season()))));
  applyChange(season, saved.change);
  value(await opened.close());
  await rm(folder, { recursive: true, force: true });
}

/** First argument of a process that plans once and prints what it needed; the list follows. */
export const IMPORT_ONCE = '--import-once';

function peakMemoryElsewhere(path: string): number {
  const [, program = ''] = process.argv;
  const { stdout, status } = spawnSync(process.execPath, [program, IMPORT_ONCE, path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('the measured import failed');
  return Number(stdout);
}

/** The most memory that this process ever held, in MB, after one plan. */
export async function importOnce(path: string | undefined): Promise<number> {
  await planList(path ?? '', seasonOf(CELLS));
  return peakMemory();
}

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`the measured work failed: ${JSON.stringify(result.error)}`);
  return result.value;
}
