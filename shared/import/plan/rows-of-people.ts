import { type PersonColumn, personColumns } from '../table/person-headings';
import { type PersonColumns, RowKinds } from '../table/row-kinds';
import { type SourceCell, type SourceRow, textAt } from '../table/source';
import { isColumnMonthFirst, type TableView } from '../table/table-view';
import { fromLegacy, type LegacyEncoding } from '../text/legacy-encodings';
import { needsNameCase } from '../text/name-case';
import { type NoteWords, type ReadPerson, readPerson } from '../values/read-person';
import { type SkipReason } from './plan';
import type { ImportSettings } from './settings';

/** A row read: somebody with the name of a cell, or why it is nobody. */
export type ReadRow =
  | { readonly number: number; readonly person: ReadPerson; readonly cell: string }
  | { readonly number: number; readonly skipped: SkipReason; readonly text: string };

/** Of so many names in a hundred that are in capitals, all are offered in small letters. */
const MOSTLY = 50;
const SAMPLE = 500;

/** The columns in force: those matched by hand, else those that the headings name. */
export function columnsInForce<Use extends string>(
  { heading }: TableView<Use>,
  settings: ImportSettings,
): Readonly<Partial<Record<Use, number>>> {
  if (settings.columns === undefined) return heading.columns;
  const used = Object.entries(settings.columns).filter(([, column]) => column >= 0);
  return Object.fromEntries(used) as Partial<Record<Use, number>>;
}

/** True where most names stand in capitals or begin with small letters. */
export function suggestsNameCase({ body }: TableView<string>, columns: PersonColumns): boolean {
  const names = body.slice(0, SAMPLE).map((row) => textAt(row, columns.fullName ?? columns.givenName));
  const filled = names.filter((name) => name !== '');
  return filled.filter(needsNameCase).length * 100 > filled.length * MOSTLY;
}

/** Reads the rows of a table of people one by one, each with the cell that its column or the row above names. */
export class PeopleRows {
  readonly #columns: PersonColumns;
  readonly #settings: ImportSettings;
  readonly #notes: NoteWords;
  readonly #encodings: ReadonlyMap<number, LegacyEncoding>;
  readonly #monthFirst: ReadonlySet<number>;
  readonly #from1904: boolean;
  readonly #kinds: RowKinds;
  readonly #nameCase: boolean;
  #group = '';

  constructor(
    view: TableView<PersonColumn>,
    settings: ImportSettings,
    notes: NoteWords,
    isCell: (name: string) => boolean,
  ) {
    this.#columns = columnsInForce(view, settings);
    this.#settings = settings;
    this.#notes = notes;
    this.#from1904 = view.from1904;
    this.#encodings = encodingsOf(view, settings);
    this.#monthFirst = new Set(
      Object.values(this.#columns).filter((column) => isColumnMonthFirst(view.body, column)),
    );
    this.#kinds = new RowKinds(this.#columns, isCell);
    this.#nameCase = settings.nameCase ?? suggestsNameCase(view, this.#columns);
  }

  read(source: SourceRow): ReadRow {
    const row = this.#prepared(source);
    const { number } = row;
    const kind = this.#kinds.of(row);
    if (kind.kind === 'group') {
      this.#group = kind.cell;
      return { number, skipped: 'group', text: kind.cell };
    }
    if (kind.kind !== 'person') return { number, skipped: kind.kind, text: firstText(row) };
    const person = readPerson({
      cellOf: (column) => this.#cellAt(row, column),
      datesOf: (column) => ({
        from1904: this.#from1904,
        monthFirst: this.#monthFirst.has(this.#columns[column] ?? -1),
      }),
      nameCase: this.#nameCase,
      identifiers: this.#settings.identifiers === true,
      notes: this.#notes,
    });
    const cell = textAt(row, this.#columns.cell);
    return { number, person, cell: cell === '' ? this.#group : cell };
  }

  /** The row in Unicode, with what was put right by hand. */
  #prepared(row: SourceRow): SourceRow {
    const corrected = this.#settings.values?.[String(row.number)];
    if (corrected === undefined && this.#encodings.size === 0) return row;
    const cells = Array.from(row.cells, (cell, column) => this.#converted(cell, column));
    for (const use of personColumns) {
      const [text, column] = [corrected?.[use], this.#columns[use]];
      if (text !== undefined && column !== undefined)
        cells[column] = text.trim() === '' ? undefined : { text: text.trim() };
    }
    return { number: row.number, cells };
  }

  #converted(cell: SourceCell | undefined, column: number): SourceCell | undefined {
    const encoding = this.#encodings.get(column);
    if (cell === undefined || cell.number !== undefined || encoding === undefined) return cell;
    return { text: fromLegacy(cell.text, encoding) };
  }

  #cellAt(row: SourceRow, column: PersonColumn): SourceCell | undefined {
    const at = this.#columns[column];
    return at === undefined ? undefined : row.cells[at];
  }
}

function encodingsOf(
  { columns }: TableView<string>,
  { convert }: ImportSettings,
): ReadonlyMap<number, LegacyEncoding> {
  if (convert !== true) return new Map();
  return new Map(columns.flatMap(({ index, encoding }) => (encoding ? [[index, encoding] as const] : [])));
}

function firstText({ cells }: SourceRow): string {
  return cells.find((cell) => cell !== undefined)?.text ?? '';
}
