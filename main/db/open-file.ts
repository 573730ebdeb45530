import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { KnownPerson, Saved as SavedEdit, SeasonEntry } from '../../shared/api';
import { applyChange, type Edit } from '../../shared/domain/edits';
import { type NextSeason, nextSeason } from '../../shared/domain/next-season';
import { parseSeason } from '../../shared/domain/parse-season';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { checkedSeason, type LoadedFile } from './check-file';
import { openWritable, type WritableDatabase } from './connection';
import type { DiskCopy } from './disk-copy';
import { writeDurably } from './durable-write';
import { applyEdit } from './edits/apply-edit';
import { findInRosters } from './find-in-rosters';
import { findPeople } from './find-people';
import type { FileLock } from './lock';
import { SCHEMA_VERSION } from './migrations/migrate';
import { type SeasonRows, seasonsOf } from './rows/read-season';
import { writeSeasonOf } from './rows/write-season';
import { type Saved, SaveQueue } from './save-queue';

/** What is known of an open file besides its season. */
export interface DataFileInfo {
  readonly path: string;
  /** File name without folder and ending. */
  readonly name: string;
  readonly sample: boolean;
  /** When the file was last written durably, ISO 8601. */
  readonly savedAt: string;
  /** False while a change could not be written: `flush` or the next edit tries again. */
  readonly saved: boolean;
  readonly schemaVersion: number;
  readonly sizeBytes: number;
}

/** Which seasons a file holds, and how one of them is shown. */
export interface ShownSeason {
  readonly entries: readonly SeasonEntry[];
  readonly shown: string;
  readonly readOnly: boolean;
}

interface Parts {
  readonly path: string;
  readonly lock: FileLock;
  readonly disk: DiskCopy;
  readonly loaded: LoadedFile;
  /** What stands on the disk. */
  readonly bytes: Uint8Array;
  readonly savedAt: string;
}

interface Undo {
  readonly token: string;
  readonly rows: SeasonRows;
  readonly before: Uint8Array;
  readonly season: Season;
}

/**
 * A data file open for writing, its lock held.
 *
 * The database stands in memory. An edit is one synchronous transaction there;
 * its promise is answered when a durable write that holds it has been checked.
 * Edits that come while a write runs share the next one. When a write fails the
 * edit stays in memory, unsaved, and the next write takes it along.
 */
export class OpenDataFile {
  readonly #path: string;
  readonly #sample: boolean;
  readonly #lock: FileLock;
  readonly #disk: DiskCopy;
  #rows: SeasonRows;
  #readOnly = false;
  readonly #queue = new SaveQueue(() => this.#write());
  #database: WritableDatabase;
  #season: Season;
  #savedAt: string;
  /** The database as bytes, as long as nothing was changed since they were taken. */
  #bytes: Uint8Array | undefined;
  #sizeBytes: number;
  #saved = true;
  #ended = false;
  #undo: Undo | undefined;

  constructor({ path, lock, disk, loaded, bytes, savedAt }: Parts) {
    this.#path = path;
    this.#sample = loaded.sample;
    this.#lock = lock;
    this.#disk = disk;
    this.#rows = loaded.rows;
    this.#database = loaded.database;
    this.#season = loaded.season;
    this.#bytes = bytes;
    this.#sizeBytes = bytes.length;
    this.#savedAt = savedAt;
  }

  /** The season as it stands in memory; the same object until something changes. */
  season(): Season {
    return this.#season;
  }

