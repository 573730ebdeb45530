import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { secondAttachmentsOf } from '../db/backup';
import { createCombinedFile, readWards } from '../db/combined-file';
import { createDataFile, readDataFile } from '../db/data-file';
import { temporaryFolder } from '../db/testing/temp-folder';
import { attachmentFolderOf } from '../files/attachments';
import { keyring } from '../vault/keyring';
import { isVault } from '../vault/vault';
import { Office } from './office';
import { PasswordDesk } from './password-desk';

const CHEAP = { memoryKiB: 1024, passes: 1 };

afterEach(() => {
  keyring.clear();
});

it('a combined file gets a password, is locked and opened by it, and plain again', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'gop.dhcb');
  must(await createDataFile(join(folder, 'A.dhcb'), sampleSeason()));
  must(await createCombinedFile(path, (await readWards([join(folder, 'A.dhcb')])).wards));
  const office = new Office(folder, '0');
  const desk = new PasswordDesk(office, CHEAP);
  const { handle } = must(await office.open(path));
  expect(must(await desk.set(handle, 'mật khẩu', undefined)).problem).toBeNull();
  expect(isVault(readFileSync(path))).toBe(true);
  must(await office.lock(handle));
  expect(mustFail(await office.open(path)).code).toBe('password-needed');
  const again = must(await keyring.trying('mật khẩu', () => office.open(path)));
  expect(again).toMatchObject({
    withPassword: true,
    combined: { wards: [{ term: again.season.season.term }] },
  });
  expect(mustFail(await desk.remove(again.handle, 'khác')).code).toBe('password-wrong');
  must(await desk.remove(again.handle, 'mật khẩu'));
  must(await office.end());
  keyring.clear();
  expect(must(await office.open(path)).withPassword).toBe(false);
  must(await office.end());
});

const SECRET = 'Biên bản mật';
const PLAIN = ['Phạm Văn Bình', SECRET];

/** A file with attachments, its copies on a stick too. */
async function withStick() {
  const folder = temporaryFolder();
  const stick = join(folder, 'usb');
  mkdirSync(stick);
  const path = join(folder, 'Phường A.dhcb');
  must(await createDataFile(path, sampleSeason()));
  mkdirSync(attachmentFolderOf(path));
  for (let number = 0; number < 8; number += 1)
    writeFileSync(join(attachmentFolderOf(path), `${String(number)}.txt`), SECRET);
  const office = new Office(join(folder, 'cài đặt'), '0');
  await office.chosen.chooseSecondFolder(stick);
  const { handle } = must(await office.open(path));
  return { folder, stick, path, office, handle, desk: new PasswordDesk(office, CHEAP) };
}

/** Files in which a name stands in plain letters. */
function plainIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => PLAIN.some((name) => readFileSync(path).includes(name)));
}

it('what lies beside a file is brought under its password while no copy is on its way there', async () => {
  const { folder, office, handle, desk } = await withStick();
  const plain: number[] = [];
  vi.spyOn(must(office.protectable(handle)).copies(), 'alone').mockImplementation(async (work) => {
    plain.push(plainIn(folder).length);
    const done = await work();
    plain.push(plainIn(folder).length);
    return done;
  });
  must(await desk.set(handle, 'mật khẩu 1', undefined));
  // eight attachments and a copy, here and on the stick
  expect(plain).toEqual([18, 0]);
  must(await office.end());
});

it('a stick that is not plugged in is said to be, and brought under the password at the next opening', async () => {
  const { folder, stick, path, office, handle, desk } = await withStick();
  renameSync(stick, `${stick}-out`);
  expect(must(await desk.set(handle, 'mật khẩu 1', undefined)).problem?.code).toBe('second-folder-gone');
  must(await desk.set(handle, 'mật khẩu 2', 'mật khẩu 1'));
  expect(mustFail(await desk.set(handle, 'mật khẩu 3', 'mật khẩu 2')).code).toBe('second-folder-gone');
  expect(mustFail(await desk.remove(handle, 'mật khẩu 2')).code).toBe('second-folder-gone');
  expect(plainIn(folder).every((each) => each.startsWith(`${stick}-out`))).toBe(true);
  must(await office.end());
  keyring.clear();
  renameSync(`${stick}-out`, stick);
  const again = must(await keyring.trying('mật khẩu 2', () => office.open(path)));
  must(await desk.finish(again.handle));
  expect(plainIn(folder)).toEqual([]);
  const [attachment = ''] = readdirSync(secondAttachmentsOf(path, stick));
  const opened = await keyring.open('a', readFileSync(join(secondAttachmentsOf(path, stick), attachment)));
  expect(Buffer.from(must(opened).contents).toString()).toBe(SECRET);
  must(await desk.set(again.handle, 'mật khẩu 3', 'mật khẩu 2'));
  must(await desk.remove(again.handle, 'mật khẩu 3'));
  must(await office.end());
  keyring.clear();
  expect(must(await readDataFile(path)).key).toBeUndefined();
});
