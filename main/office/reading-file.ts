import type { AppError } from '../../shared/errors';
import { fail, type Result } from '../../shared/result';

type Refused = Promise<Result<never, AppError>>;

/** A file that stands open for reading: whatever would change it is refused, each time for the same reason. */
export class ReadingFile {
  readonly #refusal: AppError;

  constructor(refusal: AppError) {
    this.#refusal = refusal;
  }

  edit(): Refused {
    return this.#refused();
  }

  takeIn(): Refused {
    return this.#refused();
  }

  undo(): Refused {
    return this.#refused();
  }

  redo(): Refused {
    return this.#refused();
  }

  startSeason(): Refused {
    return this.#refused();
  }

  putNameRight(): Refused {
    return this.#refused();
  }

  restored(): Refused {
    return this.#refused();
  }

  keepCopy(): Refused {
    return this.#refused();
  }

  termsWithOldName(): readonly never[] {
    return [];
  }

  copies() {
    return {
      last: () => Promise.resolve(undefined),
      second: undefined,
      alone: <T>(work: () => Promise<T>) => work(),
    };
  }

  close(): Promise<Result<void, AppError>> {
    return Promise.resolve({ ok: true, value: undefined });
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }

  #refused(): Refused {
    return Promise.resolve(fail(this.#refusal));
  }
}
