import { execFileSync } from 'node:child_process';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { readBytes } from '../db/check-file';
import { createDataFile, openDataFile } from '../db/data-file';
import { lockPathOf } from '../db/lock';
import { temporaryFolder } from '../db/testing/temp-folder';
import { Office } from './office';

async function lockedElsewhere() {
  const folder = temporaryFolder();
  const path = join(folder, 'Phường A.dhcb');
  must(await createDataFile(path, sampleSeason()));
  const lock = { token: 'theirs', host: 'MÁY-02', pid: 1, startedAt: null, user: 'Lan' };
  writeFileSync(lockPathOf(path), JSON.stringify({ ...lock, takenAt: '2026-01-05T01:00:00Z' }));
  const office = new Office(folder, '0');
  onTestFinished(() => office.abandon());
  return { path, office };
}

const rename = { type: 'ward.update', patch: { name: 'Khác' } } as const;

describe('a file that somebody else writes', () => {
  it('is read, says who has it, and nothing of it is changed', async () => {
    const { path, office } = await lockedElsewhere();
    const before = readFileSync(path);
    const refusal = mustFail(await office.open(path));
    expect(refusal).toMatchObject({ code: 'file-locked', params: { host: 'MÁY-02', user: 'Lan' } });
    const file = must(await office.openRefused('view'));
    expect(file).toMatchObject({ path, readOnly: true, viewed: { code: 'file-locked' } });
    expect(file.season).toEqual(sampleSeason());
    expect(mustFail(await office.edit(file.handle, rename)).code).toBe('file-viewed');
    expect(mustFail(await office.keepCopy(file.handle, 'asked')).code).toBe('file-viewed');
    expect(Buffer.compare(readFileSync(path), before)).toBe(0);
  });

  it('is opened for changing once it is free, or when that is asked for', async () => {
    const { path, office } = await lockedElsewhere();
    mustFail(await office.open(path));
    must(await office.openRefused('view'));
    expect(mustFail(await office.openRefused('edit')).code).toBe('file-locked');
    const file = must(await office.openRefused('force'));
    expect(file.readOnly).toBe(false);
    must(await office.edit(file.handle, rename));
    expect(mustFail(await openDataFile(path)).code).toBe('file-locked');
  });
});

describe('what is no file of ours', () => {
  it('is told, and neither waited for nor thrown', async () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe.dhcb');
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [pipe]);
      expect(mustFail(await readBytes(pipe)).code).toBe('file-not-ours');
    }
    const large = join(folder, 'large.dhcb');
    writeFileSync(large, '');
    truncateSync(large, 3 * 1024 ** 3);
    expect(mustFail(await readBytes(large)).code).toBe('file-too-large');
    expect(mustFail(await readBytes(folder)).code).toBe('file-unreadable');
    const office = new Office(folder, '0');
    for (const path of [pipe, large, folder]) expect((await office.open(path)).ok).toBe(false);
    expect(mustFail(await new Office(folder, '0').openRefused('view')).code).toBe('no-file-open');
  });
});
