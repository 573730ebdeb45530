import { TextInput } from '@mantine/core';
import type { KeyboardEvent, MouseEventHandler, ReactNode } from 'react';
import { vi } from '../../../shared/i18n';
import { formatDate } from '../../../shared/text/dates';
import { CalendarButton } from '../../components/field/DateField';
import { fieldClasses } from '../../components/field/DraftInput';
import { fieldMark, selectAtFirstClick } from '../../components/field/flow';
import type { DateKey, TextKey } from './new-season-form';

interface FormTextProps {
  readonly name: TextKey;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly rightSection?: ReactNode;
  readonly onType: (text: string) => void;
  readonly onBlur?: () => void;
  readonly onMouseDown?: MouseEventHandler<HTMLInputElement>;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A line of the form, which is stored as a whole. */
export function FormText({ hint, required = false, onType, ...rest }: FormTextProps) {
  return (
    <TextInput
      {...fieldMark}
      // a line to the keys of forms, which select it as a whole
      type="text"
      {...rest}
      description={hint}
      withAsterisk={required}
      aria-required={required}
      errorProps={{ role: 'alert' }}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      autoComplete="off"
      classNames={fieldClasses}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}

interface FormDateProps {
  readonly name: DateKey;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onType: (text: string) => void;
  /** Reads the text; false when it is no day that can stand here. */
  readonly onLeave: (text: string) => boolean;
}

/** A day, read when it is left; Enter does not go on from a wrong one. */
export function FormDate({ onLeave, ...field }: FormDateProps) {
  return (
    <FormText
      {...field}
      placeholder={vi.fields.datePlaceholder}
      rightSection={
        <CalendarButton
          label={field.label}
          value={undefined}
          disabled={false}
          onChoose={(day) => onLeave(formatDate(day))}
        />
      }
      onMouseDown={selectAtFirstClick}
      onBlur={() => onLeave(field.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || onLeave(field.value)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
