import { readFile } from 'node:fs/promises';
import { parseSeason } from '../../shared/domain/parse-season';
import { sameValue } from '../../shared/domain/same-value';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError, type ErrorCode } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import {
  DatabaseError,
  inTransaction,
  openWritable,
  type ReadableDatabase,
  type WritableDatabase,
} from './connection';
import { systemCode } from './file-system';
import { APPLICATION_ID, readHeader } from './header';
import { type Migration, migrate, migrations } from './migrations/migrate';
import { currentSeason, readSeason, type SeasonRows } from './rows/read-season';
import { rewriteSeason } from './rows/store-season';

/** A data file's bytes, found sound and brought to the newest schema in memory. */
export interface LoadedFile {
  readonly database: WritableDatabase;
  readonly rows: SeasonRows;
  readonly season: Season;
  readonly sample: boolean;
  /** The schema version that the bytes were of. */
  readonly foundVersion: number;
}

/** The bytes of a file. Errors: `file-not-found`, `file-unreadable`. */
export async function readBytes(path: string): Promise<Result<Uint8Array, AppError>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    return fail(readError(error, path));
  }
}

/** The failure of a system call on the way to reading `path`; anything else is a bug and thrown on. */
export function readError(error: unknown, path: string): AppError {
  const system = systemCode(error);
  if (system === undefined) throw error;
  if (system === 'ENOENT' || system === 'ENOTDIR') return appError('file-not-found', { path });
  return appError('file-unreadable', { path, params: { system } });
}

/**
 * Opens bytes that claim to be a data file.
 *
 * Errors: `file-empty`, `file-not-ours`, `file-from-future` (params `found`,
 * `known`), `file-damaged` (param `reason`, `problems` where rows do not make a season).
 */
export async function loadFile(
  path: string,
  bytes: Uint8Array,
  steps: readonly Migration[] = migrations,
): Promise<Result<LoadedFile, AppError>> {
  const refusal = headerProblem(path, bytes, steps.length);
  if (refusal) return fail(refusal);
  let database: WritableDatabase | undefined;
  try {
    database = await openWritable(bytes);
    const loaded = inspect(path, database, steps);
    if (!loaded.ok) database.close();
    return loaded;
  } catch (error) {
    database?.close();
    if (error instanceof DatabaseError) return fail(damaged(path, error.message));
    throw error;
  }
}

function damaged(path: string, reason: string): AppError {
  return appError('file-damaged', { path, params: { reason } });
}

/** What the first bytes tell. An empty file opens as a healthy empty database, so SQLite is not asked. */
function headerProblem(path: string, bytes: Uint8Array, known: number): AppError | undefined {
  const refuse = (code: ErrorCode) => appError(code, { path });
  if (bytes.length === 0) return refuse('file-empty');
  const header = readHeader(bytes);
  if (header?.applicationId !== APPLICATION_ID) return refuse('file-not-ours');
  if (header.schemaVersion > known) {
    return appError('file-from-future', { path, params: { found: header.schemaVersion, known } });
  }
  if (header.schemaVersion < 1) return damaged(path, 'schema version');
  if (header.size !== bytes.length) return damaged(path, 'size');
  return undefined;
}

function inspect(
  path: string,
  database: WritableDatabase,
  steps: readonly Migration[],
): Result<LoadedFile, AppError> {
  const sound = soundTables(path, database, steps);
  if (!sound.ok) return sound;
  const file = database.get('SELECT is_sample FROM data_file');
  const rows = currentSeason(database);
  if (isCombined(database)) return fail(appError('file-combined', { path }));
  if (!file || !rows) return fail(damaged(path, 'no season'));
  const season = checkedSeason(path, database, rows);
  if (!season.ok) return season;
  return ok({
    database,
    rows,
    season: season.value,
    sample: file['is_sample'] === 1,
    foundVersion: sound.value,
  });
}

/** Holds seasons of several wards (`combined-file.ts`). */
function isCombined(database: ReadableDatabase): boolean {
  const table = database.get("SELECT 1 AS one FROM sqlite_schema WHERE name = 'merged_season'");
  return table !== undefined && database.get('SELECT 1 AS one FROM merged_season LIMIT 1') !== undefined;
}

/**
 * Bytes that claim to be a data file, as a database of the newest schema, whatever it holds.
 *
 * Errors: those of `loadFile`.
 */
export async function loadDatabase(
  path: string,
  bytes: Uint8Array,
): Promise<Result<WritableDatabase, AppError>> {
  const refusal = headerProblem(path, bytes, migrations.length);
  if (refusal) return fail(refusal);
  let database: WritableDatabase | undefined;
  try {
    database = await openWritable(bytes);
    const sound = soundTables(path, database, migrations);
    if (sound.ok) return ok(database);
    database.close();
    return sound;
  } catch (error) {
    database?.close();
    if (error instanceof DatabaseError) return fail(damaged(path, error.message));
    throw error;
  }
}

/** Finds the tables whole and brings them to the newest schema; gives the version that they were of. */
function soundTables(
  path: string,
  database: WritableDatabase,
  steps: readonly Migration[],
): Result<number, AppError> {
  const [integrity] = database.all('PRAGMA integrity_check');
  if (integrity?.['integrity_check'] !== 'ok')
    return fail(damaged(path, String(integrity?.['integrity_check'])));
  const foundVersion = Number(database.get('PRAGMA user_version')?.['user_version']);
  migrate(database, steps);
  if (database.all('PRAGMA foreign_key_check').length > 0) return fail(damaged(path, 'foreign keys'));
  return ok(foundVersion);
}

/**
 * The season that the rows make, which they hold from then on as it is: text that the schema reads in another
 * spelling is written anew in it. Error: `file-damaged` when the rows do not make a season.
 */
export function checkedSeason(
  path: string,
  database: WritableDatabase,
  rows: SeasonRows,
): Result<Season, AppError> {
  const stored = readSeason(database, rows);
  const parsed = parseSeason(stored);
  if (!parsed.ok) {
    return fail(appError('file-damaged', { path, params: { reason: 'season' }, problems: parsed.error }));
  }
  if (!sameValue(stored, parsed.value)) {
    inTransaction(database, () => {
      rewriteSeason(database, rows, parsed.value);
    });
  }
  return parsed;
}
