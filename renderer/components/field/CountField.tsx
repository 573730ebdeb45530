import { useEffect, useEffectEvent } from 'react';
import { errorText } from '../../../shared/i18n/vi/errors';
import { formatCount } from '../../../shared/text/share';
import { DraftInput, type FieldLook } from './DraftInput';
import { readCount } from './readings';
import { look } from './TextField';
import { type Draft, type SaveOutcome, useDraft } from './use-draft';

export interface CountFieldProps extends FieldLook {
  readonly value: number | undefined;
  readonly onSave: (value: number | null) => SaveOutcome;
  /** What the number most likely is: shown faintly while nothing is stored, and stored only when Enter takes it. */
  readonly offered?: number | undefined;
  /** Told with every key what the field holds, for figures that follow what is typed; undefined when it is no number. */
  readonly onTyping?: (value: number | undefined) => void;
  /** Told when the field shows what is stored again. */
  readonly onStored?: () => void;
}

/** A number of people, ballots or seats. Empty is not known, and stays empty. */
export function CountField(props: CountFieldProps) {
  const draft = useDraft<number>({
    label: props.label,
    value: props.value,
    format: formatCount,
    read: readCount,
    onSave: props.onSave,
    explain: errorText,
  });
  const { onTyping, offered } = props;
  const showsStored = draft.state === 'clean' || draft.state === 'saved';
  const stored = useEffectEvent(() => props.onStored?.());
  useEffect(() => {
    if (showsStored) stored();
  }, [showsStored]);
  const shown = onTyping ? heard(draft, onTyping) : draft;
  // a number that was stored and is deleted is meant to go
  const faint = offered === undefined || props.value !== undefined ? undefined : formatCount(offered);
  return <DraftInput {...look(props)} draft={shown} offered={faint} numeric />;
}

/** The same draft, with somebody listening to what is typed. */
function heard(draft: Draft, listen: NonNullable<CountFieldProps['onTyping']>): Draft {
  return {
    ...draft,
    type: (text) => {
      const reading = readCount(text);
      listen(reading.ok ? (reading.value ?? undefined) : undefined);
      draft.type(text);
    },
  };
}
