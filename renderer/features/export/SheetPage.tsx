import type { CSSProperties } from 'react';
import type { PreviewCell, PreviewRow, SheetPages } from '../../../shared/export/pages';
import type { SheetModel } from '../../../shared/export/sheet-model';
import { shownCell } from '../../../shared/export/sheet-texts';
import { CHANGED_COLOUR, FAINT_COLOUR, styleRule } from '../../../shared/export/styles';
import styles from './preview.module.css';

interface SheetPageProps {
  readonly model: SheetModel;
  readonly pages: SheetPages;
  /** From 0. */
  readonly index: number;
  readonly label: string;
}

const INDENT_PT = 9;

/** One page of a sheet as it is printed: the sheet model itself, in its own widths, heights and styles. */
export function SheetPage({ model, pages, index, label }: SheetPageProps) {
  const { paperPt, marginsPt, scale } = pages;
  const shown = model.columns.filter(({ beside }) => beside !== true);
  const width = shown.reduce((sum, { widthPt }) => sum + widthPt, 0);
  // the sheet is centred between the edges, as its print set-up says
  const left = Math.max(marginsPt.left, (paperPt.width - width * scale) / 2);
  const paper: CSSProperties = {
    width: `${String(paperPt.width)}pt`,
    minHeight: `${String(paperPt.height)}pt`,
    padding: `${String(marginsPt.top)}pt 0 ${String(marginsPt.top)}pt ${String(left)}pt`,
  };
  return (
    <div className={styles.paper} style={paper}>
      {model.page.mark !== undefined && <p className={styles.mark}>{model.page.mark}</p>}
      <table aria-label={label} className={styles.sheet} style={{ width: `${String(width)}pt`, zoom: scale }}>
        <colgroup>
          {shown.map(({ widthPt }, place) => (
            <col key={place} style={{ width: `${String(widthPt)}pt` }} />
          ))}
        </colgroup>
        <tbody>
          {(pages.pages[index] ?? []).map((row, place) => (
            <Row key={`${String(place)}-${String(row.row)}`} row={row} model={model} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, model }: { readonly row: PreviewRow; readonly model: SheetModel }) {
  const cells = placed(row, model).flatMap(({ preview, gap, columns }) => {
    const { column } = preview.cell;
    return [
      ...(gap === 0 ? [] : [<td key={`gap-${String(column)}`} colSpan={gap} />]),
      <Cell key={column} preview={preview} columns={columns} leadingZeros={model.leadingZeros} />,
    ];
  });
  return <tr style={{ height: `${String(row.heightPt)}pt` }}>{cells}</tr>;
}

interface PlacedCell {
  readonly preview: PreviewCell;
  /** Printed columns between the cell before and this one that nothing stands in. */
  readonly gap: number;
  /** Printed columns that the cell takes. */
  readonly columns: number;
}

/** The cells of a row that are printed, each with what it takes of the row. */
function placed(row: PreviewRow, model: SheetModel): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let next = 1;
  for (const preview of row.cells) {
    const { column } = preview.cell;
    const gap = visible(model, next, column - 1, row.reached);
    next = column + preview.columns;
    const columns = visible(model, column, next - 1);
    if (columns > 0) cells.push({ preview, gap, columns });
  }
  return cells;
}

/** How many columns of a stretch are printed. */
function visible({ columns }: SheetModel, from: number, to: number, not?: ReadonlySet<number>): number {
  const stretch = columns.slice(from - 1, Math.max(from - 1, to));
  return stretch.filter(({ beside }, index) => beside !== true && not?.has(from + index) !== true).length;
}

interface CellProps {
  readonly preview: PreviewCell;
  readonly columns: number;
  readonly leadingZeros: boolean;
}

function Cell({ preview: { cell, rows }, columns, leadingZeros }: CellProps) {
  const rule = styleRule(cell.style);
  const look: CSSProperties = {
    fontSize: `${String(rule.size)}pt`,
    fontWeight: rule.bold === true ? 700 : 400,
    fontStyle: rule.italic === true ? 'italic' : 'normal',
    textAlign: rule.align,
    verticalAlign: rule.valign,
    ...(rule.framed ? { border: '0.75pt solid #000' } : {}),
    ...(rule.alarming === true ? { color: '#c00000' } : {}),
    ...(rule.faint === true ? { color: `#${FAINT_COLOUR}` } : {}),
    ...(rule.indent === undefined ? {} : { paddingLeft: `${String(rule.indent * INDENT_PT + 2)}pt` }),
    ...(cell.changed === true ? { background: `#${CHANGED_COLOUR}` } : {}),
  };
  const { content } = cell;
  return (
    <td colSpan={columns} rowSpan={rows} style={look} data-changed={cell.changed}>
      {content.kind === 'lines' ? (
        content.lines.map(({ text, emphasis }, index) => (
          <div key={index} className={styles[emphasis]}>
            {text === '' ? '\u00a0' : text}
          </div>
        ))
      ) : rule.vertical === true ? (
        <span className={styles.upwards}>{shownCell(cell, leadingZeros)}</span>
      ) : (
        shownCell(cell, leadingZeros)
      )}
    </td>
  );
}
