import type { CellDraft, ImportEdit } from '../../domain/edits';
import type { Cell, Season } from '../../domain/season';
import { activeCells, isFinished } from '../../domain/season-views';
import { cleanLine } from '../../text/clean-text';
import { fold } from '../../text/fold';
import { cellNameToWrite, fullCellName, nameInWard, severalByWard, severalOfOneName } from '../cell-name';
import { type ColumnUse, columnUses, headingMeaning } from '../headings';
import { CellNames, cellKey, type NamedCell } from '../match/match-cells';
import { mayBeOneCell, type NewCellName, newCellName } from '../match/new-cells';
import type { PastedCellProblem } from '../paste-cells';
import {
  countsKey,
  memberCountKeys,
  type PastedCell,
  pastedCellDraft,
  pastedCellOf,
  pastedCellProblems,
  wardOf,
  wrongSum,
} from '../paste-cells';
import { LONE_NUMERAL } from '../table/row-kinds';
import { rowOnSheet, type SourceRow, textAt } from '../table/source';
import type { TableView } from '../table/table-view';
import { isTotalRow } from '../total-row';
import { faultProblem } from '../values/value-problem';
import type { ImportWords } from '../words';
import { columnsInForce } from './columns-in-force';
import { cellColumnsLeft } from './columns-left';
import { Doubted } from './doubts';
import {
  type Candidate,
  emptyEdit,
  type FieldChange,
  type FullName,
  type ImportPlan,
  type PlanRow,
  type RowProblem,
  type SkipReason,
  skippedRow,
} from './plan';
import { encodingQuestion, guessQuestion, hiddenRows, notCalculated, tableNotes } from './questions';
import { type ImportSettings, SKIP_ROW } from './settings';
import { isStruck } from './struck-cells';

/** “Chi uỷ” over “Số lượng”: no number of members. */
const OF_COMMITTEE = /^(?:so luong )?(?:cap|chi) uy\b|^(?:pho )?bi thu\b/u;

/** What the headings over a column of a list of cells mean. */
export function cellHeading(path: readonly string[]): ColumnUse | 'ignored' | undefined {
  const lowest = path.at(-1);
  if (path.slice(0, -1).some((above) => OF_COMMITTEE.test(fold(above)))) return 'ignored';
  return lowest === undefined ? undefined : (headingMeaning(lowest) ?? headingMeaning(path.join(' ')));
}

/** Plans the import of a list of cells: new ones are added, the numbers of those that are there change. */
export function planCells(
  season: Season,
  view: TableView<ColumnUse>,
  settings: ImportSettings,
  words: Pick<ImportWords, 'cellKind'>,
): ImportPlan {
  const planning = new CellPlanning(season, view, settings, words.cellKind);
  planning.look(view.body);
  const rows = view.body.map((row) => planning.planRow(row));
  return {
    rows,
    ties: [],
    questions: [
      ...guessQuestion(view, settings, columnUses),
      ...encodingQuestion(view, settings),
      ...hiddenRows({ view, settings }),
      ...planning.doubted.questions(),
    ],
    notes: [...notCalculated(rows), ...tableNotes(view), ...cellColumnsLeft(view, rows, settings)],
    fullName: planning.short,
    edit: planning.edit(),
  };
}

class CellPlanning {
  readonly #columns: Readonly<Partial<Record<ColumnUse, number>>>;
  readonly #settings: ImportSettings;
  readonly #kindNames: ImportWords['cellKind'];
  readonly #names: CellNames;
  readonly #cells: ReadonlyMap<string, Cell>;
  /** By name and numbers: the row that had them first. */
  readonly #seen = new Map<string, number>();
  /** Rows that share their name with others, whose numbers differ, each with one of those; and rows whose wards do. */
  readonly #several = new Map<number, number>();
  readonly #inWards = new Set<number>();
  /** Some rows are numbered 1, 2, 3. */
  #hasNumbers = false;
  #short: FullName | undefined;
  readonly #addedRows: { readonly number: number; readonly looked: NewCellName }[] = [];
  readonly doubted: Doubted;
  readonly #added: CellDraft[] = [];
  readonly #counts: ImportEdit['counts'] = [];

  constructor(
    season: Season,
    view: TableView<ColumnUse>,
    settings: ImportSettings,
    kindNames: ImportWords['cellKind'],
  ) {
    this.#kindNames = kindNames;
    this.#columns = columnsInForce(view, settings);
    this.#settings = settings;
    this.doubted = new Doubted(settings);
    const cells = activeCells(season);
    this.#names = new CellNames(cells);
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
  }

  /** The first name of a new cell that is not written out. */
  get short(): FullName | undefined {
    return this.#short;
  }

