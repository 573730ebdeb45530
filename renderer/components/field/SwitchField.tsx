import { Switch } from '@mantine/core';
import type { FieldLook } from './DraftInput';
import styles from './field.module.css';
import { fieldMark } from './flow';
import { useDisabled } from './read-only';
import { useChoice } from './use-choice';
import type { SaveOutcome } from './use-draft';

export interface SwitchFieldProps extends FieldLook {
  readonly value: boolean | undefined;
  readonly onSave: (value: boolean) => SaveOutcome;
}

/** Yes or no, switched with the space bar, and saved at once; not entered counts as no. */
export function SwitchField({ label, hint, look, disabled, value, onSave }: SwitchFieldProps) {
  const choice = useChoice<boolean>(value, (next) => onSave(next ?? false));
  const locked = useDisabled(disabled);
  return (
    <Switch
      {...fieldMark}
      {...(look === 'grid' ? { 'aria-label': label } : { label })}
      description={hint}
      checked={choice.value ?? false}
      disabled={locked}
      error={choice.error}
      onChange={(event) => {
        choice.choose(event.currentTarget.checked);
        choice.commit();
      }}
      onBlur={choice.commit}
      classNames={{ root: look === 'grid' ? styles.gridSwitch : styles.switch, label: styles.switchLabel }}
    />
  );
}
