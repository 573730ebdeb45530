import { randomUUID } from 'node:crypto';
import type { Season } from '../../shared/domain/season';
import {
  noSteps,
  recorded,
  type Step,
  type Steps,
  steppedBack,
  steppedForward,
} from '../../shared/edits/steps';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';

/** A season before and after something was done to it. */
export interface Values {
  readonly before: Season;
  readonly after: Season;
}

/** What was done, with what is answered besides. */
export interface Done<T> extends Values {
  readonly rest: T;
}

/** What is told while a list comes in, and by what it is stopped. */
export interface TakingIn {
  readonly signal: AbortSignal;
  /** `done`: how many steps of it. */
  readonly onStep: (step: 'storing' | 'writing', done: number) => void;
}

/** What was done to each season of a file since it was opened, by the season's row. */
export class SeasonSteps {
  readonly #steps = new Map<number, Steps>();

  /** Keeps a step, to be taken back. Gives its name. */
  record(season: number, type: Step['type'], { before, after }: Values): string {
    const step: Step = { id: randomUUID(), type, before, after };
    this.#steps.set(season, recorded(this.#of(season), step));
    return step.id;
  }

  /** The step that is taken back, or done again, next. Errors: `undo-expired` where it is not the one named, `nothing-to-undo`, `nothing-to-redo`. */
  next(
    season: number,
    kind: 'undo' | 'redo',
    named?: string,
  ): Result<NonNullable<ReturnType<typeof steppedBack>>, AppError> {
    const taken = (kind === 'undo' ? steppedBack : steppedForward)(this.#of(season));
    if (named !== undefined && taken?.step.id !== named) return fail(appError('undo-expired'));
    return taken ? ok(taken) : fail(appError(kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo'));
  }

  set(season: number, steps: Steps): void {
    this.#steps.set(season, steps);
  }

  forget(season: number): void {
    this.#steps.delete(season);
  }

  takeOver(other: SeasonSteps): void {
    for (const [season, steps] of other.#steps) this.#steps.set(season, steps);
  }

  clear(): void {
    this.#steps.clear();
  }

  #of(season: number): Steps {
    return this.#steps.get(season) ?? noSteps;
  }
}
