import { type AnswerText, answerRead } from '../../shared/answer-text';
import type { ApiAnswer, ApiArgument, ApiEventName, ApiEvents, ApiName } from '../../shared/api';
import { appError } from '../../shared/errors';
import { fail } from '../../shared/result';
import { inTurns } from './in-turns';

/** The window's only way to the main process. */
export type Invoke = typeof invoke;

/**
 * Makes one call. A call that does not even answer is a bug; the person at the desk still learns
 * that nothing was saved.
 */
export async function invoke<N extends ApiName>(name: N, argument: ApiArgument<N>): Promise<ApiAnswer<N>> {
  try {
    const call = window.dhcb[name] as (argument: ApiArgument<N>) => Promise<AnswerText>;
    return (await readAnswer(await call(argument))) as ApiAnswer<N>;
  } catch (error) {
    console.error(name, error);
    return fail(appError('program-error'));
  }
}

/** What changes many cells is read in turns: the page stays able to hear. */
function readAnswer(text: AnswerText): Promise<unknown> {
  return new Promise((resolve) => {
    inTurns(answerRead(text), resolve);
  });
}

/** Listens to what main tells unasked; the answer ends the listening. */
export function listen<E extends ApiEventName>(name: E, listener: (event: ApiEvents[E]) => void): () => void {
  return window.dhcb.on[name]((event) => {
    listener(JSON.parse(event) as ApiEvents[E]);
  });
}
