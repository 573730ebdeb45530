import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { must, mustFail } from '../../shared/testing/must';
import { acquireLock, lockedByOther, lockPathOf } from './lock';
import { type LockOwner, thisProcess } from './lock-owner';
import { namesIn, temporaryFolder } from './testing/temp-folder';

function dataPath(): string {
  return join(temporaryFolder(), 'a.dhcb');
}

/** Writes a lock as another process would; `silentFor`: how long ago its heartbeat stopped. */
function lockOf(path: string, owner: LockOwner, silentForMs = 0): void {
  const lock = { token: 'theirs', ...owner, takenAt: new Date().toISOString() };
  writeFileSync(lockPathOf(path), JSON.stringify(lock));
  const beat = new Date(Date.now() - silentForMs);
  utimesSync(lockPathOf(path), beat, beat);
}

async function idleProcess(): Promise<ChildProcess & { pid: number }> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return child as ChildProcess & { pid: number };
}

async function deadPid(): Promise<number> {
  const child = await idleProcess();
  child.kill('SIGKILL');
  await once(child, 'exit');
  return child.pid;
}

const MINUTE_MS = 60_000;

describe('a lock', () => {
  it('is held by one, says by whom, and is free when released', async () => {
    const path = dataPath();
    const lock = must(await acquireLock(path));
    expect(await lock.isOurs()).toBe(true);
    const refusal = { code: 'file-locked', path, params: { pid: process.pid, host: hostname() } };
    expect(mustFail(await acquireLock(path))).toMatchObject(refusal);
    const { since } = mustFail(await acquireLock(path)).params ?? {};
    expect(Date.parse(String(since))).toBeLessThanOrEqual(Date.now());
    await lock.release();
    expect(namesIn(join(path, '..'))).toEqual([]);
    await must(await acquireLock(path)).release();
  });

  it('of another computer of the same name is theirs, though a process here has its number', async () => {
    const path = dataPath();
    lockOf(path, { ...thisProcess(), machine: 'other cards' });
    expect(mustFail(await acquireLock(path)).code).toBe('file-locked');
    expect(mustFail(await acquireLock(path)).params).toMatchObject({ host: hostname() });
    expect((await lockedByOther(path))?.code).toBe('file-locked');
    await must(await acquireLock(path, true)).release();
  });

  it('that could not be removed when it was let go keeps its own process from nothing', async () => {
    const path = dataPath();
    const lock = must(await acquireLock(path));
    const left = readFileSync(lockPathOf(path));
    await lock.release();
    writeFileSync(lockPathOf(path), left);
    await must(await acquireLock(path)).release();
    expect(namesIn(join(path, '..'))).toEqual([]);
  });

  it('does not keep its own process from reading', async () => {
    const path = dataPath();
    const lock = must(await acquireLock(path));
    expect(await lockedByOther(path)).toBeUndefined();
    await lock.release();
    expect(await lockedByOther(path)).toBeUndefined();
  });

  it('of a living process is respected, by readers too', async () => {
    const path = dataPath();
    const { pid } = await idleProcess();
    lockOf(path, { host: hostname(), pid, startedAt: null });
    expect(mustFail(await acquireLock(path)).params).toMatchObject({ pid });
    expect(await lockedByOther(path)).toMatchObject({ code: 'file-locked', params: { pid } });
  });

  it('of a dead process is taken over', async () => {
    const path = dataPath();
    lockOf(path, { host: hostname(), pid: await deadPid(), startedAt: null });
    expect(await lockedByOther(path)).toBeUndefined();
    const lock = must(await acquireLock(path));
    expect(await lock.isOurs()).toBe(true);
    expect(namesIn(join(path, '..'))).toEqual(['a.dhcb.lock']);
    await lock.release();
  });

  it('of a process whose number another one has now is taken over', async () => {
    const path = dataPath();
    const { pid } = await idleProcess();
    // with /proc the start tells them apart, elsewhere the heartbeat that stopped
    lockOf(
      path,
      { host: hostname(), pid, startedAt: thisProcess().startedAt === null ? null : '1' },
      2 * MINUTE_MS,
    );
    await must(await acquireLock(path)).release();
  });

  it('of another computer is taken over only after minutes of silence', async () => {
    const path = dataPath();
    const owner = { host: 'máy khác', pid: 1, startedAt: null };
    lockOf(path, owner, 2 * MINUTE_MS);
    expect(mustFail(await acquireLock(path)).params).toMatchObject({ pid: 1, host: 'máy khác' });
    lockOf(path, owner, 10 * MINUTE_MS);
    await must(await acquireLock(path)).release();
  });

  it('that was never finished is taken over once it is old', async () => {
    const path = dataPath();
    writeFileSync(lockPathOf(path), '{"token":');
    utimesSync(lockPathOf(path), new Date(0), new Date(0));
    await must(await acquireLock(path)).release();
  });

  it('that somebody replaced is ours no more, and stays when we let go', async () => {
    const path = dataPath();
    const lock = must(await acquireLock(path));
    lockOf(path, thisProcess());
    expect(await lock.isOurs()).toBe(false);
    await lock.release();
    expect(readFileSync(lockPathOf(path), 'utf8')).toContain('theirs');
  });

  it('cannot be taken in a folder that is not there', async () => {
    const path = join(temporaryFolder(), 'missing', 'a.dhcb');
    expect(mustFail(await acquireLock(path)).code).toBe('target-unwritable');
  });

  it('left by a dead process goes to exactly one of many who want it', async () => {
    const path = dataPath();
    const dead = await deadPid();
    for (let round = 0; round < 20; round += 1) {
      lockOf(path, { host: hostname(), pid: dead, startedAt: null });
      const results = await Promise.all(Array.from({ length: 12 }, () => acquireLock(path)));
      const winners = results.flatMap((result) => (result.ok ? [result.value] : []));
      expect(winners).toHaveLength(1);
      expect(await winners[0]!.isOurs()).toBe(true);
      await winners[0]!.release();
    }
    expect(namesIn(join(path, '..'))).toEqual([]);
  });

  it('is taken over even if a process died in the middle of taking it over', async () => {
    const path = dataPath();
    lockOf(path, { host: hostname(), pid: await deadPid(), startedAt: null });
    const turn = `${lockPathOf(path)}.turn`;
    writeFileSync(turn, '');
    utimesSync(turn, new Date(0), new Date(0));
    await must(await acquireLock(path)).release();
  });

  it.each(['', 'garbage', '{}', '{"token":1}'])(
    'that says %j is taken over, also one of the future',
    async (text) => {
      for (const minutes of [-60 * 24 * 365, -5, 60 * 24 * 365]) {
        const path = dataPath();
        writeFileSync(lockPathOf(path), text);
        const beat = new Date(Date.now() - minutes * MINUTE_MS);
        utimesSync(lockPathOf(path), beat, beat);
        writeFileSync(`${lockPathOf(path)}.turn`, '');
        utimesSync(`${lockPathOf(path)}.turn`, beat, beat);
        await must(await acquireLock(path)).release();
        expect(namesIn(join(path, '..'))).toEqual([]);
      }
    },
  );

  it('of another computer that has our name is no dead process of ours', async () => {
    const path = dataPath();
    const owner = { host: hostname(), pid: await deadPid(), startedAt: null, machine: 'other cards' };
    lockOf(path, owner, MINUTE_MS);
    expect(mustFail(await acquireLock(path)).code).toBe('file-locked');
    lockOf(path, { ...owner, machine: thisProcess().machine }, MINUTE_MS);
    await must(await acquireLock(path)).release();
  });

  it('of the living is taken when that was asked for, and who had it notices', async () => {
    const path = dataPath();
    const owner = { host: 'máy khác', pid: 1, startedAt: null, user: 'Lan' };
    lockOf(path, owner);
    expect(mustFail(await acquireLock(path)).params).toMatchObject({ host: 'máy khác', user: 'Lan' });
    const lock = must(await acquireLock(path, true));
    expect(await lock.isOurs()).toBe(true);
    // from its own process nobody takes it
    expect(mustFail(await acquireLock(path, true)).code).toBe('file-locked');
    await lock.release();
  });
});
