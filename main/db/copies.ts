import { readFile } from 'node:fs/promises';
import type { BackupReason } from '../../shared/backups/copy';
import type { Edit } from '../../shared/domain/edits';
import { type AppError } from '../../shared/errors';
import { fail, type Result } from '../../shared/result';
import { type BackupMade, backUp } from './backup';
import { readError } from './check-file';

const HOUR_MS = 3_600_000;
/** After an opening the window is drawn, which has the machine to itself. */
const SOON_MS = 5000;

/** What the office chose about copies; it may change while a file is open. */
export interface CopySettings {
  /** A second folder for copies, on another disk or a stick. */
  readonly second?: () => string | undefined;
  /** Milliseconds by a clock that nobody sets. */
  readonly clock?: () => number;
}

/** How the last copy of an open file went. */
export type LastCopy = Result<BackupMade, AppError> | undefined;

/** The copies of the file that stands open: one after another, and one for each hour of work. */
export class Copies {
  readonly #path: string;
  readonly #settings: CopySettings;
  #madeAt: number;
  #last: LastCopy;
  #running: Promise<unknown> = Promise.resolve();
  /** Has the copy made that waits for its time. */
  #begin: () => void = () => undefined;

  constructor(path: string, settings: CopySettings, opening: LastCopy) {
    this.#path = path;
    this.#settings = settings;
    this.#last = opening;
    this.#madeAt = this.#now();
  }

  /** How the last one went, the one that is due included; undefined where none was needed yet. */
  async last(): Promise<LastCopy> {
    await this.settled();
    return this.#last;
  }

  get second(): string | undefined {
    return this.#settings.second?.();
  }

  /** Keeps a copy of these bytes, and answers when it is there or not. Errors: those of `backUp`. */
  keep(
    reason: Exclude<BackupReason, 'migration'>,
    bytes: Uint8Array | (() => Promise<Uint8Array>),
  ): Promise<Result<BackupMade, AppError>> {
    this.#begin();
    return this.#kept(reason, bytes);
  }

  /** Keeps the copy of the day of what was just opened: in a moment, and before anything is done to the file. */
  keepSoon(bytes: Uint8Array): void {
    this.#running = new Promise<void>((resolve) => (this.#begin = resolve));
    setTimeout(this.#begin, SOON_MS).unref();
    void this.#kept('daily', bytes);
  }

  /** After a save: a copy of what stands on the disk, where the last one is an hour old. */
  afterSave(): void {
    if (this.#now() - this.#madeAt < HOUR_MS) return;
    void this.keep('hourly', () => readFile(this.#path));
  }

  /** Keeps a copy of the file as it was before an edit that changes much; the write of the edit waits for it. */
  keepBefore({ type }: Edit, bytes: () => Uint8Array): void {
    const reason = reasonsBefore.get(type);
    if (reason) void this.keep(reason, bytes());
  }

  /** Answers when no copy is on its way: what was to be kept before a change is on the disk before it. */
  async settled(): Promise<void> {
    this.#begin();
    await this.#running;
  }

  /** Does something with what lies beside the file while no copy is on its way there. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    this.#begin();
    return this.#next(work);
  }

  #kept(...[reason, bytes]: Parameters<Copies['keep']>): ReturnType<Copies['keep']> {
    this.#madeAt = this.#now();
    return this.#next(async () => {
      this.#last = await this.#copy(reason, bytes);
      return this.#last;
    });
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#running.then(work);
    this.#running = done.catch(() => undefined);
    return done;
  }

  async #copy(
    reason: Exclude<BackupReason, 'migration'>,
    bytes: Uint8Array | (() => Promise<Uint8Array>),
  ): Promise<Result<BackupMade, AppError>> {
    try {
      const contents = typeof bytes === 'function' ? await bytes() : bytes;
      return await backUp(this.#path, contents, { now: new Date(), reason }, this.second);
    } catch (error) {
      return fail(readError(error, this.#path));
    }
  }

  #now(): number {
    return (this.#settings.clock ?? performance.now.bind(performance))();
  }
}

/** Before which edits a copy is kept. */
const reasonsBefore: ReadonlyMap<Edit['type'], 'import' | 'finish'> = new Map([
  ['import.apply', 'import'],
  ['forms.collect', 'import'],
  ['cell.finish', 'finish'],
]);
