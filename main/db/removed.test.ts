import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Season } from '../../shared/domain/season';
import { sampleSeason } from '../../shared/fixtures/sample';
import { consistentSeason } from '../../shared/testing/consistent-season';
import { must } from '../../shared/testing/must';
import { loadDatabase } from './check-file';
import { inTransaction, openWritable } from './connection';
import { fileBytes } from './file-digest';
import { readSeason } from './rows/read-season';
import { storeSeason } from './rows/store-season';
import { inMemory } from './testing/memory-file';
import { oldFile } from './testing/old-file';

/** The season with names of which each is found only once, and so many letters that pages fill and empty. */
function named(season: Season, mark: string, letters: number): Season {
  let count = 0;
  const name = () => `${mark}${String((count += 1)).padStart(6, '0')}${'ơ'.repeat(letters)}`;
  return {
    ...season,
    cells: season.cells.map((cell) => ({
      ...cell,
      name: name(),
      congress: {
        ...cell.congress,
        committee: cell.congress.committee.map((member) => ({ ...member, fullName: name() })),
      },
    })),
  };
}

const letters = fc.integer({ min: 0, max: 400 });

it('nothing of what was removed or written over stays in the bytes of a file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(consistentSeason, letters), { minLength: 2, maxLength: 8 }),
      async (steps) => {
        const seasons = steps.map(([season, length], index) => named(season, `Tên${String(index)}-`, length));
        const [first = sampleSeason()] = seasons;
        const { database, rows } = await inMemory(first);
        let before = first;
        for (const after of seasons.slice(1)) {
          inTransaction(database, () => storeSeason(database, rows, before, after));
          before = after;
        }
        const stored = readSeason(database, rows);
        const bytes = Buffer.from(fileBytes(database));
        database.close();
        const read = must(await loadDatabase('a.dhcb', bytes));
        expect(readSeason(read, rows)).toStrictEqual(stored);
        read.close();
        const gone = seasons
          .slice(0, -1)
          .flatMap((_season, index) => [`Tên${String(index)}-`, `ten${String(index)}-`]);
        expect(gone.filter((mark) => bytes.includes(mark))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

it('a file of an earlier program is rid of it when it is opened', async () => {
  const database = await openWritable(await oldFile(10, [sampleSeason()]));
  const mark = 'Người đã xoá '.repeat(300);
  database.run('PRAGMA secure_delete = OFF');
  database.run('UPDATE season SET note = ?', [mark]);
  database.run('UPDATE season SET note = NULL');
  const old = Buffer.from(database.bytes());
  database.close();
  expect(old.includes('Người đã xoá')).toBe(true);
  const opened = must(await loadDatabase('a.dhcb', old));
  expect(Buffer.from(fileBytes(opened)).includes('Người đã xoá')).toBe(false);
  opened.close();
});
