import type { KeyboardEventHandler, ReactNode } from 'react';
import styles from './table.module.css';

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
  children,
  onKeyDown,
}: DataTableProps) {
  return (
    <div className={frozen ? styles.frozen : keepHeading ? styles.still : styles.scroll}>
      <table className={styles.table} onKeyDown={onKeyDown}>
        <caption className={showCaption ? styles.caption : 'visually-hidden'}>{caption}</caption>
        {children}
      </table>
    </div>
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
