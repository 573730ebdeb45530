import { readFile, stat } from 'node:fs/promises';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { CELL_LIMIT } from '../../shared/domain/limits';
import { parseSeason } from '../../shared/domain/parse-season';
import { sameValue } from '../../shared/domain/same-value';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { keyring } from '../vault/keyring';
import type { VaultKey } from '../vault/vault';
import {
  DatabaseError,
  inTransaction,
  openWritable,
  type ReadableDatabase,
  rebuilt,
  type WritableDatabase,
} from './connection';
import { type Digested, digested } from './file-digest';
import { isGone, patiently, systemCode } from './file-system';
import { foreignPart } from './foreign-part';
import { APPLICATION_ID, readHeader } from './header';
import {
  BLOCKS_VERSION,
  DIGEST_VERSION,
  type Migration,
  migrate,
  migrations,
  schemaVersionOf,
} from './migrations/migrate';
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
  /** What the file is under, where it has a password. */
  readonly key: VaultKey | undefined;
}

/** A ward's file has some megabytes, one of a whole province some hundred. */
const LARGEST_FILE = 1_073_741_824;

/** The bytes of a file. Errors: `file-not-found`, `file-unreadable`, `file-not-ours` (no file at all), `file-too-large`. */
export async function readBytes(path: string): Promise<Result<Uint8Array, AppError>> {
  try {
    // a pipe would never end, and nothing of ours is as large
    const found = await patiently(() => stat(path));
    if (found.isDirectory()) return fail(appError('file-unreadable', { path, params: { system: 'EISDIR' } }));
    if (!found.isFile()) return fail(appError('file-not-ours', { path }));
    if (found.size > LARGEST_FILE) return fail(appError('file-too-large', { path }));
    return ok(await patiently(() => readFile(path)));
  } catch (error) {
    return fail(readError(error, path));
  }
}

/** The bytes of a file as they are without a password. Errors: those of `readBytes` and `Keyring.open`. */
export async function readContents(path: string): Promise<Result<Uint8Array, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const opened = await keyring.open(path, bytes.value);
  return opened.ok ? ok(opened.value.contents) : opened;
}

/** The failure of a system call on the way to reading `path`; anything else is a bug and thrown on. */
export function readError(error: unknown, path: string): AppError {
  const system = systemCode(error);
  if (system === undefined) throw error;
  if (isGone(error)) return appError('file-not-found', { path });
  return appError('file-unreadable', { path, params: { system } });
}

/**
 * Opens bytes that claim to be a data file.
 *
 * Errors: `file-empty`, `file-not-ours`, `file-from-future` (params `found`,
 * `known`), `file-foreign` (param `part`), `file-damaged` (param `reason`, `problems` where rows do not make a season),
 * `file-combined`, those of `Keyring.open`.
 */
export async function loadFile(
  path: string,
  bytes: Uint8Array,
  steps: readonly Migration[] = migrations,
): Promise<Result<LoadedFile, AppError>> {
  const sound = await openSound(path, bytes, steps);
  if (!sound.ok) return sound;
  // what the window asks meanwhile, at the start its page, does not wait for all of it
  await othersFirst();
  return closingUnless(path, sound.value.database, () => inspect(path, sound.value));
}

/**
 * Bytes that claim to be a data file, as a database of the newest schema, whatever it holds.
 *
 * Errors: those of `loadFile` but for `file-combined`.
 */
export async function loadDatabase(
  path: string,
  bytes: Uint8Array,
): Promise<Result<WritableDatabase, AppError>> {
  const sound = await openSound(path, bytes, migrations);
  return sound.ok ? ok(sound.value.database) : sound;
}

/** Whether a file on the disk can be opened, whatever it holds. Errors: those of `readBytes` and `loadDatabase`. */
export async function checkOpens(path: string): Promise<Result<void, AppError>> {
  const bytes = await readBytes(path);
  return bytes.ok ? checkBytes(path, bytes.value) : bytes;
}

/** Whether bytes can be opened, whatever they hold. Errors: those of `loadDatabase`. */
export async function checkBytes(path: string, bytes: Uint8Array): Promise<Result<void, AppError>> {
  const found = await loadDatabase(path, bytes);
  if (!found.ok) return found;
  found.value.close();
  return ok(undefined);
}

function damaged(path: string, reason: string): AppError {
  return appError('file-damaged', { path, params: { reason } });
}

/** What the first and the last bytes tell. An empty file opens as a healthy empty database, so SQLite is not asked. */
function soundContents(path: string, bytes: Uint8Array, known: number): Result<Uint8Array, AppError> {
  const { contents, end, differs } = digested(bytes);
  if (bytes.length === 0) return fail(appError('file-empty', { path }));
  if (differs) return fail(damaged(path, 'digest'));
  const header = readHeader(contents);
  if (header?.applicationId !== APPLICATION_ID) return fail(appError('file-not-ours', { path }));
  if (header.schemaVersion > known) {
    return fail(appError('file-from-future', { path, params: { found: header.schemaVersion, known } }));
  }
  if (header.schemaVersion < 1) return fail(damaged(path, 'schema version'));
  if (end !== endOf(header.schemaVersion)) return fail(damaged(path, 'no digest'));
  return header.size === contents.length ? ok(contents) : fail(damaged(path, 'size'));
}

