import { errorText } from '../../../shared/i18n/vi/errors';
import { formatCount } from '../../../shared/text/share';
import { DraftInput, type FieldLook } from './DraftInput';
import { readCount } from './readings';
import { look } from './TextField';
import { type SaveOutcome, useDraft } from './use-draft';

export interface CountFieldProps extends FieldLook {
  readonly value: number | undefined;
  readonly onSave: (value: number | null) => SaveOutcome;
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
  return <DraftInput {...look(props)} draft={draft} numeric />;
}
