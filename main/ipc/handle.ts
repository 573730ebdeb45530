/** The one importer of `ipcMain`: who asks is checked. What is asked is checked by `answers.ts`, which is read later. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { AnswerText } from '../../shared/answer-text';
import type { ApiArgument, ApiName, ApiValue } from '../../shared/api';
import type { AppError } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { callChannel } from '../channels';
import { isOwnPage } from '../security';

type Answer<T> = Promise<Result<T, AppError>> | Result<T, AppError>;

/** What each call does; failures that a user can cause are values, a thrown error is a bug. */
export type Handlers = { readonly [N in ApiName]: (argument: ApiArgument<N>) => Answer<ApiValue<N>> };

/** Answers a call whose argument nobody has looked at yet. */
export type Answering = (name: ApiName, input: unknown) => Promise<AnswerText>;

/** Ties these calls of the contract to what answers them. */
export function handleAll(names: readonly ApiName[], answer: Answering): void {
  for (const name of names) {
    ipcMain.handle(callChannel(name), async (event: IpcMainInvokeEvent, input: unknown) => {
      if (!isOwnPage(event.senderFrame))
        throw new Error(`${name}: asked by a page that is not the program's`);
      return answer(name, input);
    });
  }
}
