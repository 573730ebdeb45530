/**
 * The office at work: which data file stands open, and what is asked of it.
 *
 * Knows no window and no dialog; those ask it. One file is open at a time.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AppState, OpenFile, Saved, Stepped } from '../../shared/api';
import type { Ward } from '../../shared/combined/combined';
import type { Edit, ImportEdit } from '../../shared/domain/edits';
import { type NewSeason, newSeason } from '../../shared/domain/new-season';
import type { NextSeason } from '../../shared/domain/next-season';
import type { Season } from '../../shared/domain/season';
import type { NameChange } from '../../shared/edits/older-names';
import { type AppError, appError } from '../../shared/errors';
import type { HistoryEntry } from '../../shared/history/entry';
import { fail, ok, type Result } from '../../shared/result';
import { localDay } from '../../shared/text/local-day';
import { checkOpens } from '../db/check-file';
import type { CopySettings, LastCopy } from '../db/copies';
import { createDataFile, OpenDataFile, openDataFile, type TakingIn } from '../db/data-file';
import { followingFile } from '../db/following-file';
import { putDataFile } from '../db/put-file';
import { removeViewCopies } from '../files/view-copy';
import { keyring } from '../vault/keyring';
import { Chosen } from './chosen';
import { described, isCombined, snapshotOf } from './describe';
import type { FirstFile } from './first-file';
import { InTurn } from './in-turn';
import { isAsShown, type Known, keepingView, type Opening } from './keep-view';
import type { OfficeFile, ProtectedFile, Snapshot } from './office-file';
import { RecentFiles } from './recent-files';
import { samePlace, throughLink } from './same-place';
import { ViewedFile } from './viewed-file';

type Answer<T> = Result<T, AppError>;

const noFile = fail(appError('no-file-open'));

export class Office {
  readonly #version: string;
  readonly #samplePath: string;
  readonly #recent: RecentFiles;
  readonly #views: Known['views'];
  readonly chosen: Chosen;
  /** What is done to the attachments of the open file: none comes in under a password that is just leaving. */
  readonly beside = new InTurn();
  /** What puts another file in the place of the open one: two at once would leave one of them open to nobody. */
  readonly #turns = new InTurn();
  #file: OfficeFile | null = null;
  /** Names the opening of that file; a new one for each. */
  #handle = '';
  #problem: AppError | null = null;
  #refused: AppError | undefined;
  /** The file or package whose password is asked for. */
  asked: string | undefined;
  #remembering: Promise<void> = Promise.resolve();
  #started: Promise<unknown> = Promise.resolve();

  /** `folder`: the program's own folder, for its lists and the sample. `known`: what was read of it before. */
  constructor(folder: string, version: string, { recent, views }: Known = {}) {
    this.#version = version;
    this.#samplePath = join(folder, 'hoai-tan-2022.dhcb');
    this.#recent = recent ?? new RecentFiles(join(folder, 'recent.json'));
    this.#views = views;
    this.chosen = new Chosen(join(folder, 'chosen.json'));
  }

  /**
   * Opens the file named at the start, or the one that stood open last time; the window need not wait. `first`: what it
   * is shown of that file by then; whether it is that, is answered once the file is open.
   */
  start(path: string | undefined, first?: FirstFile): Promise<boolean> {
    const shown = this.#openFirst(path ?? this.#recent.last, first);
    this.#started = shown;
    return shown;
  }

  async #openFirst(path: string | null, first: FirstFile | undefined): Promise<boolean> {
    const opening = path === null ? undefined : this.#turns.run(() => this.#open(path, { first }));
    const [opened] = await Promise.all([opening, removeViewCopies()]);
    if (opened?.ok === false) this.#problem = opened.error;
    return !first || (opened?.ok === true && isAsShown(opened.value, first));
  }

  /** What the window shows at first, once the first file is open. */
  async state(): Promise<Omit<AppState, 'fallen'>> {
    await this.#started;
    const file = this.#file && this.#describe(this.#file);
    return { version: this.#version, file, recent: this.#recent.list(), problem: this.#problem };
  }

  /** Creates a data file with an empty season; an existing file is never replaced. */
  async create(path: string, input: NewSeason): Promise<Answer<OpenFile>> {
    const created = await createDataFile(path, newSeason(input));
    return created.ok ? this.open(path) : created;
  }

  /**
   * Opens a file in place of the one that is open. `settle` runs when the new one is ready and the
   * old one about to be left: the last moment to save what is being typed there.
   */
  readonly open = (path: string, settle?: () => Promise<void>): Promise<Answer<OpenFile>> =>
    this.#turns.run(() => this.#open(path, { settle }));

  async #open(given: string, { settle, first }: Opening = {}): Promise<Answer<OpenFile>> {
    const path = await throughLink(given);
    const isOpen = this.#file !== null && samePlace(this.#file.info().path, path);
    if (isOpen && this.#file && !(this.#file instanceof ViewedFile)) return ok(this.#describe(this.#file));
    const opened = await this.#openAny(path, first);
    if (!opened.ok) return opened;
    await settle?.();
    return this.#replace(opened.value, true, first?.handle);
  }

  /** Opens the file that could not be opened last: for reading only, again, or over the lock of somebody else. */
  readonly openRefused = (how: 'view' | 'edit' | 'force'): Promise<Answer<OpenFile>> =>
    this.#turns.run(() => this.#openRefused(how));

  async #openRefused(how: 'view' | 'edit' | 'force'): Promise<Answer<OpenFile>> {
    const why = this.#file instanceof ViewedFile && how !== 'view' ? this.#file.why : this.#refused;
    const path = why?.path;
    if (why === undefined || path === undefined) return noFile;
    if (how === 'edit') return this.#open(path);
    const opened =
      how === 'view'
        ? await ViewedFile.open(path, why)
        : await openDataFile(path, { ...this.#copySettings, force: true });
    return opened.ok ? this.#replace(opened.value, true) : opened;
  }

  /** Opens the sample as it was at first, in its own place; it is not listed among the user's files. */
  readonly openSample = (): Promise<Answer<OpenFile>> => this.#turns.run(() => this.#openSample());

  async #openSample(): Promise<Answer<OpenFile>> {
    const closed = await this.#close();
    if (!closed.ok) return closed;
    const { freshSample } = await import('./fresh-sample');
    const opened = await freshSample(this.#samplePath);
    return opened.ok ? this.#replace(opened.value, false) : opened;
  }

  isRecent(path: string): boolean {
    return this.#recent.has(path);
  }

  /** Closes a file that has a password, and forgets that too: whoever comes is asked. Error: `password-none`. */
  readonly lock = (handle: string): Promise<Answer<string>> => this.#turns.run(() => this.#lock(handle));

  async #lock(handle: string): Promise<Answer<string>> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    if (!file.value.key()) return fail(appError('password-none'));
    const { path } = file.value.info();
    const left = await this.#leave();
    if (!left.ok) return left;
    keyring.clear();
    this.asked = path;
    return ok(path);
  }

  /** The open file where it holds one ward's seasons. Errors: `file-left`, `no-file-open`, `combined-read-only`. */
  dataFile(handle: string): Answer<OpenDataFile> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    return file.value instanceof OpenDataFile ? ok(file.value) : fail(appError('combined-read-only'));
  }

  /** The open file where it can be put under a password. Errors: `file-left`, `no-file-open`, `file-viewed`. */
  protectable(handle: string): Answer<ProtectedFile> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    const { value } = file;
    const isOurs = value instanceof OpenDataFile || isCombined(value);
    return isOurs ? ok(value) : fail(appError('file-viewed'));
  }

  /** Closes the file after its last save; if that fails the file stays open. */
  readonly close = (): Promise<Answer<null>> => this.#turns.run(() => this.#close());

  async #close(): Promise<Answer<null>> {
    const left = await this.#leave();
    await this.#remembering;
    if (left.ok) await this.#recent.closed();
    return left;
  }

  /** Before the program ends: the last save. The file is opened again next time. */
  async end(): Promise<Answer<null>> {
    const keepView = this.#file && keepingView(this.#file, this.#describe(this.#file), this.#recent);
    const left = await this.#leave();
    await this.#remembering;
    if (left.ok && this.#views) await keepView?.(this.#views);
    return left;
  }

  /** Writes what an earlier save could not. */
  async save(handle: string): Promise<Answer<OpenFile>> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    const saved = await file.value.flush();
    return saved.ok ? ok(this.#describe(file.value)) : saved;
  }

  /**
   * Writes everything, saved or not, into a new file and goes on there: the way out when the
   * file itself can no longer be written. What is entered meanwhile comes along.
   */
  readonly saveElsewhere = (handle: string, path: string): Promise<Answer<OpenFile>> =>
    this.#turns.run(() => this.#saveElsewhere(handle, path));

  async #saveElsewhere(handle: string, path: string): Promise<Answer<OpenFile>> {
    if (existsSync(path)) return fail(appError('file-exists', { path }));
    for (let again = false; ; again = true) {
      const file = this.#fileOf(handle);
      if (!file.ok) return file;
      const copiedSeason = file.value.season();
      const copied = await file.value.copyTo(path, { replace: again, withoutCopy: again });
      if (!copied.ok) return copied;
      const next = await openDataFile(path, this.#copySettings);
      if (!next.ok) return next;
      if (this.#file === file.value && file.value.season() === copiedSeason) {
        if (file.value instanceof OpenDataFile) next.value.continueFrom(file.value);
        this.#file = next.value;
        await file.value.abandon();
        const shown = this.#describe(next.value);
        this.#remember(shown);
        return ok(shown);
      }
      await next.value.close();
    }
  }

  /** Writes a copy to another place, over what the user let give way there, and opens and reads it there. */
  async saveCopy(handle: string, path: string): Promise<Answer<null>> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    if (samePlace(file.value.info().path, path)) {
      return fail(appError('file-exists', { path, params: { kept: 'open' } }));
    }
    const copied = await file.value.copyTo(path, { replace: true });
    const opens = copied.ok ? await checkOpens(path) : copied;
    return opens.ok ? ok(null) : opens;
  }

  /** Keeps a copy among those of the file. Errors: those of `keepCopy`, also where only the one in the second folder failed. */
  async keepCopy(handle: string, reason: 'daily' | 'asked'): Promise<Answer<null>> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    const kept = await file.value.keepCopy(reason);
    if (!kept.ok) return kept;
    return kept.value.second ? fail(kept.value.second) : ok(null);
  }

  /** How the last copy of the open file went. */
  async lastCopy(): Promise<LastCopy> {
    return this.#file?.copies().last();
  }

  /** The file that could not be opened last, for what is in it. */
  get refused(): string | undefined {
    return this.#refused?.path;
  }

  /**
   * Puts the contents of a copy in the place of the open file, or of the one that could not be opened; what gives
   * way stays as a copy. Errors: those of `restored`, `putDataFile` and `open`.
   */
  readonly putBack = (handle: string | null, bytes: Uint8Array): Promise<Answer<OpenFile>> =>
    this.#turns.run(() => this.#putBack(handle, bytes));

  async #putBack(handle: string | null, bytes: Uint8Array): Promise<Answer<OpenFile>> {
    if (handle === null) return this.#putBackRefused(bytes);
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    const restored = await file.value.restored(bytes);
    if (!restored.ok) return restored;
    this.#file = restored.value;
    return ok(this.#anew(restored.value));
  }

  async #putBackRefused(bytes: Uint8Array): Promise<Answer<OpenFile>> {
    const path = this.refused;
    if (path === undefined) return noFile;
    const second = this.chosen.secondFolder;
    const put = await putDataFile(path, () => bytes, { replace: true, reason: 'restore', second });
    return put.ok ? this.#open(path) : put;
  }

  /** Lets the file go without what could not be saved; the user was asked. */
  async abandon(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.abandon();
  }

  season(): Answer<{ readonly season: Season; readonly sample: boolean }> {
    const file = this.#file;
    return file ? ok({ season: file.season(), sample: file.info().sample }) : noFile;
  }

  /** The open file and what stands in it, if it is still the one that the caller means. */
  opened(handle: string): Answer<{ readonly path: string; readonly season: Season }> {
    const file = this.#fileOf(handle);
    return file.ok ? ok({ path: file.value.info().path, season: file.value.season() }) : file;
  }

  /** What the file answers, if it is still the one that the caller means. */
  #asked<T>(handle: string, ask: (file: OfficeFile) => Promise<Answer<T>>): Promise<Answer<T>> {
    const file = this.#fileOf(handle);
    return file.ok ? ask(file.value) : Promise.resolve(file);
  }

  /** Takes a list in. Errors: `file-left`, those of `takeIn`. */
  takeIn(handle: string, edit: ImportEdit, way: TakingIn): Promise<Answer<Saved>> {
    return this.#asked(handle, (file) => file.takeIn(edit, way));
  }

  edit(handle: string, edit: Edit): Promise<Answer<Saved>> {
    return this.#asked(handle, (file) => file.edit(edit));
  }

  /** Starts the season that follows the current one; the answer shows it. */
  readonly startSeason = (handle: string, input: NextSeason): Promise<Answer<OpenFile>> =>
    this.#turns.run(() => this.#startSeason(handle, input));

  async #startSeason(handle: string, input: NextSeason): Promise<Answer<OpenFile>> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    const started = await file.value.startSeason(input);
    return started.ok ? ok(this.#anew(file.value)) : started;
  }

  /** Turns to another season of the file. */
  showSeason(handle: string, key: string, writable: boolean): Answer<OpenFile> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    const shown = file.value.show(key, writable);
    return shown.ok ? ok(this.#anew(file.value)) : shown;
  }

  /** The wards of the combined file that stands open. Error: `not-combined`. */
  wards(handle: string): Answer<{ readonly path: string; readonly wards: readonly Ward[] }> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    if (!isCombined(file.value)) return fail(appError('not-combined'));
    return ok({ path: file.value.info().path, wards: file.value.wards });
  }

  /** The season shown as a data file of its own, once everything is saved. */
  async snapshot(handle: string): Promise<Answer<Snapshot>> {
    const file = this.#fileOf(handle);
    if (!file.ok) return file;
    const saved = await file.value.flush();
    if (!saved.ok) return saved;
    // what is sent can be found again; without room for it the package is made all the same
    await file.value.keepCopy('package');
    return ok(await snapshotOf(file.value));
  }

  allSeasons(handle: string): Answer<readonly Season[]> {
    const file = this.#fileOf(handle);
    return file.ok ? file.value.allSeasons() : file;
  }

  /** Puts the file of the last term with the season that follows at a new place and opens that; the old one stays as it is. */
  async createFrom(from: string, path: string, input: NextSeason): Promise<Answer<OpenFile>> {
    const made = await followingFile(from, path, input);
    return made.ok ? this.open(path) : made;
  }

  /** Takes back the last step of the season that is shown, if it is the one named. */
  undo(handle: string, step: string | undefined): Promise<Answer<Stepped>> {
    return this.#asked(handle, (file) => file.undo(step));
  }

  redo(handle: string): Promise<Answer<Stepped>> {
    return this.#asked(handle, (file) => file.redo());
  }

  /** The other terms of the file in which somebody bears the name that was put right. */
  termsWithOldName(handle: string, change: NameChange): Answer<readonly string[]> {
    const file = this.#fileOf(handle);
    return file.ok ? ok(file.value.termsWithOldName(change)) : file;
  }

  putNameRight(handle: string, change: NameChange): Promise<Answer<readonly string[]>> {
    return this.#asked(handle, (file) => file.putNameRight(change));
  }

  /** What was changed in the open file, newest first. */
  history(handle: string): Answer<readonly HistoryEntry[]> {
    const file = this.#fileOf(handle);
    return file.ok ? ok(file.value.history().toReversed()) : file;
  }

  get #copySettings(): CopySettings {
    return { second: () => this.chosen.secondFolder };
  }

  /** Opens a file of one ward for writing, one of several wards for reading. */
  async #openAny(path: string, first?: FirstFile): Promise<Answer<OfficeFile>> {
    const opened = await openDataFile(path, { ...this.#copySettings, held: first?.held });
    if (!opened.ok && opened.error.code === 'file-combined')
      return (await import('./combined-office-file')).CombinedOfficeFile.open(path);
    this.asked = !opened.ok && opened.error.code.startsWith('password-') ? path : undefined;
    this.#refused = opened.ok ? undefined : { ...opened.error, path };
    return opened;
  }

  /** The open file, if it is still the one that the caller means. */
  #fileOf(handle: string): Answer<OfficeFile> {
    if (this.#file === null) return noFile;
    return handle === this.#handle ? ok(this.#file) : fail(appError('file-left'));
  }

  async #leave(): Promise<Answer<null>> {
    const file = this.#file;
    if (file === null) return ok(null);
    const closed = await file.close();
    if (!closed.ok) return closed;
    this.#file = null;
    await removeViewCopies();
    return ok(null);
  }

  async #replace(
    next: OfficeFile,
    remember: boolean,
    handle: string = randomUUID(),
  ): Promise<Answer<OpenFile>> {
    const left = await this.#leave();
    if (!left.ok) {
      await next.close();
      return left;
    }
    this.#file = next;
    this.#handle = handle;
    this.#problem = null;
    const shown = this.#describe(next);
    if (remember) this.#remember(shown);
    return ok(shown);
  }

  /** The list of recent files is written in the background: the window need not wait for it. */
  #remember({ path, combined, season: { committee, season } }: OpenFile): void {
    this.#remembering = this.#recent.opened(path, {
      ...(!combined && { ward: committee.name }),
      term: season.term,
      openedOn: localDay(new Date()),
    });
  }

  /** The file under a new handle: what is still on its way was meant for the season before. */
  #anew(file: OfficeFile): OpenFile {
    this.#handle = randomUUID();
    return this.#describe(file);
  }

  #describe(file: OfficeFile): OpenFile {
    return described(file, this.#handle);
  }
}
