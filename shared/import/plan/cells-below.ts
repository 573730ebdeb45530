import type { Stepwise } from '../../stepwise';
import { fold } from '../../text/fold';
import { behindCellWord, namesCell } from '../table/cell-words';
import type { PersonColumn } from '../table/person-headings';
import { type PersonColumns, type RowKind, RowKinds } from '../table/row-kinds';
import { firstText, type SourceRow, textAt } from '../table/source';
import type { TableView } from '../table/table-view';
import { type TitleCell, titleCell } from '../table/title-cell';
import { NumberedBlocks, orderIn } from './numbered-blocks';
import type { ListQuestion, PlanRow } from './plan';
import { cellNamesAnswers, type ImportSettings } from './settings';

/** The cells of people above whom no cell is named, by what stands below them. */
export interface CellsBelow {
  /** By number of a row: the cell that the sum below, or those who sign there, are of. */
  readonly said: ReadonlyMap<number, TitleCell>;
  /** By number of a row: the cell that is named in the next line below, which may as well be over those below it. */
  readonly lines: ReadonlyMap<number, string>;
  /** The numbers of those lines. */
  readonly at: ReadonlySet<number>;
  /** By number of a row whose column of cells is empty: the cell that it names next, where it may be that of those above. */
  readonly inColumn: ReadonlyMap<number, string>;
  /** By number of a row whose column of cells is empty: the one cell that its block names, where each block is numbered from 1. */
  readonly inBlock: ReadonlyMap<number, string>;
}

/** Finds them; a row at a time whenever the caller goes on. Where a column names the cells, no line does. */
export function* cellsBelow(
  { titles, body, heading: { columns } }: TableView<PersonColumn>,
  isCell: (name: string) => boolean,
): Stepwise<CellsBelow> {
  const found = new Below(isCell, columns);
  const kinds = new RowKinds(columns, isCell);
  found.begin(titles);
  for (const row of body) {
    yield;
    if (row.part === undefined) {
      found.row(row, kinds.of(row));
      continue;
    }
    if (row.begins === true) found.begin([row]);
    else found.part(row);
    if (row.part === 'heading' || row.begins === true) kinds.begin();
  }
  found.end();
  return found;
}

interface Line {
  readonly number: number;
  readonly cell: string;
  /** Those between it and the line above. */
  readonly people: readonly number[];
}

class Below implements CellsBelow {
  readonly said = new Map<number, TitleCell>();
  readonly lines = new Map<number, string>();
  readonly at = new Set<number>();
  readonly inColumn = new Map<number, string>();
  readonly inBlock = new Map<number, string>();
  readonly #isCell: (name: string) => boolean;
  /** The names of cells stand over their people. */
  #isAbove = false;
  #found: Line[] = [];
  /** Those below the last line, and those for whom no sum stands yet. */
  #people: number[] = [];
  #unsummed: number[] = [];
  /** The column of cells, those who are named in it below the last one, and those with the cell named next. */
  readonly #columns: PersonColumns;
  #unnamed: number[] = [];
  #named: (readonly [number, string])[] = [];
  #beginsUnnamed: boolean | undefined;
  #blocks = new NumberedBlocks();

  constructor(isCell: (name: string) => boolean, columns: PersonColumns) {
    this.#isCell = isCell;
    this.#columns = columns;
  }

  /** A list begins below these titles. */
  begin(titles: readonly SourceRow[]): void {
    this.end();
    this.#isAbove = titleCell(titles, this.#isCell).name !== '';
  }

  /** Headings that are repeated, and titles over them. */
  part(row: SourceRow): void {
    this.#unsummed = [];
    this.#isAbove ||= row.part === 'title' && titleCell([row], this.#isCell).name !== '';
  }

  row(row: SourceRow, kind: RowKind): void {
    const { cell } = this.#columns;
    if (cell === undefined) this.#rowWithoutColumn(row, kind);
    else this.#rowOfColumn(row, kind.kind, textAt(row, cell));
  }

  #rowOfColumn(row: SourceRow, kind: RowKind['kind'], cell: string): void {
    if (kind === 'group') this.#isAbove = true;
    if (kind !== 'person') return;
    const { number } = row;
    this.#blocks.person(number, orderIn(row, this.#columns), cell);
    this.#beginsUnnamed ??= cell === '';
    this.#unnamed.push(number);
    if (cell === '') return;
    // the row itself names its cell
    for (const above of this.#unnamed.slice(0, -1)) this.#named.push([above, cell]);
    this.#unnamed = [];
  }

