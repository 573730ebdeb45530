import { type ComponentProps, useId } from 'react';
import { vi } from '../../../shared/i18n';
import { fold } from '../../../shared/text/fold';
import { filledBy } from './column-fill';
import type { FieldLook } from './DraftInput';
import styles from './field.module.css';
import { fieldMark } from './flow';
import { LabelledSelect } from './Labelled';
import { useDisabled } from './read-only';
import { shownMark } from './SaveMark';
import { useChoice } from './use-choice';
import type { SaveOutcome } from './use-draft';
import { useFirstLetters } from './use-first-letters';

interface ChoiceLook<T extends string> extends FieldLook {
  readonly value: T | undefined;
  readonly choices: readonly T[];
  /** The words of each choice. */
  readonly names: Readonly<Record<T, string>>;
  /** Told what is chosen before it is stored: what the next field is may depend on it. */
  readonly onChoosing?: (value: T | undefined) => void;
}

interface OptionalChoice<T extends string> extends ChoiceLook<T> {
  readonly required?: false;
  readonly onSave: (value: T | null) => SaveOutcome;
}

interface RequiredChoice<T extends string> extends ChoiceLook<T> {
  /** One of the choices always holds: there is no “not chosen”. */
  readonly required: true;
  readonly onSave: (value: T) => SaveOutcome;
}

export type ChoiceFieldProps<T extends string> = OptionalChoice<T> | RequiredChoice<T>;

/** A choice of the system's own kind: arrows and first letters choose, and it saves by itself. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const choice = useChoice<T>(props.value, (value) => saveChoice(props, value));
  const known = props.choices.map((value) => ({ value, label: props.names[value] }));
  const choose = (value: T | undefined) => {
    choice.choose(value);
    props.onChoosing?.(value);
  };
  const letters = useFirstLetters(choice.value, known, choose);
  const error = choice.error ?? (letters.typed === undefined ? undefined : vi.fields.noChoice(letters.typed));
  const disabled = useDisabled(props.disabled);
  const select: SelectProps = {
    ...fieldMark,
    value: choice.value ?? '',
    disabled,
    'aria-required': props.required,
    children: <Options {...props} />,
    onKeyDown: letters.onKeyDown,
    onChange: (event) => {
      letters.onChosen();
      choose(props.choices.find((known) => known === event.currentTarget.value));
    },
    onBlur: () => {
      letters.onBlur();
      choice.commit();
    },
  };
  if (props.look === 'grid') {
    const write = (text: string) => {
      const found = props.choices.find((known) => fold(props.names[known]) === fold(text));
      if (found === undefined) return false;
      choice.choose(found);
      choice.commit();
      return true;
    };
    return <GridSelect label={props.label} error={error} select={{ ...select, ref: filledBy(write) }} />;
  }
  return (
    <LabelledSelect
      {...select}
      label={props.label}
      withAsterisk={(props.required ?? false) && props.value === undefined}
      hint={props.hint}
      error={error}
      end={shownMark(choice.state)}
    />
  );
}

type SelectProps = Pick<
  ComponentProps<'select'>,
  'value' | 'children' | 'onChange' | 'onKeyDown' | 'onBlur' | 'aria-required' | 'ref' | 'tabIndex'
> & {
  readonly disabled: boolean;
};

function Options<T extends string>({ required, value, choices, names }: ChoiceFieldProps<T>) {
  return (
    <>
      {!(required && value !== undefined) && <option value="">{vi.fields.notChosen}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {names[choice]}
        </option>
      ))}
    </>
  );
}

interface GridSelectProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly select: SelectProps;
}

/** A choice in a cell of a table: its name told but not shown. */
export function GridSelect({ label, error, select }: GridSelectProps) {
  const errorId = useId();
  return (
    <div className={styles.gridField}>
      <select
        {...select}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : errorId}
        className={styles.gridSelect}
      />
      {error !== undefined && (
        <div id={errorId} role="alert" className={styles.gridError}>
          {error}
        </div>
      )}
    </div>
  );
}

function saveChoice<T extends string>(props: ChoiceFieldProps<T>, value: T | undefined): SaveOutcome {
  if (!props.required) return props.onSave(value ?? null);
  return value === undefined ? undefined : props.onSave(value);
}
