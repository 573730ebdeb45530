import type { PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import type { AgeSum, CellStatistics, SeasonStatistics } from '../statistics';
import { formatDate } from '../text/dates';
import {
  type B1Column,
  b1Columns,
  type CountColumn,
  type Counts,
  countsOf,
  groupColumns,
  totalsOf,
} from './b1-columns';
import { cellNote, totalNote } from './b1-notes';
import { type ColumnNode, columnPlaces, leavesOf, placeOf } from './column-tree';
import { difference, type Formula, shortfall, sumOf, valueOf } from './formula';
import type { SheetOptions } from './frame';
import { ageNotes, appointedNotes, cellsNote, missingNotes, roundingNote } from './notes';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import {
  blank,
  type CellContent,
  countFormula,
  dash,
  integer,
  mean,
  type SheetModel,
  share,
  sum,
  surplusShare,
  text,
} from './sheet-model';
import type { StyleName } from './styles';

/** B1, “Tổng hợp kết quả đại hội chi bộ”: a row for each cell, and their total. */

const words = vi.sheets.b1Notes;

/** Makes the sheet B1. */
export function b1(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  const rows = stats.byCell.map(countsOf);
  const totals = totalsOf(rows);
  const columns = b1Columns(season, stats, totals);
  return makeSheet<B1Column>(season, options, {
    code: 'B1',
    orientation: 'landscape',
    columns,
    addBody: (sheet) => new B1Body(sheet, columns, season.season.percent).add(stats, rows, totals),
    notes: [
      cellsNote(stats),
      ...ageNotes(season.season.ageAt, stats),
      vi.sheets.notes.b1Bases,
      roundingNote(season.season.percent),
      ...appointedNotes(stats),
      ...missingNotes(stats),
      vi.sheets.notes.blanks,
    ],
  });
}

/** Columns whose text reads from the left; every other one is centred. */
const leftAligned: ReadonlySet<B1Column> = new Set<B1Column>(['name', 'kind', 'note']);
/** What the label of the total row spans. */
const totalLabel: readonly B1Column[] = ['ordinal', 'name', 'kind', 'date'];

/** The key of the last row; those of the others are the cells' own. */
const TOTAL_KEY = 'total';

function styleOf(id: B1Column): StyleName {
  if (id === 'ordinal') return 'ordinal';
  return leftAligned.has(id) ? 'label' : 'count';
}

/** A row of figures on its way: a cell's or the total. */
interface RowPlan {
  readonly row: number;
  readonly counts: Counts;
  readonly ages: AgeSum;
  /** A result is entered: what of its people is missing then is unknown, not still to come. */
  readonly entered: boolean;
  /** How a count stands in its cell; the rest is made of the counts. */
  readonly count: (id: CountColumn) => CellContent;
  readonly text: (id: B1Column) => CellContent;
}

class B1Body {
  readonly #sheet: SheetBuilder;
  readonly #columns: readonly B1Column[];
  readonly #places: ReadonlyMap<B1Column, number>;
  readonly #policy: PercentPolicy;

  constructor(sheet: SheetBuilder, tree: readonly ColumnNode<B1Column>[], policy: PercentPolicy) {
    this.#sheet = sheet;
    this.#columns = leavesOf(tree).map(({ id }) => id);
    this.#places = columnPlaces(tree);
    this.#policy = policy;
  }

  add(stats: SeasonStatistics, rows: readonly Counts[], totals: Counts): void {
    const firstRow = this.#sheet.nextRow;
    for (const [index, cell] of stats.byCell.entries()) {
      this.#addCell(cell, rows[index] ?? new Map(), index + 1);
    }
    this.#addTotal(firstRow, totals, stats);
  }

  #place(id: B1Column): number {
    return placeOf(this.#places, id);
  }

  #value(row: number, id: B1Column): Formula {
    return valueOf({ row, column: this.#place(id) });
  }

  #addCell(stats: CellStatistics, counts: Counts, ordinal: number): void {
    const row = this.#sheet.nextRow;
    const plan: RowPlan = {
      row,
      counts,
      ages: stats.ages,
      entered: stats.entered,
      count: (id) => this.#cellCount(row, id, counts.get(id)),
      text: (id) => (id === 'ordinal' ? integer(ordinal) : text(cellText(id, stats))),
    };
    const cells = this.#columns.map((id) => this.#placed(id, plan, styleOf(id)));
    this.#sheet.addRow(cells, { key: stats.cell.id });
  }

  /** What other columns make up is a formula; the rest is as entered or counted. */
  #cellCount(row: number, id: CountColumn, count: number | undefined): CellContent {
    if (id === 'elected') {
      const at = (post: B1Column) => ({ row, column: this.#place(post) });
      return countFormula(sumOf(at('secretary'), at('member')), count);
    }
    if (id === 'short') {
      return countFormula(shortfall(this.#value(row, 'approved'), this.#value(row, 'elected')), count);
    }
    return integer(count);
  }

  #addTotal(firstRow: number, totals: Counts, stats: SeasonStatistics): void {
    const row = this.#sheet.nextRow;
    const plan: RowPlan = {
      row,
      counts: totals,
      ages: stats.ages.total,
      entered: stats.byCell.some(({ entered }) => entered),
      count: (id) => {
        const column = this.#place(id);
        return sum({ row: firstRow, column }, { row: row - 1, column }, totals.get(id));
      },
      text: (id) => (id === 'note' ? text(totalNote(stats)) : blank),
    };
    const figures = this.#columns.filter((id) => !totalLabel.includes(id));
    const label = vi.unknown.total(vi.sheets.headings.totalRow, stats.heldWithoutResult);
    this.#sheet.addRow(
      [
        { column: 1, span: totalLabel.length, style: 'total', content: text(label) },
        ...figures.map((id) => this.#placed(id, plan, id === 'note' ? 'group' : 'total')),
      ],
      { key: TOTAL_KEY },
    );
  }

  #placed(id: B1Column, plan: RowPlan, style: StyleName): PlacedCell {
    return { column: this.#place(id), style, content: this.#content(id, plan) };
  }

  #content(id: B1Column, plan: RowPlan): CellContent {
    if (id === 'surplus.share') return this.#surplus(plan);
    if (id === 'meanAge') return this.#meanAge(plan);
    const group = sharedGroupOf(id);
    if (group !== undefined) return this.#share(group, plan);
    if (!isCount(id, plan.counts)) return plan.text(id);
    return this.#isUnknown(id, plan) ? dash : plan.count(id);
  }

  /** A group of which nothing is known although its people are entered. */
  #isUnknown(id: CountColumn, { counts, entered }: RowPlan): boolean {
    return entered && groupColumns.has(id) && counts.get(id) === undefined;
  }

  #meanAge({ ages, entered }: RowPlan): CellContent {
    if (ages.count > 0) return mean(ages.sum, ages.count, this.#policy);
    return entered ? dash : blank;
  }

  #share(group: CountColumn, plan: RowPlan): CellContent {
    const { row, counts } = plan;
    if (this.#isUnknown(group, plan)) return dash;
    const source = { counted: this.#value(row, group), base: this.#value(row, 'elected') };
    return share({ ...source, count: counts.get(group) ?? 0, of: counts.get('elected') ?? 0 }, this.#policy);
  }

  /** The seats are the list less the surplus: so the base can be found again on the sheet. */
  #surplus({ row, counts }: RowPlan): CellContent {
    const [list, surplus] = [counts.get('list') ?? 0, counts.get('surplus') ?? 0];
    const counted = this.#value(row, 'surplus');
    const base = difference(this.#value(row, 'list'), counted);
    return surplusShare({ count: surplus, of: list - surplus, counted, base }, this.#policy);
  }
}

function isCount(id: B1Column, counts: Counts): id is CountColumn {
  return counts.has(id as CountColumn);
}

const SHARE_SUFFIX = '.share';

function sharedGroupOf(id: B1Column): CountColumn | undefined {
  return id.endsWith(SHARE_SUFFIX) ? (id.slice(0, -SHARE_SUFFIX.length) as CountColumn) : undefined;
}

export function cellText(id: B1Column, stats: CellStatistics): string | undefined {
  const { cell } = stats;
  if (id === 'name') return cell.name;
  if (id === 'kind') return words.kind[cell.kind];
  if (id === 'date') return cell.congress.heldOn === undefined ? undefined : formatDate(cell.congress.heldOn);
  return id === 'note' ? cellNote(stats) : undefined;
}
