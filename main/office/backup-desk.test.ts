import { mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { backupFolderOf, secondAttachmentsOf } from '../db/backup';
import { createDataFile, readDataFile } from '../db/data-file';
import { temporaryFolder } from '../db/testing/temp-folder';
import { keyring } from '../vault/keyring';
import { BackupDesk } from './backup-desk';
import { Office } from './office';
import { PasswordDesk } from './password-desk';

async function atDesk() {
  const folder = temporaryFolder();
  const path = join(folder, 'Phường A.dhcb');
  must(await createDataFile(path, sampleSeason()));
  const office = new Office(folder, '0');
  const { handle } = must(await office.open(path));
  return { folder, path, office, handle, desk: new BackupDesk(office, office.chosen) };
}

const rename = (name: string) => ({ type: 'ward.update', patch: { name } }) as const;

describe('the desk of copies', () => {
  it('tells what a copy holds, and what putting it back would change', async () => {
    const { office, handle, desk } = await atDesk();
    must(await office.edit(handle, rename('Phường đổi tên')));
    const { copies } = must(await desk.list(handle));
    const held = must(await desk.look(handle, copies[0]!.name));
    expect(held).toMatchObject({ cells: sampleSeason().cells.length, term: sampleSeason().season.term });
    expect(held.changes).toEqual([
      { path: ['committee', 'name'], from: 'Phường đổi tên', to: sampleSeason().committee.name },
    ]);
    must(await office.end());
  });

  it('puts a copy back with what was entered while it was looked for, and the way back too', async () => {
    const { path, office, handle, desk } = await atDesk();
    const [first] = must(await desk.list(handle)).copies;
    const late = office.edit(handle, rename('Vừa gõ'));
    const { file, kept } = must(await desk.restore(handle, first!.name));
    must(await late);
    expect(file.season.committee.name).toBe(sampleSeason().committee.name);
    expect(mustFail(await office.edit(handle, rename('Quá muộn'))).code).toBe('file-left');
    must(await office.edit(file.handle, rename('Sau khi khôi phục')));
    const back = must(await desk.restore(file.handle, kept!)).file;
    expect(back.season.committee.name).toBe('Vừa gõ');
    must(await office.end());
    expect(must(await readDataFile(path)).season.committee.name).toBe('Vừa gõ');
  });

  it('refuses a damaged copy and a name that is none, and nothing happens to the open file', async () => {
    const { folder, path, office, handle, desk } = await atDesk();
    const before = readFileSync(path);
    const [first] = must(await desk.list(handle)).copies;
    const copy = join(backupFolderOf(path), first!.name);
    writeFileSync(copy, before.subarray(0, 5000));
    expect(mustFail(await desk.restore(handle, first!.name)).code).toBe('file-damaged');
    for (const name of ['no-such.dhcb', '../Phường A.dhcb', join(folder, 'Phường A.dhcb')]) {
      expect(mustFail(await desk.restore(handle, name)).code).toBe('copy-gone');
    }
    expect(Buffer.compare(readFileSync(path), before)).toBe(0);
    must(await office.edit(handle, rename('Vẫn làm việc')));
    must(await office.end());
  });

  it('brings back a file that is gone, from the copies beside it', async () => {
    const { path, office, desk } = await atDesk();
    must(await office.close());
    unlinkSync(path);
    expect(mustFail(await office.open(path)).code).toBe('file-not-found');
    const [first] = must(await desk.list(null)).copies;
    const { file } = must(await desk.restore(null, first!.name));
    expect(file.path).toBe(path);
    must(await office.end());
  });

  it('brings attachments back from the second folder', async () => {
    const { folder, path, office, handle, desk } = await atDesk();
    const stick = temporaryFolder();
    const attachments = join(folder, 'Phường A.tailieu');
    mkdirSync(attachments);
    writeFileSync(join(attachments, 'Kế hoạch.pdf'), 'paper');
    await office.chosen.chooseSecondFolder(stick);
    must(await office.keepCopy(handle, 'asked'));
    expect(readFileSync(join(secondAttachmentsOf(path, stick), 'Kế hoạch.pdf'), 'utf8')).toBe('paper');
    rmSync(attachments, { recursive: true });
    const [newest] = must(await desk.list(handle)).copies;
    must(await desk.restore(handle, newest!.name));
    expect(readFileSync(join(attachments, 'Kế hoạch.pdf'), 'utf8')).toBe('paper');
    must(await office.end());
    // chosen for this computer: the next start knows it
    expect(new Office(folder, '0').chosen.secondFolder).toBe(stick);
  });

  it('puts a copy of the term before back, in which the newest season is another one', async () => {
    const { path, office, handle, desk } = await atDesk();
    const next = must(await office.startSeason(handle, { term: '2030-2035', ruleSet: 'qd294-2025' }));
    const [before] = must(await desk.list(next.handle)).copies;
    const held = must(await desk.look(next.handle, before!.name));
    expect(held).toMatchObject({ term: sampleSeason().season.term });
    expect(held.changes?.length).toBeGreaterThan(0);
    const { file, kept } = must(await desk.restore(next.handle, before!.name));
    expect(file.seasons).toHaveLength(1);
    expect(file.season.season.term).toBe(sampleSeason().season.term);
    must(await office.edit(file.handle, rename('Sau khi khôi phục')));
    const back = must(await desk.restore(file.handle, kept!)).file;
    expect(back.seasons).toHaveLength(2);
    expect(back.season.season.term).toBe('2030-2035');
    must(await office.end());
    expect(must(await readDataFile(path)).season.season.term).toBe('2030-2035');
  });

  it('finds the copies beside the file that a link leads to', async () => {
    const { folder, path, office, desk } = await atDesk();
    must(await office.end());
    const link = join(folder, 'Lối tắt.dhcb');
    symlinkSync(path, link);
    const { handle, path: opened } = must(await office.open(link));
    expect(opened).toBe(path);
    expect(must(await desk.list(handle)).copies).toHaveLength(1);
    must(await office.end());
  });

  it('opens the copies of before a password was taken away, each by the password of then', async () => {
    const { office, handle, desk } = await atDesk();
    const passwords = new PasswordDesk(office, { memoryKiB: 1024, passes: 1 });
    for (const password of ['mật khẩu 1', 'mật khẩu 2']) {
      must(await passwords.set(handle, password, undefined));
      must(await office.keepCopy(handle, 'asked'));
      must(await passwords.remove(handle, password));
    }
    keyring.clear();
    const { copies } = must(await desk.list(handle));
    const looks = async () => Promise.all(copies.map(async ({ name }) => (await desk.look(handle, name)).ok));
    expect((await looks()).some((isOpen) => isOpen)).toBe(false);
    expect(mustFail(await desk.unlock(handle, 'mật khẩu 3')).code).toBe('password-wrong');
    must(await desk.unlock(handle, 'mật khẩu 1'));
    expect((await looks()).filter((isOpen) => isOpen).length).toBeGreaterThan(0);
    must(await desk.unlock(handle, 'mật khẩu 2'));
    expect((await looks()).every((isOpen) => isOpen)).toBe(true);
    must(await office.end());
    keyring.clear();
  });

  it('asks for the password of the copies where the file itself is damaged, and puts one back', async () => {
    const { path, office, handle, desk } = await atDesk();
    const passwords = new PasswordDesk(office, { memoryKiB: 1024, passes: 1 });
    must(await passwords.set(handle, 'mật khẩu 1', undefined));
    must(await office.edit(handle, rename('Vừa gõ')));
    must(await office.keepCopy(handle, 'asked'));
    must(await office.end());
    keyring.clear();
    writeFileSync(path, readFileSync(path).fill(0x5a, 5000, 5010));
    expect(mustFail(await office.open(path))).toMatchObject({
      code: 'file-damaged',
      params: { reason: 'vault' },
    });
    const [newest] = must(await desk.list(null)).copies;
    expect(mustFail(await desk.look(null, newest!.name)).code).toBe('password-needed');
    expect(mustFail(await desk.unlock(null, 'mật khẩu 2')).code).toBe('password-wrong');
    must(await desk.unlock(null, 'mật khẩu 1'));
    expect(must(await desk.look(null, newest!.name)).cells).toBe(sampleSeason().cells.length);
    const { file } = must(await desk.restore(null, newest!.name));
    expect(file).toMatchObject({ withPassword: true, season: { committee: { name: 'Vừa gõ' } } });
    must(await office.end());
    keyring.clear();
  });
});
