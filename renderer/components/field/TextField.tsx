import { NOTE_LIMIT } from '../../../shared/domain/fields';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { isNoEarlierTerm } from '../../../shared/text/terms';
import { DraftInput, draftKeys, type FieldLook } from './DraftInput';
import { fieldMark } from './flow';
import { LabelledLines } from './Labelled';
import { useDisabled } from './read-only';
import { readStart, readText } from './readings';
import { SaveMark } from './SaveMark';
import { type SaveOutcome, useDraft } from './use-draft';

interface TextLook extends FieldLook {
  readonly value: string | undefined;
  /** The text names a term, whose years are in order. */
  readonly term?: boolean;
}

interface OptionalText extends TextLook {
  readonly required?: false;
  readonly onSave: (value: string | null) => SaveOutcome;
}

interface RequiredText extends TextLook {
  /** Never empty: `onSave` always gets a text. */
  readonly required: true;
  readonly onSave: (value: string) => SaveOutcome;
}

export type TextFieldProps = OptionalText | RequiredText;

const asTyped = (value: string) => value;

/** A line of text. */
export function TextField(props: TextFieldProps) {
  const { value, required = false, term = false } = props;
  const draft = useDraft<string>({
    label: props.label,
    value,
    format: asTyped,
    read: (text) => readText(text, { required, term }),
    onSave: (next) => save(props, next),
    explain: errorText,
  });
  return <DraftInput {...look(props)} draft={draft} required={required} />;
}

/** What is said at the field of the term before, where it is not the earlier one: it is stored all the same. */
export function doubtOfEarlierTerm(before: string | undefined, term: string): Partial<FieldLook> {
  return isNoEarlierTerm(before, term) ? { invalid: true, hint: vi.fields.noEarlierTerm(term) } : {};
}

/** The hour at which something begins; “7h30” becomes “7 giờ 30”. */
export function HourField(props: Omit<OptionalText, 'required' | 'term'>) {
  const draft = useDraft<string>({
    label: props.label,
    value: props.value,
    format: asTyped,
    read: readStart,
    onSave: props.onSave,
    explain: errorText,
  });
  return <DraftInput {...look(props)} draft={draft} />;
}

function save(props: TextFieldProps, value: string | null): SaveOutcome {
  if (!props.required) return props.onSave(value);
  return value === null ? undefined : props.onSave(value);
}

/** Only what the input shows: the value and its saving belong to the draft. */
export function look(field: FieldLook): FieldLook {
  const { label, hint, look, disabled, autoFocus, placeholder, warning, invalid, grows } = field;
  return { label, hint, look, disabled, autoFocus, placeholder, warning, invalid, grows };
}

interface NoteFieldProps extends OptionalText {
  /** The longest text it takes; a note's when absent. */
  readonly limit?: number;
}

/** Several lines of text; Enter begins a new line, Ctrl + Enter goes on. */
export function NoteField(props: NoteFieldProps) {
  const draft = useDraft<string>({
    label: props.label,
    value: props.value,
    format: asTyped,
    read: (text) => readText(text, { limit: props.limit ?? NOTE_LIMIT, lines: true }),
    onSave: props.onSave,
    explain: errorText,
  });
  const disabled = useDisabled(props.disabled);
  return (
    <LabelledLines
      {...fieldMark}
      label={props.label}
      hint={props.hint}
      value={draft.text}
      disabled={disabled}
      placeholder={props.placeholder}
      error={draft.error}
      end={<SaveMark state={draft.state} />}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={() => draft.commit()}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.ctrlKey) draftKeys(draft)(event);
      }}
    />
  );
}
