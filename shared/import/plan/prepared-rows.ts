import { cleanLine } from '../../text/clean-text';
import { fold } from '../../text/fold';
import { type PersonColumn, personColumns } from '../table/person-headings';
import type { PersonColumns } from '../table/row-kinds';
import type { SourceCell, SourceRow } from '../table/source';
import type { TableView } from '../table/table-view';
import type { ValueFault } from '../values/value-problem';
import type { ImportSettings } from './settings';

/** Words and signs for “as above”, folded. */
const DITTO =
  /^(?:-? ?n[./]? ?t\.? ?-?|(?:(?:chi bo|cb|don vi|dong) )?(?:nhu |o |phia )*tren|-? ?nhu tren ?-?|-?["”“〃″]-?|'{2}|,,|-?\/\/-?|[↓⇓⬇|]+|do\.)$/u;
/** The sign before what a cell shall keep as text: “'00005202”. */
const TEXT_MARK = /^['‘’](?=[\p{L}\d])/u;
/** What a dropdown shows where nothing was chosen yet: “-- Chọn --”, “<Chọn chi bộ>”. */
const CHOOSE = /^(?:[-–—<[(]+\s*(?:vui lòng )?chọn(?:\s.*)?[-–—>\])]+|(?:vui lòng )?chọn(?:…|\.{3})?)$/iu;
/** A name is never taken from the row above: it would be another person. */
const OWN: ReadonlySet<PersonColumn> = new Set([
  'fullName',
  'familyName',
  'middleName',
  'givenName',
  'cardNumber',
  'nationalId',
]);

/**
 * The rows of a table, cleaned, with what was put right by hand, with the value of the row above where
 * “nt” stands, and without columns that are hidden and left out.
 */
export class PreparedRows {
  readonly #settings: ImportSettings;
  readonly #columns: PersonColumns;
  readonly #left: ReadonlySet<number>;
  readonly #own: ReadonlySet<number>;
  /** By column: what stood there last. */
  readonly #above = new Map<number, SourceCell>();
  #openDitto = new Map<number, string>();
  #row = -1;

  constructor(view: TableView<PersonColumn>, settings: ImportSettings, columns: PersonColumns) {
    this.#settings = settings;
    this.#columns = columns;
    this.#left = new Set(settings.hiddenColumns === 'leave' ? view.hiddenColumns : []);
    this.#own = new Set([...OWN].flatMap((use) => columns[use] ?? []));
  }

  of(row: SourceRow): SourceRow {
    const corrected = this.#settings.values?.[String(row.number)];
    const cells = Array.from(row.cells, (cell, column) => this.#readable(cell, column));
    const faults = row.faults?.filter(({ column }) => !this.#left.has(column)) ?? [];
    const fixed = new Set<number>();
    for (const use of personColumns) {
      const [text, column] = [corrected?.[use], this.#columns[use]];
      if (text === undefined || column === undefined) continue;
      fixed.add(column);
      cells[column] = cleanLine(text) === '' ? undefined : { text: cleanLine(text) };
    }
    this.#row = row.number;
    this.#openDitto = new Map();
    if (row.part === undefined) this.#takeFromAbove(cells);
    else if (row.part !== 'continued') this.#above.clear();
    const left = faults.filter(({ column }) => !fixed.has(column));
    const uneven = row.uneven?.filter(({ column }) => !fixed.has(column) && !this.#left.has(column));
    return { ...row, cells, faults: left, ...(uneven && { uneven }) };
  }

  /** The titles over the table. */
  titles(rows: readonly SourceRow[]): readonly SourceRow[] {
    return rows.map((row) => ({
      ...row,
      cells: Array.from(row.cells, (cell, column) => this.#readable(cell, column)),
    }));
  }

  /** “nt” in a row above which nothing stands. */
  dittoFault({ number }: SourceRow, column: number): ValueFault | undefined {
    const text = number === this.#row ? this.#openDitto.get(column) : undefined;
    return text === undefined ? undefined : { kind: 'nothing-above', text };
  }

  #takeFromAbove(cells: (SourceCell | undefined)[]): void {
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      if (this.#own.has(column) || !DITTO.test(fold(cell.text))) {
        this.#above.set(column, cell);
        return;
      }
      const above = this.#above.get(column);
      if (above === undefined) this.#openDitto.set(column, cell.text);
      cells[column] = above;
    });
  }

  #readable(cell: SourceCell | undefined, column: number): SourceCell | undefined {
    if (cell === undefined || this.#left.has(column)) return undefined;
    if (cell.number !== undefined) return cell;
    const text = cleanLine(cell.text).replace(TEXT_MARK, '');
    return text === '' || CHOOSE.test(text) ? undefined : text === cell.text ? cell : { ...cell, text };
  }
}
