import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { openWritable } from './connection';
import { openDataFile, readDataFile } from './data-file';
import { digestOf, NEWEST_PARTS, partsOf } from './foreign-part';
import { migrate } from './migrations/migrate';
import { newDataFile } from './testing/data-path';
import { oldFile } from './testing/old-file';
import { tampered } from './testing/tampered';
import { namesIn } from './testing/temp-folder';

const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS id FROM n';

const foreign = [
  ['a trigger', 'CREATE TRIGGER lying AFTER UPDATE ON cell BEGIN UPDATE cell SET retired = 1; END', 'lying'],
  [
    'a view that never ends in the place of a table',
    `DROP TABLE data_file; CREATE VIEW data_file AS ${ENDLESS}`,
    'data_file',
  ],
  ['a column of another name', 'ALTER TABLE cell RENAME COLUMN name TO ten', 'cell'],
  ['a further column', 'ALTER TABLE person ADD COLUMN mat_khau TEXT', 'person'],
  ['a further table', 'CREATE TABLE ghi_chu (x)', 'ghi_chu'],
  ['an index', 'CREATE INDEX nhanh ON person (full_name)', 'nhanh'],
  ['a table less', 'DROP TABLE candidate', 'candidate'],
] as const;

it('knows the parts of the newest schema by their digest', async () => {
  const database = await openWritable();
  migrate(database);
  expect(NEWEST_PARTS).toBe(digestOf(partsOf(database)));
});

it.each(foreign)('a file with %s is refused with its name, and left as it is', async (_what, sql, part) => {
  const path = await newDataFile();
  await tampered(path, sql);
  const before = readFileSync(path);
  const error = mustFail(await openDataFile(path));
  expect(error).toMatchObject({ code: 'file-foreign', path, params: { part } });
  expect(mustFail(await readDataFile(path))).toEqual(error);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(namesIn(dirname(path))).toEqual(['Phường A.dhcb']);
});

it.each([1, 4, 7, 10])(
  'a file of version %d is compared with the tables of that version',
  async (version) => {
    const path = await newDataFile();
    const old = await oldFile(version, [sampleSeason()]);
    if (version < 7) {
      writeFileSync(path, old);
      must(await readDataFile(path));
    }
    const database = await openWritable(old);
    database.script('CREATE VIEW la AS SELECT * FROM person');
    writeFileSync(path, database.bytes());
    expect(mustFail(await readDataFile(path))).toMatchObject({
      code: 'file-foreign',
      params: { part: 'la' },
    });
  },
);
