import { type KeyboardEvent, type ReactNode, use, useId } from 'react';
import { vi } from '../../../shared/i18n';
import { rowBeside } from '../field/flow';
import { useDisabled } from '../field/read-only';
import { Chosen } from './chosen-rows';
import styles from './table.module.css';

const CHOICE = 'input[data-row-choice]';

interface RowChoiceProps {
  /** The key of the row. */
  readonly id: string;
  /** What the row is called. */
  readonly name: string;
}

interface RowHeadingProps extends RowChoiceProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The heading of a row; where rows are chosen with its choice, which is no part of its name. */
export function RowHeading({ id, name, className, children }: RowHeadingProps) {
  const words = useId();
  const chooses = use(Chosen) !== undefined;
  return (
    <th scope="row" className={className} aria-labelledby={chooses ? words : undefined}>
      {chooses && <RowChoice id={id} name={name} />}
      {chooses ? <span id={words}>{children}</span> : children}
    </th>
  );
}

/** Chooses its row: a click or the space bar, with Shift all rows from the one chosen last; ↑ and ↓ go to the next. */
function RowChoice({ id, name }: RowChoiceProps) {
  const rows = use(Chosen);
  const disabled = useDisabled(false);
  if (!rows) return null;
  return (
    <input
      type="checkbox"
      data-row-choice=""
      className={styles.choice}
      aria-label={vi.fields.chooseRow(name)}
      title={vi.fields.chooseRow(name)}
      tabIndex={rows.first === id ? 0 : BY_ARROWS}
      disabled={disabled}
      readOnly
      checked={rows.ids.has(id)}
      onClick={(event) => rows.choose(id, event.currentTarget.checked, event.shiftKey)}
      onKeyDown={goBeside}
    />
  );
}

/** Tab stops once at the choices of a table. */
const BY_ARROWS = -1;

function goBeside(event: KeyboardEvent<HTMLInputElement>): void {
  const row = event.currentTarget.closest('tr');
  if (!row || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  choiceOf(rowBeside(row, event.key === 'ArrowDown' ? 1 : -1))?.focus();
}

/** The choice of a row, which bears whether it is chosen. */
export function choiceOf(row: Element | null | undefined): HTMLInputElement | undefined {
  return row?.querySelector<HTMLInputElement>(CHOICE) ?? undefined;
}
