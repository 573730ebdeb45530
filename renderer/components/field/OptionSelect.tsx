import { type KeyboardEvent, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { fieldMark } from './flow';
import { type AroundInput, LabelledSelect } from './Labelled';
import { useDisabled } from './read-only';
import { useChoice } from './use-choice';
import { useFirstLetters } from './use-first-letters';

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

/** A choice that says at once what was chosen; by letters once they rest, for they may be those of something else. */
export function OptionSelect<T extends string>(props: OptionSelectProps<T>) {
  const { value, options, enters = false, disabled = false, error, onChoose, ...around } = props;
  const locked = useDisabled(disabled);
  const { lost, ...chosen } = useHeldChoice(value, options, onChoose);
  return (
    <LabelledSelect
      {...(enters && fieldMark)}
      {...around}
      {...useOptions(options, value)}
      {...chosen}
      error={lost ?? error}
      disabled={enters ? locked : disabled}
    />
  );
}

/** What is chosen in a `<select>` that stores nothing by itself; `lost` says which letters chose nothing. */
export function useHeldChoice<T extends string>(
  value: T,
  options: readonly Option<T>[],
  onChoose: (value: T) => void,
) {
  const sought = useChoice<T>(value, (found) => {
    if (found !== undefined) onChoose(found);
    return undefined;
  });
  const letters = useFirstLetters(sought.value, options, sought.choose);
  return {
    value: sought.value ?? value,
    lost: letters.typed === undefined ? undefined : vi.fields.noChoice(letters.typed),
    onKeyDown: (event: KeyboardEvent) => letters.onKeyDown(event),
    onBlur: () => {
      letters.onBlur();
      sought.commit();
    },
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      letters.onChosen();
      const chosen = options.find((option) => option.value === event.currentTarget.value);
      if (!chosen) return;
      sought.choose(chosen.value);
      sought.commit();
    },
  };
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
