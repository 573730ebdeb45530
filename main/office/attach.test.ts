import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { createDataFile } from '../db/data-file';
import { temporaryFolder } from '../db/testing/temp-folder';
import { attachmentFolderOf } from '../files/attachments';
import { keyring } from '../vault/keyring';
import { attachTo } from './attach';
import { Office } from './office';
import { PasswordDesk } from './password-desk';

const CHEAP = { memoryKiB: 1024, passes: 1 };
const SECRET = 'Biên bản mật';
const RUNS = 12;

afterEach(() => {
  keyring.clear();
});

async function begun() {
  const folder = temporaryFolder();
  const path = join(folder, 'Phường A.dhcb');
  must(await createDataFile(path, sampleSeason()));
  mkdirSync(join(folder, 'nguồn'));
  const source = join(folder, 'nguồn', 'Biên bản.txt');
  writeFileSync(source, SECRET);
  const office = new Office(join(folder, 'cài đặt'), '0');
  return { folder, path, source, office };
}

const attached = (path: string) =>
  readdirSync(attachmentFolderOf(path)).map((name) => readFileSync(join(attachmentFolderOf(path), name)));

it('what is attached while a password is set, changed or removed ends as the file does', async () => {
  const work = fc.constantFrom('attach', 'password');
  await fc.assert(
    fc.asyncProperty(fc.array(work, { minLength: 3, maxLength: 7 }), fc.boolean(), async (works, stays) => {
      const { path, source, office } = await begun();
      const desk = new PasswordDesk(office, CHEAP);
      const { handle } = must(await office.open(path));
      let password: string | undefined;
      const running: Promise<unknown>[] = [];
      for (const [at, each] of works.entries()) {
        if (each === 'attach') running.push(attachTo(office, handle, source).then(must));
        else {
          running.push(desk.set(handle, String(at), password).then(must));
          password = String(at);
        }
      }
      if (!stays && password !== undefined) {
        running.push(desk.remove(handle, password).then(must));
        password = undefined;
      }
      running.push(attachTo(office, handle, source).then(must));
      await Promise.all(running);
      const plain = attached(path).filter((bytes) => bytes.includes(SECRET)).length;
      expect(attached(path)).toHaveLength(works.filter((each) => each === 'attach').length + 1);
      expect(plain).toBe(password === undefined ? attached(path).length : 0);
      must(await office.end());
      keyring.clear();
    }),
    { numRuns: RUNS },
  );
});

it('nothing is laid beside a file that is only looked at', async () => {
  const { path, source, office, folder } = await begun();
  must(await office.open(path));
  const other = new Office(join(folder, 'người khác'), '0');
  mustFail(await other.open(path));
  const { handle } = must(await other.openRefused('view'));
  expect(mustFail(await attachTo(other, handle, source)).code).toBe('file-viewed');
  expect(readdirSync(folder)).not.toContain('Phường A.tailieu');
  must(await other.end());
  must(await office.end());
});
