import { type HTMLAttributes, type KeyboardEvent, type PointerEvent, type ReactNode, useId } from 'react';
import { vi } from '../../../shared/i18n';
import { filledBy } from './column-fill';
import styles from './field.module.css';
import { fieldMark, oneLine, selectAtFirstClick } from './flow';
import { LabelledLine } from './Labelled';
import { useDisabled } from './read-only';
import { SaveMark, shownMark } from './SaveMark';
import type { Draft } from './use-draft';

/** What every field takes beside its value. */
export interface FieldLook {
  /** The name of the field, always tied to it: seen above it, or only told in a grid. */
  readonly label: string;
  /** A line below that helps to fill it in. */
  readonly hint?: ReactNode;
  /** `grid`: a cell of a table, 32 px, its name told but not shown. */
  readonly look?: 'form' | 'grid' | undefined;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly placeholder?: string | undefined;
  /** Something stands beside the field that says what is wrong with what it holds. */
  readonly invalid?: boolean | undefined;
  /** In a grid a text that is longer than its field takes more lines, and is never cut. */
  readonly grows?: boolean | undefined;
  /** A line in a grid that asks to look at what is entered; it is stored all the same. */
  readonly warning?: string | undefined;
}

interface DraftInputProps extends FieldLook {
  readonly draft: Draft;
  readonly required?: boolean;
  readonly numeric?: boolean;
  /** What the field most likely holds: shown faintly while it is empty, and stored only when Enter takes it. */
  readonly offered?: string | undefined;
  /** What is typed replaces the whole, as in every field of numbers. */
  readonly replacedWhole?: boolean;
  /** What would be stored of what is typed, where that says more than what is typed. */
  readonly will?: string | undefined;
  /** Stands in the field's right end instead of the small mark of saving. */
  readonly button?: ReactNode;
}

/** The classes of a field in a form. */
export const fieldClasses = { input: styles.input, label: styles.label, error: styles.error };

/**
 * Keys of one field: Enter saves and lets the form move on, Esc takes the typing back. In an empty field Enter takes
 * what is offered faintly; Tab and the arrows pass it by.
 */
export function draftKeys(draft: Draft, offered?: string) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (offered !== undefined && draft.text === '' && isPlainEnter(event)) draft.type(offered);
    if (event.key === 'Enter' && !draft.commit()) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.key === 'Escape' && draft.restore()) event.stopPropagation();
  };
}

function isPlainEnter({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !ctrlKey && !altKey && !metaKey;
}

/** One line of text that saves by itself when it is left. */
export function DraftInput(props: DraftInputProps) {
  return props.look === 'grid' ? <GridInput {...props} /> : <FormInput {...props} />;
}

/** Widths of screens that are scaled are rounded apart. */
const ROUNDING_PX = 1;

/** A text longer than its field can be read by pointing at it. */
export function tellWhenCut({
  currentTarget: field,
}: PointerEvent<HTMLInputElement | HTMLTextAreaElement>): void {
  field.title = field.scrollWidth > field.clientWidth + ROUNDING_PX ? field.value : '';
}

function inputProps(
  { draft, numeric, offered, replacedWhole = numeric, placeholder }: DraftInputProps,
  disabled: boolean,
) {
  const mode: HTMLAttributes<HTMLInputElement>['inputMode'] = numeric ? 'numeric' : 'text';
  return {
    ...fieldMark,
    inputMode: mode,
    value: draft.text,
    disabled,
    placeholder: offered ?? placeholder,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => draft.type(event.currentTarget.value),
    onBlur: () => draft.commit(),
    onKeyDown: draftKeys(draft, offered),
    onPointerEnter: tellWhenCut,
    ...(replacedWhole && { onMouseDown: selectAtFirstClick }),
  };
}

function FormInput(props: DraftInputProps) {
  const { draft, label, hint, will, required = false, numeric, button, autoFocus = false } = props;
  const disabled = useDisabled(props.disabled);
  return (
    <LabelledLine
      {...inputProps(props, disabled)}
      label={label}
      withAsterisk={required}
      aria-required={required}
      hint={will === undefined ? hint : <span role="status">{will}</span>}
      error={draft.error ?? props.invalid}
      end={button ?? (numeric ? <SaveMark state={draft.state} /> : shownMark(draft.state))}
      endTakesClicks={button !== undefined}
      autoFocus={autoFocus}
      numeric={numeric}
    />
  );
}

/** Of what is replaced whole, and is no number, the field is as wide as its text: a day. */
function gridClass({ numeric, replacedWhole = false }: DraftInputProps): string | undefined {
  if (numeric) return styles.gridNumber;
  return replacedWhole ? `${styles.gridText ?? ''} ${styles.gridDay ?? ''}` : styles.gridText;
}

function GridInput(props: DraftInputProps) {
  const { draft, label, required, numeric, autoFocus, grows, warning, will } = props;
  const lineId = useId();
  const disabled = useDisabled(props.disabled);
  const hasLine = draft.error !== undefined || warning !== undefined || will !== undefined;
  const field = {
    ...inputProps(props, disabled),
    ref: filledBy((text) => {
      draft.type(text);
      return draft.commit();
    }),
    'aria-label': label,
    'aria-required': required,
    'aria-invalid': draft.error !== undefined || props.invalid === true,
    'aria-describedby': hasLine ? lineId : undefined,
    autoFocus,
    onFocus: (event: { currentTarget: { select: () => void } }) => event.currentTarget.select(),
    'data-state': draft.state,
  } as const;
  return (
    <div className={styles.gridField}>
      {grows === true ? (
        <textarea {...field} {...oneLine} rows={1} className={styles.gridGrowing} />
      ) : (
        <input {...field} type="text" className={gridClass(props)} />
      )}
      {draft.error !== undefined && (
        <div id={lineId} role="alert" className={numeric ? styles.gridErrorRight : styles.gridError}>
          <span className="visually-hidden">{vi.fields.error}: </span>
          {draft.error}
        </div>
      )}
      {draft.error === undefined && will !== undefined && (
        <div id={lineId} role="status" className={styles.gridWill}>
          {will}
        </div>
      )}
      {draft.error === undefined && will === undefined && warning !== undefined && (
        <div id={lineId} role="status" className={styles.gridWarning}>
          <span className="visually-hidden">{vi.fields.warning}: </span>
          {warning}
        </div>
      )}
    </div>
  );
}
