import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SeasonEntry } from '../../shared/api';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import type { HistoryEntry } from '../../shared/history/entry';
import { fail, ok, type Result } from '../../shared/result';
import { attachmentFolderOf } from '../files/attachments';
import { isPackage, openPackage } from '../files/sealed-package';
import { keyring, type Opened } from '../vault/keyring';
import type { VaultKey } from '../vault/vault';
import { writtenBytes } from '../vault/written-bytes';
import { type BackupMade, backUp, backupFolderOf } from './backup';
import { checkedSeason, type LoadedFile, loadFile, readBytes, readError } from './check-file';
import type { WritableDatabase } from './connection';
import { Copies, type CopySettings } from './copies';
import { DiskCopy } from './disk-copy';
import { removeUnfinished, removeUnfinishedIn } from './durable-write';
import { brokenEntry, readHistory } from './history';
import { acquireLock, type FileLock, lockedByOther } from './lock';
import { type Migration, migrations } from './migrations/migrate';
import { dataFileBytes } from './new-file';
import { OpenDataFile } from './open-file';
import { putDataFile } from './put-file';
import { seasonRows, seasonsOf } from './rows/read-season';
import type { TakingIn } from './season-steps';

/**
 * The data file (`<name>.dhcb`): created, opened for writing, or read once.
 * Every refusal leaves the file as it was, byte for byte.
 */

export interface CreateOptions {
  /** The invented sample; it never replaces a file that holds anything else. */
  readonly sample?: boolean;
  readonly overwrite?: boolean;
  /** What the file is put under. */
  readonly key?: VaultKey | undefined;
}

/** A data file as read once, without a lock. */
export interface DataFileSnapshot {
  readonly season: Season;
  readonly sample: boolean;
  /** The schema version that the file on the disk is of. */
  readonly schemaVersion: number;
  readonly sizeBytes: number;
  /** What the file is under, where it has a password. */
  readonly key: VaultKey | undefined;
}

/**
 * Creates a data file that holds one season.
 *
 * Errors: `file-exists`; `file-locked` when another process writes there; those
 * of `writeDurably`.
 */
export async function createDataFile(
  path: string,
  season: Season,
  options: CreateOptions = {},
): Promise<Result<void, AppError>> {
  const { sample = false, overwrite = false, key } = options;
  return putDataFile(path, () => dataFileBytes(season, sample, key), {
    replace: overwrite,
    ...(sample ? { refusal: (old) => notSample(path, old), withoutCopy: true } : {}),
  });
}

/** The sample replaces nothing but itself and what is empty. */
async function notSample(path: string, bytes: Uint8Array): Promise<AppError | undefined> {
  if (bytes.length === 0) return undefined;
  const old = await loadFile(path, bytes);
  if (old.ok) old.value.database.close();
  const isSample = old.ok && old.value.sample;
  return isSample ? undefined : appError('file-exists', { path, params: { kept: 'not-sample' } });
}

/**
 * Reads a data file without a lock; an older schema is brought up to date in memory only.
 *
 * Errors: `file-locked` while another process has it open for writing, and those
 * of `readBytes` and `loadFile`.
 */
export function readDataFile(path: string): Promise<Result<DataFileSnapshot, AppError>> {
  return readOnce(path, ({ season, sample, foundVersion, key }, sizeBytes) => ({
    key,
    season,
    sample,
    schemaVersion: foundVersion,
    sizeBytes,
  }));
}

/** A data file as read once, with all that is shown of it, whoever writes it meanwhile. */
export interface DataFileView {
  readonly entries: readonly SeasonEntry[];
  readonly seasons: ReadonlyMap<string, Season>;
  readonly current: { readonly key: string; readonly season: Season };
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly sample: boolean;
  /** When it was written, ISO 8601. */
  readonly savedAt: string;
  readonly bytes: Uint8Array;
  /** What the file is under, where it has a password. */
  readonly key: VaultKey | undefined;
}

/** Reads a data file that another one may be writing: it is whole at every moment. Errors: those of `readBytes` and `loadFile`. */
export async function viewDataFile(path: string): Promise<Result<DataFileView, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const savedAt = await savedAtOf(path);
  const loaded = await loadFile(path, bytes.value);
  if (!loaded.ok) return loaded;
  const { database, season, rows, sample } = loaded.value;
  const view = {
    entries: seasonsOf(database),
    seasons: seasonsIn(path, database),
    current: { key: String(rows.season), season },
    history: readHistory(database),
  };
  database.close();
  return ok({ ...view, sample, savedAt, bytes: bytes.value, key: loaded.value.key });
}

async function savedAtOf(path: string): Promise<string> {
  return ((await stat(path).catch(() => undefined))?.mtime ?? new Date()).toISOString();
}

/** What was changed in a data file, and whether all of it is still as it was entered. */
export interface FileHistory {
  /** The seasons of the file by their keys, which the entries name. */
  readonly seasons: ReadonlyMap<string, Season>;
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** The number of the first entry that was changed, or that follows one taken out. */
  readonly broken: number | undefined;
}

/** Reads the history of a data file, without a lock. Errors: those of `readDataFile`. */
export function readFileHistory(path: string): Promise<Result<FileHistory, AppError>> {
  return readOnce(path, ({ database }) => ({
    seasons: seasonsIn(path, database),
    entries: readHistory(database),
    broken: brokenEntry(database),
  }));
}

/** All seasons of a file that are sound. */
function seasonsIn(path: string, database: WritableDatabase): ReadonlyMap<string, Season> {
  const found = seasonsOf(database).flatMap(({ key }) => {
    const rows = seasonRows(database, Number(key));
    const season = rows && checkedSeason(path, database, rows);
    return season?.ok ? [[key, season.value] as const] : [];
  });
  return new Map(found);
}

