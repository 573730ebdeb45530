import { useSyncExternalStore } from 'react';
import type { OpenedForm } from '../../../shared/api';
import type { AppError } from '../../../shared/errors';
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

export function chooseMapping(mappingId: string | undefined): void {
  show({ mappingId });
}
