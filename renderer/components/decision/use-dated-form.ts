import { useState } from 'react';
import type { Edit } from '../../../shared/domain/edits';
import { errorText } from '../../../shared/i18n/vi/errors';
import type { Result } from '../../../shared/result';
import { useRemove } from '../../app/store/hooks';
import { useKept } from '../field/use-kept';
import type { DatedDraft, DatedProblems } from './dated';

interface DatedFormOptions<Draft, Problems, Value> {
  /** Under which what is typed stays while other screens are looked at. */
  readonly keep: string;
  readonly empty: Draft;
  readonly read: (draft: Draft) => Result<Value, Problems>;
  /** The edit that stores it, and the line that says so and offers to take it back. */
  readonly edit: (value: Value) => { readonly edit: Edit; readonly text: string };
  /** What stays typed for the next one. */
  readonly next: (draft: Draft) => Partial<Draft>;
}

/** A change that is entered whole and stored by one button, with its day and its decision. */
export function useDatedForm<Draft extends DatedDraft, Problems extends DatedProblems, Value>(
  options: DatedFormOptions<Draft, Problems, Value>,
) {
  const { keep, empty, read, edit, next } = options;
  const addUndoably = useRemove();
  const [draft, setDraft] = useKept<Draft>(keep, empty);
  const [problems, setProblems] = useState<Partial<Problems>>({});
  const [refused, setRefused] = useState<string>();
  const reading = read(draft);
  const onChange = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setProblems({});
    setRefused(undefined);
  };
  /** True when it can be stored: the form is free for the next one at once. What main refuses all the same stands there again, beside what was typed meanwhile. */
  const onAdd = (): boolean => {
    if (!reading.ok) {
      setProblems(reading.error);
      return false;
    }
    const asked = edit(reading.value);
    const free = { ...empty, ...next(draft) };
    setDraft(free);
    void addUndoably(asked.edit, asked.text).then((answer) => {
      if (answer.ok) return;
      setRefused(errorText(answer.error));
      setDraft((now) => ({ ...draft, ...typedSince(free, now) }));
    });
    return true;
  };
  return { reading, form: { draft, problems, refused, onChange, onAdd } };
}

/** What is another value now than it was. */
function typedSince<T extends object>(before: T, now: T): Partial<T> {
  const those = Object.entries(now).filter(([key, value]) => before[key as keyof T] !== value);
  return Object.fromEntries(those) as Partial<T>;
}
