import { basename, extname } from 'node:path';
import type { Saved as SavedEdit, Stepped } from '../../shared/api';
import type { Edit, ImportEdit, SeasonChange } from '../../shared/domain/edits';
import { type NextSeason, nextSeason } from '../../shared/domain/next-season';
import { parseSeason } from '../../shared/domain/parse-season';
import type { Season } from '../../shared/domain/season';
import { editSeason } from '../../shared/edits/edit-season';
import { bearsOldName, type NameChange, withNamePutRight } from '../../shared/edits/older-names';
import { changeBetween } from '../../shared/edits/season-change';
import { changesRecordsOnly, withRecordsOf } from '../../shared/edits/steps';
import { type AppError, appError } from '../../shared/errors';
import type { HistoryEntry } from '../../shared/history/entry';
import { fail, ok, type Result } from '../../shared/result';
import type { VaultKey } from '../vault/vault';
import { writtenBytes } from '../vault/written-bytes';
import type { BackupMade } from './backup';
import { checkedSeason, loadFile } from './check-file';
import { inTransaction, type WritableDatabase } from './connection';
import type { Copies } from './copies';
import type { DataFileInfo, OpeningParts, ShownSeason } from './data-file-info';
import type { DiskCopy } from './disk-copy';
import { readHistory } from './history';
import type { FileLock } from './lock';
import { LongWork } from './long-work';
import { SCHEMA_VERSION } from './migrations/migrate';
import { nameGiven } from './name-given';
import { dataFileBytes } from './new-file';
import { type PutOptions, putDataFile } from './put-file';
import { type SeasonRows, seasonRows, seasonsOf } from './rows/read-season';
import { addSeason } from './rows/store-season';
import { type Saved, SaveQueue } from './save-queue';
import { type Done, SeasonSteps, type TakingIn } from './season-steps';
import { type StoredChange, storeChange, storeChangeInTurns, workedOut } from './store-change';

/** What is answered once it is on the disk. */
type Answered<T> = { readonly change: SeasonChange; readonly savedAt: string } & T;

/**
 * A data file open for writing, its lock held.
 *
 * The season is a value, and an edit a function of it (`editSeason`); the database in memory is given the rows
 * of what is another value then, in one synchronous transaction, and its promise is answered when a durable
 * write that holds it has been checked. Edits that come while a write runs share the next one. When a write
 * fails the edit stays in memory, unsaved, and the next write takes it along.
 */
export class OpenDataFile {
  readonly #path: string;
  readonly #sample: boolean;
  readonly #lock: FileLock;
  readonly #disk: DiskCopy;
  readonly #database: WritableDatabase;
  readonly #queue = new SaveQueue(() => this.#write());
  readonly #copies: Copies;
  /** What takes several turns: meanwhile nothing else changes the file or takes its bytes. */
  readonly #long = new LongWork();
  /** What the file is under, where it has a password. */
  #key: VaultKey | undefined;
  #rows: SeasonRows;
  #readOnly = false;
  #season: Season;
  /** The other seasons as they were read or left, by their rows. */
  readonly #others = new Map<number, Season>();
  readonly #steps = new SeasonSteps();
  #savedAt: string;
  /** Counts what was changed since the file was opened. */
  #changes = 0;
  #saved = true;
  #ended = false;

  constructor({ path, lock, disk, loaded, savedAt, copies }: OpeningParts) {
    this.#copies = copies;
    this.#path = path;
    this.#sample = loaded.sample;
    this.#lock = lock;
    this.#disk = disk;
    this.#key = loaded.key;
    this.#rows = loaded.rows;
    this.#database = loaded.database;
    this.#season = loaded.season;
    this.#savedAt = savedAt;
  }

  /** The season as it stands in memory; the same object until something changes. */
  season(): Season {
    return this.#season;
  }

