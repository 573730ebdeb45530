import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeason } from '../../../shared/domain/parse-season';
import type { Cell, Season } from '../../../shared/domain/season';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { arbitrarySeason } from '../../../shared/testing/arbitrary-season';
import { must } from '../../../shared/testing/must';
import { loadFile } from '../check-file';
import { fileBytes } from '../file-digest';
import { addedSeason, inMemory, storedSeason } from '../testing/memory-file';

describe('a season in rows', () => {
  it('comes back exactly, for any season', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySeason, async (season) => {
        expect(must(parseSeason(season))).toStrictEqual(season);
        const file = await inMemory(season);
        const stored = storedSeason(file);
        file.database.close();
        expect(stored).toStrictEqual(season);
      }),
      { numRuns: 150 },
    );
  });

  it('comes back exactly for the sample', async () => {
    expect(storedSeason(await inMemory(sampleSeason()))).toStrictEqual(sampleSeason());
  });

  it('comes back from the bytes of a file', async () => {
    const { database } = await inMemory(sampleSeason());
    database.run("INSERT INTO data_file VALUES (1, 1, '2022-07-08T00:00:00.000Z')");
    const loaded = must(await loadFile('mau.dhcb', fileBytes(database)));
    expect(loaded.season).toStrictEqual(sampleSeason());
    expect(loaded.sample).toBe(true);
  });

  it('tells a list that is empty from one that is absent', async () => {
    const { format, version, committee, season } = sampleSeason();
    const bare: Season = { format, version, committee, season, cells: [] };
    const congress = { status: 'planned', approvedSeats: {}, committee: [] } satisfies Cell['congress'];
    const cell = { order: 1, name: 'A', kind: 'other', members: {} } satisfies Partial<Cell>;
    const filled: Season = {
      ...bare,
      documents: [],
      cells: [
        { ...cell, id: 'a', congress },
        { ...cell, id: 'b', retired: false, congress: { ...congress, elections: [] } },
      ],
    };
    expect(storedSeason(await inMemory(filled))).toStrictEqual(filled);
    expect(storedSeason(await inMemory(bare))).toStrictEqual(bare);
  });

  it('keeps several seasons apart, even with the same ids', async () => {
    const first = await inMemory(sampleSeason());
    const second = { ...sampleSeason(), note: 'phường khác' };
    const rows = addedSeason(first.database, second);
    expect(storedSeason(first)).toStrictEqual(sampleSeason());
    expect(storedSeason({ ...first, rows })).toStrictEqual(second);
  });
});
