import type { CellKind } from '../../domain/choices';
import type { RowGroup } from '../../domain/parts/fill-mappings';
import { columnLetters } from '../../spreadsheet/address';
import { matchNames } from '../match-names';
import { namesOf } from '../plan';
import type { Grid } from './grid';
import { groupLabel, labelKey } from './group-labels';
import type { Proposing, RowsFound } from './proposal';
import { namedRows } from './row-names';
import type { Table } from './tables';
import { type TotalLine, totalLines } from './total-lines';

/** A row of a table that adds up others. */
export interface TotalRow {
  readonly row: number;
  /** The column in which its label stands. */
  readonly column: number;
  readonly text: string;
  /** A line over its rows, which may as well stay empty. */
  readonly isHead: boolean;
  /** It adds up the rows that stand there, and some cells have none. */
  readonly isOfRows: boolean;
  /**
   * All cells, those of some rows; or it is not clear which, or a cell without a row may belong to them. `none`: a line over
   * rows whose sum stands elsewhere.
   */
  readonly of: 'all' | RowGroup | 'unclear' | 'lacking' | 'none';
}

/** The rows of a table with cells that add up all of them, or a group. */
export function totalRows(
  grid: Grid,
  table: Table,
  found: RowsFound,
  proposing: Proposing,
): readonly TotalRow[] {
  return new TotalReading(grid, table, found, proposing).rows();
}

/** Sums that claim no more than what stands beside them: not “Toàn đảng bộ”. */
const PLAIN_SUMS: ReadonlySet<string> = new Set(['cong', 'tong', 'tong so', 'tong cong']);

type Step = -1 | 1;
type Members = readonly TotalLine[];

class TotalReading {
  readonly #grid: Grid;
  readonly #table: Table;
  readonly #found: RowsFound;
  readonly #proposing: Proposing;
  readonly #lines: Members;
  readonly #kinds: ReadonlyMap<number, CellKind>;

  constructor(grid: Grid, table: Table, found: RowsFound, proposing: Proposing) {
    this.#grid = grid;
    this.#table = table;
    this.#found = found;
    this.#proposing = proposing;
    this.#lines = totalLines(grid, table, found, proposing);
    this.#kinds = this.#kindsByRow();
  }

  /** The kinds of the cells whose names stand in the rows. */
  #kindsByRow(): ReadonlyMap<number, CellKind> {
    const { catalogue } = this.#proposing;
    const rules = { of: 'cells', names: this.#found.names } as const;
    const matches = matchNames(namesOf(catalogue, 'cells'), this.#named(), rules);
    return new Map(
      catalogue.cells.flatMap(({ stats: { cell } }, index) => {
        const match = matches[index];
        return typeof match === 'object' ? [[match.row, cell.kind] as const] : [];
      }),
    );
  }

  #named() {
    const { nameColumn = 1, from, to } = this.#table;
    return namedRows(this.#grid, nameColumn, from, to);
  }

  rows(): readonly TotalRow[] {
    const sums = this.#lines.filter(({ kind }) => kind === 'sum');
    const step = this.#stepOf(sums);
    return this.#lines.flatMap((line): readonly TotalRow[] => {
      const { row, column, text, kind } = line;
      const isOfRows = this.#isOfRows(line);
      const told = { row, column, text, isHead: kind === 'head', isOfRows };
      if (kind === 'all') return [{ ...told, of: isOfRows ? this.#rowsThere(line) : 'all' }];
      if (kind === 'sum') return [{ ...told, of: this.#sumOf(line, sums, step) }];
      if (kind !== 'head') return [];
      const members = this.#under(line);
      if (members.length === 0) return this.#isPartBelow(line) ? [{ ...told, of: this.#ofKinds(line) }] : [];
      return [{ ...told, of: sums.length > 0 ? 'none' : this.#groupOf(line, members) }];
    });
  }

  /** “Cộng”, “Tổng cộng” is the sum of the rows above it, though other sheets or none have those of some cells. */
  #isOfRows({ kind, text }: TotalLine): boolean {
    const { lacking, namesIn, wardsIn } = this.#found;
    if (!lacking || namesIn === undefined || wardsIn !== undefined || this.#table.goesOn) return false;
    if (kind === 'all') return PLAIN_SUMS.has(labelKey(text));
    return groupLabel(text, this.#proposing.read).says === 'nothing';
  }

  /** The rows above a total, or below one that stands on top. */
  #rowsThere(total: TotalLine): TotalRow['of'] {
    const rows = this.#lines.filter(({ kind }) => kind === 'cell' || kind === 'open');
    const above = rows.filter(({ row }) => row < total.row);
    return this.#rowGroup(above.length > 0 ? above : rows);
  }

  /** Below all cells and their total: “Trong đó: Khối khu phố”. */
  #isPartBelow(line: TotalLine): boolean {
    if (!this.#kindsOf(line)) return false;
    const above = this.#lines.slice(0, this.#lines.indexOf(line));
    const total = above.findLastIndex(({ kind }) => kind === 'all');
    return total >= 0 && !this.#lines.slice(total).some(({ kind }) => kind === 'cell');
  }

  #ofKinds(line: TotalLine): TotalRow['of'] {
    const kinds = this.#kindsOf(line)?.kinds ?? [];
    const members = this.#lines.filter(({ row }) => {
      const kind = this.#kinds.get(row);
      return kind !== undefined && kinds.includes(kind);
    });
    return members.length === 0 ? 'unclear' : this.#groupOf(line, members);
  }

  #sumOf(line: TotalLine, sums: Members, step: Step | undefined): TotalRow['of'] {
    const members = step === undefined ? [] : this.#beside(line, step);
    const isClear = this.#kindsOf(line) !== undefined || this.#isPlain(sums);
    return members.length === 0 || !isClear ? 'unclear' : this.#groupOf(line, members);
  }

  /** Lines over rows, where there are any, stand at one level and have a sum each. */
  #isPlain(sums: Members): boolean {
    const heads = this.#lines.filter((line) => line.kind === 'head' && this.#under(line).length > 0);
    const levels = new Set(heads.map(({ level }) => level));
    return heads.length === 0 || (levels.size === 1 && heads.length === sums.length);
  }

