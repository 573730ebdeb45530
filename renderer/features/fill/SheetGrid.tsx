import { type FocusEvent, type KeyboardEvent, memo, useMemo, useRef } from 'react';
import type { Form, FormCell } from '../../../shared/fill/form';
import type { PlannedWrite } from '../../../shared/fill/plan';
import { vi } from '../../../shared/i18n';
import {
  addressOf,
  columnLetters,
  type Position,
  parseAddress,
  type Range,
} from '../../../shared/spreadsheet/address';
import { type CellStyle, plainStyle } from '../../../shared/spreadsheet/cell-styles';
import styles from './fill.module.css';
import {
  columnWidths,
  drawnSize,
  endsBeside,
  mergesOf,
  type NamesInSight,
  namesInSight,
  ROW_NUMBERS_REM,
  stayAt,
  stepFrom,
} from './grid-cells';

const texts = vi.fill.screen;

/** What a tie does to a cell. */
export interface TiedCell {
  readonly write: PlannedWrite;
  readonly indicator: string;
  /** Somebody should look at it before it is sent. */
  readonly isUnsure: boolean;
}

interface SheetGridProps {
  readonly form: Form;
  readonly sheetIndex: number;
  readonly tied: ReadonlyMap<string, TiedCell>;
  /** Cells that a tie would write and must not. */
  readonly refused: ReadonlySet<string>;
  readonly onChoose: (position: Position) => void;
  readonly onClear: (position: Position) => void;
}

/** A sheet of the form as it looks, with what will be written. One cell takes part in tabbing; arrows move. */
export const SheetGrid = memo(function SheetGrid(props: SheetGridProps) {
  const { form, sheetIndex, tied, onChoose, onClear } = props;
  const sheet = form.sheets[sheetIndex];
  const active = useRef<HTMLElement | null>(null);
  const size = useMemo(() => (sheet ? drawnSize(sheet) : { rows: 0, columns: 0 }), [sheet]);
  const cells = useMemo(() => new Map(sheet?.cells.map((cell) => [addressOf(cell), cell])), [sheet]);
  const names = useMemo(() => sheet && namesInSight(sheet, tied), [sheet, tied]);
  const widths = useMemo(() => {
    const drawn = { count: size.columns, cells, written: tied };
    return sheet ? columnWidths(sheet, form.styles, drawn, names) : [];
  }, [sheet, form, size, cells, tied, names]);
  if (!sheet) return null;

  const takeFocus = ({ currentTarget, target }: FocusEvent<HTMLTableElement>) => {
    if (!(target instanceof HTMLElement) || positionOf(target) === undefined) return;
    const before = active.current ?? currentTarget.querySelector<HTMLElement>('[data-at][tabindex="0"]');
    before?.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
    active.current = target;
  };
  const onKey = (event: KeyboardEvent<HTMLTableElement>) => {
    const position = event.target instanceof HTMLElement ? positionOf(event.target) : undefined;
    if (!position || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepFrom(position, event.key, sheet, size);
    if (next) showFocus(event.currentTarget.querySelector<HTMLElement>(`[data-at="${addressOf(next)}"]`));
    else if (event.key === 'Enter') onChoose(position);
    else if (event.key === 'Delete') onClear(position);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.gridFrame}
      // a cell that is reached by keys is not behind the names
      style={{ scrollPaddingLeft: `${String(ROW_NUMBERS_REM + (widths[(names?.column ?? 0) - 1] ?? 0))}rem` }}
    >
      <table
        role="grid"
        aria-label={texts.grid(sheet.name)}
        className={styles.grid}
        style={{ width: `${String(widths.reduce((sum, width) => sum + width, ROW_NUMBERS_REM))}rem` }}
        onFocus={takeFocus}
        onKeyDown={onKey}
        onClick={({ target }) => {
          const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-at]') : null;
          const position = cell ? positionOf(cell) : undefined;
          if (position) onChoose(position);
        }}
      >
        <Columns widths={widths} names={names?.column} />
        <Body
          {...props}
          cells={cells}
          rows={size.rows}
          columns={size.columns}
          names={names}
          widths={widths}
        />
      </table>
    </div>
  );
});

