/**
 * Works that take several turns of the program, one after the other. What else changes the same thing, or needs it
 * whole, waits for their end.
 */
export class LongWork {
  #running: Promise<void> | undefined;

  /** Whether one is under way, or waits. */
  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Answers when none is under way any more. */
  async ended(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Does what takes one turn, behind what was asked for before it: at once where nothing is under way. */
  async once<T>(work: () => T): Promise<T> {
    return this.#running ? this.run(() => Promise.resolve(work())) : work();
  }

  /** Begins a work: at once where none is under way. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#running ? this.#running.then(work) : work();
    const settled = () => {
      if (this.#running === ended) this.#running = undefined;
    };
    const ended: Promise<void> = done.then(settled, settled);
    this.#running = ended;
    return done;
  }
}
