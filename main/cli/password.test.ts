import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../db/testing/temp-folder';
import { keyring } from '../vault/keyring';
import { isVault } from '../vault/vault';
import { runCommandLine } from './run';

/** Runs a call as a process of its own would: it knows no password from before. */
async function dhcb(...args: string[]) {
  keyring.clear();
  const printed: string[] = [];
  const problems: string[] = [];
  const status = await runCommandLine(args, {
    print: (text) => void printed.push(text),
    complain: (line) => void problems.push(line),
  });
  return { status, stdout: printed.join('\n'), problems };
}

afterEach(() => {
  keyring.clear();
});

function passwordFile(text: string): readonly [string, string] {
  const path = join(temporaryFolder(), 'mk.txt');
  writeFileSync(path, text);
  return ['--password-file', path];
}

const RECOVERY = /(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}/u;

describe('--password-file', () => {
  it('makes a file with a password, which every command then asks for', async () => {
    const path = join(temporaryFolder(), 'mau.dhcb');
    const right = passwordFile('\uFEFFMật khẩu\r\nghi chú\n');
    const made = await dhcb('sample', 'hoai-tan-2022', path, ...right);
    expect(made).toMatchObject({ status: 0, problems: [] });
    expect(isVault(readFileSync(path))).toBe(true);
    expect(await dhcb('dump', path)).toMatchObject({
      status: 3,
      problems: [expect.stringMatching(/có mật khẩu.*Thêm --password-file/u)],
    });
    const wrong = await dhcb('dump', path, ...passwordFile('mật khẩu'));
    expect(wrong).toMatchObject({ status: 3, stdout: '', problems: [expect.stringContaining('không đúng')] });
    const recovery = RECOVERY.exec(made.stdout)?.[0] ?? '';
    for (const secret of [right, passwordFile(recovery)]) {
      const dump = await dhcb('dump', path, ...secret);
      expect(dump.status).toBe(0);
      expect(dump.stdout).toContain('Chi bộ khu phố An Dưỡng 1');
    }
    const verified = await dhcb('verify', path, ...right);
    expect(verified.status).toBe(0);
    expect(verified.stdout).toContain('Tệp có mật khẩu.');
    expect(await dhcb('verify', path)).toMatchObject({ status: 3 });
  });

  it('makes packages under the password of the file, which are read like it', async () => {
    const path = join(temporaryFolder(), 'mau.dhcb');
    const right = passwordFile('Mật khẩu');
    const target = join(dirname(path), 'goi.dhcbgoi');
    await dhcb('sample', 'hoai-tan-2022', path, ...right);
    expect(await dhcb('package', path, '--out', target, ...right)).toMatchObject({ status: 0 });
    expect(readFileSync(target).includes('Hoài Tân')).toBe(false);
    expect(await dhcb('verify', target)).toMatchObject({ status: 3 });
    expect(await dhcb('verify', target, ...right)).toMatchObject({ status: 0 });
    expect(await dhcb('stats', target, ...right)).toMatchObject({ status: 0 });
  });

  it('that is not there, or empty, is a wrong call', async () => {
    const path = join(temporaryFolder(), 'mau.dhcb');
    const absent = ['--password-file', join(dirname(path), 'la.txt')];
    for (const words of [absent, passwordFile(''), ['--password-file']]) {
      expect((await dhcb('dump', path, ...words)).status).toBe(2);
    }
  });
});
