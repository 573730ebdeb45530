import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../shared/testing/must';
import { openDataFile } from './data-file';
import { bundle } from './testing/bundle';
import { newDataFile } from './testing/data-path';
import { namesIn } from './testing/temp-folder';

/** `DHCB_LONG=1` for the long form, as before a release. */
const IS_LONG = process.env.DHCB_LONG === '1';
const KILLS_WHILE_SAVING = IS_LONG ? 200 : 40;
/** A save takes some milliseconds: within this time every part of one is met. */
const LONGEST_LIFE_MS = 60;
/** Further ones, while the process still starts, takes the lock and opens the file. */
const KILLS_WHILE_OPENING = IS_LONG ? 40 : 10;
const START_MS = 300;

let program: string;

beforeAll(async () => {
  program = await bundle(join(import.meta.dirname, 'testing', 'kill-child.ts'));
});

afterAll(() => {
  rmSync(dirname(program), { recursive: true, force: true });
});

/** Lets a process save until it is killed; gives what it acknowledged: the last value of each cell. */
async function saveUntilKilled(path: string, early: boolean): Promise<ReadonlyMap<string, number>> {
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const closed = once(child, 'close');
  if (early) await wait(Math.random() * START_MS);
  else {
    const saving = new Promise<void>((resolve) => {
      child.stdout.on('data', () => {
        if (said.includes(' ')) resolve();
      });
    });
    await Promise.race([saving, closed]);
    await wait(Math.random() * LONGEST_LIFE_MS);
  }
  child.kill('SIGKILL');
  await closed;
  expect(complaint).toBe('');
  // a line cut by the death acknowledges nothing
  const lines = said
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'open');
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]));
}

it('every acknowledged change is there and the file is sound, after a kill at any moment', async ({
  annotate,
}) => {
  const path = await newDataFile();
  const seen = { acknowledged: 0, duringWrite: 0, lockLeft: 0 };
  for (let kill = 0; kill < KILLS_WHILE_OPENING + KILLS_WHILE_SAVING; kill += 1) {
    const acknowledged = await saveUntilKilled(path, kill < KILLS_WHILE_OPENING);
    const left = namesIn(dirname(path));
    seen.acknowledged += acknowledged.size;
    seen.duringWrite += left.some((name) => name.endsWith('.dhcb-tmp')) ? 1 : 0;
    seen.lockLeft += left.some((name) => name.endsWith('.lock')) ? 1 : 0;
    // taking over the lock, and every check of an opening, are part of it
    const file = must(await openDataFile(path));
    for (const { id, name, members } of file.season().cells) {
      const value = acknowledged.get(id);
      if (value === undefined) continue;
      expect(members.total).toBeGreaterThanOrEqual(value);
      expect(Number(name.replace('Chi bộ ', ''))).toBeGreaterThanOrEqual(value);
    }
    must(await file.close());
    expect(namesIn(dirname(path))).toEqual(['Phường A.dhcb', 'Phường A.saoluu']);
  }
  await annotate(JSON.stringify(seen));
  expect(seen.acknowledged).toBeGreaterThan(KILLS_WHILE_SAVING);
  expect(seen.duringWrite).toBeGreaterThan(0);
  expect(seen.lockLeft).toBeGreaterThanOrEqual(KILLS_WHILE_SAVING);
});
