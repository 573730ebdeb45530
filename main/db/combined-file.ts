import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Ward, WardSource } from '../../shared/combined/combined';
import { sameWards } from '../../shared/combined/same-wards';
import { parseSeason } from '../../shared/domain/parse-season';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { formatMoment } from '../../shared/text/dates';
import { isPackage, openPackage, sha256 } from '../files/sealed-package';
import { keyring } from '../vault/keyring';
import type { VaultKey } from '../vault/vault';
import { writtenBytes } from '../vault/written-bytes';
import { loadDatabase, loadFile, readBytes } from './check-file';
import { openWritable } from './connection';
import { lockedByOther } from './lock';
import { migrate } from './migrations/migrate';
import { putDataFile } from './put-file';
import { insert } from './rows/statements';

/**
 * A combined file: the seasons of several wards side by side, for their superior. It is
 * written once, whole, and read; to add a ward a new one is made from it.
 */

/** What the files named hold. */
export interface ReadWards {
  readonly wards: readonly Ward[];
  readonly untaken: readonly Untaken[];
  /** What the first of them is under that has a password: what is made of them goes under the same one. */
  readonly key: VaultKey | undefined;
}

/** A file that could not be taken in, and why. */
export interface Untaken {
  readonly path: string;
  readonly error: AppError;
}

/**
 * The wards in the files named: data files, sealed packages, and combined files, whose wards
 * keep the sources that they have. The files stay as they are.
 */
export async function readWards(paths: readonly string[]): Promise<ReadWards> {
  const found: Omit<Ward, 'key'>[] = [];
  const untaken: Untaken[] = [];
  let key: VaultKey | undefined;
  for (const path of paths) {
    const wards = await wardsOf(path);
    if (!wards.ok) {
      untaken.push({ path, error: wards.error });
      continue;
    }
    found.push(...wards.value.wards);
    key ??= wards.value.key;
  }
  return { wards: found.map((ward, index) => ({ ...ward, key: String(index + 1) })), untaken, key };
}

/** When a file was last written: the day by which one that is sent again is told from the one before. */
export async function writtenAt(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return (found?.mtime ?? new Date()).toISOString();
}

type Found = Result<readonly Omit<Ward, 'key'>[], AppError>;

async function wardsOf(
  path: string,
): Promise<
  Result<{ readonly wards: readonly Omit<Ward, 'key'>[]; readonly key: VaultKey | undefined }, AppError>
> {
  const locked = await lockedByOther(path);
  if (locked) return fail(locked);
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const plain = await keyring.open(path, bytes.value);
  if (!plain.ok) return plain;
  const wards = await wardsOfContents(path, plain.value.contents);
  return wards.ok ? ok({ wards: wards.value, key: plain.value.key }) : wards;
}

async function wardsOfContents(path: string, contents: Uint8Array): Promise<Found> {
  const source: WardSource = {
    file: basename(path),
    sha256: sha256(contents),
    takenAt: await writtenAt(path),
  };
  if (!isPackage(contents)) return wardsIn(path, contents, source);
  const opened = openPackage(path, contents);
  if (!opened.ok) return opened;
  const sent = { ...source, takenAt: opened.value.manifest.madeAt };
  const data = opened.value.files.find(({ kind }) => kind === 'data');
  return data ? wardsIn(path, data.bytes, sent) : fail(appError('package-no-data', { path }));
}

async function wardsIn(path: string, bytes: Uint8Array, source: WardSource): Promise<Found> {
  const loaded = await loadFile(path, bytes);
  if (loaded.ok) {
    loaded.value.database.close();
    return ok([{ source, season: loaded.value.season }]);
  }
  return loaded.error.code === 'file-combined' ? combinedWards(path, bytes) : loaded;
}

/** Why the wards may not be put together: the same ward twice, or what may be one under two names. */
export function mergeRefusal(
  wards: readonly Ward[],
  { apart = false }: { readonly apart?: boolean } = {},
): AppError | undefined {
  const [same] = sameWards(wards).filter(({ kind }) => kind === 'sure' || !apart);
  if (same === undefined) return undefined;
  const names = [...new Set(same.wards.map(({ season }) => season.committee.name))].join('; ');
  const files = same.wards.map(({ source }) => `${source.file}, ${formatMoment(source.takenAt)}`).join('; ');
  const code = same.kind === 'sure' ? 'merge-same-ward' : 'merge-maybe-same-ward';
  return appError(code, { params: { ward: names, files } });
}

interface CombinedOptions {
  readonly overwrite?: boolean;
  readonly apart?: boolean;
  /** What the file is put under. */
  readonly key?: VaultKey | undefined;
}

/**
 * Writes a combined file. Errors: `merge-same-ward`, `file-exists` without leave to overwrite,
 * `file-locked`, those of `writeDurably`.
 */
export async function createCombinedFile(
  path: string,
  wards: readonly Ward[],
  { overwrite = false, apart = false, key }: CombinedOptions = {},
): Promise<Result<void, AppError>> {
  const refusal = mergeRefusal(wards, { apart });
  if (refusal) return fail(refusal);
  return putDataFile(path, () => combinedBytes(wards, key), { replace: overwrite });
}

async function combinedBytes(wards: readonly Ward[], key: VaultKey | undefined): Promise<Uint8Array> {
  const database = await openWritable();
  migrate(database);
  database.transaction(() => {
    insert(database, 'data_file', { id: 1, is_sample: 0, created_at: new Date().toISOString() });
    wards.forEach(({ source, season }, seq) => {
      insert(database, 'merged_season', {
        seq,
        ward_name: season.committee.name,
        source_file: source.file,
        source_sha256: source.sha256,
        taken_at: source.takenAt,
        season: JSON.stringify(season),
      });
    });
    return ok(undefined);
  });
  const bytes = writtenBytes(database, key);
  database.close();
  return bytes;
}

/** What a combined file holds. */
export interface CombinedSnapshot {
  readonly wards: readonly Ward[];
  readonly sizeBytes: number;
}

/** Reads a combined file. Errors: `not-combined`, those of `readBytes` and `loadFile`. */
export async function readCombinedFile(path: string): Promise<Result<CombinedSnapshot, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const wards = await combinedWards(path, bytes.value);
  if (!wards.ok) return wards;
  return wards.value.length === 0
    ? fail(appError('not-combined', { path }))
    : ok({ wards: wards.value, sizeBytes: bytes.value.length });
}

/** The wards in the bytes of a combined file; none where it is a file of one ward. Errors: those of `loadFile`. */
export async function combinedWards(
  path: string,
  bytes: Uint8Array,
): Promise<Result<readonly Ward[], AppError>> {
  const database = await loadDatabase(path, bytes);
  if (!database.ok) return database;
  const rows = database.value.all('SELECT * FROM merged_season ORDER BY seq, id');
  database.value.close();
  const wards: Ward[] = [];
  for (const row of rows) {
    const season = parseSeason(JSON.parse(String(row['season'])));
    if (!season.ok) {
      const params = { reason: String(row['ward_name']) };
      return fail(appError('file-damaged', { path, params, problems: season.error }));
    }
    const source = {
      file: String(row['source_file']),
      sha256: String(row['source_sha256']),
      takenAt: String(row['taken_at']),
    };
    wards.push({ key: String(wards.length + 1), source, season: season.value });
  }
  return ok(wards);
}
