import { GridSelect } from './ChoiceField';
import { DraftInput, type FieldLook } from './DraftInput';
import { fieldMark } from './flow';
import { useHeldChoice } from './OptionSelect';
import { useDisabled } from './read-only';
import type { Draft } from './use-draft';

interface HeldTextProps extends FieldLook {
  readonly text: string;
  readonly error?: string | undefined;
  readonly numeric?: boolean;
  /** What will be stored, where that is more than what is typed. */
  readonly will?: string | undefined;
  readonly onType: (text: string) => void;
}

/** A line of text of a form that is stored as a whole: it saves nothing by itself. */
export function HeldText({ text, error, onType, numeric = false, will, ...look }: HeldTextProps) {
  const draft: Draft = {
    text,
    error,
    state: 'clean',
    type: onType,
    commit: () => true,
    restore: () => false,
  };
  return <DraftInput {...look} draft={draft} numeric={numeric} will={will} />;
}

interface HeldChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  /** Tab passes it by; Enter reaches it from the row before. */
  readonly passedByTab?: boolean;
  readonly onChoose: (value: T) => void;
}

/** A choice in a grid that is stored as a whole. */
export function HeldChoice<T extends string>(props: HeldChoiceProps<T>) {
  const { label, value, choices, names, passedByTab = false, onChoose } = props;
  const disabled = useDisabled(false);
  const options = choices.map((choice) => ({ value: choice, label: names[choice] }));
  const { lost, ...chosen } = useHeldChoice(value, options, onChoose);
  const children = options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
  const tabIndex = passedByTab ? -1 : undefined;
  return (
    <GridSelect
      label={label}
      error={lost}
      select={{ ...fieldMark, ...chosen, disabled, tabIndex, children }}
    />
  );
}
