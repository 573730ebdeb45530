import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { CONTENT_LIMIT, ENTRY_LIMIT, VALUE_LIMIT } from '../../shared/history/entry';
import { inTransaction, type WritableDatabase } from './connection';
import { addEntry, brokenEntry, readHistory } from './history';
import { inMemory } from './testing/memory-file';

const at = '2026-01-10T08:00:00.000Z';

async function withEntries(count: number, to = 'x'): Promise<WritableDatabase> {
  const { database } = await inMemory(sampleSeason());
  inTransaction(database, () => {
    for (let number = 1; number <= count; number += 1) {
      const changes = [{ path: ['committee', 'place'], from: String(number), to }];
      addEntry(database, { season: 1, at, kind: 'ward.update', changes });
    }
  });
  return database;
}

describe('the history', () => {
  it('keeps what was changed, in the order in which it was', async () => {
    const database = await withEntries(2);
    inTransaction(database, () => {
      addEntry(database, { season: 1, at, by: 'Lan', kind: 'undo', changes: [] });
    });
    const change = (from: string) => [{ path: ['committee', 'place'], from, to: 'x' }];
    expect(readHistory(database)).toEqual([
      { number: 1, season: '1', at, kind: 'ward.update', changes: change('1') },
      { number: 2, season: '1', at, kind: 'ward.update', changes: change('2') },
      { number: 3, season: '1', at, by: 'Lan', kind: 'undo', changes: [] },
    ]);
    expect(brokenEntry(database)).toBeUndefined();
  });

  it.each([
    ["UPDATE history SET content = replace(content, '2', '7') WHERE id = 2", 2],
    ["UPDATE history SET at = '2027' WHERE id = 3", 3],
    ["UPDATE history SET by = 'ai' WHERE id = 1", 1],
    ["UPDATE history SET kind = 'undo' WHERE id = 4", 4],
    ['UPDATE history SET season_id = 2 WHERE id = 4', 4],
    ['DELETE FROM history WHERE id = 1', 1],
    ['DELETE FROM history WHERE id = 3', 3],
    ['DELETE FROM history WHERE id = 5', 5],
    ['DELETE FROM history', 1],
    ['UPDATE history SET id = 9 WHERE id = 2', 2],
  ])('tells of an entry that was changed or taken out: %s', async (sql, number) => {
    const database = await withEntries(5);
    database.run(sql);
    expect(brokenEntry(database)).toBe(number);
  });

  it('lets go of the oldest contents when they grow large, and stays whole', async () => {
    const long = 'x'.repeat(VALUE_LIMIT - 10);
    const count = Math.ceil(CONTENT_LIMIT / long.length) + 20;
    const database = await withEntries(count, long);
    const entries = readHistory(database);
    expect(entries).toHaveLength(count);
    expect(entries[0]).not.toHaveProperty('changes');
    expect(entries.at(-1)?.changes).toHaveLength(1);
    const letters = Number(database.get('SELECT sum(length(content)) AS letters FROM history')?.['letters']);
    expect(letters).toBeLessThanOrEqual(CONTENT_LIMIT);
    expect(letters).toBeGreaterThan(CONTENT_LIMIT / 2);
    expect(database.get('SELECT letters FROM history_end')).toEqual({ letters });
    expect(brokenEntry(database)).toBeUndefined();
  });

  it('lets go of the oldest entries when they are too many, numbering goes on, and it stays whole', async () => {
    const database = await withEntries(ENTRY_LIMIT + 50);
    const entries = readHistory(database);
    expect(entries.length).toBeLessThanOrEqual(ENTRY_LIMIT);
    expect(entries.at(-1)?.number).toBe(ENTRY_LIMIT + 50);
    expect(entries[0]?.changes?.[0]?.from).toBe(String(entries[0]?.number));
    expect(brokenEntry(database)).toBeUndefined();
    database.run('DELETE FROM history WHERE id = (SELECT min(id) FROM history)');
    expect(brokenEntry(database)).toBe(entries[0]?.number);
  });

  it('keeps of a value that is too long only how long it is', async () => {
    const database = await withEntries(1, 'x'.repeat(VALUE_LIMIT + 1));
    expect(readHistory(database)[0]?.changes).toEqual([
      { path: ['committee', 'place'], from: '1', to: { letters: VALUE_LIMIT + 3 } },
    ]);
  });
});
