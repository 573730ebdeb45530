import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { viewDataFile } from '../main/db/data-file';
import { keyring } from '../main/vault/keyring';
import { count, newTally, type Tally, tried } from './tally';
import type { Work } from './work';
import { dataPath, works } from './works';

/** Within this time of its first words every part of a work is met. */
const LONGEST_LIFE_MS = 120;
/** One that is done once takes longer. */
const LONGEST_SINGLE_MS = 400;
/** What a second process may be told. */
const LOCKED = /file-locked/u;

/** Kills a process in the middle of a work, so many times, and looks at what is there. */
export async function kills(program: string, name: string, times: number): Promise<Tally> {
  const tally = newTally();
  const one = works[name];
  if (!one) throw new Error(`no such work: ${name}`);
  let folder = await prepared(one);
  for (let kill = 0; kill < times; kill += 1) {
    await tried(tally, name, async () => {
      const acknowledged = await untilKilled(program, name, {
        folder,
        tally,
        isSingle: one.isSingle === true,
      });
      keyring.clear();
      for (const wrong of await one.wrong(folder, acknowledged)) {
        count(tally, wrong.startsWith('lost') ? 'lost' : 'unsound', `${name}: ${wrong}`);
      }
      keyring.clear();
    });
    if (!one.isSingle) continue;
    rmSync(folder, { recursive: true, force: true });
    folder = await prepared(one);
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** Two processes at one file: what either was told is saved is there. */
export async function twoAtOnce(program: string, times: number): Promise<Tally> {
  const tally = newTally();
  const one = works['save'] as Work;
  const folder = await prepared(one);
  for (let kill = 0; kill < times; kill += 1) {
    await tried(tally, 'two at once', async () => {
      const run = { folder, tally, isSingle: false };
      const told = await Promise.all([untilKilled(program, 'save', run), untilKilled(program, 'save', run)]);
      const last = Math.max(0, ...told.map((each) => Number(each ?? 0)));
      for (const wrong of await one.wrong(folder, String(last))) {
        count(tally, wrong.startsWith('lost') ? 'lost' : 'unsound', `two at once: ${wrong}`);
      }
    });
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** One process writes, another one reads all the while: what is read is always whole, and never older than what was read before. */
export async function readWhileWritten(program: string, times: number): Promise<Tally> {
  const tally = newTally();
  const folder = await prepared(works['save'] as Work);
  const path = dataPath(folder);
  for (let time = 0; time < times; time += 1) {
    const over = new AbortController();
    const writing = untilKilled(program, 'save', { folder, tally, isSingle: true }).finally(() => {
      over.abort();
    });
    let last = 0;
    while (!over.signal.aborted) {
      await tried(tally, 'read while written', async () => {
        const view = await viewDataFile(path);
        const total = view.ok ? (view.value.current.season.cells[0]?.members.total ?? 0) : 0;
        if (!view.ok) count(tally, 'unsound', `read while written: ${view.error.code}`);
        else if (total < last) count(tally, 'lost', 'read while written: older than before');
        else last = total;
      });
    }
    await writing;
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

export async function prepared(one: Work): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dhcb-torture-'));
  keyring.clear();
  await one.prepare(folder);
  keyring.clear();
  return folder;
}

interface Run {
  readonly folder: string;
  readonly tally: Tally;
  readonly isSingle: boolean;
}

/** Lets a process work for a moment; gives what it acknowledged last. */
async function untilKilled(
  program: string,
  name: string,
  { folder, tally, isSingle }: Run,
): Promise<string | undefined> {
  const child = spawn(process.execPath, [program, 'work', name, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const closed = once(child, 'close');
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) resolve();
    });
  });
  await Promise.race([ready, closed]);
  await Promise.race([closed, wait(Math.random() * (isSingle ? LONGEST_SINGLE_MS : LONGEST_LIFE_MS))]);
  child.kill('SIGKILL');
  await closed;
  for (const line of wholeLines(complaint)) {
    if (!LOCKED.test(line)) count(tally, 'crashed', `${name}: ${line}`);
  }
  return wholeLines(said).slice(1).at(-1);
}

/** A line cut by the death says nothing. */
function wholeLines(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}
