import { createHash } from 'node:crypto';
import { argon2id } from '@noble/hashes/argon2';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { must, mustFail } from '../../shared/testing/must';
import { argonKey } from './argon';
import { Keyring } from './keyring';
import { newRecoveryKey, readRecoveryKey } from './recovery-key';
import { newVaultKey, openVault, readVault, sealVault, unlockVault, type VaultKey } from './vault';

/** The least that a file may ask for: the tests are about the format, not about the cost. */
const cheap = { memoryKiB: 1024, passes: 1 };
const password = 'Mật khẩu của phường 1';
const recovery = newRecoveryKey();
const contents = Buffer.from('Nguyễn Thị Hoa, bí thư chi bộ khu phố 3');

let key: VaultKey;
let sealed: Uint8Array;

beforeAll(async () => {
  key = await newVaultKey(password, recovery, cheap);
  sealed = sealVault(key, contents);
});

async function opened(bytes: Uint8Array, secret: string) {
  const ring = new Keyring();
  return ring.trying(secret, () => ring.open('a.dhcb', bytes));
}

describe('a vault', () => {
  it.each([
    ['the password', () => password],
    ['the password with its accents in another spelling', () => password.normalize('NFD')],
    ['the recovery key', () => recovery],
    [
      'the recovery key as somebody copies it from paper',
      () => ` ${recovery.toLowerCase().replaceAll('-', ' ')}`,
    ],
  ])('opens by %s', async (_what, secret) => {
    expect(Buffer.from(must(await opened(sealed, secret())).contents)).toEqual(contents);
  });

  it('shows nothing of what it holds, and is other bytes at every write', () => {
    const again = sealVault(key, contents);
    expect(Buffer.from(sealed).includes('Hoa')).toBe(false);
    expect(Buffer.compare(again.subarray(-200), sealed.subarray(-200))).not.toBe(0);
  });

  it('asks for the password, and says when it is another one', async () => {
    expect(mustFail(await new Keyring().open('a.dhcb', sealed)).code).toBe('password-needed');
    for (const wrong of ['mật khẩu của phường 1', newRecoveryKey(), ' ']) {
      expect(mustFail(await opened(sealed, wrong)).code).toBe('password-wrong');
    }
  });

  it('keeps its key in the ring until that is cleared', async () => {
    const ring = new Keyring();
    must(await ring.trying(password, () => ring.open('a.dhcb', sealed)));
    must(await ring.open('a.dhcb', sealVault(key, contents)));
    ring.clear();
    expect(mustFail(await ring.open('a.dhcb', sealed)).code).toBe('password-needed');
  });

  it('with any one bit changed is damaged, never a wrong password, and is cut short nowhere unnoticed', async () => {
    const ring = new Keyring();
    ring.learn(key);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const bytes = Uint8Array.from(sealed);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(mustFail(await ring.open('a.dhcb', bytes)).code).toBe('file-damaged');
    }
    for (let length = 8; length < sealed.length; length += 1) {
      expect(mustFail(await ring.open('a.dhcb', sealed.subarray(0, length))).code).toBe('file-damaged');
    }
  });

  it('changed by somebody who makes the digest anew is not opened either', async () => {
    const ring = new Keyring();
    ring.learn(key);
    const body = sealed.length - 32;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: body - 9 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = Uint8Array.from(sealed);
          bytes[at] = (bytes[at] ?? 0) ^ by;
          bytes.set(
            createHash('sha256')
              .update(bytes.subarray(0, body - 8))
              .digest(),
            body,
          );
          const found = await ring.trying(password, () => ring.open('a.dhcb', bytes));
          expect(found.ok && Buffer.compare(found.value.contents, bytes) !== 0).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of any contents comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const vault = readVault(sealVault(key, bytes));
        expect(Buffer.from((vault && openVault(vault, key)) ?? [])).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('that asks for more work than any of ours is damaged', () => {
    const [slot] = key.slots;
    const dear = sealVault({ ...key, slots: [{ ...slot!, memoryKiB: 4_194_304 }] }, contents);
    expect(readVault(dear)).toBeUndefined();
  });

  it('is not opened by the key of another one', async () => {
    const other = await newVaultKey(password, recovery, cheap);
    const vault = readVault(sealVault(other, contents))!;
    expect(openVault(vault, key)).toBeUndefined();
    expect(Buffer.from((await unlockVault(vault, password))?.fileKey ?? [])).toEqual(other.fileKey);
  });
});

it('keys of passwords are those of another program for Argon2id', async () => {
  const salt = Buffer.alloc(16, 7);
  const ours = await argonKey({ secret: password, salt, cost: cheap });
  expect(Buffer.from(ours)).toEqual(
    Buffer.from(argon2id(password, salt, { t: 1, m: 1024, p: 1, dkLen: 32 })),
  );
});

it('a recovery key has no letters that look alike, and is read as it is written', () => {
  expect(newRecoveryKey()).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/u);
  expect(readRecoveryKey('oil0-1111-1111-1111-1111-1111-1111-1111')).toBe('0110'.padEnd(32, '1'));
  expect(readRecoveryKey('mật khẩu thường')).toBeUndefined();
});
