import { useState } from 'react';
import { fieldMark } from './flow';
import { type AroundInput, LabelledSelect } from './Labelled';
import { useDisabled } from './read-only';

/** One line of a choice. */
export interface Option<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

interface OptionSelectProps<T extends string> extends AroundInput {
  readonly value: T;
  readonly options: readonly Option<T>[];
  /** What is chosen is entered: the keys lead through it, and in a season shown for reading it stays as it is. */
  readonly enters?: boolean;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean;
  /** The dialog around it begins here. */
  readonly 'data-autofocus'?: true | undefined;
  readonly onChoose: (value: T) => void;
}

/** A ward of so many cells opens quickly with all of them drawn, and what reads a page by itself finds every line. */
const FEW = 300;

/** A choice that says at once what was chosen. */
export function OptionSelect<T extends string>(props: OptionSelectProps<T>) {
  const { value, options, enters = false, disabled = false, onChoose, ...around } = props;
  const locked = useDisabled(disabled);
  return (
    <LabelledSelect
      {...(enters && fieldMark)}
      {...around}
      {...useOptions(options, value)}
      value={value}
      disabled={enters ? locked : disabled}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen) onChoose(chosen.value);
      }}
    />
  );
}

/**
 * The lines of a choice, for its `<select>`. Of a long list, the cells of a large ward, the chosen line alone is drawn
 * until a hand or the keys come to it.
 */
function useOptions(options: readonly Option[], value: string) {
  const [touched, setTouched] = useState(false);
  const touch = () => setTouched(true);
  const whole = touched || options.length <= FEW;
  const drawn = whole ? options : options.filter((option) => option.value === value);
  const children = drawn.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
  return { onFocus: touch, onPointerEnter: touch, children };
}
