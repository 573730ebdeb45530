import type { Gender } from '../../domain/choices';
import type { RosterStatus } from '../../domain/parts/roster';
import { nameInWard, withoutNumber } from '../cell-name';
import { cellKey } from '../match/match-cells';
import { isCellCode } from '../table/cell-codes';
import { namesCell, namesDepartment, namesPartyGroup, withoutPartyGroup } from '../table/cell-words';
import { type PersonColumn, personColumns } from '../table/person-headings';
import { type PersonColumns, RowKinds } from '../table/row-kinds';
import { firstText, lineText, type SourceRow, sheetOfRow, textAt } from '../table/source';
import type { TableView } from '../table/table-view';
import { titleCell } from '../table/title-cell';
import { genderOfTitle, statusOfTitle } from '../values/membership';
import { lineOver } from '../values/not-members';
import type { NoteWords, ReadPerson } from '../values/person-reading';
import { isNothing } from '../values/read-choice';
import type { DateReading } from '../values/read-date';
import { readPerson } from '../values/read-person';
import { faultProblem, type ValueFault, type ValueProblem } from '../values/value-problem';
import { NamesBelow, type OpenCells } from './cells-below';
import { columnsAgain, womenAreMarked } from './columns-of-table';
import type { DateColumns } from './date-columns';
import { type Doubt, LinesOver, RowDoubts } from './doubts';
import { type GenderCodes, readsCodes } from './gender-codes';
import { LinesInCells } from './lines-in-cells';
import { OverCells } from './over-cells';
import type { ListQuestion, PlanRow, SkipReason } from './plan';
import { PostLines } from './post-lines';
import { PreparedRows } from './prepared-rows';
import type { ImportSettings } from './settings';
import { unitBefore } from './short-headings';
import { struckProblems } from './struck-cells';
import { suggestsNameCase } from './suggested-case';
import type { TableSays } from './table-says';
import type { WardsOver } from './wards-over';

/** A row read: somebody with the name of a cell, or why it is nobody. */
export type ReadRow =
  | {
      readonly number: number;
      readonly person: ReadPerson;
      /** Why they may be no member. */
      readonly doubt?: Doubt | undefined;
      /** Undefined where the sheet says something that is no name of a cell. */
      readonly cell: string | undefined;
    }
  | {
      readonly number: number;
      readonly skipped: SkipReason;
      readonly text: string;
      readonly problems?: readonly ValueProblem[];
    };

/** What is known before the rows are read. */
export interface PeopleReading {
  readonly says: TableSays;
  readonly thisYear: number;
  readonly notes: NoteWords;
  readonly dates: DateColumns;
  readonly codes: GenderCodes | undefined;
  /** The year in which the season's term begins. */
  readonly termFrom: number | undefined;
}

/** Reads the rows of a table of people one by one, one person each, each with the cell that its column or the row above names. */
export class PeopleRows {
  readonly #columns: PersonColumns;
  readonly #settings: ImportSettings;
  readonly #prepared: PreparedRows;
  readonly #dates: DateColumns;
  readonly #from1904: boolean;
  readonly #thisYear: number;
  readonly #genderOf: ((text: string) => Gender | undefined) | undefined;
  readonly #notes: NoteWords;
  readonly #kinds: RowKinds;
  readonly #isCell: (name: string) => boolean;
  readonly #nameCase: boolean;
  readonly #womenMarked: boolean;
  #group: string;
  /** A line above says of all below it that they are no members any more. */
  #gone = false;
  readonly #lines: LinesOver;
  readonly #posts = new PostLines();
  readonly #doubts: RowDoubts;
  /** Further columns of days that say what one in use says: “Ngày vào Đảng lần 2”. */
  readonly #again: ReadonlyMap<PersonColumn, readonly number[]>;
  /** The ward that stands over the cells. */
  #ward = '';
  /** What the line above says of those below it. */
  #status: RosterStatus | undefined;
  #exempt = false;
  readonly #inCells: LinesInCells;
  /** What the title over the list, or the name of its sheet, says of everybody in it. */
  #ofTitle: { readonly status?: RosterStatus | undefined; readonly gender?: Gender | undefined } = {};
  /** The line stood over cells, each with its people: it goes on until the next one. */
  readonly #over = new OverCells();
  /** A cell that a title may name: somebody has to say so. */
  readonly #unsure: string | undefined;
  /** Lines that name parts of cells, or nothing that is known, where no cell stands above. */
  readonly #departments = new Set<string>();
  readonly #wards: WardsOver;
  readonly #inWards: ReadonlySet<string>;
  readonly #below: NamesBelow;
  readonly #unit: string;
  /** The heading over the column of cells. */
  readonly #overCells: string;
  /** The cell that the column named last. */
  #above = '';
  /** Rows that name no cell, below one that does. */
  #open = 0;

