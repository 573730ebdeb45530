import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { createCombinedFile, readWards } from '../db/combined-file';
import { createDataFile } from '../db/data-file';
import { temporaryFolder } from '../db/testing/temp-folder';
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
