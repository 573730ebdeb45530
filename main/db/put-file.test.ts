import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { listBackups } from './backup';
import { openDataFile } from './data-file';
import { acquireLock } from './lock';
import { dataFileBytes } from './new-file';
import { putDataFile } from './put-file';
import { newDataFile } from './testing/data-path';
import { namesIn, temporaryFolder } from './testing/temp-folder';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await dataFileBytes(sampleSeason(), false);
});

describe('a data file that is put somewhere', () => {
  it('stands there alone', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    must(await putDataFile(path, () => bytes));
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
    expect(namesIn(join(path, '..'))).toEqual(['a.dhcb']);
  });

  it('takes the place of nothing unasked: a closed file, an open one, one by another name, a link that leads nowhere', async () => {
    const closed = await newDataFile();
    const link = `${closed}.link`;
    symlinkSync(closed, link);
    const before = readFileSync(closed);
    for (const path of [closed, link]) {
      expect(mustFail(await putDataFile(path, () => bytes)).code).toBe('file-exists');
    }
    expect(Buffer.compare(readFileSync(closed), before)).toBe(0);
    const nowhere = join(temporaryFolder(), 'nowhere.dhcb');
    symlinkSync(join(temporaryFolder(), 'gone.dhcb'), nowhere);
    expect(mustFail(await putDataFile(nowhere, () => bytes)).code).toBe('file-exists');
  });

  it('takes the place of another one when asked, and a copy of that one stays', async () => {
    const path = await newDataFile();
    const before = readFileSync(path);
    must(await putDataFile(path, () => bytes, { replace: true }));
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
    const [copy] = await listBackups(path);
    expect(copy?.reason).toBe('replaced');
    expect(Buffer.compare(readFileSync(copy!.path), before)).toBe(0);
  });

  it('never takes the place of a file that is open, by whichever name', async () => {
    const path = await newDataFile();
    const link = `${path}.link`;
    symlinkSync(path, link);
    const file = must(await openDataFile(path));
    for (const name of [path, link]) {
      expect(mustFail(await putDataFile(name, () => bytes, { replace: true })).code).toBe('file-locked');
    }
    must(await file.edit({ type: 'ward.update', patch: { name: 'Phường vẫn mở' } }));
    must(await file.close());
    expect(must(await openDataFile(path)).season().committee.name).toBe('Phường vẫn mở');
  });

  it('waits for nobody who makes a file of that name meanwhile', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    const put = putDataFile(path, () => {
      writeFileSync(path, 'theirs');
      return bytes;
    });
    expect(mustFail(await put).code).toBe('file-exists');
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    must(await acquireLock(path));
  });
});
