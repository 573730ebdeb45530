import type { Tie, TieLabels } from '../domain/parts/fill-mappings';
import { columnNumber, type Position, parseAddress } from '../spreadsheet/address';
import { nameKey } from '../text/fold';
import type { Form } from './form';
import { bareName } from './named-row';
import { Grid } from './propose/grid';
import { readLabel } from './propose/label';
import { lineSenses } from './propose/line-senses';
import { digest } from './propose/look';
import { isOrdinalHeading, type Table, tablesOf } from './propose/tables';
import { sameName } from './sheet-index';

/** By what a place of a form is known again in another one: ties are addresses, and rows move. */

const read = (text: string) => readLabel(text, { term: '', previousTerm: undefined });

/** A place that bears labels. */
export interface LabelledPlace extends Position {
  readonly labels: TieLabels;
  /** The table in which it stands. */
  readonly table?: Table;
}

/** The labels of a form, read once for each of its sheets. */
export class FormLabels {
  readonly #form: Form;
  readonly #sheets = new Map<string, SheetLabels>();

  constructor(form: Form) {
    this.#form = form;
  }

  /** The labels of where a tie stands; undefined where the form has no such sheet, or nothing stands there. */
  of(tie: Tie): TieLabels | undefined {
    return this.sheet(tie.sheet)?.of(tie)?.labels;
  }

  /** The tie with the labels of its place. */
  labelled<T extends Tie>(tie: T): T {
    const labels = this.of(tie);
    return labels ? { ...tie, labels } : tie;
  }

  sheet(name: string): SheetLabels | undefined {
    const sheet = this.#form.sheets.find((each) => sameName(each.name, name));
    if (!sheet) return undefined;
    const known = this.#sheets.get(sheet.name) ?? new SheetLabels(new Grid(this.#form, sheet));
    this.#sheets.set(sheet.name, known);
    return known;
  }
}

class SheetLabels {
  readonly #grid: Grid;
  readonly #tables: readonly Table[];
  readonly #rows = new Map<Table, ReadonlyMap<number, string>>();
  #places: ReadonlyMap<string, readonly LabelledPlace[]> | undefined;

  constructor(grid: Grid) {
    this.#grid = grid;
    this.#tables = tablesOf(grid, read);
  }

  of(tie: Tie): LabelledPlace | undefined {
    if (tie.kind === 'cell') {
      const position = parseAddress(tie.cell);
      return position && this.#at(position);
    }
    const column = columnNumber(tie.column) ?? 1;
    const table = this.#tableAt({ row: tie.fromRow, column });
    if (!table || tie.toRow > table.to + 1) return undefined;
    return this.#ofColumn(table, column, tie.namesIn === undefined ? tie.fromRow : undefined);
  }

  /** The place of a tie bears its labels. */
  bears(tie: Tie): boolean {
    const found = this.of(tie);
    return found !== undefined && tie.labels !== undefined && keyOf(found.labels) === keyOf(tie.labels);
  }

  /** The only place that bears the labels of a tie. */
  placeOf(tie: Tie): LabelledPlace | undefined {
    if (!tie.labels) return undefined;
    this.#places ??= Map.groupBy(this.#all(), ({ labels }) => keyOf(labels));
    const [only, ...more] = this.#places.get(keyOf(tie.labels)) ?? [];
    return more.length === 0 ? only : undefined;
  }

  #all(): readonly LabelledPlace[] {
    const outside = Array.from({ length: this.#grid.rows }, (_, index) =>
      this.#grid.itemsIn(index + 1),
    ).flat();
    return [
      ...this.#tables.flatMap((table) => {
        const rows = [...this.#rowsOf(table).keys()];
        return table.columns.flatMap(({ column }) => [
          this.#ofColumn(table, column),
          ...rows.flatMap((row) => this.#at({ row, column }) ?? []),
          // rows without names begin as far below the headings as they did
          ...Array.from({ length: table.to - table.from + 1 }, (_, index) =>
            this.#ofColumn(table, column, table.from + index),
          ),
        ]);
      }),
      ...outside.flatMap(({ row, column, to, text }) =>
        // what stands in front of a blank is its label, and no place to write
        (isLabel(text) ? [to.column + 1] : [column, to.column + 1]).flatMap((at) =>
          this.#tableAt({ row, column: at }) ? [] : (this.#at({ row, column: at }) ?? []),
        ),
      ),
    ];
  }