  /** Whether sums stand under their rows or above them; undefined where it can be both, or neither. */
  #stepOf(sums: Members): Step | undefined {
    const steps = [-1, 1] as const;
    const beside = sums.filter((sum) => steps.some((step) => this.#beside(sum, step).length > 0));
    const filters: readonly ((step: Step) => boolean)[] = [
      (step) => beside.every((sum) => this.#beside(sum, step).length > 0),
      (step) => beside.every((sum) => this.#agrees(sum, this.#beside(sum, step))),
      (step) => {
        const covered = new Set(beside.flatMap((sum) => this.#beside(sum, step)));
        return this.#lines.every((line) => line.kind !== 'cell' || covered.has(line));
      },
    ];
    let fitting: readonly Step[] = steps;
    for (const fits of filters) if (fitting.length > 1) fitting = fitting.filter(fits);
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The rows right under a sum, or right above it. */
  #beside(line: TotalLine, step: Step): Members {
    const members: TotalLine[] = [];
    for (let at = this.#lines.indexOf(line) + step; isRow(this.#lines[at]); at += step) {
      const member = this.#lines[at];
      if (member) members.push(member);
    }
    return members;
  }

  /** The rows below a line, as far as the next of its level. */
  #under(line: TotalLine): Members {
    const below = this.#lines.slice(this.#lines.indexOf(line) + 1);
    const end = below.findIndex(
      ({ kind, level }) =>
        kind === 'all' || kind === 'sum' || (level !== undefined && level <= (line.level ?? 1)),
    );
    return below.slice(0, end < 0 ? below.length : end).filter(({ kind }) => kind !== 'head');
  }

  #kindsOf({ text }: TotalLine) {
    const label = groupLabel(text, this.#proposing.read);
    return label.says === 'kinds' ? label : undefined;
  }

  /** The kinds that a label names are those of its cells, and no cell of them stands elsewhere. */
  #agrees(line: TotalLine, members: Members): boolean {
    const kinds = this.#kindsOf(line);
    if (kinds === undefined) return true;
    const rows = new Set(members.map(({ row }) => row));
    return [...this.#kinds].every(([row, kind]) =>
      rows.has(row) ? kinds.mayHave.includes(kind) : !kinds.kinds.includes(kind),
    );
  }

  #groupOf(line: TotalLine, members: Members): TotalRow['of'] {
    if (!this.#agrees(line, members)) return 'unclear';
    if (this.#mayLack(line) && !members.some(({ kind }) => kind === 'open')) return 'lacking';
    return this.#rowGroup(members);
  }

  #rowGroup(members: Members): RowGroup {
    const named = this.#named().map(({ row }) => row);
    return {
      namesIn: columnLetters(this.#table.nameColumn ?? 1),
      fromRow: Math.min(...named),
      toRow: Math.max(...named),
      rows: members.map(({ row }) => row).toSorted((a, b) => a - b),
      ...(this.#found.names && { names: [...this.#found.names] }),
    };
  }

  /** A cell without a row in the form may belong to the kinds that a label names. */
  #mayLack(line: TotalLine): boolean {
    if (this.#isOfRows(line)) return false;
    const kinds = this.#kindsOf(line);
    const lacking = new Set(this.#found.lacking);
    return this.#proposing.catalogue.cells.some(
      ({ stats: { cell } }) => lacking.has(cell.name) && kinds?.mayHave.includes(cell.kind) !== false,
    );
  }
}

/** A row of a cell, or of nobody yet, that is numbered as such. */
function isRow(line: TotalLine | undefined): boolean {
  return (line?.kind === 'cell' || line?.kind === 'open') && line.level === undefined;
}
