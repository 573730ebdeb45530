import { type AppError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { ok, type Result } from '../../../shared/result';
import { invoke } from '../api';
import type { AppStore } from './app-store';

function handleOf(store: Pick<AppStore, 'view'>): string {
  return store.view().file?.handle ?? '';
}

/** Opens what was asked for by its password, or says why not. */
export async function unlockFile(store: AppStore, password: string): Promise<void> {
  const answer = await invoke('file.unlock', { password });
  if (answer.ok) store.opened(answer.value);
  else store.tellProblem(answer.error.code === 'cancelled' ? null : answer.error);
}

/** Closes a file that has a password, once what is being typed is saved, and asks for that. */
export async function lockFile(store: AppStore): Promise<void> {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  await store.settled();
  const answer = await invoke('file.lock', { handle: handleOf(store) });
  if (answer.ok) store.locked(answer.value);
  else store.notify(errorText(answer.error));
}

/** Gives the recovery key. */
export async function setPassword(
  store: AppStore,
  password: string,
  current?: string,
): Promise<Result<string, AppError>> {
  await store.settled();
  const known = current === undefined ? {} : { current };
  const answer = await invoke('password.set', { handle: handleOf(store), password, ...known });
  if (!answer.ok) return answer;
  store.markPassword(true);
  const { recovery, problem } = answer.value;
  if (problem) store.tellAtLength(vi.password.besideLater(errorText(problem)));
  return ok(recovery);
}

export async function removePassword(store: AppStore, current: string): Promise<Result<null, AppError>> {
  await store.settled();
  const answer = await invoke('password.remove', { handle: handleOf(store), current });
  if (!answer.ok) return answer;
  store.markPassword(false);
  store.notify(vi.password.removed);
  return answer;
}
