import type { Rectangle } from '../../spreadsheet/formula-area';
import type { Grid } from './grid';
import { isText } from './marks';
import type { Meaning } from './meaning';
import type { Proposing, RowsFound } from './proposal';
import type { LeftPlace, LeftReason, ProposedTie } from './proposed';
import type { Table } from './tables';
import { totalOf } from './total-of';
import { type TotalRow, totalRows } from './total-rows';

/** Rows that add up the cells of a table, column by column, where no formula of the form does. */
export class RowTotals {
  readonly ties: ProposedTie[] = [];
  readonly left: LeftPlace[] = [];
  readonly rows: readonly TotalRow[];

  constructor(
    private readonly grid: Grid,
    table: Table,
    private readonly found: RowsFound,
    private readonly proposing: Proposing,
  ) {
    this.rows = totalRows(grid, table, found, proposing);
  }

  /** The totals of a column that has a figure of each cell. */
  add(column: number, { id, certainty }: Meaning): void {
    const totalId = totalOf(id);
    const indicator = totalId === undefined ? undefined : this.proposing.catalogue.find(totalId);
    if (!indicator) {
      if (!isText(id)) this.#leaveColumn(column);
      return;
    }
    for (const total of this.rows) {
      const { row, of } = total;
      if (of === 'none' || !this.grid.isOpen(row, column)) continue;
      const misfits = this.grid.misfits(row, column, indicator);
      const reason = misfits ? 'format' : this.#reasonToLeave(total, column);
      if (reason !== undefined) this.#leave(total, reason);
      else {
        const place = this.grid.placeAt(row, column);
        const tie = { kind: 'cell' as const, ...place, indicator: indicator.id };
        if (typeof of === 'string') this.ties.push({ tie, certainty });
        else this.ties.push({ tie: { ...tie, group: of }, ...this.#sureness(total, certainty) });
      }
    }
  }

  #reasonToLeave({ row, of }: TotalRow, column: number): LeftReason | undefined {
    const { lacking, namesIn, wardsIn } = this.found;
    if (of === 'all') return lacking ? 'rows-lacking' : undefined;
    if (of === 'lacking') return 'rows-lacking';
    // in a form of several wards rows stand elsewhere the next time
    if (of === 'unclear' || of === 'none' || namesIn === undefined || wardsIn !== undefined)
      return 'part-total';
    return this.#isCountedTwice(row, of.rows, column) ? 'summed' : undefined;
  }

  /** A formula of the form adds up this row and rows that it would have the sum of. */
  #isCountedTwice(row: number, rows: readonly number[], column: number): boolean {
    const { formulas } = this.grid.sheet;
    if (!formulas) return this.grid.sheet.cells.some((cell) => cell.hasFormula && cell.column === column);
    return formulas.some(({ reads }) => {
      if (reads === undefined) return true;
      const isRead = (at: number) => reads.some((area) => isWithin(area, at, column));
      return isRead(row) && rows.some(isRead);
    });
  }

  /** A line over rows may stay empty as well, a row that is nobody's is still to be tied, some cells have no row. */
  #sureness({ isHead, isOfRows, of }: TotalRow, certainty: Meaning['certainty']): Omit<ProposedTie, 'tie'> {
    const isOpen = typeof of === 'object' && of.rows.some((row) => !this.found.rows.includes(row));
    if (isHead || isOpen) return { certainty: 'likely', because: 'group' };
    if (isOfRows) return { certainty: 'likely', because: 'rows-lacking' };
    return { certainty };
  }

  /** What is filled by cell, and has no sum of which anybody knows. */
  #leaveColumn(column: number): void {
    const open = this.rows.filter(({ row, of }) => of !== 'none' && this.grid.isOpen(row, column));
    for (const { row, text } of open)
      this.left.push({ ...this.grid.placeAt(row, column), text, reason: 'no-indicator' });
  }

  /** A row is said once, by its label. */
  #leave({ row, column, text }: TotalRow, reason: LeftReason): void {
    const place = { ...this.grid.placeAt(row, column), text, reason };
    if (!this.left.some((each) => each.cell === place.cell && each.reason === reason)) this.left.push(place);
  }
}

function isWithin({ top, bottom, left, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
