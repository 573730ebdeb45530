import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { openDataFile } from './data-file';
import { followingFile } from './following-file';
import { newDataFile } from './testing/data-path';
import { namesIn, temporaryFolder } from './testing/temp-folder';

const input = { term: '2030-2035', ruleSet: 'qd294-2025' } as const;

it('the file of the last term with the season that follows stands there whole, or nothing does', async () => {
  const from = await newDataFile();
  const before = readFileSync(from);
  const folder = temporaryFolder();
  const path = join(folder, 'mới.dhcb');
  expect(mustFail(await followingFile(from, join(folder, 'không có', 'a.dhcb'), input)).code).toBe(
    'target-unwritable',
  );
  expect(mustFail(await followingFile(from, from, input)).code).toBe('file-exists');
  expect(namesIn(folder)).toEqual([]);
  must(await followingFile(from, path, input));
  const file = must(await openDataFile(path));
  expect(file.seasons().entries.map(({ term }) => term)).toEqual([sampleSeason().season.term, '2030-2035']);
  expect(file.season().season.term).toBe('2030-2035');
  must(await file.close());
  expect(Buffer.compare(readFileSync(from), before)).toBe(0);
});
