import type { Remains, RemainsKind } from '../../shared/api-backups';
import { parseSeason } from '../../shared/domain/parse-season';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { keyring } from '../vault/keyring';
import { writtenBytes } from '../vault/written-bytes';
import {
  DatabaseError,
  inTransaction,
  openWritable,
  type ReadableDatabase,
  type Row,
  type WritableDatabase,
} from './connection';
import { knownLength, soundPart } from './file-digest';
import { foreignPart } from './foreign-part';
import { APPLICATION_ID, readHeader } from './header';
import { BLOCKS_VERSION, type Migration, migrate, migrations } from './migrations/migrate';
import { attempt, readableRows } from './read-rows';
import { readSeason, seasonRows, seasonsOf } from './rows/read-season';
import { insert } from './rows/statements';
import { addSeason } from './rows/store-season';
import { withSchemaPages } from './schema-pages';

/**
 * What can still be read of a damaged data file, as a new one. Blocks that are not as they were written are cleared, so
 * that SQLite refuses them instead of reading something else out of them; rows in the others are put into new tables,
 * and what hangs on a row that is gone goes too. The history stays behind: its chain would be broken.
 */
export interface StillReadable {
  readonly bytes: Uint8Array;
  readonly remains: Remains;
}

const tables: Readonly<Record<string, RemainsKind | undefined>> = {
  data_file: undefined,
  ward_committee: 'ward',
  season: 'seasons',
  cell: 'cells',
  congress: 'congresses',
  person: undefined,
  committee_member: 'members',
  election: 'elections',
  candidate: 'candidates',
  part: 'parts',
  document: 'documents',
  merged_season: 'wards',
};

/**
 * Reads what is left in the bytes of a file. `nameless` stands for the name of a ward whose own row is gone.
 *
 * Errors: those of `Keyring.open`, also where what has a password is damaged; `file-damaged` (param `reason` “unreadable”) where nothing can be read, or what can is no season.
 */
export async function stillReadable(
  path: string,
  bytes: Uint8Array,
  nameless: string,
): Promise<Result<StillReadable, AppError>> {
  const opened = await keyring.open(path, bytes);
  // of what has a password everything can be read or nothing: one tag authenticates all of it
  if (!opened.ok && (opened.error.code !== 'file-damaged' || opened.error.params?.['reason'] === 'vault'))
    return opened;
  const { contents, key } = opened.ok ? opened.value : { contents: bytes, key: undefined };
  const unreadable = fail(appError('file-damaged', { path, params: { reason: 'unreadable' } }));
  const damaged = await openDamaged(contents);
  if (!damaged) return unreadable;
  const fresh = await openWritable();
  try {
    const rescued = rescue(damaged.database, fresh, damaged.version, nameless);
    if (!rescued) return unreadable;
    const made = await anew(fresh);
    if (!made) return unreadable;
    const written = writtenBytes(made, key);
    made.close();
    return ok({ bytes: written, remains: { ...rescued, isSure: damaged.isSure } });
  } finally {
    damaged.database.close();
    fresh.close();
  }
}

interface Damaged {
  readonly database: ReadableDatabase;
  readonly version: number;
  readonly isSure: boolean;
}

/** The sound part of a file as a database, where its tables are those of a version that is known. */
async function openDamaged(bytes: Uint8Array): Promise<Damaged | undefined> {
  const length = knownLength(bytes) ?? readHeader(bytes)?.size ?? 0;
  // nothing of ours is as long as a damaged header may say
  if (length === 0 || length > bytes.length * 2) return undefined;
  const { contents, isSure } = soundPart(bytes, length);
  const header = readHeader(contents);
  if (header && header.applicationId !== APPLICATION_ID) return undefined;
  const versions = header ? [header.schemaVersion] : versionsWithBlocks;
  for (const version of versions.filter((each) => each >= 1 && each <= migrations.length)) {
    const steps = migrations.slice(0, version);
    const database =
      (header && (await openAs(contents, steps))) ?? (isSure && (await openFilled(contents, steps)));
    if (database) return { database, version, isSure };
  }
  return undefined;
}

/** Newest first. */
const versionsWithBlocks = migrations
  .map((_, index) => index + 1)
  .filter((version) => version >= BLOCKS_VERSION)
  .reverse();

async function openFilled(
  contents: Uint8Array,
  steps: readonly Migration[],
): Promise<WritableDatabase | undefined> {
  const filled = await withSchemaPages(contents, steps);
  return filled && (await openAs(filled, steps));
}

async function openAs(
  contents: Uint8Array,
  steps: readonly Migration[],
): Promise<WritableDatabase | undefined> {
  let database: WritableDatabase | undefined;
  try {
    database = await openWritable(contents);
    if ((await foreignPart(database, steps)) === undefined) return database;
  } catch (error) {
    // where the tables themselves are described
    if (!(error instanceof DatabaseError)) throw error;
  }
  database?.close();
  return undefined;
}

