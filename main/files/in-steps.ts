import { setImmediate } from 'node:timers/promises';
import { type AppError, appError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';

/** So long a work goes on before others have their turn: a click on “stop” is heard at once. */
const TURN_MS = 10;

/**
 * Goes through the steps of a long work, letting everything else of the program have its turn in between.
 * Error: `cancelled` once `signal` says so.
 */
export async function inSteps<Step, T>(
  steps: Generator<Step, T>,
  { signal, onStep }: { readonly signal?: AbortSignal; readonly onStep: (step: Step) => void },
): Promise<Result<T, AppError>> {
  let turnEnds = performance.now() + TURN_MS;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return ok(step.value);
    if (performance.now() < turnEnds) continue;
    onStep(step.value);
    await setImmediate();
    if (signal?.aborted === true) return fail(appError('cancelled'));
    turnEnds = performance.now() + TURN_MS;
  }
}
