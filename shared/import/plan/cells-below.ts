import type { Stepwise } from '../../stepwise';
import { fold } from '../../text/fold';
import { behindCellWord, namesCell } from '../table/cell-words';
import type { PersonColumn } from '../table/person-headings';
import { type RowKind, RowKinds } from '../table/row-kinds';
import { firstText, type SourceRow } from '../table/source';
import type { TableView } from '../table/table-view';
import { type TitleCell, titleCell } from '../table/title-cell';
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
}

/** Finds them; a row at a time whenever the caller goes on. A column of cells says it all. */
export function* cellsBelow(
  { titles, body, heading: { columns } }: TableView<PersonColumn>,
  isCell: (name: string) => boolean,
): Stepwise<CellsBelow> {
  const found = new Below(isCell);
  if (columns.cell !== undefined) return found;
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
  readonly #isCell: (name: string) => boolean;
  /** The names of cells stand over their people. */
  #isAbove = false;
  #found: Line[] = [];
  /** Those below the last line, and those for whom no sum stands yet. */
  #people: number[] = [];
  #unsummed: number[] = [];

  constructor(isCell: (name: string) => boolean) {
    this.#isCell = isCell;
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
    this.#isAbove = false;
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

/** What stands below people, as far as somebody has said what the lines there are. */
export class NamesBelow {
  readonly #below: CellsBelow;
  readonly #answer: ImportSettings['cellNames'];
  readonly #unsure: ReadonlySet<string>;

  constructor(below: CellsBelow, { cellNames }: ImportSettings) {
    this.#below = below;
    this.#answer = cellNames;
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
    const name = this.#below.lines.get(number);
    if (name === undefined || this.#answer === 'above') return undefined;
    return this.#answer === undefined ? {} : { name };
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
