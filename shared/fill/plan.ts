import type { CellTie, ColumnTie, RowGroup, Tie } from '../domain/parts/fill-mappings';
import {
  addressOf,
  columnLetters,
  columnNumber,
  LAST_ROW,
  type Position,
  parseAddress,
} from '../spreadsheet/address';
import { nameKey } from '../text/fold';
import type { Form, FormCell, FormSheet } from './form';
import { checkAt, checkedValue } from './form-checks';
import type { Catalogue, IndicatorValue, Missing } from './indicators';
import { unknown } from './indicators/value';
import { matchNames } from './match-names';
import type { FillProblem, FillProblemCode } from './problem';
import { SheetIndex, sameName } from './sheet-index';
import { wardSection } from './ward-rows';
import { type WrittenValue, writtenValue } from './written-value';

/** One cell that will be written. */
export interface PlannedWrite extends Position, WrittenValue {
  /** Index of the sheet in the form. */
  readonly sheet: number;
  /** Index of its tie in the mapping. */
  readonly tie: number;
  /** Why it is left empty, where something is missing that its figure counts. */
  readonly missing?: Missing;
  /** The value that the form's own check does not let in; the cell is left empty. */
  readonly refused?: string;
}

/** What a mapping does to a form: every cell with its value, and what stands in the way. */
export interface FillPlan {
  readonly writes: readonly PlannedWrite[];
  readonly problems: readonly FillProblem[];
}

/** Plans the filling of a form. Whoever fills does so only when there are no problems. */
export function planFill(form: Form, catalogue: Catalogue, ties: readonly Tie[]): FillPlan {
  const planning = new Planning(form, catalogue);
  for (const [index, tie] of ties.entries()) planning.add(index, tie);
  return planning;
}

type ProblemDetail = Pick<FillProblem, 'place' | 'params'>;

/** Where a tie stands: its index, and the sheet that it names. */
interface TiePlace {
  readonly index: number;
  readonly sheetIndex: number;
  readonly sheet: SheetIndex;
  readonly tie: Tie;
}

class Planning implements FillPlan {
  readonly writes: PlannedWrite[] = [];
  readonly problems: FillProblem[] = [];
  readonly #form: Form;
  readonly #catalogue: Catalogue;
  readonly #sheets = new Map<number, SheetIndex>();
  readonly #written = new Set<string>();

  constructor(form: Form, catalogue: Catalogue) {
    this.#form = form;
    this.#catalogue = catalogue;
  }

  add(index: number, tie: Tie): void {
    const sheetIndex = this.#form.sheets.findIndex(({ name }) => sameName(name, tie.sheet));
    const sheet = this.#sheetAt(sheetIndex);
    if (!sheet) {
      this.problems.push({ code: 'sheet-missing', tie: index, sheet: tie.sheet });
      return;
    }
    const place = { index, sheetIndex, sheet, tie };
    if (tie.kind === 'cell') this.#addCell(place, tie);
    else this.#addColumn(place, tie);
  }