  #tableAt({ row, column }: Position): Table | undefined {
    return this.#tables.find(
      ({ from, to, columns }) =>
        row >= from && row <= to + 1 && columns.some((each) => each.column === column),
    );
  }

  #at({ row, column }: Position): LabelledPlace | undefined {
    const table = this.#tableAt({ row, column });
    if (!table) return this.#outside({ row, column });
    const label = this.#rowsOf(table).get(row);
    const labels = { ...this.#headed(table, column), ...(label !== undefined && { row: label }) };
    return { row, column, labels, table };
  }

  #ofColumn(table: Table, column: number, from?: number): LabelledPlace {
    const below = from === undefined ? {} : { row: `+${String(from - table.from)}` };
    return { row: from ?? table.from, column, labels: { ...this.#headed(table, column), ...below }, table };
  }

  #headed({ columns }: Table, column: number): TieLabels {
    const paths = columns.map(({ path }) => path.map(({ text }) => nameKey(text)));
    const own = columns.find((each) => each.column === column)?.path ?? [];
    return { heads: digest(JSON.stringify(paths)), column: short(own.map(({ text }) => text)) };
  }

  /** A blank behind its label, or within it; what was filled in there is no label. */
  #outside({ row, column }: Position): LabelledPlace | undefined {
    const isBehind = isLabel(this.#grid.over(row, column - 1)?.text ?? '');
    for (let at = isBehind ? column - 1 : column; at >= 1; at -= 1) {
      const item = this.#grid.over(row, at);
      if (item) return { row, column, labels: { row: short([item.text]) } };
    }
    return undefined;
  }

  /** What each row of a table is called: a line with the lines that it stands under. */
  #rowsOf(table: Table): ReadonlyMap<number, string> {
    const known = this.#rows.get(table) ?? this.#readRows(table);
    this.#rows.set(table, known);
    return known;
  }

  #readRows({ columns, nameColumn, subject, from, to }: Table): ReadonlyMap<number, string> {
    const ordinal = columns.find(({ path }) => isOrdinalHeading(path.at(-1)?.text ?? ''))?.column;
    const first = nameColumn ?? columns.find(({ column }) => column !== ordinal)?.column ?? 1;
    if (subject === 'lines' || subject === undefined) {
      const at = { column: first, ordinal, from, to: to + 1, byPosts: false };
      return new Map(lineSenses(this.#grid, at, { read }).map(({ row, path }) => [row, short(path)]));
    }
    const rows = new Map<number, string>();
    for (let row = from; row <= to + 1; row += 1) {
      const texts = Array.from({ length: first }, (_, index) => this.#grid.over(row, index + 1)?.text ?? '');
      const text = texts.findLast((each) => /\p{L}{2}/u.test(each));
      if (text !== undefined) rows.set(row, short([text]));
    }
    return rows;
  }
}

function isLabel(text: string): boolean {
  return /[:：]\s*$/u.test(text);
}

/** Longer than what anybody reads of a label. */
const LONGEST = 500;

function short(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .join(' › ')
    .slice(-LONGEST);
}

/** Two labels are the same whatever their letters' case and the numbers in front of them. */
function keyOf({ heads = '', column = '', row = '' }: TieLabels): string {
  const bare = (path: string) => path.split(' › ').map((text) => nameKey(bareName(text)));
  return JSON.stringify([heads, bare(column), bare(row)]);
}