  /** The seasons of the file, and which of them is shown. */
  seasons(): ShownSeason {
    const entries = seasonsOf(this.#database);
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
    const rows = entry && seasonRows(this.#database, Number(key));
    if (!rows) return fail(appError('not-found'));
    const season = this.#seasonAt(rows.season);
    if (!season.ok) return season;
    this.#turnTo(rows, season.value);
    this.#readOnly = !entry.current && !writable;
    return ok(undefined);
  }

  /**
   * Adds the season that follows the current one, turns to it, and answers when it is on the disk.
   *
   * Errors: those of `edit` and `show`.
   */
  async startSeason(input: NextSeason): Promise<Saved> {
    await this.#long.ended();
    if (this.#ended) return fail(this.#left());
    const last = this.seasons().entries.at(-1);
    if (!last) throw new Error('a file without a season is not opened');
    const current = this.#seasonAt(Number(last.key));
    if (!current.ok) return current;
    const next = parseSeason(nextSeason(current.value, input));
    if (!next.ok) return fail(appError('input-invalid', { problems: next.error }));
    const rows = inTransaction(this.#database, () => addSeason(this.#database, next.value));
    this.#turnTo(rows, next.value);
    this.#readOnly = false;
    return this.#save();
  }

  info(): DataFileInfo {
    return {
      path: this.#path,
      name: basename(this.#path, extname(this.#path)),
      sample: this.#sample,
      savedAt: this.#savedAt,
      saved: this.#saved,
      schemaVersion: SCHEMA_VERSION,
      sizeBytes: this.#disk.bytes.length,
    };
  }

  /** The bytes of the file on the disk, once everything is saved. */
  readonly bytesOnDisk = (): Uint8Array => this.#disk.bytes;

  /** What the file is under; undefined where it has no password. */
  key(): VaultKey | undefined {
    return this.#key;
  }

  /** Puts the file under another key, or none, and answers when it is on the disk so. Errors: those of `flush`; the key stays then. */
  async putUnder(key: VaultKey | undefined): Promise<Saved> {
    if (this.#ended) return fail(this.#left());
    const before = this.#key;
    this.#key = key;
    const saved = await this.#save();
    if (!saved.ok) this.#key = before;
    return saved;
  }

  /** What was changed in this file, oldest first, all its seasons together. */
  history(): readonly HistoryEntry[] {
    return readHistory(this.#database);
  }

  /**
   * Applies an edit and answers when it is on the disk.
   *
   * Errors: those of `editSeason`, `season-read-only`, `file-left` (nothing happened);
   * `file-changed-outside` and those of `writeDurably` (the edit is in memory, unsaved).
   */
  async edit(edit: Edit): Promise<Result<SavedEdit, AppError>> {
    const done = await this.#long.once(() => this.#applied(edit));
    return done.ok ? this.#answer(done.value) : done;
  }

  #applied(edit: Edit): Result<Done<{ readonly step?: string }>, AppError> {
    const refusal = this.#refusal();
    if (refusal) return fail(refusal);
    const before = this.#season;
    const after = editSeason(before, edit);
    if (!after.ok) return after;
    const done = { before, after: after.value };
    if (after.value === before) return ok({ ...done, rest: {} });
    this.#copies.keepBefore(edit, () => writtenBytes(this.#database, this.#key));
    this.#store({ rows: this.#rows, ...done, kind: edit.type, by: nameGiven(edit) });
    this.#season = after.value;
    if (changesRecordsOnly(before, after.value)) return ok({ ...done, rest: {} });
    return ok({ ...done, rest: { step: this.#steps.record(this.#rows.season, edit.type, done) } });
  }

  /**
   * Applies the edit of a list that comes in, in steps between which others have their turn; who would change the file
   * waits. Until its rows are written `signal` is heard.
   *
   * Errors: those of `edit`; `cancelled`.
   */
  async takeIn(edit: ImportEdit, way: TakingIn): Promise<Result<SavedEdit, AppError>> {
    const done = await this.#long.run(async () => {
      const refusal = this.#refusal();
      if (refusal) return fail(refusal);
      const [before, rows] = [this.#season, this.#rows];
      const after = await workedOut(before, edit, way);
      if (!after.ok) return after;
      if (this.#ended) return fail(this.#left());
      const values = { before, after: after.value };
      if (after.value === before) return ok({ ...values, rest: {} });
      this.#copies.keepBefore(edit, () => writtenBytes(this.#database, this.#key));
      const change = { rows, ...values, kind: edit.type };
      await this.#storeInTurns(change, (steps) => way.onStep('writing', steps));
      return ok({ ...values, rest: { step: this.#steps.record(rows.season, edit.type, values) } });
    });
    return done.ok ? this.#answer(done.value) : done;
  }

  /**
   * Takes back the last step of the season that is shown, if it is the one named, and answers when that is on the disk.
   *
   * Errors: `nothing-to-undo`, `undo-expired` where another step is the last, and those of `edit`.
   */
  undo(step?: string): Promise<Result<Stepped, AppError>> {
    return this.#take('undo', step);
  }

  /** Does the step taken back last again. Errors: `nothing-to-redo`, and those of `edit`. */
  redo(): Promise<Result<Stepped, AppError>> {
    return this.#take('redo');
  }

  /** The other terms of the file in which somebody bears the name that was put right in the season shown. */
  termsWithOldName(change: NameChange): readonly string[] {
    return this.#otherSeasons(change).map(({ season }) => season.season.term);
  }

  /** Puts a name right in the other terms too, and answers with those when it is on the disk. Errors: those of `edit`. */
  async putNameRight(change: NameChange): Promise<Result<readonly string[], AppError>> {
    await this.#long.ended();
    const refusal = this.#refusal();
    if (refusal) return fail(refusal);
    const others = this.#otherSeasons(change);
    for (const { rows, season } of others) {
      const renamed = withNamePutRight(season, change);
      this.#store({ rows, before: season, after: renamed, kind: 'member.update' });
      this.#others.set(rows.season, renamed);
      // what was done there before would bring the old name back
      this.#steps.forget(rows.season);
    }
    const saved = await this.flush();
    return saved.ok ? ok(others.map(({ season }) => season.season.term)) : saved;
  }

  #otherSeasons(change: NameChange): readonly { readonly rows: SeasonRows; readonly season: Season }[] {
    return this.seasons().entries.flatMap(({ key }) => {
      const rows = seasonRows(this.#database, Number(key));
      if (!rows || rows.season === this.#rows.season) return [];
      const season = this.#seasonAt(rows.season);
      return season.ok && bearsOldName(season.value, change) ? [{ rows, season: season.value }] : [];
    });
  }

  async #take(kind: 'undo' | 'redo', named?: string): Promise<Result<Stepped, AppError>> {
    const done = await this.#long.run(async () => {
      const [before, rows] = [this.#season, this.#rows];
      const refusal = this.#refusal();
      if (refusal) return fail(refusal);
      const next = this.#steps.next(rows.season, kind, named);
      if (!next.ok) return next;
      const { steps, step } = next.value;
      const after = withRecordsOf(kind === 'undo' ? step.before : step.after, before);
      await this.#storeInTurns({ rows, before, after, kind }, () => undefined);
      this.#steps.set(rows.season, steps);
      return ok({ before, after, rest: { step: step.id, type: step.type } });
    });
    return done.ok ? this.#answer(done.value) : done;
  }

  /** Takes over the steps of a file whose contents this one holds; the season shown there is shown here. */
  continueFrom(file: OpenDataFile): void {
    this.#steps.takeOver(file.#steps);
    for (const [row, season] of file.#others) this.#others.set(row, season);
    this.#rows = file.#rows;
    this.#season = file.#season;
    this.#readOnly = file.#readOnly;
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
    while (!this.#saved || this.#long.isRunning) {
      const flushed = await this.#long.ended().then(() => this.flush());
      if (!flushed.ok) return flushed;
    }
    return this.#end();
  }

  /** How the last copy of the file went, where the second ones go, and how to have none on its way. */
  readonly copies = (): Pick<Copies, 'last' | 'second' | 'alone'> => this.#copies;

  /** Keeps a copy of the file once everything is saved. Errors: those of `flush` and `backUp`. */
  async keepCopy(reason: 'daily' | 'asked' | 'package' | 'restore'): Promise<Result<BackupMade, AppError>> {
    const saved = await this.flush();
    return saved.ok ? this.#copies.keep(reason, await this.#wholeBytes()) : saved;
  }

  /** The file as it stands when nothing is under way. */
  async #wholeBytes(): Promise<Uint8Array> {
    await this.#long.ended();
    return writtenBytes(this.#database, this.#key);
  }

  /** Writes everything, saved or not, to another path; this file stays open as it is. Errors: those of `putDataFile`. */
  copyTo(path: string, options: PutOptions): Promise<Result<void, AppError>> {
    return putDataFile(path, () => this.#wholeBytes(), options);
  }

  /**
   * Puts the contents of a copy in the place of the file's own, of which a copy stays, and gives the file as it is
   * opened then; this one has ended. Nothing of it has happened when it fails.
   *
   * Errors: those of `loadFile`, `keepCopy` and `writeDurably`; `file-left`.
   */
  async restored(bytes: Uint8Array): Promise<Result<OpenDataFile, AppError>> {
    const loaded = await loadFile(this.#path, bytes);
    if (!loaded.ok) return loaded;
    // under the password of today, whatever that of then was
    const key = this.#key ?? loaded.value.key;
    const written = await this.#giveWay(writtenBytes(loaded.value.database, key));
    if (!written.ok) {
      loaded.value.database.close();
      return written;
    }
    this.#steps.clear();
    this.#database.close();
    const parts = { path: this.#path, lock: this.#lock, disk: this.#disk, copies: this.#copies };
    return ok(
      new OpenDataFile({ ...parts, loaded: { ...loaded.value, key }, savedAt: new Date().toISOString() }),
    );
  }

  /** Ends this file by writing other contents over it, once a copy holds everything that was entered. */
  async #giveWay(bytes: Uint8Array): Promise<Result<void, AppError>> {
    let copied: number;
    do {
      copied = this.#changes;
      const kept = await this.keepCopy('restore');
      if (!kept.ok) return kept;
    } while (copied !== this.#changes || !this.#saved || this.#long.isRunning);
    if (this.#ended) return fail(this.#left());
    this.#ended = true;
    const written = await this.#disk.replace(() => bytes);
    this.#ended = written.ok;
    return written;
  }

  /** A data file that holds the season shown and nothing else: no other term, no history, nobody who was removed. */
  snapshot(): Promise<Uint8Array> {
    return dataFileBytes(this.#season, this.#sample);
  }

  /** Lets go of the file and of what is unsaved. */
  async abandon(): Promise<void> {
    await this.#end();
  }

  async #end(): Promise<Result<void, AppError>> {
    if (this.#ended) return ok(undefined);
    this.#ended = true;
    await this.#long.ended();
    await this.#copies.settled();
    await this.#disk.drop();
    this.#steps.clear();
    this.#database.close();
    await this.#lock.release();
    return ok(undefined);
  }

  /** Why nothing may be changed now. */
  #refusal(): AppError | undefined {
    if (this.#ended) return this.#left();
    return this.#readOnly ? appError('season-read-only') : undefined;
  }

  /** Stores another value of a season, which may be left meanwhile, in steps between which others have their turn. */
  async #storeInTurns(change: StoredChange, onStep: (done: number) => void): Promise<void> {
    this.#disk.begin();
    await storeChangeInTurns(this.#database, change, onStep);
    this.#noteChange();
    if (change.rows.season === this.#rows.season) this.#season = change.after;
    else this.#others.set(change.rows.season, change.after);
  }

  /** Shows another season; the one left is the same value when it is shown again, with the steps taken there. */
  #turnTo(rows: SeasonRows, season: Season): void {
    this.#others.set(this.#rows.season, this.#season);
    this.#others.delete(rows.season);
    this.#rows = rows;
    this.#season = season;
  }

  #store(change: StoredChange): void {
    this.#disk.begin();
    storeChange(this.#database, change);
    this.#noteChange();
  }

  #noteChange(): void {
    this.#changes += 1;
    this.#saved = false;
  }

  async #answer<T>({ before, after, rest }: Done<T>): Promise<Result<Answered<T>, AppError>> {
    const saving = this.flush();
    // while the disk works
    const change = changeBetween(before, after);
    const savedAt = await saving;
    return savedAt.ok ? ok({ change, savedAt: savedAt.value, ...rest }) : savedAt;
  }

  #seasonAt(row: number): Result<Season, AppError> {
    const known = row === this.#rows.season ? this.#season : this.#others.get(row);
    if (known) return ok(known);
    const rows = seasonRows(this.#database, row);
    return rows ? checkedSeason(this.#path, this.#database, rows) : fail(appError('not-found'));
  }

  #left(): AppError {
    return appError('file-left', { path: this.#path });
  }

  #save(): Promise<Saved> {
    this.#noteChange();
    return this.#queue.save();
  }

  async #write(): Promise<Saved> {
    if (this.#saved) return ok(this.#savedAt);
    await this.#copies.settled();
    await this.#long.ended();
    if (this.#ended) return fail(this.#left());
    const changes = this.#changes;
    // whatever goes wrong on the way, the change is in memory and not on the disk
    const written = await this.#disk
      .replace((again) => writtenBytes(this.#database, this.#key, again))
      .catch((error: unknown) => fail(appError('write-failed', { params: { system: String(error) } })));
    if (!written.ok) return written;
    this.#savedAt = new Date().toISOString();
    // whatever was changed meanwhile has a write of its own coming
    if (this.#changes === changes) this.#saved = true;
    this.#copies.afterSave();
    return ok(this.#savedAt);
  }
}