/** Goes to a cell and brings it out from behind the names. */
function showFocus(cell: HTMLElement | null): void {
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function positionOf(element: HTMLElement): Position | undefined {
  return parseAddress(element.dataset['at'] ?? '');
}

function Columns({
  widths,
  names,
}: {
  readonly widths: readonly number[];
  readonly names: number | undefined;
}) {
  return (
    <>
      <colgroup>
        <col className={styles.rowNumbers} />
        {widths.map((width, index) => (
          <col key={columnLetters(index + 1)} style={{ width: `${String(width)}rem` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {widths.map((_, index) => (
            <th key={columnLetters(index + 1)} scope="col" data-stays={index + 1 === names || undefined}>
              {columnLetters(index + 1)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

interface BodyProps extends SheetGridProps {
  readonly cells: ReadonlyMap<string, FormCell>;
  readonly rows: number;
  readonly columns: number;
  readonly names: NamesInSight | undefined;
  readonly widths: readonly number[];
}

const Body = memo(function Body(props: BodyProps) {
  const { form, sheetIndex, cells, tied, refused, rows, columns, names, widths } = props;
  const sheet = form.sheets[sheetIndex];
  const merges = useMemo(() => sheet && mergesOf(sheet, { rows, columns }), [sheet, rows, columns]);
  const hidden = useMemo(
    () => new Set(sheet?.rowLooks.filter((row) => row.hidden).map(({ row }) => row)),
    [sheet],
  );
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  const letters = Array.from({ length: columns }, (_, index) => index + 1);
  return (
    <tbody>
      {numbers.map((row) => (
        <tr key={row} hidden={hidden.has(row)}>
          <th scope="row">{row}</th>
          {letters.map((column) => {
            const at = addressOf({ row, column });
            if (merges?.covered.has(at) === true) return null;
            const cell = cells.get(at);
            const style = form.styles[cell?.style ?? 0] ?? plainStyle;
            const merge = merges?.first.get(at);
            const isFramed = style.framed;
            return (
              <GridCell
                key={column}
                at={at}
                isFirst={row === 1 && column === 1}
                cell={cell}
                style={style}
                merge={merge}
                stays={names && stayAt({ row, column }, merge, { names, widths, isFramed })}
                tied={tied.get(at)}
                isRefused={refused.has(at)}
                isCut={endsBeside({ row, column }, cells, tied)}
              />
            );
          })}
        </tr>
      ))}
    </tbody>
  );
});

interface GridCellProps {
  readonly at: string;
  readonly isFirst: boolean;
  readonly cell: FormCell | undefined;
  readonly style: CellStyle;
  readonly merge: Range | undefined;
  /** In rem from the left, where it stays in sight while the rest is scrolled. */
  readonly stays: number | undefined;
  readonly tied: TiedCell | undefined;
  readonly isRefused: boolean;
  /** Nothing of a long line goes on over the cell beside it. */
  readonly isCut: boolean;
}

const GridCell = memo(function GridCell(props: GridCellProps) {
  const { at, isFirst, cell, style, merge, stays, tied, isRefused, isCut } = props;
  const shown = tied ? tied.write.shown : (cell?.text ?? '');
  const state = isRefused ? 'refused' : tied ? 'tied' : cell?.hasFormula === true ? 'formula' : undefined;
  const isNumber = tied?.write.input.kind === 'number';
  const said = [
    at,
    shown,
    ...(tied ? [texts.tiedCell(tied.indicator)] : []),
    ...(tied?.isUnsure === true ? [texts.unsure] : []),
    ...(tied?.write.refused === undefined ? [] : [texts.refusedValue(tied.write.refused)]),
    ...(cell?.hasFormula === true ? [texts.formulaCell] : []),
    ...(isRefused ? [texts.notHere] : []),
  ];
  const words = said.filter((part) => part !== '').join(', ');
  return (
    <td
      role="gridcell"
      data-at={at}
      data-state={state}
      data-unsure={tied?.isUnsure === true || tied?.write.refused !== undefined || undefined}
      data-framed={style.framed || undefined}
      data-cut={isCut || undefined}
      data-merged={merge !== undefined || style.wraps || undefined}
      data-stays={stays !== undefined || undefined}
      tabIndex={isFirst ? 0 : -1}
      aria-label={words}
      title={tied?.indicator}
      rowSpan={merge ? merge.to.row - merge.from.row + 1 : undefined}
      colSpan={merge ? merge.to.column - merge.from.column + 1 : undefined}
      style={{
        fontWeight: style.bold ? 600 : undefined,
        fontStyle: style.italic ? 'italic' : undefined,
        textAlign: style.horizontal ?? (isNumber ? 'right' : undefined),
        left: stays === undefined ? undefined : `${String(stays)}rem`,
      }}
    >
      {tied && shown === '' ? <span className={styles.blank}>{texts.blank}</span> : shown}
    </td>
  );
});
