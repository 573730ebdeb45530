import { useRef, useState } from 'react';
import { errorText } from '../../../shared/i18n/vi/errors';
import type { DraftState, SaveOutcome } from './use-draft';
import { useOnLeave } from './use-on-leave';

interface Chosen<T> {
  readonly value: T | undefined;
  readonly state: DraftState;
  readonly error?: string;
}

export interface Choice<T> {
  readonly value: T | undefined;
  readonly state: DraftState;
  readonly error: string | undefined;
  readonly choose: (value: T | undefined) => void;
  readonly commit: () => void;
}

/** With the arrow keys one passes by other choices; only where one stops is saved. */
const REST_MS = 400;

/** What is chosen and not stored yet: saved after a rest, when the field is left, and when it goes away. */
export function useChoice<T>(
  stored: T | undefined,
  onSave: (value: T | undefined) => SaveOutcome,
): Choice<T> {
  const [chosen, show] = useState<Chosen<T> | null>(null);
  // The truth between two renders, as in a draft.
  const current = useRef<Chosen<T> | null>(null);
  const timer = useRef<number | undefined>(undefined);
  // What is on its way to the disk, and so will be stored, last sent last.
  const sent = useRef<readonly (T | undefined)[]>([]);

  const hold = (next: Chosen<T> | null) => {
    current.current = next;
    show(next);
  };

  const commit = () => {
    window.clearTimeout(timer.current);
    const choice = current.current;
    if (choice?.state !== 'typing') return;
    const last = sent.current.length > 0 ? sent.current.at(-1) : stored;
    const outcome = choice.value === last ? undefined : onSave(choice.value);
    if (!outcome) {
      hold(null);
      return;
    }
    const saving: Chosen<T> = { value: choice.value, state: 'saving' };
    hold(saving);
    sent.current = [...sent.current, choice.value];
    void outcome.then((answer) => {
      sent.current = sent.current.slice(1);
      if (current.current !== saving) return;
      hold(answer.ok ? null : { ...saving, state: 'refused', error: errorText(answer.error) });
    });
  };

  useOnLeave(commit);

  return {
    value: chosen ? chosen.value : stored,
    state: chosen?.state ?? 'clean',
    error: chosen?.error,
    commit,
    choose: (value) => {
      hold({ value, state: 'typing' });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(commit, REST_MS);
    },
  };
}