  #rowWithoutColumn(row: SourceRow, kind: RowKind): void {
    if (kind.kind === 'person') {
      this.#people.push(row.number);
      this.#unsummed.push(row.number);
    } else if (kind.kind === 'ward') this.#isAbove = true;
    else if (kind.kind === 'group') this.#line(row.number, kind.cell);
    else {
      this.#sum(cellOfSum(row, this.#isCell));
      const signs = kind.kind === 'footer' || SIGNS.test(fold(firstText(row)));
      if (signs) this.#sum({ ...titleCell([row], this.#isCell), sure: false });
    }
  }

  #line(number: number, cell: string): void {
    this.#isAbove ||= this.#people.length === 0 && this.#found.length === 0;
    this.#found.push({ number, cell, people: this.#people });
    this.#people = [];
    this.#unsummed = [];
  }

  #sum(cell: TitleCell): void {
    if (cell.name === '') return;
    if (!this.#isAbove) for (const number of this.#unsummed) this.said.set(number, cell);
    this.#unsummed = [];
  }

  /** Somebody above the first line and nobody below the last: each may be below its people. */
  end(): void {
    const mayBeBelow = !this.#isAbove && this.#people.length === 0;
    for (const { number, cell, people } of mayBeBelow ? this.#found : []) {
      this.at.add(number);
      for (const person of people) this.lines.set(person, cell);
    }
    const isColumn = !this.#isAbove && this.#beginsUnnamed === true && this.#unnamed.length === 0;
    const blocks = this.#isAbove ? [] : this.#blocks.unnamed();
    for (const [person, cell] of blocks) this.inBlock.set(person, cell);
    for (const [person, cell] of isColumn && blocks.length === 0 ? this.#named : [])
      this.inColumn.set(person, cell);
    this.#blocks = new NumberedBlocks();
    this.#isAbove = false;
    this.#unnamed = [];
    this.#named = [];
    this.#beginsUnnamed = undefined;
    this.#found = [];
    this.#people = [];
    this.#unsummed = [];
  }
}

/** What stands over those who sign for a cell. */
const SIGNS = /^(?:t ?[/.]? ?m\b|(?:pho )?bi thu\b|xac nhan\b|nguoi lap\b)/u;
const SUM =
  /^(?:tổng cộng|cộng|tổng số|tổng)(?!\p{L})[\s:.–-]*(?:(?:số )?(?:đảng viên|đv|đ\/c)(?: của)? )?/iu;
const BEHIND = /\s*[:(=].*$/u;
const COUNT = /\s*[–-]?\s+(?:có\s+\d+|\d+\s*(?:đồng chí|đ\/?c|đảng viên|đ\/?v|người))(?!\p{L}).*$/iu;

/** The cell that a sum is of: “Tổng cộng chi bộ khu phố 1: 12 đ/c”. */
function cellOfSum({ cells }: SourceRow, isCell: (name: string) => boolean): TitleCell {
  const sum = cells.find((cell) => SUM.test(cell?.text.normalize('NFC') ?? ''))?.text.normalize('NFC') ?? '';
  const said = sum.replace(SUM, '').trim();
  const name = isCell(said) ? said : said.replace(BEHIND, '').replace(COUNT, '');
  // a number at the end may be a count, or the cell's own
  const isWhole = name !== said || !/\d$/u.test(name);
  const sure = isCell(name) || (isWhole && (behindCellWord(name) ?? '') !== '');
  return { name: sure || namesCell(name) ? name : '', sure };
}

/** Rows that name no cell, in a list whose rows do; the cells of some may be named below them. */
export interface OpenCells {
  readonly count: number;
  readonly mayBeBelow: boolean;
}

/** What stands below people, as far as somebody has said what the lines there are. */
export class NamesBelow {
  readonly #below: CellsBelow;
  readonly #answer: ImportSettings['cellNames'];
  readonly #inColumn: ImportSettings['cellFromAbove'];
  readonly #unsure: ReadonlySet<string>;

  constructor(below: CellsBelow, { cellNames, cellFromAbove }: ImportSettings) {
    this.#below = below;
    this.#answer = cellNames;
    this.#inColumn = cellFromAbove;
    this.#unsure = new Set([...below.said.values()].flatMap(({ name, sure }) => (sure ? [] : [name])));
  }

  /** True for a line that is, or may be, of those above it. */
  isLine(number: number): boolean {
    return this.#answer !== 'above' && this.#below.at.has(number);
  }

  /** The cell of somebody's row; without a name while that is open, nothing where no cell is named below. */
  cellOf(number: number): { readonly name?: string } | undefined {
    const said = this.#below.said.get(number);
    if (said !== undefined) return said;
    const next = this.#below.inColumn.get(number);
    if (next !== undefined && typeof this.#inColumn !== 'boolean')
      return this.#inColumn === undefined ? {} : { name: next };
    const name = this.#below.lines.get(number);
    if (name === undefined || this.#answer === 'above') return undefined;
    return this.#answer === undefined ? {} : { name };
  }

  /** The cell that the block of the row names elsewhere; undefined where that is not sure. */
  ofBlock(number: number): string | undefined {
    return this.#below.inBlock.get(number);
  }

  /** Rows whose column of cells is empty, and named next below. */
  get inColumn(): number {
    return this.#below.inColumn.size;
  }

  /** True for the name of a cell that somebody has to agree to. */
  isUnsure(name: string): boolean {
    return this.#unsure.has(name);
  }

  /** Whether people stand above or below the names of their cells is asked where the list says neither. */
  question(rows: readonly PlanRow[]): readonly ListQuestion[] {
    const { lines, at } = this.#below;
    if (at.size === 0) return [];
    const first = rows.find(({ number }) => lines.has(number));
    const examples = [{ text: first?.name ?? '', otherwise: lines.get(first?.number ?? 0) ?? '' }];
    const id = 'cell-names';
    return [{ id, kind: id, count: at.size, examples, choices: cellNamesAnswers, answer: this.#answer }];
  }
}
