import { Combobox, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { isSoughtName, isWordOf } from '../../../shared/text/fold';
import { tellWhenCut } from './DraftInput';
import styles from './field.module.css';
import { fieldMark, goOn } from './flow';
import { LabelledLine } from './Labelled';
import { useDisabled } from './read-only';

export interface ComboOption {
  readonly key: string;
  readonly label: string;
  /** What tells one from another of the same name. */
  readonly detail?: string;
}

interface ComboInputProps {
  readonly label: string;
  /** Names the list for those who cannot see it. */
  readonly listLabel: string;
  readonly text: string;
  readonly options: readonly ComboOption[];
  readonly onType: (text: string) => void;
  readonly onPick: (key: string) => void;
  /** Keys that the list of options does not take; Enter comes here only when none is marked. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onLeave: () => void;
  /** The options are names of people: Enter after a single word, or the whole without marks, takes the only one that has it. */
  readonly names?: boolean;
  /** Shows the options as soon as the empty field is entered. */
  readonly offerWhenEmpty?: boolean;
  /** An option is the whole value: Enter on it takes it and goes on. */
  readonly goesOn?: boolean;
  /** The name stands before the field instead of above it. */
  readonly inline?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly mark?: ReactNode;
  /** What the empty field offers faintly: whoever uses it takes it by Enter. */
  readonly offered?: string | undefined;
}

/** A line of text with suggestions under it. ↓ marks one, Enter takes it; what is typed counts unless one is taken. */
export function ComboInput(props: ComboInputProps) {
  const { label, listLabel, text, options, onType, onPick, onKeyDown, onLeave } = props;
  const disabled = useDisabled(props.disabled);
  // ↓ marks an option of a list that is there, and only the field that is typed in needs one
  const [focused, setFocused] = useState(false);
  const store = useCombobox({ onDropdownClose: () => store.resetSelectedOption() });
  const { resetSelectedOption } = store;
  const offered = options.map(({ key }) => key).join('\n');
  // A mark would stay at its place in the list while other words come to stand there; ↓ may be pressed as soon as they are drawn.
  useLayoutEffect(() => resetSelectedOption(), [offered, resetSelectedOption]);
  const takesKey = () => store.dropdownOpened && store.getSelectedOptionIndex() >= 0;
  // the field from which an option is being taken by Enter
  const from = useRef<HTMLElement>(undefined);
  return (
    <Combobox
      store={store}
      keepMounted={focused}
      onOptionSubmit={(key) => {
        // Where a list is offered, one is often picked after the other.
        if (props.offerWhenEmpty === true) store.resetSelectedOption();
        else store.closeDropdown();
        onPick(key);
        if (from.current && props.goesOn === true) goOn(from.current);
        from.current = undefined;
      }}
    >
      <Combobox.Target withExpandedAttribute withKeyboardNavigation={options.length > 0}>
        <LabelledLine
          {...fieldMark}
          label={label}
          value={text}
          placeholder={props.offered}
          autoComplete="off"
          withAsterisk={props.required ?? false}
          aria-required={props.required ?? false}
          disabled={disabled}
          autoFocus={props.autoFocus ?? false}
          error={props.error}
          hint={props.hint}
          end={props.mark}
          inline={props.inline}
          onPointerEnter={tellWhenCut}
          onChange={(event) => {
            onType(event.currentTarget.value);
            store.openDropdown();
          }}
          onFocus={() => {
            setFocused(true);
            if (props.offerWhenEmpty === true && text === '') store.openDropdown();
          }}
          onKeyDown={(event) => {
            from.current = event.key === 'Enter' && takesKey() ? event.currentTarget : undefined;
            if (from.current) return;
            if (event.key === 'Enter') store.closeDropdown();
            const only = props.names === true && isPlainEnter(event) ? onlyOption(options, text) : undefined;
            if (only === undefined) onKeyDown(event);
            else {
              event.preventDefault();
              event.stopPropagation();
              onPick(only.key);
            }
          }}
          onBlur={() => {
            setFocused(false);
            store.closeDropdown();
            onLeave();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options.length === 0}>
        <Combobox.Options aria-label={listLabel} className={styles.options}>
          {options.map(({ key, label: words, detail }) => (
            <Combobox.Option key={key} value={key}>
              <span>{words}</span>
              {detail !== undefined && <span className={styles.optionDetail}>{detail}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function isPlainEnter({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !nativeEvent.isComposing;
}

/** The only option, where a word of it is typed, or all of it without marks: the options may still be those of the letters before. */
function onlyOption(options: readonly ComboOption[], text: string): ComboOption | undefined {
  const [only, second] = options;
  const isMeant = only && (isWordOf(text, only.label) || isSoughtName(text, only.label));
  return second === undefined && isMeant ? only : undefined;
}