/** How files of a version end. */
function endOf(version: number): Digested['end'] {
  if (version >= BLOCKS_VERSION) return 'blocks';
  return version >= DIGEST_VERSION ? 'whole' : 'none';
}

type SoundFile = Pick<LoadedFile, 'database' | 'foundVersion' | 'key'>;

/** Finds bytes whole, with the tables of their version and nothing else, and brings them to the newest schema. */
async function openSound(
  path: string,
  bytes: Uint8Array,
  steps: readonly Migration[],
): Promise<Result<SoundFile, AppError>> {
  const plain = await keyring.open(path, bytes);
  if (!plain.ok) return plain;
  const { key } = plain.value;
  const contents = soundContents(path, plain.value.contents, steps.length);
  if (!contents.ok) return contents;
  const opened = await openOr(path, contents.value);
  if (!opened.ok) return opened;
  const database = opened.value;
  await othersFirst();
  const version = await closingUnless(path, database, () => checkTables(path, database, steps));
  if (!version.ok) return version;
  const foundVersion = version.value;
  if (foundVersion >= DIGEST_VERSION) return ok({ database, foundVersion, key });
  // what was removed under earlier programs stands in the free pages
  const packed = await rebuilt(database.bytes());
  database.close();
  return ok({ database: await openWritable(packed), foundVersion, key });
}

async function openOr(path: string, contents: Uint8Array): Promise<Result<WritableDatabase, AppError>> {
  try {
    return ok(await openWritable(contents));
  } catch (error) {
    if (error instanceof DatabaseError) return fail(damaged(path, error.message));
    throw error;
  }
}

/** Looks into a database, which is closed where that fails. */
async function closingUnless<T>(
  path: string,
  database: WritableDatabase,
  look: () => Result<T, AppError> | Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  let found: Result<T, AppError> | undefined;
  try {
    found = await look();
    return found;
  } catch (error) {
    if (error instanceof DatabaseError) return fail(damaged(path, error.message));
    throw error;
  } finally {
    if (!found?.ok) database.close();
  }
}

/** Finds the tables whole and brings them to the newest schema; gives the version that they were of. */
async function checkTables(
  path: string,
  database: WritableDatabase,
  steps: readonly Migration[],
): Promise<Result<number, AppError>> {
  const version = schemaVersionOf(database);
  // before anything else is asked: what is foreign may hang whoever asks, or lie
  const part = await foreignPart(database, steps.slice(0, version));
  if (part !== undefined) return fail(appError('file-foreign', { path, params: { part } }));
  const [integrity] = database.all('PRAGMA integrity_check');
  if (integrity?.['integrity_check'] !== 'ok')
    return fail(damaged(path, String(integrity?.['integrity_check'])));
  migrate(database, steps);
  if (database.all('PRAGMA foreign_key_check').length > 0) return fail(damaged(path, 'foreign keys'));
  return ok(version);
}

function inspect(path: string, sound: SoundFile): Result<LoadedFile, AppError> {
  const { database } = sound;
  const file = database.get('SELECT is_sample FROM data_file');
  const rows = currentSeason(database);
  if (isCombined(database)) return fail(appError('file-combined', { path }));
  if (!file || !rows) return fail(damaged(path, 'no season'));
  const season = checkedSeason(path, database, rows);
  return season.ok ? ok({ ...sound, rows, season: season.value, sample: file['is_sample'] === 1 }) : season;
}

/** Holds seasons of several wards (`combined-file.ts`). */
function isCombined(database: ReadableDatabase): boolean {
  return database.get('SELECT 1 AS one FROM merged_season LIMIT 1') !== undefined;
}

/**
 * The season that the rows make, which they hold from then on as it is: text that the schema reads in another
 * spelling is written anew in it. Errors: `file-too-large` (param `cells`: the most that a season has); `file-damaged` when
 * the rows do not make a season.
 */
export function checkedSeason(
  path: string,
  database: WritableDatabase,
  rows: SeasonRows,
): Result<Season, AppError> {
  const stored = readSeason(database, rows);
  const parsed = parseSeason(stored);
  if (!parsed.ok) {
    const tooMany = parsed.error.find(({ code, path: place }) => code === 'too-many' && place === 'cells');
    if (tooMany) return fail(appError('file-too-large', { path, params: { cells: CELL_LIMIT } }));
    return fail(appError('file-damaged', { path, params: { reason: 'season' }, problems: parsed.error }));
  }
  if (!sameValue(stored, parsed.value)) {
    inTransaction(database, () => {
      rewriteSeason(database, rows, parsed.value);
    });
  }
  return parsed;
}
