import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must } from '../../shared/testing/must';
import { listBackups } from '../db/backup';
import { openDataFile, readDataFile } from '../db/data-file';
import { newDataFile } from '../db/testing/data-path';
import { newVaultKey, sealVault } from '../vault/vault';
import { exitStatus } from './terminal';
import { run } from './testing/run';

/** A file of which a copy was made before it was changed. */
async function changedFile() {
  const path = await newDataFile();
  const file = must(await openDataFile(path));
  const before = readFileSync(path);
  must(await file.edit({ type: 'ward.update', patch: { name: 'Phường đổi tên' } }));
  must(await file.close());
  const [copy] = await listBackups(path);
  return { path, before, copy: copy!.path };
}

const nameIn = async (path: string) => must(await readDataFile(path)).season.committee.name;

describe('copies on the command line', () => {
  it('are listed with time, reason, cells, members and whether they are sound', async () => {
    const { path, copy } = await changedFile();
    const listed = await run('backups', path);
    expect(listed.status).toBe(exitStatus.done);
    expect(listed.printed[1]).toMatch(
      /^ {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d, đầu ngày, \d+ chi bộ, .+ đảng viên, tốt:/u,
    );
    expect(listed.printed[1]).toContain(copy);
    writeFileSync(copy, readFileSync(copy).subarray(0, 5000));
    expect((await run('backups', path)).printed[1]).not.toContain('tốt');
    expect((await run('verify', path)).printed.join('\n')).toContain(copy);
  });

  it('are put back by path or name, and the state of before stays as a copy that can be put back too', async () => {
    const { path, before, copy } = await changedFile();
    const changed = readFileSync(path);
    expect((await run('restore', path, '--from', copy)).status).toBe(exitStatus.done);
    expect(Buffer.compare(readFileSync(path), before)).toBe(0);
    const [kept] = await listBackups(path);
    expect(kept?.reason).toBe('restore');
    expect(Buffer.compare(readFileSync(kept!.path), changed)).toBe(0);
    expect((await run('restore', path, '--from', basename(kept!.path))).status).toBe(exitStatus.done);
    expect(await nameIn(path)).toBe('Phường đổi tên');
  });

  it('are put in the place of a damaged file, which stays as a copy', async () => {
    const { path, before, copy } = await changedFile();
    writeFileSync(path, 'damaged');
    expect((await run('restore', path, '--from', copy)).status).toBe(exitStatus.done);
    expect(Buffer.compare(readFileSync(path), before)).toBe(0);
    expect(readFileSync((await listBackups(path))[0]!.path, 'utf8')).toBe('damaged');
  });

  it('are refused when damaged, and nothing is put over an open file', async () => {
    const { path, copy } = await changedFile();
    const changed = readFileSync(path);
    const file = must(await openDataFile(path));
    expect((await run('restore', path, '--from', copy)).status).toBe(exitStatus.fileRefused);
    must(await file.close());
    writeFileSync(copy, readFileSync(copy).subarray(0, 5000));
    expect((await run('restore', path, '--from', copy)).status).toBe(exitStatus.fileRefused);
    expect(Buffer.compare(readFileSync(path), changed)).toBe(0);
    expect((await run('restore', path, '--from', 'no-such.dhcb')).status).toBe(exitStatus.wrong);
  });

  it('a damaged file is read into a new one, as far as it goes; a sound one and a file that is there stay', async () => {
    const { path } = await changedFile();
    const out = join(dirname(path), 'mới.dhcb');
    const bytes = readFileSync(path);
    expect((await run('rescue', path, '--out', out)).status).toBe(exitStatus.wrong);
    const damaged = Uint8Array.from(bytes).fill(0x5a, 0, 3000);
    writeFileSync(path, damaged);
    const told = await run('rescue', path, '--out', out);
    expect([told.status, told.problems]).toEqual([exitStatus.done, []]);
    expect(told.printed.join(' ')).toContain('Không thiếu gì ngoài nhật ký thay đổi.');
    expect(await nameIn(out)).toBe('Phường đổi tên');
    expect(Buffer.compare(readFileSync(path), damaged)).toBe(0);
    expect((await run('rescue', path, '--out', out)).status).toBe(exitStatus.wrong);
    writeFileSync(path, 'damaged');
    expect((await run('rescue', path, '--out', `${out}2`)).status).toBe(exitStatus.fileRefused);
  });

  it('of a damaged file with a password it is said that there is all of it or nothing', async () => {
    const { path } = await changedFile();
    const key = await newVaultKey('mật khẩu', 'ABCD', { memoryKiB: 1024, passes: 1 });
    const sealed = sealVault(key, readFileSync(path));
    writeFileSync(path, sealed.fill(0x5a, 5000, 5010));
    const told = await run('rescue', path, '--out', `${path}2`);
    expect(told.status).toBe(exitStatus.fileRefused);
    expect(told.problems.join(' ')).toMatch(/có mật khẩu bị hỏng một phần.*không đọc được phần nào/u);
  });
});
