import { useState } from 'react';
import { vi } from '../../../shared/i18n';
import { errorText } from '../../../shared/i18n/vi/errors';
import { cleanLine } from '../../../shared/text/clean-text';
import { writtenName } from '../../../shared/text/name-case';
import { ChangeButton } from '../field/ChangeButton';
import { DraftInput, type FieldLook } from '../field/DraftInput';
import { look } from '../field/TextField';
import { type Draft, type SaveOutcome, useDraft } from '../field/use-draft';
import styles from './people.module.css';
import { readWholeName } from './read-name';

export interface NameFieldProps extends FieldLook {
  readonly value: string;
  readonly onSave: (value: string) => SaveOutcome;
}

const asTyped = (value: string) => value;

/** The name of somebody: titles and posts around it go, and one in capitals, in small letters or with a figure is offered as names are written. */
export function NameField(props: NameFieldProps) {
  const { label, value, onSave } = props;
  const draft = useDraft<string>({
    label,
    value,
    format: asTyped,
    read: readWholeName,
    onSave: (next) => (next === null ? undefined : onSave(next)),
    explain: errorText,
  });
  return (
    <div>
      <DraftInput {...look(props)} draft={draft} required will={willBe(draft)} />
      {draft.state !== 'typing' && draft.state !== 'refused' && <CaseOffer {...props} />}
    </div>
  );
}

/** The name alone, while a title or a post stands around what is typed. */
function willBe({ state, text }: Draft): string | undefined {
  const read = state === 'typing' ? readWholeName(text) : undefined;
  if (read?.ok !== true || read.value === null || read.value === cleanLine(text)) return undefined;
  return vi.fields.will(read.value);
}

/** The name as names are written, for one press; and afterwards the way back. */
function CaseOffer({ value, onSave, disabled = false }: NameFieldProps) {
  const [before, setBefore] = useState<string>();
  const isRewritten = before !== undefined && value === writtenName(before);
  const written = writtenName(value);
  if (!isRewritten && written === value) return null;
  const take = (name: string, was: string | undefined) => {
    setBefore(was);
    void onSave(name);
  };
  return (
    <ChangeButton
      variant="subtle"
      size="compact-sm"
      className={styles.offer}
      disabled={disabled}
      onClick={() => (isRewritten ? take(before, undefined) : take(written, value))}
    >
      {isRewritten ? vi.names.asBefore(before) : vi.names.write(written)}
    </ChangeButton>
  );
}
