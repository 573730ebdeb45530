import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import type { HistoryEntry } from '../../shared/history/entry';
import { fail, ok, type Result } from '../../shared/result';
import { type DataFileView, viewDataFile } from '../db/data-file';
import { SCHEMA_VERSION } from '../db/migrations/migrate';
import { dataFileBytes } from '../db/new-file';
import { type PutOptions, putDataFile } from '../db/put-file';
import type { VaultKey } from '../vault/vault';
import type { OfficeFile } from './office-file';
import { ReadingFile } from './reading-file';
import { fileName } from './recent-files';

/** A data file of one ward as it stood when it was opened, for reading: somebody else writes it, or nobody can. */
export class ViewedFile extends ReadingFile implements OfficeFile {
  readonly #path: string;
  readonly #view: DataFileView;
  #shown: { readonly key: string; readonly season: Season };
  /** Why it is open for reading only. */
  readonly why: AppError;

  private constructor(path: string, view: DataFileView, why: AppError) {
    super(appError('file-viewed'));
    this.#path = path;
    this.#view = view;
    this.#shown = view.current;
    this.why = why;
  }

  /** Errors: those of `readBytes` and `loadFile`. */
  static async open(path: string, why: AppError): Promise<Result<ViewedFile, AppError>> {
    const view = await viewDataFile(path);
    return view.ok ? ok(new ViewedFile(path, view.value, why)) : view;
  }

  season(): Season {
    return this.#shown.season;
  }

  seasons() {
    return { entries: this.#view.entries, shown: this.#shown.key, readOnly: true };
  }

  allSeasons(): Result<readonly Season[], AppError> {
    return ok([...this.#view.seasons.values()]);
  }

  show(key: string): Result<void, AppError> {
    const season = this.#view.seasons.get(key);
    if (!season) return fail(appError('not-found'));
    this.#shown = { key, season };
    return ok(undefined);
  }

  info() {
    const { sample, savedAt, bytes } = this.#view;
    return {
      path: this.#path,
      name: fileName(this.#path),
      sample,
      savedAt,
      saved: true,
      schemaVersion: SCHEMA_VERSION,
      sizeBytes: bytes.length,
    };
  }

  key(): VaultKey | undefined {
    return this.#view.key;
  }

  snapshot(): Promise<Uint8Array> {
    return dataFileBytes(this.#shown.season, this.#view.sample);
  }

  history(): readonly HistoryEntry[] {
    return this.#view.history;
  }

  flush(): Promise<Result<string, AppError>> {
    return Promise.resolve(ok(this.#view.savedAt));
  }

  copyTo(path: string, options: PutOptions): Promise<Result<void, AppError>> {
    return putDataFile(path, () => this.#view.bytes, options);
  }
}