  constructor(
    view: TableView<PersonColumn>,
    settings: ImportSettings,
    isCell: (name: string) => boolean,
    { says, thisYear, notes, dates, codes, termFrom }: PeopleReading,
  ) {
    this.#columns = view.heading.columns;
    this.#settings = settings;
    this.#from1904 = view.from1904;
    this.#thisYear = thisYear;
    this.#genderOf = readsCodes(codes, settings);
    this.#notes = notes;
    this.#isCell = isCell;
    this.#wards = says.wards;
    this.#ward = this.#wards.get(0) ?? '';
    this.#inWards = says.inWards;
    this.#below = new NamesBelow(says.below, settings);
    this.#prepared = new PreparedRows(view, settings, this.#columns);
    this.#dates = dates;
    this.#unit = unitBefore(view);
    this.#overCells = view.heading.paths[this.#columns.cell ?? -1]?.at(-1) ?? '';
    this.#again = settings.columns === undefined ? columnsAgain(view) : new Map();
    this.#kinds = new RowKinds(this.#columns, isCell);
    this.#womenMarked = womenAreMarked(view.body, this.#columns);
    this.#nameCase = settings.nameCase ?? suggestsNameCase(view, this.#columns);
    this.#doubts = new RowDoubts(
      view,
      this.#columns,
      settings.hiddenColumns === 'leave' ? view.hiddenColumns : [],
      says.legend,
    );
    const titles = this.#prepared.titles(view.titles);
    this.#lines = new LinesOver(settings.kind === 'committee' ? termFrom : undefined);
    this.#lines.titles(titles);
    const title = titleCell(titles, isCell);
    for (const row of titles) this.#readStatus(row);
    this.#group = title.name;
    this.#unsure = title.sure ? undefined : title.name;
    this.#inCells = new LinesInCells(settings, isCell);
    this.#inCells.title(title.name);
  }

  #readStatus(title: SourceRow): void {
    const { status, gender } = this.#ofTitle;
    const text = firstText(title);
    this.#ofTitle = { status: statusOfTitle(text) ?? status, gender: genderOfTitle(text) ?? gender };
  }

  /** True for the name of a cell that stands inside a title, and may be none, and for a code. */
  isUnsure(name: string): boolean {
    const isDoubtful = name === this.#unsure || this.#departments.has(name) || this.#below.isUnsure(name);
    return name !== '' && (isDoubtful || isCellCode(this.#overCells, name));
  }

  /** How many rows name no cell below one that does: whether they belong to it is asked. */
  get openCells(): OpenCells {
    const { inColumn } = this.#below;
    return { count: Math.max(this.#open, inColumn), mayBeBelow: inColumn > 0 };
  }

  /** What is to be decided about lines that name cells or parts of them. */
  questions(planned: readonly PlanRow[]): readonly ListQuestion[] {
    return [...this.#below.question(planned), ...this.#inCells.questions()];
  }

  read(source: SourceRow): ReadRow {
    const row = this.#prepared.of(source);
    const { number } = row;
    if (row.part !== undefined) return this.#readPart(row);
    if (row.hidden === true && this.#settings.hiddenRows === 'leave') {
      return { number, skipped: 'hidden', text: firstText(row) };
    }
    const kind = this.#kinds.of(row);
    if (kind.kind !== 'person' && kind.kind !== 'noName') this.#posts.end();
    if (kind.kind === 'group' && this.#below.isLine(number)) {
      this.#endOfCell();
      return { number, skipped: 'groupBelow', text: kind.cell };
    }
    if (kind.kind === 'group' || kind.kind === 'ward') {
      this.#posts.begin();
      if (kind.kind === 'ward') this.#ward = kind.ward;
      else this.#lines.cell(kind.cell);
      const isPart = kind.kind === 'group' && this.#inCells.line(kind.cell);
      if (kind.kind === 'ward') this.#inCells.title('');
      else if (!isPart && (kind.unsure === true || namesDepartment(kind.cell)))
        this.#departments.add(kind.cell);
      this.#group =
        kind.kind === 'ward' ? '' : this.#inWard(isPart ? this.#inCells.cell : kind.cell, this.#ward);
      this.#above = '';
      if (!this.#over.cell()) this.#endOfCell();
      return {
        number,
        skipped: isPart ? 'line' : 'group',
        text: kind.kind === 'ward' ? kind.ward : kind.cell,
      };
    }
    if (kind.kind === 'status' || kind.kind === 'gone') {
      this.#gone = kind.kind === 'gone';
      this.#status = kind.kind === 'status' ? kind.status : undefined;
      this.#exempt = kind.kind === 'status' && kind.exempt === true;
      this.#lines.end();
      this.#over.line();
      return { number, skipped: 'line', text: lineText(row) };
    }
    if (kind.kind === 'post') {
      this.#posts.line(kind.position, kind.text);
      this.#lines.end();
      return { number, skipped: 'line', text: kind.text };
    }
    if (kind.kind === 'line') {
      this.#lines.line(kind.text);
      // “Đảng viên chuyển đến trong năm” below those who died
      if (lineOver(kind.text) === 'members' && !namesPartyGroup(kind.text)) this.#gone = false;
      return { number, skipped: 'line', text: kind.text };
    }
    if (kind.kind === 'noName') return this.#nameless(row);
    if (kind.kind !== 'person') return { number, skipped: kind.kind, text: firstText(row) };
    if (this.#posts.signs(row)) {
      this.#kinds.sign();
      return { number, skipped: 'footer', text: firstText(row) };
    }
    return this.#person(row);
  }

  /** What a line said of the people of a cell ends with it. */
  #endOfCell(): void {
    this.#gone = false;
    this.#status = undefined;
    this.#exempt = false;
  }

  #person(row: SourceRow): ReadRow {
    const { number } = row;
    const person = readPerson({
      cellOf: (column) => {
        const at = this.#columns[column];
        return at === undefined ? undefined : row.cells[at];
      },
      againIn: (column) => (this.#again.get(column) ?? []).flatMap((at) => row.cells[at] ?? []),
      faultOf: (column) => this.#faultAt(row, column),
      datesOf: (column) => this.#datesOf(column),
      nameCase: this.#nameCase,
      womenMarked: this.#womenMarked,
      genderOf: this.#genderOf,
      group: this.#status ?? this.#ofTitle.status,
      genderOfAll: this.#ofTitle.gender,
      exemptGroup: this.#exempt,
      thisYear: this.#thisYear,
      notes: this.#notes,
    });
    this.#lines.person();
    this.#inCells.person();
    this.#over.person();
    const doubt = this.#lines.doubt ?? this.#doubts.of(row);
    const strokes = doubt?.kind === 'struck' ? [] : struckProblems(row, this.#columns);
    const post = this.#posts.of(person.fields);
    const problems = [...person.problems, ...post.problems, ...strokes];
    return {
      number,
      doubt,
      ...this.#withCell(row, { ...person, fields: post.fields, problems, gone: person.gone || this.#gone }),
    };
  }

  /** Headings that are repeated, titles of blocks, and what is left of a person above. */
  #readPart(row: SourceRow): ReadRow {
    const { number, part } = row;
    if (row.begins === true) {
      this.#group = '';
      this.#inCells.title('');
      this.#ward = this.#wards.get(sheetOfRow(number)) ?? '';
      this.#ofTitle = {};
      this.#above = '';
      this.#endOfCell();
      this.#over.begin();
      this.#lines.begin();
    }
    this.#posts.begin();
    if (part === 'heading') this.#lines.heading();
    if (part === 'title') {
      this.#lines.titles([row]);
      this.#readStatus(row);
    }
    if (part === 'heading' || row.begins === true) this.#kinds.begin();
    const text = firstText(row);
    if (part === 'continued') {
      const more = { column: 'note', code: 'more-of-above', wrong: false, text } as const;
      return { number, skipped: 'continued', text, problems: text === '' ? [] : [more] };
    }
    const title = part === 'title' ? titleCell([row], this.#isCell) : undefined;
    const cell = title?.sure === true ? title.name : '';
    if (cell !== '') {
      this.#group = cell;
      this.#inCells.title(cell);
    }
    return { number, skipped: cell === '' ? 'heading' : 'group', text };
  }

  /** A row without a name: said, where it says anything of a person; a name that cannot be read is a fault, and none that lacks. */
  #nameless(row: SourceRow): ReadRow {
    const { number } = row;
    const text = firstText(row);
    const faults = personColumns.flatMap((column) => {
      const fault = this.#faultAt(row, column);
      return fault ? [faultProblem(column, fault)] : [];
    });
    const inName = faults.some(({ column }) => NAME_COLUMNS.has(column));
    const says = this.#kinds.fillsPerson(row) || faults.length > 0;
    const missing: readonly ValueProblem[] =
      says && !inName ? [{ column: 'fullName', code: 'no-name', wrong: true, text: '' }] : [];
    return { number, skipped: inName ? 'wrong' : 'noName', text, problems: [...missing, ...faults] };
  }

  #withCell(row: SourceRow, read: ReadPerson): { person: ReadPerson; cell: string | undefined } {
    const ofColumn = namedIn(textAt(row, this.#columns.cell));
    const named = this.#isCell(ofColumn) ? ofColumn : withoutPartyGroup(ofColumn);
    const person = named === ofColumn ? read : saying(read, 'party-group', ofColumn);
    const written = this.#inWard(this.#inUnit(named), textAt(row, this.#columns.ward) || this.#ward);
    if (this.#faultAt(row, 'cell') !== undefined) return { person, cell: undefined };
    if (written !== '') {
      this.#above = written;
      return { person, cell: written };
    }
    const ofBlock = this.#below.ofBlock(row.number);
    if (ofBlock !== undefined) return { person: saying(person, 'cell-of-block', ofBlock), cell: ofBlock };
    if (this.#group === '') {
      const below = this.#below.cellOf(row.number);
      if (below !== undefined) return { person, cell: below.name };
    }
    if (this.#above === '' || this.#group !== '')
      return { person, cell: this.#inCells.isOpen ? undefined : this.#group };
    const { cellFromAbove } = this.#settings;
    this.#open += 1;
    if (cellFromAbove === true) return { person, cell: this.#above };
    if (cellFromAbove === false) return { person, cell: '' };
    return { person: saying(person, 'cell-from-above', this.#above), cell: undefined };
  }

  /** “1” in a column “Khu phố” is khu phố 1. */
  #inUnit(name: string): string {
    return name === '' || this.#unit === '' || namesCell(name) ? name : `${this.#unit} ${name}`;
  }

  /** The name with the old ward behind it, where the list has cells of that name in several, or such a cell is known. */
  #inWard(name: string, ward: string): string {
    if (name === '' || ward === '') return name;
    const whole = nameInWard(name, ward);
    return this.#inWards.has(cellKey(name)) || this.#isCell(whole) ? whole : name;
  }

  #faultAt(row: SourceRow, column: PersonColumn): ValueFault | undefined {
    const at = this.#columns[column];
    if (at === undefined) return undefined;
    const uneven = row.uneven?.find((each) => each.column === at);
    if (uneven) return { kind: uneven.kind ?? 'uneven-lines', text: uneven.text };
    return this.#prepared.dittoFault(row, at) ?? row.faults?.find((fault) => fault.column === at);
  }

  #datesOf(column: PersonColumn): DateReading {
    const { doubt, compact = false } = this.#dates.get(column) ?? {};
    const chosen = this.#settings.dates?.[column];
    const isChanged = chosen === 'swapped' || (doubt?.isSure === true && chosen !== 'kept');
    return {
      from1904: this.#from1904,
      monthFirst: doubt?.texts === true && isChanged,
      swapped: doubt?.days === true && isChanged,
      compact,
    };
  }
}

/** What the column of cells names: a dash names none. */
function namedIn(text: string): string {
  return isNothing(text) ? '' : withoutNumber(text);
}

/** Somebody with something more to be known of the cell. */
function saying(
  person: ReadPerson,
  code: 'party-group' | 'cell-from-above' | 'cell-of-block',
  text: string,
): ReadPerson {
  return { ...person, problems: [...person.problems, { column: 'cell', code, wrong: false, text }] };
}

const NAME_COLUMNS = new Set<PersonColumn>(['fullName', 'familyName', 'middleName', 'givenName']);
