import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDataFile } from '../main/db/data-file';
import { sideBySide } from './measure';
import { seasonOf } from './season';
import { idleMemory, type Program, timeToUsable } from './start/electron';
import { compared, type Row } from './table';

/** From the call of the program to a window that can be used, beside a window with nothing in it. */

const TIME_AIM = 1.3;
/** An empty window and one with a season. */
const MEMORY_AIMS = { start: 1.2, overview: 1.3 };
const CELLS = 45;
const timePlan = { warmUp: 2, rounds: 9 };
const memoryPlan = { warmUp: 0, rounds: 3 };

/** Settings folders stay from run to run, as a user's do. */
export async function startRows(folder: string): Promise<readonly Row[]> {
  const bare: Program = {
    target: resolve('bench/start/empty'),
    args: [],
    settings: await settingsFolder(folder, 'empty'),
    usableWith: ['h1'],
  };
  const startScreen: Program = {
    target: resolve('.'),
    args: [],
    settings: await settingsFolder(folder, 'start'),
    usableWith: ['h1', 'button:not(:disabled)'],
  };
  const overview: Program = {
    target: resolve('.'),
    args: [await dataFile(folder)],
    settings: await settingsFolder(folder, 'overview'),
    usableWith: ['h1', 'nav a'],
  };
  return [
    ...(await rowsOf('start screen', startScreen, bare, MEMORY_AIMS.start)),
    ...(await rowsOf(`overview of ${String(CELLS)} cells`, overview, bare, MEMORY_AIMS.overview)),
  ];
}

async function rowsOf(
  name: string,
  ours: Program,
  bare: Program,
  memoryAim: number,
): Promise<readonly Row[]> {
  const time = { ours: () => timeToUsable(ours), bare: () => timeToUsable(bare) };
  const memory = { ours: () => idleMemory(ours), bare: () => idleMemory(bare) };
  return [
    compared(`start to ${name}`, await sideBySide(time, timePlan), 'ms', TIME_AIM),
    compared(`memory at the ${name}`, await sideBySide(memory, memoryPlan), 'MB', memoryAim),
  ];
}

async function settingsFolder(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  return path;
}

async function dataFile(folder: string): Promise<string> {
  const path = join(folder, 'season.dhcb');
  const created = await createDataFile(path, seasonOf(CELLS));
  if (!created.ok) throw new Error(`no data file: ${created.error.code}`);
  return path;
}
