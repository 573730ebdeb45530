import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeason } from '../../../shared/domain/parse-season';
import type { Season } from '../../../shared/domain/season';
import { editSeason } from '../../../shared/edits/edit-season';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { atOnce } from '../../../shared/stepwise';
import { arbitraryEdit } from '../../../shared/testing/arbitrary-edit';
import { arbitrarySeason } from '../../../shared/testing/arbitrary-season';
import { consistentSeason } from '../../../shared/testing/consistent-season';
import { must } from '../../../shared/testing/must';
import { inTransaction, type ReadableDatabase } from '../connection';
import { inMemory, storedSeason } from '../testing/memory-file';
import { checkStored } from './check-stored';
import { storeInSteps, storeSeason } from './store-season';

const tables = [
  'ward_committee',
  'season',
  'document',
  'cell',
  'congress',
  'person',
  'committee_member',
  'election',
  'candidate',
  'part',
];

/** What the tables hold, without the numbers of rows that only tie them together. */
function contentsOf(database: ReadableDatabase) {
  return tables.map((table) => {
    const rows = database.all(`SELECT * FROM ${table}`).map((row) => {
      const told = Object.entries(row).filter(([column]) => column !== 'id' && !column.endsWith('_id'));
      return JSON.stringify(Object.fromEntries(told));
    });
    return { table, rows: rows.toSorted() };
  });
}

const plain = (season: Season) => JSON.parse(JSON.stringify(season)) as Season;

describe('a season stored by its difference', () => {
  it('makes the tables that storing it whole makes, and reads back as it is', async () => {
    let stored = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(arbitrarySeason, consistentSeason.map(plain)),
        fc.array(arbitraryEdit, { minLength: 1, maxLength: 10 }),
        async (start, makers) => {
          const file = await inMemory(start);
          let season = start;
          for (const make of makers) {
            const edited = editSeason(season, make(season));
            if (!edited.ok || edited.value === season) continue;
            const [before, after] = [season, edited.value];
            inTransaction(file.database, () => {
              storeSeason(file.database, file.rows, before, after);
              atOnce(checkStored(file.database, file.rows, before, after));
            });
            season = after;
            stored += 1;
          }
          expect(must(parseSeason(storedSeason(file)))).toStrictEqual(season);
          const whole = await inMemory(season);
          expect(contentsOf(file.database)).toEqual(contentsOf(whole.database));
          expect(file.database.all('PRAGMA foreign_key_check')).toEqual([]);
          file.database.close();
          whole.database.close();
        },
      ),
      { numRuns: 120 },
    );
    expect(stored).toBeGreaterThan(100);
  });

  it('takes a step for each cell that comes, and for each that goes', async () => {
    const season = sampleSeason();
    const none = { ...season, cells: [] };
    const { database, rows } = await inMemory(season);
    const stepsTo = (before: Season, after: Season) =>
      inTransaction(database, () => [...storeInSteps(database, rows, before, after)].length);
    expect(stepsTo(season, none)).toBe(season.cells.length);
    expect(stepsTo(none, season)).toBe(season.cells.length);
    database.close();
  });

  it('leaves the rows of other cells alone', async () => {
    const season = sampleSeason();
    const { database, rows } = await inMemory(season);
    const edited = must(
      editSeason(season, { type: 'congress.update', cellId: 'c02', patch: { presentOfficial: 3 } }),
    );
    const changes = () => Number(database.get('SELECT total_changes() AS n')?.['n']);
    const before = changes();
    inTransaction(database, () => {
      storeSeason(database, rows, season, edited);
    });
    // that of its congress: the cell's own holds what it held
    expect(changes() - before).toBe(1);
  });

  it('is refused where the rows do not hold it', async () => {
    const season = sampleSeason();
    const { database, rows } = await inMemory(season);
    const edited = must(editSeason(season, { type: 'cell.update', cellId: 'c02', patch: { name: 'A' } }));
    expect(() => {
      atOnce(checkStored(database, rows, season, edited));
    }).toThrow(/cell c02/u);
  });
});
