import type { CellKind } from '../../domain/choices';
import { kindId } from '../indicators/some-cells-indicator';
import { type ColumnSense, columnSenses } from './column-senses';
import type { Grid } from './grid';
import { groupLabel } from './group-labels';
import { type Meaning, seasonMeaning } from './meaning';
import type { Proposing } from './proposal';
import type { LeftPlace, LeftReason, Proposal, ProposedTie } from './proposed';
import { isTotal } from './row-names';
import { senseOf } from './sense';
import { isOrdinalHeading, type Table } from './tables';

/** One kind may be the name of a cell, or a word of a line. */
const FEWEST_KINDS = 2;

/** A row for each kind of cells: the figures of the season with the cells of that kind alone. */
export function proposeKinds(grid: Grid, table: Table, proposing: Proposing): Proposal | undefined {
  const kinds = new KindRows(grid, table, proposing);
  return kinds.count < FEWEST_KINDS ? undefined : kinds.propose();
}

/** “Số chi bộ | Tỷ lệ %” asks what part of all cells those of a kind are. */
function ofKind(id: string, kind: CellKind): string {
  return id === 'cells.total.share' ? `cells.kind.${kind}.share` : kindId(id, kind);
}

function noFigure(id: string): LeftReason {
  return id.endsWith('.share') ? 'no-share' : 'no-indicator';
}

interface KindRow {
  readonly row: number;
  readonly text: string;
  readonly of: CellKind | 'all' | undefined;
}

class KindRows {
  readonly #ties: ProposedTie[] = [];
  readonly #left: LeftPlace[] = [];
  readonly #rows: readonly KindRow[];
  readonly #nameColumn: number;
  /** Kinds of the season that no row names. */
  readonly #missing: readonly CellKind[];

  constructor(
    private readonly grid: Grid,
    private readonly table: Table,
    private readonly proposing: Proposing,
  ) {
    this.#nameColumn = table.nameColumn ?? 1;
    this.#rows = this.#readRows();
    const own = new Set(proposing.catalogue.cells.map(({ stats }) => stats.cell.kind));
    this.#missing = [...own].filter((kind) => !this.#rows.some(({ of }) => of === kind));
  }

  get count(): number {
    return new Set(this.#rows.map(({ of }) => of).filter((of) => of !== undefined && of !== 'all')).size;
  }

  #readRows(): readonly KindRow[] {
    const rows: KindRow[] = [];
    for (let { from: row } = this.table; row <= this.table.to; row += 1) {
      const isSum = isTotal(this.grid, row, this.#nameColumn);
      // “Tổng cộng” may stand where the rows are numbered
      const named = this.grid.over(row, this.#nameColumn)?.text ?? '';
      const text = named === '' && isSum ? this.#firstText(row) : named;
      if (!/\p{L}{2}/u.test(text)) continue;
      const label = groupLabel(text, this.proposing.read);
      const [only, ...more] = label.says === 'kinds' ? label.kinds : [];
      const isAll = isSum && label.says === 'nothing';
      rows.push({ row, text, of: isAll ? 'all' : more.length === 0 ? only : undefined });
    }
    return rows;
  }

  #firstText(row: number): string {
    return this.grid.itemsIn(row)[0]?.text ?? '';
  }

  propose(): Proposal {
    for (const each of columnSenses(this.grid, this.table, this.proposing)) this.#addColumn(each);
    return { ties: this.#ties, left: this.#left };
  }

  #addColumn({ column: { column, path }, sense }: ColumnSense): void {
    const last = path.at(-1)?.text ?? '';
    if (column === this.#nameColumn || isOrdinalHeading(last) || this.grid.isHiddenColumn(column)) return;
    const own = senseOf(path.map(({ text }) => this.proposing.read(text)));
    const meaning = seasonMeaning(own.ofCells ? own : sense, this.proposing.young);
    const first = this.#rows.find(({ row }) => this.grid.isOpen(row, column));
    if (!meaning) {
      const text = path.map((item) => item.text).join(' – ');
      if (first) this.#leave({ row: first.row, column, text }, 'no-indicator');
      return;
    }
    for (const row of this.#rows) if (this.grid.isOpen(row.row, column)) this.#addPlace(row, column, meaning);
  }

  #addPlace({ row, text, of }: KindRow, column: number, { id, certainty }: Meaning): void {
    const reason = this.#reasonToLeave(of);
    if (of === undefined || reason !== undefined) {
      this.#leave({ row, column: this.#nameColumn, text }, reason ?? 'no-indicator');
      return;
    }
    const indicator = this.proposing.catalogue.find(of === 'all' ? id : ofKind(id, of));
    if (!indicator || this.grid.misfits(row, column, indicator)) {
      this.#leave({ row, column, text }, indicator ? 'format' : noFigure(id));
      return;
    }
    const tie = { kind: 'cell', ...this.grid.placeAt(row, column), indicator: indicator.id } as const;
    this.#ties.push({ tie, certainty });
  }

  /** “Cơ quan” may have those in it that no other row names; and without them the total is not that of the rows. */
  #reasonToLeave(of: KindRow['of']): LeftReason | undefined {
    if (this.#missing.length === 0 || of === undefined) return undefined;
    if (of === 'all') return 'rows-lacking';
    return of === 'office' || of === 'other' ? 'ambiguous' : undefined;
  }

  #leave(
    { row, column, text }: { readonly row: number; readonly column: number; readonly text: string },
    reason: LeftReason,
  ): void {
    const place = { ...this.grid.placeAt(row, column), text, reason };
    if (!this.#left.some(({ cell }) => cell === place.cell)) this.#left.push(place);
  }
}