/** Brings every row that can be read into new tables of the same version, and those to the newest. */
function rescue(
  damaged: ReadableDatabase,
  fresh: WritableDatabase,
  version: number,
  nameless: string,
): Omit<Remains, 'isSure'> | undefined {
  migrate(fresh, migrations.slice(0, version));
  fresh.run('PRAGMA foreign_keys = OFF');
  const held = fresh
    .all("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .map(({ name }) => String(name));
  const seen = held
    .filter((table) => table in tables)
    .map((table) => ({ table, ...readableRows(damaged, table) }));
  for (const { table, rows } of seen) for (const row of rows) takeIn(fresh, table, row);
  const made = mend(fresh, nameless);
  const lost = new Set([...made.congresses, ...lostIn(damaged, fresh)]);
  const kinds = seen.flatMap(({ table, rows, isWhole }) => {
    const kind = tables[table];
    if (!kind) return [];
    const read = (countOf(fresh, table) ?? 0) - (made[kind]?.length ?? 0);
    // each cell has one
    const known = kind === 'congresses' ? countOf(fresh, 'cell') : countOf(damaged, table);
    const all = isWhole ? rows.length : known;
    return [{ kind, read, lost: all === undefined ? null : Math.max(0, all - read) }];
  });
  const names = fresh
    .all('SELECT id, name FROM cell ORDER BY season_id, seq')
    .filter(({ id }) => lost.has(Number(id)));
  migrate(fresh);
  fresh.run('PRAGMA foreign_keys = ON');
  return { kinds, cells: names.map(({ name }) => String(name)) };
}

/** A row that the tables do not take is none of ours; a text with a sign that none of ours has was not read whole. */
function takeIn(fresh: WritableDatabase, table: string, row: Row): void {
  if (Object.values(row).some((value) => typeof value === 'string' && value.includes('\0'))) return;
  attempt(() => insert(fresh, table, row));
}

/** Rows that had to be made, by what they are: the cells of congresses, and the wards. */
type Made = Readonly<Partial<Record<RemainsKind, readonly number[]>>> & {
  readonly congresses: readonly number[];
};

/** Takes away what hangs on rows that are gone, and makes empty ones where there must be one. */
function mend(fresh: WritableDatabase, nameless: string): Made {
  fresh.run('INSERT OR IGNORE INTO data_file (id, is_sample, created_at) VALUES (1, 0, ?)', [
    new Date().toISOString(),
  ]);
  const ward = idsOf(
    fresh,
    'SELECT DISTINCT ward_committee_id AS id FROM season WHERE ward_committee_id NOT IN (SELECT id FROM ward_committee)',
  );
  for (const id of ward) insert(fresh, 'ward_committee', { id, name: nameless });
  removeOrphans(fresh, ({ parent }) => parent !== 'congress');
  const congresses = idsOf(fresh, 'SELECT id FROM cell WHERE id NOT IN (SELECT cell_id FROM congress)');
  for (const cell of congresses) {
    const ballots = fresh.get('SELECT 1 AS one FROM election WHERE cell_id = ?', [cell]) ? 1 : 0;
    insert(fresh, 'congress', { cell_id: cell, status: 'planned', ballots_kept: ballots });
  }
  removeOrphans(fresh, () => true);
  if (fresh.get("SELECT 1 AS one FROM sqlite_schema WHERE name = 'part'")) markLists(fresh);
  return { congresses, ward };
}

function idsOf(database: ReadableDatabase, sql: string): readonly number[] {
  return database.all(sql).map(({ id }) => Number(id));
}

function removeOrphans(fresh: WritableDatabase, which: (row: Row) => boolean): void {
  const orphans = () => fresh.all('PRAGMA foreign_key_check').filter(which);
  for (let gone = orphans(); gone.length > 0; gone = orphans()) {
    for (const { table, rowid = null } of gone) {
      fresh.run(`DELETE FROM ${String(table)} WHERE rowid = ?`, [rowid]);
    }
  }
}

/** The row that says that a list is there, where items of it are. */
function markLists(fresh: WritableDatabase): void {
  fresh.run(
    `INSERT INTO part (season_id, cell_id, name, ref, seq, value)
     SELECT DISTINCT season_id, cell_id, name, NULL, 0, '[]' FROM part AS item WHERE ref IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM part AS list WHERE list.season_id = item.season_id AND list.cell_id IS item.cell_id
       AND list.name = item.name AND list.ref IS NULL)`,
  );
}

function countOf(database: ReadableDatabase, table: string): number | undefined {
  return attempt(() => Number(database.get(`SELECT count(*) AS rows FROM ${table}`)?.['rows']));
}

/** The cells of rows that an index still names and the new tables lack. */
function lostIn(damaged: ReadableDatabase, fresh: ReadableDatabase): readonly number[] {
  return ['committee_member', 'election'].flatMap((table) => {
    const named = attempt(() =>
      damaged.all(`SELECT cell_id, rowid AS place FROM ${table} INDEXED BY uq_${table}_seq`),
    );
    const kept = new Set(fresh.all(`SELECT rowid AS place FROM ${table}`).map(({ place }) => place));
    return (named ?? [])
      .filter(({ place }) => !kept.has(place ?? null))
      .map(({ cell_id: cell }) => Number(cell));
  });
}

/** A new database with the seasons of another one, whatever gaps that has; undefined where they are none. */
async function anew(from: ReadableDatabase): Promise<WritableDatabase | undefined> {
  const seasons: Season[] = [];
  for (const { key } of seasonsOf(from)) {
    const rows = seasonRows(from, Number(key));
    const season = rows && parseSeason(readSeason(from, rows));
    if (!season?.ok) return undefined;
    seasons.push(season.value);
  }
  const wards = from.all('SELECT * FROM merged_season ORDER BY seq, id');
  if (seasons.length + wards.length === 0) return undefined;
  const made = await openWritable();
  migrate(made);
  inTransaction(made, () => {
    insert(made, 'data_file', from.get('SELECT * FROM data_file') ?? {});
    for (const season of seasons) addSeason(made, season);
    wards.forEach(({ id: _, ...ward }, seq) => insert(made, 'merged_season', { ...ward, seq }));
  });
  return made;
}