  /** Looks for cells of one name before any is planned: each of them has to be told from the others. */
  look(body: readonly SourceRow[]): void {
    const column = this.#columns.name ?? 0;
    this.#hasNumbers = body.some((row) =>
      row.cells.slice(0, column).some((cell) => /^\d{1,3}[.)]?$/u.test(cell?.text ?? '')),
    );
    const listed = body.flatMap((row) => {
      if (row.part !== undefined) return [];
      const texts = this.#textsOf(row);
      if (this.#addsUp(texts)) return [];
      const cell = pastedCellOf(texts, this.#columns);
      const { number } = row;
      return [{ number, name: cell.name, counts: countsKey(cell), ward: wardOf(texts, this.#columns) }];
    });
    for (const { number } of severalByWard(listed)) this.#inWards.add(number);
    const named = listed.map((each) => ({
      ...each,
      name: this.#inWards.has(each.number) ? nameInWard(each.name, each.ward) : each.name,
    }));
    const several = [...severalOfOneName(named)];
    for (const { number, name } of several) {
      const other = several.find((each) => each.number !== number && cellKey(each.name) === cellKey(name));
      this.#several.set(number, other?.number ?? number);
    }
  }

  /** A total, or a line over a group of cells: “I | Khối khu phố | 75” above those numbered 1, 2, 3. */
  #addsUp(texts: readonly string[]): boolean {
    const column = this.#columns.name ?? 0;
    if (isTotalRow(texts, column)) return true;
    const name = texts[column] ?? '';
    const isNumeral = texts.slice(0, column).some((text) => LONE_NUMERAL.test(text));
    return GROUP.test(name) || (isNumeral && this.#hasNumbers && !/^(?:chi bộ|cb)(?!\p{L})/iu.test(name));
  }

  edit(): ImportEdit | undefined {
    if (this.#added.length + this.#counts.length === 0) return undefined;
    return { ...emptyEdit, cells: this.#added, counts: this.#counts };
  }

  planRow(row: SourceRow): PlanRow {
    const { number } = row;
    const texts = this.#textsOf(row);
    if (row.part !== undefined) return skippedRow(number, 'heading', texts.find((text) => text !== '') ?? '');
    const name = texts[this.#columns.name ?? 0] ?? '';
    if (this.#addsUp(texts)) return skippedRow(number, 'total', name);
    if (row.hidden === true && this.#settings.hiddenRows === 'leave')
      return skippedRow(number, 'hidden', name);
    const cell = this.#cellOf(number, texts);
    const faults = this.#faultsOf(row);
    const told = {
      problems: [...faults, ...this.#problemsOf(number, cell)],
      values: valuesOf(cell, this.#kindNames[cell.kind]),
    };
    const chosen = this.#settings.rows?.[String(number)];
    if (chosen === SKIP_ROW) return { ...skippedRow(number, 'chosen', name), ...told, chosen };
    const draft = pastedCellDraft(cell);
    const struck = chosen === undefined ? this.#struck(row, name) : undefined;
    if (struck !== undefined) return { ...skippedRow(number, struck, name), ...told };
    if (name === '' || !/\p{L}/u.test(name)) {
      const isLost = faults.some(({ column }) => column === 'name');
      const text = texts.find((each) => each !== '') ?? '';
      return { ...skippedRow(number, isLost ? 'wrong' : 'noName', text), problems: faults };
    }
    if (draft === undefined) return { ...skippedRow(number, 'wrong', name), ...told };
    const key = `${cellKey(cell.name)} ${JSON.stringify(draft.members)}`;
    const before = this.#seen.get(key);
    if (before !== undefined) return { ...skippedRow(number, 'duplicate', name), ...told, sameAs: before };
    this.#seen.set(key, number);
    const planned = this.#place(number, draft, chosen);
    const near = planned.outcome === 'add' ? this.#nearRow(number, cell.name) : [];
    return { ...planned, ...told, problems: [...told.problems, ...near] };
  }

  /** What Excel shows instead of a value, in the columns that are taken; what was put right by hand is none. */
  #faultsOf({ number, faults = [] }: SourceRow): readonly RowProblem[] {
    const corrected = this.#settings.values?.[String(number)];
    return columnUses.flatMap((use) => {
      const fault = faults.find(({ column }) => column === this.#columns[use]);
      return fault && corrected?.[use] === undefined ? [faultProblem(use, fault)] : [];
    });
  }

  /** A new cell whose name is nearly that of another: both come in, and that is said. */
  #nearRow(number: number, name: string): readonly RowProblem[] {
    const looked = newCellName(name);
    const before = this.#addedRows.find((other) => mayBeOneCell(other.looked, looked));
    this.#addedRows.push({ number, looked });
    if (before === undefined) return [];
    return [
      { column: 'name', code: 'maybe-duplicate', wrong: false, text: String(rowOnSheet(before.number)) },
    ];
  }

  /** Why a row that is struck out stays out; undefined where it is taken. */
  #struck(row: SourceRow, name: string): SkipReason | undefined {
    const cell = row.cells[this.#columns.name ?? 0];
    return cell !== undefined && isStruck(cell)
      ? this.doubted.reason({ kind: 'struck', text: name })
      : undefined;
  }

  #cellOf(number: number, texts: readonly string[]): PastedCell {
    const cell = pastedCellOf(texts, this.#columns);
    const ward = this.#inWards.has(number) ? wardOf(texts, this.#columns) : '';
    return { ...cell, name: nameInWard(cell.name, ward) };
  }

  /** One name and two numbers: perhaps two cells of two wards that were merged. */
  #problemsOf(number: number, cell: PastedCell): readonly RowProblem[] {
    const problems = problemsOf(cell);
    if (!this.#several.has(number)) return problems;
    return [...problems, { column: 'name', code: 'same-name', wrong: true, text: cell.name }];
  }

  #place(number: number, draft: CellDraft, chosen: string | undefined): PlanRow {
    const base = {
      ...skippedRow(number, 'chosen', draft.name),
      cellName: draft.name,
      ...(chosen !== undefined && { chosen }),
    };
    const { cell: found, near } = this.#names.match(draft.name);
    const decided = chosen === undefined ? found?.id : chosen;
    const known = this.#cells.get(decided ?? '');
    const sameAs = this.#several.get(number);
    if (chosen === undefined && (sameAs !== undefined || (!known && near.length > 0))) {
      const candidates = [...(known ? [known] : []), ...near].map(candidateOf);
      return { ...withoutReason(base), outcome: 'ask', candidates, ...(sameAs !== undefined && { sameAs }) };
    }
    if (!known) return { ...withoutReason(base), ...this.#add(draft), outcome: 'add' };
    const changes = countChanges(known, draft);
    if (changes.length === 0) return { ...withoutReason(base), outcome: 'same' };
    if (isFinished(known)) return { ...base, cellName: known.name, reason: 'cellFinished', changes };
    this.#counts.push({ cell: known.id, patch: draft.members });
    return { ...withoutReason(base), cellName: known.name, outcome: 'update', changes };
  }

  #add(draft: CellDraft): Pick<PlanRow, 'name' | 'cellName'> {
    const full = fullCellName(draft.name);
    const after = cellNameToWrite(draft.name);
    if (after !== undefined) this.#short ??= { before: draft.name, after };
    const name = this.#settings.fullNames === false ? draft.name : full;
    this.#added.push({ ...draft, name });
    return { name, cellName: name };
  }

  #textsOf(row: SourceRow): string[] {
    const texts = Array.from(row.cells, (_, column) => countOr(row, column));
    const corrected = this.#settings.values?.[String(row.number)];
    for (const use of columnUses) {
      const [text, column] = [corrected?.[use], this.#columns[use]];
      if (text !== undefined && column !== undefined) texts[column] = text;
    }
    return texts.map((text) => cleanLine(text).replace(WITH_UNIT, '$1'));
  }
}

/** “45 đ/c” in a column of numbers. */
const WITH_UNIT = /^(\d{1,4})\s*(?:đ\/c|đồng chí|đảng viên|đv|người)$/iu;
/** Over the cells of one kind. */
const GROUP = /^(?:[IVX]+[.)]\s*)?(?:các )?khối (?!phố)/iu;

/** A whole number without the words and groups that its format puts around it; any other text as it shows. */
function countOr(row: SourceRow, column: number): string {
  const number = row.cells[column]?.number;
  return Number.isSafeInteger(number) && row.cells[column]?.date === undefined
    ? String(number)
    : textAt(row, column);
}

function candidateOf({ id, name }: NamedCell): Candidate {
  return { key: id, name, cellName: name };
}

function withoutReason({ reason: _reason, ...row }: PlanRow): PlanRow {
  return row;
}

function countChanges(known: Cell, { members }: CellDraft): FieldChange[] {
  return memberCountKeys.flatMap((field) => {
    const [before, after] = [known.members[field], members[field]];
    if (after === undefined || after === before) return [];
    return [{ field, before: before === undefined ? '' : String(before), after: String(after) }];
  });
}

function problemsOf(cell: PastedCell): readonly RowProblem[] {
  const textOf = (at: PastedCellProblem['at']) => (at === 'name' ? cell.name : cell.counts[at]);
  const wrong = pastedCellProblems(cell).map(({ at, code }): RowProblem => {
    return { column: at, code, wrong: true, text: textOf(at) };
  });
  const sum = wrongSum(cell);
  if (!sum) return wrong;
  return [...wrong, { column: 'total', code: 'wrong-sum', wrong: false, text: String(sum.sum) }];
}

function valuesOf({ counts }: PastedCell, kind: string): PlanRow['values'] {
  const numbers = memberCountKeys.flatMap((key) => (counts[key] === '' ? [] : [[key, counts[key]] as const]));
  return { kind, ...Object.fromEntries(numbers) };
}
