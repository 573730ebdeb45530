/** What is answered before the rest of the program is read, and what has it read. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ApiName } from '../../shared/api';
import type { Answering } from './handle';

/** Asked by the page itself at each opening: it waits until the page has drawn that. */
const UNASKED: ReadonlySet<ApiName> = new Set(['file.beside']);

/** By then the page has drawn what it was answered. */
const AFTER_ANSWER_MS = 700;

/**
 * Answers the first `app.state` by `first`, unless that gives nothing. The rest answers all else, and begins a moment
 * after that, or with the first call that a user makes.
 */
export function firstCalls(
  first: () => Promise<string | undefined>,
  rest: () => Promise<{ readonly answer: Answering }>,
): Answering {
  let isAsked = false;
  let drawn: Promise<unknown> = Promise.resolve();
  return async (name, input) => {
    const isFirst = name === 'app.state' && !isAsked;
    isAsked = true;
    const text = isFirst ? await first() : undefined;
    if (text !== undefined) {
      drawn = wait(AFTER_ANSWER_MS).then(rest);
      return text;
    }
    if (UNASKED.has(name)) await drawn;
    return (await rest()).answer(name, input);
  };
}
