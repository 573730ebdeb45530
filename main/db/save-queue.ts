import type { AppError } from '../../shared/errors';
import type { Result } from '../../shared/result';

/** When the file was written, ISO 8601. */
export type Saved = Result<string, AppError>;

/**
 * Lets one write run at a time. Whoever asks while one runs is answered by the
 * next, which holds everything that was changed until it began: many edits, one write.
 */
export class SaveQueue {
  readonly #write: () => Promise<Saved>;
  #running: Promise<Saved> | undefined;
  #next: Promise<Saved> | undefined;

  /** `write` takes the state at the moment of its call and answers when it is on the disk. */
  constructor(write: () => Promise<Saved>) {
    this.#write = write;
  }

  /** Answers when a write that began after this call has ended. */
  save(): Promise<Saved> {
    // one that waits comes first, also in the moment between two writes
    if (this.#next) return this.#next;
    if (!this.#running) return this.#start();
    this.#next = this.#startAfter(this.#running);
    return this.#next;
  }

  async #startAfter(running: Promise<Saved>): Promise<Saved> {
    // how the one before ended is told to those who asked for it
    await running.catch(() => undefined);
    this.#next = undefined;
    return this.#start();
  }

  #start(): Promise<Saved> {
    const run = this.#write().finally(() => {
      if (this.#running === run) this.#running = undefined;
    });
    this.#running = run;
    return run;
  }
}
