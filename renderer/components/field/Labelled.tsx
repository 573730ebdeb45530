import { Input } from '@mantine/core';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { ChoiceIcon } from '../icons';
import styles from './field.module.css';

/** What stands around an input of a form. */
export interface AroundInput {
  readonly label: string;
  /** Says by a star that something must stand here. */
  readonly withAsterisk?: boolean | undefined;
  /** What is wrong, or only that something beside the field says so. */
  readonly error?: string | boolean | undefined;
  /** A line below that helps to fill it in. */
  readonly hint?: ReactNode;
  /** What stands in the right end of the input. */
  readonly end?: ReactNode;
  /** The right end is a button of its own, not a mark. */
  readonly endTakesClicks?: boolean | undefined;
  /** The name is told and not shown: what stands around the field says it. */
  readonly labelHidden?: boolean | undefined;
  /** The name stands before the field instead of above it. */
  readonly inline?: boolean | undefined;
  /** A field of numbers, as wide as numbers are. */
  readonly numeric?: boolean | undefined;
}

/** What every input takes from its surroundings. */
interface OfInput {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'data-error': true | undefined;
  readonly 'data-disabled': true | undefined;
}

interface LabelledProps {
  readonly around: AroundInput;
  readonly kind?: 'select' | 'lines';
  readonly disabled: boolean | undefined;
  readonly children: (own: OfInput) => ReactNode;
}

const classes = Input.classes;
/** Names by which the one style sheet of the window knows every input and every error. */
const INPUT = 'mantine-Input-input';
const ERROR = 'mantine-InputWrapper-error';

/**
 * An input of a form with its name, error and hint: what Mantine's own inputs draw, by the same classes, in one
 * component instead of ten. A form is full of them, and most of what a screen costs to open went into those.
 */
function Labelled({ around, kind, disabled, children }: LabelledProps) {
  const { label, labelHidden, withAsterisk = false, error = false } = around;
  const { hint, end, endTakesClicks, inline, numeric } = around;
  const id = useId();
  const errorId = typeof error === 'string' ? `${id}-error` : undefined;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const isWrong = error === false ? undefined : true;
  const below = errorId !== undefined || hintId !== undefined;
  return (
    <div className={joined(classes['root'], inline && styles.inlineField)} data-error={isWrong}>
      <label
        className={labelHidden ? 'visually-hidden' : joined(classes['label'], styles.label)}
        htmlFor={id}
        onMouseDown={selectNoText}
      >
        {label}
        {withAsterisk && (
          <span className={classes['required']} aria-hidden>
            {' *'}
          </span>
        )}
      </label>
      <div
        className={joined(classes['wrapper'], styles.around, numeric && styles.numericWrapper)}
        data-variant="default"
        data-below={below || undefined}
        data-end-takes-clicks={endTakesClicks || undefined}
        data-error={isWrong}
        data-disabled={disabled || undefined}
        data-pointer={kind === 'select' || undefined}
        data-multiline={kind === 'lines' || undefined}
        data-with-right-section={Boolean(end) || undefined}
      >
        {children({
          id,
          className: joined(classes['input'], INPUT, numeric ? styles.numeric : styles.input),
          'aria-invalid': isWrong,
          'aria-describedby': joined(errorId, hintId),
          'data-error': isWrong,
          'data-disabled': disabled || undefined,
        })}
        {end && (
          <div className={classes['section']} data-position="right">
            {end}
          </div>
        )}
      </div>
      {errorId !== undefined && (
        <p id={errorId} role="alert" className={joined(classes['error'], ERROR, styles.error)}>
          {error}
        </p>
      )}
      {hintId !== undefined && (
        <p id={hintId} className={classes['description']}>
          {hint}
        </p>
      )}
    </div>
  );
}

function joined(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}

/** A double click on a name selects none of its words. */
function selectNoText(event: { readonly detail: number; readonly preventDefault: () => void }): void {
  if (event.detail > 1) event.preventDefault();
}

/** What the surroundings take, and what goes to the input itself. */
function divided<Props extends AroundInput>(props: Props) {
  const { label, labelHidden, withAsterisk, error, hint, end, endTakesClicks, inline, numeric, ...input } =
    props;
  const around = { label, labelHidden, withAsterisk, error, hint, end, endTakesClicks, inline, numeric };
  return [around, input] as const;
}

type Taken<Tag extends 'input' | 'select' | 'textarea'> = AroundInput &
  Omit<ComponentProps<Tag>, keyof AroundInput | 'id' | 'className'>;

/** A line of text under its name. */
export function LabelledLine(props: Taken<'input'>) {
  const [around, input] = divided(props);
  return (
    <Labelled around={around} disabled={input.disabled}>
      {(own) => <input {...input} {...own} type="text" />}
    </Labelled>
  );
}

/** A choice of the system's own kind under its name. */
export function LabelledSelect(props: Taken<'select'>) {
  const [around, select] = divided(props);
  const end = around.end ?? <ChoiceIcon />;
  return (
    <Labelled around={{ ...around, end }} kind="select" disabled={select.disabled}>
      {(own) => <select {...select} {...own} />}
    </Labelled>
  );
}

/** Some lines of text under its name, as high as the text from two lines to eight. */
export function LabelledLines(props: Taken<'textarea'>) {
  const [around, lines] = divided(props);
  return (
    <Labelled around={around} kind="lines" disabled={lines.disabled}>
      {(own) => <textarea {...lines} {...own} />}
    </Labelled>
  );
}