  /** The seasons of the file, and which of them is shown. */
  seasons(): ShownSeason {
    const entries = seasonsOf(this.#database, this.#rows);
    return { entries, shown: String(this.#rows.season), readOnly: this.#readOnly };
  }

  /** All seasons of the file, oldest first. Error: `file-damaged` where one of them is no season. */
  allSeasons(): Result<readonly Season[], AppError> {
    const all: Season[] = [];
    for (const { key } of this.seasons().entries) {
      const season = this.#seasonAt(Number(key));
      if (!season.ok) return season;
      all.push(season.value);
    }
    return ok(all);
  }

  /**
   * Turns to another season of the file, for reading only unless `writable`; the current one can
   * always be changed. Errors: `not-found`, `file-damaged`.
   */
  show(key: string, writable: boolean): Result<void, AppError> {
    if (this.#ended) return fail(this.#left());
    const entry = this.seasons().entries.find((each) => each.key === key);
    if (!entry) return fail(appError('not-found'));
    const season = this.#seasonAt(Number(key));
    if (!season.ok) return season;
    this.#rows = { ...this.#rows, season: Number(key) };
    this.#season = season.value;
    this.#readOnly = !entry.current && !writable;
    this.#undo = undefined;
    return ok(undefined);
  }

  /**
   * Adds the season that follows the current one, turns to it, and answers when it is on the disk.
   *
   * Errors: those of `edit` and `show`.
   */
  async startSeason(input: NextSeason): Promise<Result<string, AppError>> {
    if (this.#ended) return fail(this.#left());
    const last = this.seasons().entries.at(-1);
    if (!last) throw new Error('a file without a season is not opened');
    const current = this.#seasonAt(Number(last.key));
    if (!current.ok) return current;
    const next = parseSeason(nextSeason(current.value, input));
    if (!next.ok) return fail(appError('input-invalid', { problems: next.error }));
    const undo = this.#undoNow();
    const written = this.#database.transaction(() =>
      ok(writeSeasonOf(this.#database, this.#rows.ward, next.value)),
    );
    if (!written.ok) return written;
    this.#rows = written.value;
    this.#season = next.value;
    this.#readOnly = false;
    this.#undo = undo;
    const savedAt = await this.#save();
    return savedAt.ok ? ok(undo.token) : savedAt;
  }

  info(): DataFileInfo {
    return {
      path: this.#path,
      name: basename(this.#path, extname(this.#path)),
      sample: this.#sample,
      savedAt: this.#savedAt,
      saved: this.#saved,
      schemaVersion: SCHEMA_VERSION,
      sizeBytes: this.#sizeBytes,
    };
  }

  /** People of the file by the beginnings of the words of their names, those in committees first; see `findPeople`. */
  searchPeople(query: string, limit: number): readonly KnownPerson[] {
    const found = findPeople(this.#database, this.#rows, { query, limit });
    return [...found, ...findInRosters(this.#season, { query, limit: limit - found.length, found })];
  }

  /**
   * Applies an edit and answers when it is on the disk.
   *
   * Errors: `input-invalid`, `not-found`, `already-there` (nothing happened);
   * `file-changed-outside` and those of `writeDurably` (the edit is in memory, unsaved).
   */
  async edit(edit: Edit): Promise<Result<SavedEdit, AppError>> {
    if (this.#ended) return fail(this.#left());
    if (this.#readOnly) return fail(appError('season-read-only'));
    const undo = this.#undoNow();
    const changed = applyEdit({ database: this.#database, rows: this.#rows }, edit);
    if (!changed.ok) return changed;
    this.#undo = undo;
    this.#season = applyChange(this.#season, changed.value);
    const savedAt = await this.#save();
    return savedAt.ok
      ? ok({ change: changed.value, savedAt: savedAt.value, undoToken: undo.token })
      : savedAt;
  }

  /**
   * Takes back the edit that gave the token, and answers with the whole season when that is on the disk.
   *
   * Errors: `undo-expired` once anything else was changed, and those of `edit`.
   */
  async undo(
    token: string,
  ): Promise<Result<{ readonly season: Season; readonly savedAt: string }, AppError>> {
    if (this.#ended) return fail(this.#left());
    const undo = this.#undo;
    if (undo?.token !== token) return fail(appError('undo-expired'));
    const database = await openWritable(undo.before);
    // another edit, or the end, may have come while the old state was opened
    if (this.#undo !== undo) {
      database.close();
      return fail(appError('undo-expired'));
    }
    this.#database.close();
    this.#database = database;
    this.#undo = undefined;
    this.#season = undo.season;
    this.#rows = undo.rows;
    const savedAt = await this.#save();
    return savedAt.ok ? ok({ season: undo.season, savedAt: savedAt.value }) : savedAt;
  }

  /** Answers when everything is on the disk, writing only if something is not. Errors: those of `edit`. */
  flush(): Promise<Saved> {
    return this.#saved ? Promise.resolve(ok(this.#savedAt)) : this.#queue.save();
  }

  /**
   * Writes what is unsaved, lets go of the lock and frees the memory. When the
   * write fails the file stays open, so that nothing is lost.
   */
  async close(): Promise<Result<void, AppError>> {
    // edits go on coming while a write runs
    while (!this.#saved) {
      const flushed = await this.flush();
      if (!flushed.ok) return flushed;
    }
    return this.#end();
  }

  /** The file's bytes with everything that was entered, saved or not. */
  snapshot(): Uint8Array {
    return this.#currentBytes();
  }

  /** Writes everything, saved or not, to another path; this file stays open as it is. Errors: those of `writeDurably`. */
  copyTo(path: string): Promise<Result<void, AppError>> {
    return writeDurably(path, this.#currentBytes());
  }

  /** Lets go of the file and of what is unsaved. */
  async abandon(): Promise<void> {
    await this.#end();
  }

  async #end(): Promise<Result<void, AppError>> {
    if (this.#ended) return ok(undefined);
    this.#ended = true;
    this.#undo = undefined;
    this.#database.close();
    await this.#lock.release();
    return ok(undefined);
  }

  /** What takes back the change that is about to be made. */
  #undoNow(): Undo {
    return {
      token: randomUUID(),
      before: this.#currentBytes(),
      season: this.#season,
      rows: this.#rows,
    };
  }

  #seasonAt(row: number): Result<Season, AppError> {
    return checkedSeason(this.#path, this.#database, { ...this.#rows, season: row });
  }

  #left(): AppError {
    return appError('file-left', { path: this.#path });
  }

  #currentBytes(): Uint8Array {
    this.#bytes ??= this.#database.bytes();
    return this.#bytes;
  }

  #save(): Promise<Saved> {
    this.#bytes = undefined;
    this.#saved = false;
    return this.#queue.save();
  }

  async #write(): Promise<Saved> {
    if (this.#saved) return ok(this.#savedAt);
    if (this.#ended) return fail(this.#left());
    const bytes = this.#currentBytes();
    const written = await this.#disk.replace(bytes);
    if (!written.ok) return written;
    this.#savedAt = new Date().toISOString();
    this.#sizeBytes = bytes.length;
    // whatever was changed meanwhile has a write of its own coming
    if (this.#bytes === bytes) this.#saved = true;
    return ok(this.#savedAt);
  }
}
