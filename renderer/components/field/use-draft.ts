import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AppError } from '../../../shared/errors';
import type { Result } from '../../../shared/result';

/** What a save answers: nothing, or whether the edit reached the disk. */
export type SaveOutcome = Promise<Result<unknown, AppError>> | undefined;

/** A typed text as a value, `null` when empty; or one line saying what is wrong. */
export type Reading<V> = Result<V | null, string>;

export interface DraftOptions<V> {
  /** What is stored; undefined when nothing is. */
  readonly value: V | undefined;
  readonly format: (value: V) => string;
  readonly read: (text: string) => Reading<V>;
  readonly onSave: (value: V | null) => SaveOutcome;
  /** The line to show when a save was refused. */
  readonly explain: (error: AppError) => string;
}

export type DraftState = 'clean' | 'typing' | 'saving' | 'saved' | 'refused';

export interface Draft {
  readonly text: string;
  readonly state: DraftState;
  readonly error: string | undefined;
  /** Takes the text as typed, untouched: input methods correct letters they sent before. */
  readonly type: (text: string) => void;
  /** Saves when there is something new; false when the text is no value. */
  readonly commit: () => boolean;
  /** Back to what is stored; false when there was nothing to take back. */
  readonly restore: () => boolean;
}

interface Held {
  readonly text: string;
  readonly state: 'typing' | 'saving' | 'refused';
  readonly error?: string;
}

/** How long the small mark of a saved field stays. */
const SAVED_MARK_MS = 2500;

/**
 * The text of a field between the key and the disk.
 *
 * The field shows what is stored until somebody types; then it holds the text
 * until the save is answered. A refused text stays, with the reason. A field
 * that goes away with an unsaved text saves it on its way out.
 */
export function useDraft<V>(options: DraftOptions<V>): Draft {
  const { value, format, read, onSave, explain } = options;
  const [held, show] = useState<Held | null>(null);
  const [justSaved, setJustSaved] = useState(false);
  // The truth between two renders: one key can type, leave and save before the next one.
  const current = useRef<Held | null>(null);
  const timer = useRef<number | undefined>(undefined);

  const hold = (next: Held | null) => {
    current.current = next;
    show(next);
  };

  const answered = (text: string, outcome: Result<unknown, AppError> | undefined) => {
    if (current.current?.state !== 'saving' || current.current.text !== text) return;
    if (outcome && !outcome.ok) {
      hold({ text, state: 'refused', error: explain(outcome.error) });
      return;
    }
    hold(null);
    setJustSaved(true);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setJustSaved(false), SAVED_MARK_MS);
  };

  const commit = (): boolean => {
    const draft = current.current;
    if (!draft || draft.state === 'saving') return true;
    const reading = read(draft.text);
    if (!reading.ok) {
      hold({ text: draft.text, state: 'refused', error: reading.error });
      return false;
    }
    if ((reading.value ?? undefined) === value) {
      hold(null);
      return true;
    }
    hold({ text: draft.text, state: 'saving' });
    const outcome = onSave(reading.value);
    if (outcome) void outcome.then((result) => answered(draft.text, result));
    else answered(draft.text, undefined);
    return true;
  };

  const leave = useEffectEvent(() => {
    window.clearTimeout(timer.current);
    commit();
  });
  useEffect(() => () => leave(), []);

  return {
    text: held?.text ?? (value === undefined ? '' : format(value)),
    state: held?.state ?? (justSaved ? 'saved' : 'clean'),
    error: held?.error,
    type: (text) => {
      setJustSaved(false);
      hold({ text, state: 'typing' });
    },
    commit,
    restore: () => {
      if (!current.current || current.current.state === 'saving') return false;
      hold(null);
      return true;
    },
  };
}