/** The bytes of a data file, or of the one in a package, without a password. Errors: those of `Keyring.open` and `openPackage`, `package-no-data`. */
async function dataIn(path: string, bytes: Uint8Array): Promise<Result<Opened, AppError>> {
  const plain = await keyring.open(path, bytes);
  if (!plain.ok || !isPackage(plain.value.contents)) return plain;
  const opened = openPackage(path, plain.value.contents);
  if (!opened.ok) return opened;
  const data = opened.value.files.find(({ kind }) => kind === 'data');
  return data ? ok({ ...plain.value, contents: data.bytes }) : fail(appError('package-no-data', { path }));
}

async function readOnce<T>(
  path: string,
  read: (file: LoadedFile, sizeBytes: number) => T,
): Promise<Result<T, AppError>> {
  const target = await realFile(path);
  if (!target.ok) return target;
  const locked = await lockedByOther(target.value);
  if (locked) return fail(locked);
  const bytes = await readBytes(target.value);
  if (!bytes.ok) return bytes;
  const data = await dataIn(path, bytes.value);
  if (!data.ok) return data;
  const { contents, key } = data.value;
  const loaded = await loadFile(path, contents);
  if (!loaded.ok) return loaded;
  try {
    return ok(read({ ...loaded.value, key }, bytes.value.length));
  } finally {
    loaded.value.database.close();
  }
}

export interface OpenSettings extends CopySettings {
  /** Takes the lock also from who seems to live: the user was asked. */
  readonly force?: boolean;
  /** The lock that was taken for this opening before. */
  readonly held?: HeldFile | undefined;
}

/** A file whose lock this process took before it was opened. */
export interface HeldFile {
  /** The file itself, through symbolic links. */
  readonly target: string;
  readonly lock: FileLock;
}

/**
 * Opens a data file for writing and takes its lock, until `close`. A file of an
 * older schema is copied, then brought up to date; after the first opening of a day
 * it is copied too, a courtesy: without room for it the office may still work.
 *
 * Errors: `file-locked`, those of `readBytes`, `loadFile` and `writeDurably`.
 */
export async function openDataFile(
  path: string,
  settings: OpenSettings = {},
  steps: readonly Migration[] = migrations,
): Promise<Result<OpenDataFile, AppError>> {
  const { held } = settings;
  const target = await realFile(path);
  const isHeld = target.ok && target.value === held?.target;
  if (!isHeld) await held?.lock.release();
  if (!target.ok) return target;
  const lock = isHeld ? ok(held.lock) : await acquireLock(target.value, settings.force);
  if (!lock.ok) return lock;
  let opened: Result<OpenDataFile, AppError> | undefined;
  try {
    opened = await openLocked(path, { target: target.value, lock: lock.value, copies: settings, steps });
    return opened;
  } finally {
    if (!opened?.ok) await lock.value.release();
  }
}

/** The file that a path means, through symbolic links: two names of one file share one lock. */
async function realFile(path: string): Promise<Result<string, AppError>> {
  try {
    return ok(await realpath(path));
  } catch (error) {
    return fail(readError(error, path));
  }
}

interface Locked {
  /** The file itself, through symbolic links. */
  readonly target: string;
  readonly lock: FileLock;
  readonly copies: CopySettings;
  readonly steps: readonly Migration[];
}

async function openLocked(
  path: string,
  { target, lock, copies, steps }: Locked,
): Promise<Result<OpenDataFile, AppError>> {
  const bytes = await readBytes(target);
  if (!bytes.ok) return bytes;
  const loaded = await loadFile(path, bytes.value, steps);
  if (!loaded.ok) return loaded;
  await removeUnfinished(target, 0);
  for (const folder of [dirname(target), backupFolderOf(target), attachmentFolderOf(target)]) {
    await removeUnfinishedIn(folder, OTHERS_UNFINISHED_MS);
  }
  const disk = new DiskCopy({ path: target, lock, bytes: bytes.value });
  const isCurrent = loaded.value.foundVersion === steps.length;
  const opening = { target, bytes: bytes.value, disk, loaded: loaded.value, second: copies.second?.() };
  const copied = isCurrent ? undefined : await bringUpToDate(opening);
  if (copied?.ok === false) {
    loaded.value.database.close();
    return copied;
  }
  const savedAt = await savedAtOf(target);
  const kept = new Copies(target, copies, copied);
  if (isCurrent) kept.keepSoon(bytes.value);
  return ok(new OpenDataFile({ path, lock, disk, loaded: loaded.value, savedAt, copies: kept }));
}

/** Copies, attachments, packages and sheets beside the file: younger ones may be on their way just now. */
const OTHERS_UNFINISHED_MS = 60_000;

interface Opening {
  readonly target: string;
  readonly bytes: Uint8Array;
  readonly disk: DiskCopy;
  readonly loaded: LoadedFile;
  readonly second: string | undefined;
}

/** Writes a migrated file back once a copy is kept of it as it was, without which nothing is done to it; gives how the copy went. */
async function bringUpToDate({
  target,
  bytes,
  disk,
  loaded: { database, foundVersion, key },
  second,
}: Opening): Promise<Result<BackupMade, AppError>> {
  const copied = await backUp(
    target,
    bytes,
    { now: new Date(), reason: 'migration', from: foundVersion },
    second,
  );
  if (!copied.ok) return copied;
  const migrated = writtenBytes(database, key);
  const written = await disk.replace(() => migrated);
  return written.ok ? copied : written;
}

export { OpenDataFile, type TakingIn };
