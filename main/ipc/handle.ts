/** The one importer of `ipcMain`: who asks is checked, what is asked is parsed, bugs are written down. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { answerText } from '../../shared/answer-text';
import { type ApiArgument, type ApiName, type ApiValue, apiCalls } from '../../shared/api';
import { problemsOf } from '../../shared/domain/zod-problems';
import { type AppError, appError } from '../../shared/errors';
import { fail, type Result } from '../../shared/result';
import { callChannel } from '../channels';
import { logBug } from '../log';
import { isOwnPage } from '../security';

type Answer<T> = Promise<Result<T, AppError>> | Result<T, AppError>;

/** What each call does; failures that a user can cause are values, a thrown error is a bug. */
export type Handlers = { readonly [N in ApiName]: (argument: ApiArgument<N>) => Answer<ApiValue<N>> };

/** A handler whose argument was parsed by the schema of its own name. */
type ParsedHandler = (argument: unknown) => Answer<unknown>;

/** Ties every call of the contract to what it does. */
export function handleAll(handlers: Handlers): void {
  for (const name of Object.keys(apiCalls) as ApiName[]) handle(name, handlers[name] as ParsedHandler);
}

function handle(name: ApiName, handler: ParsedHandler): void {
  ipcMain.handle(callChannel(name), async (event: IpcMainInvokeEvent, input: unknown) => {
    if (!isOwnPage(event.senderFrame)) throw new Error(`${name}: asked by a page that is not the program's`);
    return answerText(await answered(name, handler, input));
  });
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
