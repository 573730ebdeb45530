import { mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createDataFile, type OpenDataFile, openDataFile } from '../main/db/data-file';
import { writeDurably } from '../main/db/durable-write';
import type { Season } from '../shared/domain/season';
import type { Result } from '../shared/result';
import { sideBySide, timed } from './measure';
import { seasonOf } from './season';
import { compared, type Row } from './table';

/** One field left and acknowledged, beside the least that makes the same bytes durable. */

const SIZES = [45, 300] as const;
const AIM = 2;
const plan = { warmUp: 60, rounds: 101 };

/** `folder` lies on a real disk: in memory a flush costs nothing. */
export async function saveRows(folder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const cells of SIZES) {
    for (const finished of [false, true]) rows.push(await saveRow(folder, cells, finished));
  }
  for (const cells of SIZES) rows.push(await writeRow(folder, cells));
  return rows;
}

async function saveRow(parent: string, cells: number, finished: boolean): Promise<Row> {
  const folder = await mkdtemp(join(parent, 'save-'));
  try {
    const path = join(folder, 'ours.dhcb');
    value(await createDataFile(path, finished ? allFinished(seasonOf(cells)) : seasonOf(cells)));
    const file = value(await openDataFile(path));
    const bytes = await readFile(path);
    const pair = await sideBySide(
      {
        ours: finished ? lateEdits(file) : edits(file),
        bare: () => timed(() => writeBarely(join(folder, 'bare.dhcb'), bytes)),
      },
      plan,
    );
    value(await file.close());
    const state = finished ? 'all finished' : 'none finished';
    const what = `save of one field, ${String(cells)} cells, ${state} (${kilobytes(bytes)})`;
    return compared(what, pair, 'ms', AIM);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The durable write by itself: without the transaction, the row check and the database's own bytes. */
async function writeRow(parent: string, cells: number): Promise<Row> {
  const folder = await mkdtemp(join(parent, 'write-'));
  try {
    const path = join(folder, 'ours.dhcb');
    value(await createDataFile(path, seasonOf(cells)));
    const bytes = await readFile(path);
    const ours = () => timed(async () => value(await writeDurably(path, bytes)));
    const bare = () => timed(() => writeBarely(join(folder, 'bare.dhcb'), bytes));
    const pair = await sideBySide({ ours, bare }, plan);
    return compared(`durable write alone, ${String(cells)} cells (${kilobytes(bytes)})`, pair, 'ms', AIM);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function kilobytes(bytes: Uint8Array): string {
  return `${(bytes.length / 1024).toFixed(0)} kB`;
}

/** Each run changes a number to another one, as a clerk does. */
function edits(file: OpenDataFile): () => Promise<number> {
  let presentOfficial = 0;
  return () => {
    presentOfficial += 1;
    return timed(async () =>
      value(await file.edit({ type: 'congress.update', cellId: 'c1', patch: { presentOfficial } })),
    );
  };
}

/** The state at the end of a season. */
function allFinished(season: Season): Season {
  const cells = season.cells.map((cell) => ({
    ...cell,
    congress: { ...cell.congress, status: 'finished' as const },
  }));
  return { ...season, cells };
}

/** What is still entered of a finished cell: a paper that comes in. */
function lateEdits(file: OpenDataFile): () => Promise<number> {
  let day = 0;
  return () => {
    day += 1;
    const receivedOn = `2022-${String(1 + (day % 12)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;
    const edit = {
      type: 'item.put',
      name: 'papers',
      cellId: 'c1',
      id: 'resolution',
      patch: { receivedOn },
    } as const;
    return timed(async () => value(await file.edit(edit)));
  };
}

async function writeBarely(path: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(fresh, path);
  if (process.platform === 'win32') return;
  const folder = await open(join(path, '..'), 'r');
  await folder.sync();
  await folder.close();
}

function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`the measured work failed: ${JSON.stringify(result.error)}`);
  return result.value;
}