  #sheetAt(index: number): SheetIndex | undefined {
    const sheet = this.#form.sheets[index];
    if (!sheet) return undefined;
    const known = this.#sheets.get(index) ?? new SheetIndex(this.#form, sheet);
    this.#sheets.set(index, known);
    return known;
  }

  #complain({ index, tie }: TiePlace, code: FillProblemCode, detail: ProblemDetail = {}): void {
    this.problems.push({ code, tie: index, sheet: tie.sheet, ...detail });
  }

  #addCell(place: TiePlace, tie: CellTie): void {
    const indicator = this.#catalogue.find(tie.indicator);
    const position = parseAddress(tie.cell);
    if (!indicator) {
      this.#complain(place, 'indicator-unknown', { place: tie.cell, params: { id: tie.indicator } });
    } else if (position) {
      const value = tie.group ? this.#groupValue(place, tie.indicator, tie.group) : indicator.value();
      this.#write(place, position, value, tie);
    }
  }

  /** The figure of the cells in the rows of a group; of a row that is nobody's it is not known. */
  #groupValue({ sheet: { sheet } }: TiePlace, id: string, group: RowGroup): IndicatorValue {
    const { cells } = this.#catalogue;
    const named = textsIn(sheet, group.namesIn).filter(isAmong(group));
    const rules = { of: 'cells', names: group.names } as const;
    const matches = matchNames(namesOf(this.#catalogue, 'cells'), named, rules);
    const own = cells.filter((_, index) => {
      const match = matches[index];
      return typeof match === 'object' && group.rows.includes(match.row);
    });
    const open = new Set(group.rows).size - own.length;
    if (open > 0) return { kind: 'unknown', missing: { rows: open } };
    return this.#catalogue.findAmong(own, id)?.value() ?? unknown;
  }

  #addColumn(place: TiePlace, tie: ColumnTie): void {
    const range = `${tie.column}${tie.fromRow}:${tie.column}${tie.toRow}`;
    const values = this.#rowValues(tie);
    if (!values) {
      this.#complain(place, 'indicator-unknown', { place: range, params: { id: tie.indicator } });
    } else if (tie.toRow < tie.fromRow) this.#complain(place, 'rows-backwards', { place: range });
    else if (tie.toRow > LAST_ROW) this.#complain(place, 'outside', { place: range });
    else if (tie.namesIn !== undefined) {
      this.#addByName(place, tie, values, tie.namesIn);
    } else this.#addInOrder(place, tie, values, range);
  }

  /** What stands in the rows of a column, in the order of the season; undefined for an unknown indicator. */
  #rowValues(tie: ColumnTie): readonly IndicatorValue[] | undefined {
    const { cells, people, find, findOfCell, findOfPerson } = this.#catalogue;
    if (tie.of === 'ward') {
      const indicator = find(tie.indicator);
      return indicator && [indicator.value()];
    }
    if (tie.of === 'cells') {
      const indicator = findOfCell(tie.indicator);
      return indicator && cells.map((subject) => indicator.valueOf(subject));
    }
    const indicator = findOfPerson(tie.indicator);
    return indicator && people.map((subject) => indicator.valueOf(subject));
  }

  #addInOrder(place: TiePlace, tie: ColumnTie, values: readonly IndicatorValue[], range: string): void {
    const rows = tie.toRow - tie.fromRow + 1;
    if (values.length > rows) {
      this.#complain(place, 'rows-too-few', { place: range, params: { needed: values.length, rows } });
      return;
    }
    const named = this.#namesBeside(place, tie);
    if (named !== undefined) {
      this.#complain(place, 'names-stand', { place: range, params: { column: columnLetters(named) } });
      return;
    }
    const column = columnNumber(tie.column) ?? 1;
    for (const [index, value] of values.entries()) {
      this.#write(place, { row: tie.fromRow + index, column }, value);
    }
  }

  /** A column in which the names stand in another order than figures by position would have. */
  #namesBeside({ sheet: { sheet } }: TiePlace, tie: ColumnTie): number | undefined {
    const names = namesOf(this.#catalogue, tie.of);
    const texts = sheet.cells.filter((cell) => isAmong(tie)(cell) && /\p{L}{2}/u.test(cell.text));
    const found = [...Map.groupBy(texts, ({ column }) => column)].find(([, rows]) =>
      matchNames(names, rows, tie).some(
        (match, index) => typeof match === 'object' && match.row !== tie.fromRow + index,
      ),
    );
    return found?.[0];
  }

  #addByName(place: TiePlace, tie: ColumnTie, values: readonly IndicatorValue[], namesIn: string): void {
    const column = columnNumber(tie.column) ?? 1;
    const rows = this.#namedRows(place, tie, namesIn);
    if (typeof rows === 'string') {
      const params = { name: this.#catalogue.ward };
      this.#complain(place, rows, { place: `${tie.wardsIn ?? namesIn}:${tie.wardsIn ?? namesIn}`, params });
      return;
    }
    const names = namesOf(this.#catalogue, tie.of);
    const known = new Set(tie.lacking?.map(nameKey));
    for (const [index, match] of matchNames(names, rows, tie).entries()) {
      const name = names[index] ?? '';
      if (typeof match === 'string') {
        if (known.has(nameKey(name))) continue;
        const range = `${namesIn}${tie.fromRow}:${namesIn}${tie.toRow}`;
        this.#complain(place, match, { place: range, params: { name } });
      } else {
        this.#write(place, { row: match.row, column }, values[index] ?? { kind: 'unknown' });
      }
    }
  }

  /** The rows in which names are looked for: of a form of several wards those of our own. */
  #namedRows({ sheet: { sheet } }: TiePlace, tie: ColumnTie, namesIn: string) {
    const named = textsIn(sheet, namesIn);
    if (tie.wardsIn === undefined) return named.filter(isAmong(tie));
    const { ward } = this.#catalogue;
    const byHand = tie.names?.find(({ name }) => nameKey(name) === nameKey(ward))?.text;
    const section = wardSection(textsIn(sheet, tie.wardsIn), ward, sheet.rows, byHand);
    if (typeof section === 'string') return section;
    const first = tie.wardsIn === namesIn ? section.row + 1 : section.row;
    return named.filter(({ row }) => row >= first && row <= section.to);
  }

  #write(place: TiePlace, position: Position, value: IndicatorValue, around: Around = {}): void {
    const address = addressOf(position);
    const problem = place.sheet.problemAt(position);
    const key = `${place.sheetIndex} ${address}`;
    if (problem !== undefined) {
      const merge = place.sheet.mergeAt(position);
      const params = problem === 'merged' && merge ? { params: { first: addressOf(merge.from) } } : {};
      this.#complain(place, problem, { place: address, ...params });
    } else if (this.#written.has(key)) this.#complain(place, 'written-twice', { place: address });
    else {
      this.#written.add(key);
      const { input, shown, refused } = this.#asWritten(place, position, value, around);
      // without a value the form's own text stays as it is
      if (value.kind === 'unknown' && this.#hasText(around)) return;
      const missing = value.kind === 'unknown' ? value.missing : undefined;
      this.writes.push({
        ...position,
        input,
        shown,
        sheet: place.sheetIndex,
        tie: place.index,
        ...(missing && { missing }),
        ...(refused !== undefined && { refused }),
      });
    }
  }

  #hasText({ prefix = '', suffix = '' }: Around): boolean {
    return prefix !== '' || suffix !== '';
  }

  #asWritten(
    { sheet, tie }: TiePlace,
    position: Position,
    value: IndicatorValue,
    { prefix = '', suffix = '' }: Around,
  ): WrittenValue & { readonly refused?: string } {
    const { numberFormat } = sheet.styleOf(position);
    const written = writtenValue(value, { numberFormat, date1904: this.#form.date1904, share: tie.share });
    const { shown } = written;
    if (this.#hasText({ prefix, suffix })) {
      const text = `${prefix}${shown}${suffix}`;
      return { input: { kind: 'text', text }, shown: text };
    }
    const checked = checkedValue(written, value, checkAt(sheet.sheet, position));
    return checked === 'refused' ? { input: { kind: 'empty' }, shown: '', refused: shown } : checked;
  }
}

type Around = Pick<CellTie, 'prefix' | 'suffix'>;

/** The names by which rows are found, in the order of the season. */
export function namesOf({ cells, people, ward }: Catalogue, of: ColumnTie['of']): readonly string[] {
  if (of === 'ward') return [ward];
  return of === 'cells'
    ? cells.map(({ stats }) => stats.cell.name)
    : people.map(({ member }) => member.fullName);
}

/** The cells of a column in which something stands. */
function textsIn(sheet: FormSheet, letters: string): readonly FormCell[] {
  const column = columnNumber(letters) ?? 1;
  return sheet.cells.filter((cell) => cell.column === column && cell.text.trim() !== '');
}

function isAmong({ fromRow, toRow }: Pick<ColumnTie, 'fromRow' | 'toRow'>): (cell: FormCell) => boolean {
  return ({ row }) => row >= fromRow && row <= toRow;
}
