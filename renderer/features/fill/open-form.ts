import { useSyncExternalStore } from 'react';
import type { OpenedForm } from '../../../shared/api';
import type { AppError } from '../../../shared/errors';
import type { OwnWardRow } from '../../../shared/fill/propose/own-ward';
import type { Proposal } from '../../../shared/fill/propose/proposed';
import type { Result } from '../../../shared/result';
import { invoke } from '../../app/api';

/** The form that stands open: it stays while other screens are looked at, as it does in main. */
interface FormState {
  readonly opened: OpenedForm | undefined;
  /** Which mapping of the season is at work; undefined for a new one. */
  readonly mappingId: string | undefined;
  readonly problem: AppError | undefined;
}

let state: FormState = { opened: undefined, mappingId: undefined, problem: undefined };
const listeners = new Set<() => void>();

function show(change: Partial<FormState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useFormState(): FormState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Asks for a form; `mappingFor` names the mapping that goes with it. A changed mind leaves everything as it is. */
export async function openForm(mappingFor: (opened: OpenedForm) => string | undefined): Promise<void> {
  const answer = await invoke('fill.openForm', undefined);
  if (answer.ok) show({ opened: answer.value, mappingId: mappingFor(answer.value), problem: undefined });
  else if (answer.error.code !== 'cancelled') show({ problem: answer.error });
}

/** Proposes the open form anew, with a row of it that is of the own ward. */
export async function proposeOwnWard(row: OwnWardRow): Promise<Result<Proposal, AppError>> {
  const answer = await invoke('fill.proposeOwnWard', row);
  if (answer.ok && state.opened) show({ opened: { ...state.opened, proposal: answer.value } });
  return answer;
}

export function chooseMapping(mappingId: string | undefined): void {
  show({ mappingId });
}
