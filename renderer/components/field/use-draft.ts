import { use, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/errors';
import { vi } from '../../../shared/i18n';
import type { Result } from '../../../shared/result';
import { LostText } from './lost-text';
import { useOnLeave } from './use-on-leave';

/** What a save answers: nothing, or whether the edit reached the disk. */
export type SaveOutcome = Promise<Result<unknown, AppError>> | undefined;

/** A typed text as a value, `null` when empty; or one line saying what is wrong. */
export type Reading<V> = Result<V | null, string>;

export interface DraftOptions<V> {
  /** The name of the field. */
  readonly label: string;
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
  const { label, value, format, read, onSave, explain } = options;
  const tellLost = use(LostText);
  const [held, show] = useState<Held | null>(null);
  const mark = useSavedMark();
  // The truth between two renders: one key can type, leave and save before the next one.
  const current = useRef<Held | null>(null);
  // What is on its way to the disk, and so will be stored, last sent last.
  const sent = useRef<readonly (V | undefined)[]>([]);

  const hold = (next: Held | null) => {
    current.current = next;
    show(next);
  };

  const answered = (text: string, answer: Result<unknown, AppError> | undefined) => {
    sent.current = sent.current.slice(1);
    if (current.current?.state !== 'saving' || current.current.text !== text) return;
    if (answer && !answer.ok) hold({ text, state: 'refused', error: explain(answer.error) });
    else {
      hold(null);
      mark.show();
    }
  };

  const save = (text: string, next: V | null) => {
    hold({ text, state: 'saving' });
    sent.current = [...sent.current, next ?? undefined];
    const outcome = onSave(next);
    if (outcome) void outcome.then((answer) => answered(text, answer));
    else answered(text, undefined);
  };

  const commit = (): boolean => {
    const draft = current.current;
    if (!draft || draft.state === 'saving') return true;
    const reading = read(draft.text);
    if (!reading.ok) {
      hold({ text: draft.text, state: 'refused', error: reading.error });
      return false;
    }
    const stored = sent.current.length > 0 ? sent.current.at(-1) : value;
    if ((reading.value ?? undefined) === stored) hold(null);
    else save(draft.text, reading.value);
    return true;
  };

  useOnLeave(() => {
    const lost = commit() ? null : current.current;
    if (lost) tellLost(vi.fields.lost(label, lost.text, lost.error ?? ''));
  });

  return {
    text: held?.text ?? (value === undefined ? '' : format(value)),
    state: held?.state ?? (mark.shown ? 'saved' : 'clean'),
    error: held?.error,
    type: (text) => {
      mark.hide();
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

/** The mark of a field that was just saved goes by itself. */
function useSavedMark() {
  const [shown, setShown] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return {
    shown,
    hide: () => setShown(false),
    show: () => {
      setShown(true);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setShown(false), SAVED_MARK_MS);
    },
  };
}
