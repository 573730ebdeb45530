/**
 * The office at work: which data file stands open, and what is asked of it.
 *
 * Knows no window and no dialog; those ask it. One file is open at a time.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppState, KnownPerson, OpenFile, Saved } from '../../shared/api';
import type { Edit } from '../../shared/domain/edits';
import { type NewSeason, newSeason } from '../../shared/domain/new-season';
import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import { sampleSeason } from '../../shared/fixtures/sample';
import { ok, type Result } from '../../shared/result';
import { createDataFile, type OpenDataFile, openDataFile } from '../db/data-file';
import { fileName, RecentFiles } from './recent-files';

/** How many people are offered while a name is typed. */
const OFFERED_PEOPLE = 8;

type Answer<T> = Result<T, AppError>;

export class Office {
  readonly #version: string;
  readonly #samplePath: string;
  readonly #recent: RecentFiles;
  #file: OpenDataFile | null = null;
  #problem: AppError | null = null;
  #started: Promise<void> = Promise.resolve();

  /** `folder`: the program's own folder, for its lists and the sample. */
  constructor(folder: string, version: string) {
    this.#version = version;
    this.#samplePath = join(folder, 'hoai-tan-2022.dhcb');
    this.#recent = new RecentFiles(join(folder, 'recent.json'));
  }

  /** Begins to open the file named at the start, or the one that stood open last time; the window need not wait. */
  start(path: string | undefined): void {
    this.#started = this.#openFirst(path);
  }

  async #openFirst(path: string | undefined): Promise<void> {
    const wanted = path ?? this.#recent.last;
    if (wanted === null) return;
    const opened = await this.open(wanted);
    if (!opened.ok) this.#problem = opened.error;
  }

  /** What the window shows at first, once the first file is open. */
  async state(): Promise<AppState> {
    await this.#started;
    const file = this.#file === null ? null : describe(this.#file);
    return { version: this.#version, file, recent: this.#recent.list(), problem: this.#problem };
  }

  /** Creates a data file with an empty season; an existing file is never replaced. */
  async create(path: string, input: NewSeason): Promise<Answer<OpenFile>> {
    const created = await createDataFile(path, newSeason(input), { sample: false, overwrite: false });
    return created.ok ? this.open(path) : created;
  }

  async open(path: string): Promise<Answer<OpenFile>> {
    if (this.#file?.info().path === path) return ok(describe(this.#file));
    const opened = await openDataFile(path);
    return opened.ok ? this.#replace(opened.value, true) : opened;
  }

  /** Opens the sample as it was at first, in its own place; it is not listed among the user's files. */
  async openSample(): Promise<Answer<OpenFile>> {
    const closed = await this.close();
    if (!closed.ok) return closed;
    // whatever became of the last one: it stands in the program's own folder and holds nothing of the user's
    await rm(this.#samplePath, { force: true });
    const created = await createDataFile(this.#samplePath, sampleSeason(), { sample: true });
    if (!created.ok) return created;
    const opened = await openDataFile(this.#samplePath);
    return opened.ok ? this.#replace(opened.value, false) : opened;
  }

  isRecent(path: string): boolean {
    return this.#recent.has(path);
  }

  /** Closes the file after its last save; if that fails the file stays open. */
  async close(): Promise<Answer<null>> {
    const left = await this.#leave();
    if (left.ok) await this.#recent.closed();
    return left;
  }

  /** Before the program ends: the last save. The file is opened again next time. */
  end(): Promise<Answer<null>> {
    return this.#leave();
  }

  /** Writes what an earlier save could not. */
  async save(): Promise<Answer<OpenFile>> {
    const file = this.#file;
    if (file === null) return noFile();
    const saved = await file.flush();
    return saved.ok ? ok(describe(file)) : saved;
  }

  /**
   * Writes everything, saved or not, into a new file and goes on there: the way out when the
   * file itself can no longer be written.
   */
  async saveElsewhere(path: string): Promise<Answer<OpenFile>> {
    const file = this.#file;
    if (file === null) return noFile();
    const copied = await file.copyTo(path);
    if (!copied.ok) return copied;
    await this.abandon();
    return this.open(path);
  }

  /** Lets the file go without what could not be saved; the user was asked. */
  async abandon(): Promise<void> {
    await this.#file?.abandon();
    this.#file = null;
  }

  season(): Answer<{ readonly season: Season; readonly sample: boolean }> {
    return this.#with((file) => ok({ season: file.season(), sample: file.info().sample }));
  }

  edit(edit: Edit): Promise<Answer<Saved>> {
    return this.#file === null ? Promise.resolve(noFile()) : this.#file.edit(edit);
  }

  async undo(token: string): Promise<Answer<OpenFile>> {
    const file = this.#file;
    if (file === null) return noFile();
    const undone = await file.undo(token);
    return undone.ok ? ok(describe(file)) : undone;
  }

  searchPeople(query: string): Answer<readonly KnownPerson[]> {
    return this.#with((file) => ok(file.searchPeople(query, OFFERED_PEOPLE)));
  }

  #with<T>(use: (file: OpenDataFile) => Answer<T>): Answer<T> {
    return this.#file === null ? noFile() : use(this.#file);
  }

  async #leave(): Promise<Answer<null>> {
    if (this.#file !== null) {
      const closed = await this.#file.close();
      if (!closed.ok) return closed;
    }
    this.#file = null;
    return ok(null);
  }

  async #replace(next: OpenDataFile, remember: boolean): Promise<Answer<OpenFile>> {
    const left = await this.#leave();
    if (!left.ok) {
      await next.close();
      return left;
    }
    this.#file = next;
    this.#problem = null;
    if (remember) await this.#recent.opened(next.info().path);
    return ok(describe(next));
  }
}

function noFile(): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: appError('no-file-open') };
}

function describe(file: OpenDataFile): OpenFile {
  const { path, sample, savedAt } = file.info();
  return { path, name: fileName(path), sample, savedAt, season: file.season() };
}
