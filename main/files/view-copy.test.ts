import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { must } from '../../shared/testing/must';
import { until } from '../../shared/testing/until';
import { temporaryFolder } from '../db/testing/temp-folder';
import { keyring } from '../vault/keyring';
import { newVaultKey, sealVault } from '../vault/vault';
import { viewCopy } from './view-copy';

afterEach(() => {
  keyring.clear();
});

it('an attachment under a password is plain for as long as somebody looks at it', async () => {
  const path = join(temporaryFolder(), 'bb.txt');
  const recovery = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789';
  const key = await newVaultKey('a', recovery, { memoryKiB: 1024, passes: 1 });
  keyring.learn(key);
  writeFileSync(path, sealVault(key, Buffer.from('Biên bản')));
  const copy = must(await viewCopy(path, 20));
  expect(readFileSync(copy, 'utf8')).toBe('Biên bản');
  const reader = await open(copy, 'r');
  const other = must(await viewCopy(path, 20));
  await until(() => expect(existsSync(other)).toBe(false));
  if (process.platform === 'linux') expect(existsSync(copy)).toBe(true);
  await reader.close();
  await until(() => expect(existsSync(copy)).toBe(false));
});
