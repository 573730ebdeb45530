import type { KeyboardEventHandler, ReactNode } from 'react';
import { vi } from '../../../shared/i18n';
import { ChangeButton } from '../field/ChangeButton';
import styles from './table.module.css';
import { useColumnFill } from './use-column-fill';

interface DataTableProps {
  /** What the table holds; told to those who cannot see it, unless `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean;
  /** `<thead>`, `<tbody>`, `<tfoot>`. */
  readonly children: ReactNode;
  /** Keeps heading and totals in sight while a long table is scrolled with its page. */
  readonly keepHeading?: boolean;
  /** A wide table of many rows scrolls in itself, its heading and its first column always in sight. */
  readonly frozen?: boolean;
  /** Says above it how a column is filled at once, with a button for whoever has the mouse. */
  readonly fills?: boolean;
  /** `onGridKey` for tables of fields. */
  readonly onKeyDown?: KeyboardEventHandler<HTMLTableElement>;
}

/**
 * A table like a page of a ledger: 32 px rows, thin lines, tabular figures.
 * Figures take `className={cellClass.number}`, cells that hold a field `cellClass.field`;
 * rows in `<tfoot>` are totals.
 */
export function DataTable({
  caption,
  showCaption = false,
  keepHeading = false,
  frozen = false,
  fills = false,
  children,
  onKeyDown,
}: DataTableProps) {
  const { onPaste, onFillKey, fillFromFocus } = useColumnFill();
  const table = (
    <div className={frozen ? styles.frozen : keepHeading ? styles.still : styles.scroll}>
      <table
        className={styles.table}
        onPaste={onPaste}
        onKeyDown={(event) => {
          if (!onFillKey(event)) onKeyDown?.(event);
        }}
      >
        <caption className={showCaption ? styles.caption : 'visually-hidden'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
  if (!fills) return table;
  return (
    <>
      <div className={styles.fillHelp}>
        {vi.fields.fillHelp}
        <ChangeButton
          variant="subtle"
          size="compact-sm"
          onMouseDown={(event) => event.preventDefault()}
          onClick={fillFromFocus}
        >
          {vi.fields.fillDown}
        </ChangeButton>
      </div>
      {table}
    </>
  );
}

/** Class names for the cells of a `DataTable`. */
export const cellClass = {
  number: styles.number,
  /** The heading of a narrow column of figures: its words may stand under each other. */
  wrappedNumber: styles.wrappedNumber,
  field: styles.field,
  narrow: styles.narrow,
  actions: styles.actions,
  center: styles.center,
  rowTotal: styles.rowTotal,
};
