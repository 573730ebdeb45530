/** Answers calls: what is asked is parsed, bugs are written down. */
import { answerText } from '../../shared/answer-text';
import { type ApiName, apiCalls } from '../../shared/api';
import { problemsOf } from '../../shared/domain/zod-problems';
import { appError } from '../../shared/errors';
import { fail } from '../../shared/result';
import { logBug } from '../log';
import type { Answering, Handlers } from './handle';

/** A handler whose argument was parsed by the schema of its own name. */
type ParsedHandler = (argument: unknown) => unknown;

export function answersOf(handlers: Handlers): Answering {
  return async (name, input) => answerText(await answered(name, handlers[name] as ParsedHandler, input));
}

async function answered(name: ApiName, handler: ParsedHandler, input: unknown): Promise<unknown> {
  const parsed = apiCalls[name].argument.safeParse(input);
  if (!parsed.success) return fail(appError('input-invalid', { problems: problemsOf(parsed.error, input) }));
  try {
    return await handler(parsed.data);
  } catch (error) {
    logBug(name, error);
    return fail(appError('program-error'));
  }
}
