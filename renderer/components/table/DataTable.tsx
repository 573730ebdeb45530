import type { KeyboardEventHandler, ReactNode } from 'react';
import { vi } from '../../../shared/i18n';
import { FoldedNote } from '../feedback/FoldedNote';
import { ChangeButton } from '../field/ChangeButton';
import { Chosen, type ChosenRows, useChosenRows } from './chosen-rows';
import styles from './table.module.css';
import { useColumnFill } from './use-column-fill';
import { useWide } from './use-wide';

interface DataTableProps {
  /** What the table holds; told to those who cannot see it, unless `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean;
  /** `<thead>`, `<tbody>` or `ListRows`, `<tfoot>`. */
  readonly children: ReactNode;
  /** Keeps heading and totals in sight while a long table is scrolled with its page; one that is too wide is `frozen`. */
  readonly keepHeading?: boolean;
  /** A wide table of many rows scrolls in itself, its heading and its first column always in sight. */
  readonly frozen?: boolean;
  /** The keys of its rows: says above it how a column is filled at once, and lets rows be chosen (`RowHeading`). */
  readonly fills?: readonly string[] | undefined;
  /** How many rows it has, where `ListRows` may leave some out. */
  readonly rowCount?: number;
  /** `onGridKey` for tables of fields. */
  readonly onKeyDown?: KeyboardEventHandler<HTMLTableElement>;
}

/**
 * A table like a page of a ledger: 32 px rows, thin lines, tabular figures.
 * Figures take `className={cellClass.number}`, cells that hold a field `cellClass.field`;
 * rows in `<tfoot>` are totals.
 */
export function DataTable({ fills, ...rest }: DataTableProps) {
  return fills ? <FilledTable {...rest} fills={fills} /> : <PlainTable {...rest} />;
}

/** A table with the line that says how its columns are filled. */
function FilledTable({ fills, ...rest }: DataTableProps & { readonly fills: readonly string[] }) {
  const chosen = useChosenRows(fills);
  return (
    <Chosen value={chosen}>
      <PlainTable {...rest} chosen={chosen} />
    </Chosen>
  );
}

interface PlainTableProps extends Omit<DataTableProps, 'fills'> {
  readonly chosen?: ChosenRows;
}

function PlainTable(props: PlainTableProps) {
  const { caption, showCaption = false, keepHeading = false, frozen = false, children, onKeyDown } = props;
  const { rowCount, chosen } = props;
  const { onPaste, onFillKey, fillFromFocus, giveFromFocus } = useColumnFill(chosen);
  const [wide, place] = useWide();
  const scrolls = frozen || wide;
  const plain = keepHeading ? styles.still : styles.scroll;
  return (
    <>
      {chosen && <FillHelp chosen={chosen} onFill={fillFromFocus} onGive={giveFromFocus} />}
      <div
        ref={frozen ? undefined : place}
        className={frozen ? styles.frozen : wide ? `${styles.frozen ?? ''} ${styles.wide ?? ''}` : plain}
        data-scrolls={scrolls ? '' : undefined}
      >
        <table
          className={styles.table}
          aria-rowcount={rowCount === undefined ? undefined : rowCount + 1}
          onPaste={onPaste}
          onKeyDownCapture={onFillKey}
          onKeyDown={onKeyDown}
        >
          <caption className={showCaption ? styles.caption : 'visually-hidden'}>{caption}</caption>
          {children}
        </table>
      </div>
    </>
  );
}

interface FillHelpProps {
  readonly chosen: ChosenRows;
  readonly onFill: () => void;
  readonly onGive: () => void;
}

/** How a column is filled at once, with buttons for whoever has the mouse; the focus stays in its field. */
function FillHelp({ chosen: { ids, chooseAll }, onFill, onGive }: FillHelpProps) {
  const some = ids.size > 0;
  const button = (words: string, take: () => void) => (
    <ChangeButton
      variant="subtle"
      size="compact-sm"
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      {words}
    </ChangeButton>
  );
  return (
    <div className={styles.fillHelp}>
      <FoldedNote title={vi.fields.fillTitle}>{vi.fields.fillHelp}</FoldedNote>
      {button(vi.fields.fillDown, onFill)}
      {some && button(vi.fields.fillRows(ids.size), onGive)}
      {button(some ? vi.fields.chooseNoRow : vi.fields.chooseAllRows, () => chooseAll(!some))}
    </div>
  );
}

/** Class names for the cells of a `DataTable`. */
export const cellClass = {
  number: styles.number,
  /** The heading of a narrow column of figures: its words may stand under each other. */
  wrappedNumber: styles.wrappedNumber,
  field: styles.field,
  /** Stays in sight where its table is scrolled sideways. */
  stays: styles.stays,
  narrow: styles.narrow,
  actions: styles.actions,
  center: styles.center,
  rowTotal: styles.rowTotal,
};
