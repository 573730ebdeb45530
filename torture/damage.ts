import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDatabase } from '../main/db/check-file';
import { openDataFile } from '../main/db/data-file';
import { dataFileBytes } from '../main/db/new-file';
import { stillReadable } from '../main/db/still-readable';
import { makePackage } from '../main/files/make-package';
import { openPackage } from '../main/files/sealed-package';
import { keyring } from '../main/vault/keyring';
import { newVaultKey } from '../main/vault/vault';
import { newSeason } from '../shared/domain/new-season';
import { sampleSeason } from '../shared/fixtures/sample';
import { count, newTally, type Tally, tried } from './tally';

const CHEAP = { memoryKiB: 1024, passes: 1 };
const RECOVERY = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789';
const small = newSeason({ name: 'Đảng uỷ phường B', term: '2025-2030', ruleSet: 'qd294-2025' });

const anyBelow = (limit: number) => Math.floor(Math.random() * limit);

/** Bytes as some accident leaves them. */
function damaged(whole: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(whole);
  const from = anyBelow(bytes.length);
  const to = from + 1 + anyBelow(Math.min(9000, bytes.length - from));
  switch (anyBelow(6)) {
    case 0:
      return bytes.subarray(0, from);
    case 1:
      return Buffer.concat([bytes, Buffer.alloc(1 + anyBelow(5000), anyBelow(256))]);
    case 2:
      return bytes.fill(anyBelow(256), from, to);
    case 3:
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    case 4:
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    default:
      bytes[from] = (bytes[from] ?? 0) ^ (1 << anyBelow(8));
      return bytes;
  }
}

/** Damaged files: each is refused, none is changed, and reading what is left of it ends. */
export async function damage(times: number): Promise<Tally> {
  const tally = newTally();
  const folder = mkdtempSync(join(tmpdir(), 'dhcb-torture-'));
  const key = await newVaultKey('a', RECOVERY, CHEAP);
  keyring.learn(key);
  const plain = await dataFileBytes(sampleSeason(), false);
  const vault = await dataFileBytes(sampleSeason(), false, key);
  const sealed = (await makePackage(sampleSeason(), { contents: 'people', sample: false, stem: 'a' })).bytes;
  for (let time = 0; time < times; time += 1) {
    await tried(tally, 'damage', async () => {
      const whole = [plain, vault, sealed][time % 3] ?? plain;
      const bytes = damaged(whole);
      if (Buffer.compare(bytes, whole) === 0) return;
      const found = whole === sealed ? openPackage('a', bytes) : await loadDatabase('a', bytes);
      if (found.ok) count(tally, 'unsound', 'a damaged file is taken for sound');
      if (time % 10 === 0) await stillReadable('a', bytes, '?');
      if (time % 20 === 0) await onDisk(tally, join(folder, 'a.dhcb'), bytes);
    });
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

async function onDisk(tally: Tally, path: string, bytes: Uint8Array): Promise<void> {
  writeFileSync(path, bytes);
  const file = await openDataFile(path);
  if (file.ok) count(tally, 'unsound', 'a damaged file is opened');
  if (Buffer.compare(readFileSync(path), bytes) !== 0) count(tally, 'unsound', 'a damaged file was changed');
}

/** Every byte of a small file and of a vault, or `share` of them, changed in turn. */
export async function everyByte(share: number): Promise<Tally> {
  const tally = newTally();
  const key = await newVaultKey('a', RECOVERY, CHEAP);
  keyring.learn(key);
  for (const whole of [await dataFileBytes(small, false), await dataFileBytes(small, false, key)]) {
    for (let at = 0; at < whole.length; at += 1) {
      if (Math.random() >= share) continue;
      await tried(tally, `byte ${String(at)}`, async () => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 + anyBelow(255));
        if ((await loadDatabase('a', bytes)).ok)
          count(tally, 'unsound', `byte ${String(at)} may be anything`);
      });
    }
  }
  return tally;
}
