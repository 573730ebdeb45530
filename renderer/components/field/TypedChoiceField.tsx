import type { KeyboardEvent } from 'react';
import { errorText } from '../../../shared/i18n/vi/errors';
import { fail, ok } from '../../../shared/result';
import { DraftInput, type FieldLook } from './DraftInput';
import { goOn } from './flow';
import { type SaveOutcome, useDraft } from './use-draft';

interface TypedChoiceFieldProps<T extends string> extends FieldLook {
  readonly value: T | undefined;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  /** What a typed text means; undefined where it is none of the choices. */
  readonly read: (text: string) => T | undefined;
  /** The line for a text that is none of them. */
  readonly notOne: string;
  readonly onSave: (value: T | null) => SaveOutcome;
}

/** One of a few choices in a cell of a table, by keys: its number chooses it and goes on, words do after Enter. */
export function TypedChoiceField<T extends string>(props: TypedChoiceFieldProps<T>) {
  const { label, value, choices, names, read, notOne, onSave, look, disabled, autoFocus } = props;
  const draft = useDraft<T>({
    label,
    value,
    format: (choice) => names[choice],
    read: (text) => {
      if (text.trim() === '') return ok(null);
      const choice = read(text);
      return choice === undefined ? fail(notOne) : ok(choice);
    },
    onSave,
    explain: errorText,
  });
  const choose = (event: KeyboardEvent<HTMLElement>) => {
    const choice = /^[1-9]$/u.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (choice === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    draft.type(names[choice]);
    draft.commit();
    if (event.target instanceof HTMLElement) goOn(event.target);
  };
  return (
    <div onKeyDownCapture={choose}>
      <DraftInput look={look} label={label} disabled={disabled} autoFocus={autoFocus} draft={draft} />
    </div>
  );
}
