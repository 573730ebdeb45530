import { createHash, hash } from 'node:crypto';
import type { Difference } from '../../shared/history/difference';
import {
  CONTENT_LIMIT,
  ENTRY_LIMIT,
  type HistoryEntry,
  type HistoryKind,
  kept,
} from '../../shared/history/entry';
import type { ReadableDatabase, Row, WritableDatabase } from './connection';
import { insert, update } from './rows/statements';

/** The history of a file: entries that are only added, each chained to the one before. */

/** A step as it is entered. */
export interface NewEntry {
  readonly season: number;
  readonly at: string;
  readonly by?: string;
  readonly kind: HistoryKind;
  readonly changes: readonly Difference[];
}

/** Adds an entry, and lets go of the oldest contents and entries where there are too many. Inside the caller's transaction. */
export function addEntry(database: WritableDatabase, { season, at, by, kind, changes }: NewEntry): void {
  const content = JSON.stringify(kept(changes));
  const contentDigest = sha256(content);
  const entry = { season_id: season, at, by: by ?? null, kind, content_digest: contentDigest };
  const end = endOf(database);
  const digest = chained(end.last, entry);
  const row = insert(database, 'history', { ...entry, content, digest });
  const letters = end.letters + content.length;
  update(database, 'history_end', { last: digest, letters }, ['id', 1]);
  dropOldest(database, letters, row - (end.first ?? row) + 1);
}

interface End {
  readonly dropped: number;
  /** Letters of all contents that are kept. */
  readonly letters: number;
  readonly beforeFirst: Uint8Array;
  readonly last: Uint8Array;
  /** The row of the oldest entry; undefined where there is none. Rows are counted without a gap. */
  readonly first: number | undefined;
}

function endOf(database: ReadableDatabase): End {
  const row = database.get(
    'SELECT dropped, letters, before_first, last, (SELECT min(id) FROM history) AS first FROM history_end',
  );
  if (!row) throw new Error('the end of the history is gone');
  return {
    dropped: Number(row['dropped']),
    letters: Number(row['letters']),
    beforeFirst: row['before_first'] as Uint8Array,
    last: row['last'] as Uint8Array,
    first: row['first'] === null ? undefined : Number(row['first']),
  };
}

/** What the chain makes of an entry: digests of everything that is told of it, after the entry before. */
function chained(before: Uint8Array, row: Row): Uint8Array {
  const { season_id: season, at, by, kind, content_digest: content } = row;
  const told = sha256(JSON.stringify([season, at, by, kind]));
  return new Uint8Array(
    createHash('sha256')
      .update(before)
      .update(told)
      .update(content as Uint8Array)
      .digest(),
  );
}

function sha256(text: string): Uint8Array {
  return new Uint8Array(hash('sha256', text, 'buffer'));
}

/** Of what is kept at most, the share that stays once it was too much: it is not looked through at every step. */
const STAYS = 0.9;

function dropOldest(database: WritableDatabase, letters: number, entries: number): void {
  if (letters > CONTENT_LIMIT) dropContents(database, letters - CONTENT_LIMIT * STAYS);
  if (entries > ENTRY_LIMIT) dropEntries(database, entries - Math.floor(ENTRY_LIMIT * STAYS));
}

/** Lets go of the oldest contents until so many letters are gone; the newest one stays whatever its length. */
function dropContents(database: WritableDatabase, surplus: number): void {
  const found = database.all(
    `SELECT id, length(content) AS letters FROM history
     WHERE content IS NOT NULL AND id < (SELECT max(id) FROM history) ORDER BY id`,
  );
  let gone = 0;
  for (const { id, letters } of found) {
    if (gone >= surplus) break;
    gone += Number(letters);
    update(database, 'history', { content: null }, ['id', Number(id)]);
  }
  update(database, 'history_end', { letters: endOf(database).letters - gone }, ['id', 1]);
}

/** Lets go of so many of the oldest entries. */
function dropEntries(database: WritableDatabase, surplus: number): void {
  const old = database.all(
    'SELECT id, digest, coalesce(length(content), 0) AS letters FROM history ORDER BY id LIMIT ?',
    [surplus],
  );
  const newest = old.at(-1);
  if (!newest) return;
  const gone = old.reduce((sum, { letters }) => sum + Number(letters), 0);
  database.run('DELETE FROM history WHERE id <= ?', [newest['id'] ?? null]);
  const { dropped, letters } = endOf(database);
  const end = {
    dropped: dropped + old.length,
    letters: letters - gone,
    before_first: newest['digest'] ?? null,
  };
  update(database, 'history_end', end, ['id', 1]);
}

/** All entries that are kept, oldest first. */
export function readHistory(database: ReadableDatabase): readonly HistoryEntry[] {
  const { dropped } = endOf(database);
  return database.all('SELECT * FROM history ORDER BY id').map((row, index) => ({
    number: dropped + index + 1,
    season: String(row['season_id']),
    at: String(row['at']),
    ...(row['by'] === null ? {} : { by: String(row['by']) }),
    kind: String(row['kind']) as HistoryKind,
    ...(row['content'] === null ? {} : { changes: JSON.parse(String(row['content'])) as Difference[] }),
  }));
}

/** The number of the first entry that is not what the chain says, or follows one that was taken out; undefined where all are sound. */
export function brokenEntry(database: ReadableDatabase): number | undefined {
  const { dropped, beforeFirst, last } = endOf(database);
  let before = beforeFirst;
  const rows = database.all('SELECT * FROM history ORDER BY id');
  for (const [index, row] of rows.entries()) {
    const digest = row['digest'] as Uint8Array;
    if (!sameBytes(chained(before, row), digest) || !contentIsSound(row)) return dropped + index + 1;
    before = digest;
  }
  return sameBytes(before, last) ? undefined : dropped + rows.length + 1;
}

function contentIsSound({ content, content_digest: digest }: Row): boolean {
  return content === null || sameBytes(sha256(String(content)), digest as Uint8Array);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
