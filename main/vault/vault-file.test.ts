import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { listBackups } from '../db/backup';
import { createCombinedFile, readCombinedFile, readWards } from '../db/combined-file';
import { createDataFile, openDataFile, readDataFile } from '../db/data-file';
import { newDataFile } from '../db/testing/data-path';
import { temporaryFolder } from '../db/testing/temp-folder';
import { makePackage } from '../files/make-package';
import { keyring } from './keyring';
import { isVault, newVaultKey, type VaultKey } from './vault';

const cheap = { memoryKiB: 1024, passes: 1 };
const password = 'Hoài Tân 2025';
const recovery = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789';
const newKey = (): Promise<VaultKey> => newVaultKey(password, recovery, cheap);

afterEach(() => {
  keyring.clear();
});

async function vaultFile(): Promise<string> {
  const path = join(temporaryFolder(), 'Phường A.dhcb');
  must(await createDataFile(path, sampleSeason(), { key: await newKey() }));
  return path;
}

describe('a data file under a password', () => {
  it('is read and edited once that is given, and every write stays under it', async () => {
    const path = await vaultFile();
    expect(mustFail(await openDataFile(path))).toEqual({ code: 'password-needed', path });
    expect(mustFail(await keyring.trying('khác', () => readDataFile(path))).code).toBe('password-wrong');
    const file = must(await keyring.trying(password, () => openDataFile(path)));
    must(await file.edit({ type: 'ward.update', patch: { place: 'Nơi rất khác' } }));
    must(await file.close());
    expect(isVault(readFileSync(path))).toBe(true);
    expect(readFileSync(path).includes('khác')).toBe(false);
    const read = must(await readDataFile(path));
    expect(read.season.committee.place).toBe('Nơi rất khác');
    expect(read.sizeBytes).toBe(statSync(path).size);
    for (const { path: copy } of await listBackups(path)) expect(isVault(readFileSync(copy))).toBe(true);
    expect(await listBackups(path)).toHaveLength(1);
  });

  it('gets one, another one, and none again', async () => {
    const path = await newDataFile();
    const file = must(await openDataFile(path));
    const key = await newKey();
    keyring.learn(key);
    must(await file.putUnder(key));
    expect(isVault(readFileSync(path))).toBe(true);
    must(await file.edit({ type: 'ward.update', patch: { place: 'A' } }));
    const other = await newVaultKey('khác', recovery, cheap);
    keyring.learn(other);
    must(await file.putUnder(other));
    must(await file.close());
    keyring.clear();
    expect(mustFail(await keyring.trying(password, () => openDataFile(path))).code).toBe('password-wrong');
    const again = must(await keyring.trying('khác', () => openDataFile(path)));
    must(await again.putUnder(undefined));
    must(await again.close());
    keyring.clear();
    expect(must(await readDataFile(path)).season.committee.place).toBe('A');
  });

  it('goes into packages and combined files under its password', async () => {
    const path = await vaultFile();
    const both = join(dirname(path), 'gop.dhcb');
    const { wards, key } = await keyring.trying(password, () => readWards([path]));
    must(await createCombinedFile(both, wards, { key }));
    expect(isVault(readFileSync(both))).toBe(true);
    expect(must(await readCombinedFile(both)).wards).toHaveLength(1);
    const sealed = await makePackage(sampleSeason(), { contents: 'data', sample: true, stem: 'goi', key });
    expect(isVault(sealed.bytes)).toBe(true);
  });
});
