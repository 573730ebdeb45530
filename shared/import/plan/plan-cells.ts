import type { CellDraft, ImportEdit } from '../../domain/edits';
import type { Cell, Season } from '../../domain/season';
import { activeCells, isFinished } from '../../domain/season-views';
import { cleanLine } from '../../text/clean-text';
import { type ColumnUse, columnUses, headingMeaning } from '../headings';
import { CellNames, cellKey, type NamedCell } from '../match/match-cells';
import type { PastedCellProblem } from '../paste-cells';
import {
  memberCountKeys,
  type PastedCell,
  pastedCellDraft,
  pastedCellOf,
  pastedCellProblems,
  wrongSum,
} from '../paste-cells';
import { type SourceRow, textAt } from '../table/source';
import type { TableView } from '../table/table-view';
import { fromLegacy } from '../text/legacy-encodings';
import { isTotalRow } from '../total-row';
import type { ImportWords } from '../words';
import {
  type Candidate,
  emptyEdit,
  type FieldChange,
  type ImportPlan,
  type PlanRow,
  type RowProblem,
  skippedRow,
} from './plan';
import { encodingQuestion, tableNotes } from './questions';
import { columnsInForce } from './rows-of-people';
import { type ImportSettings, SKIP_ROW } from './settings';

/** What the headings over a column of a list of cells mean. */
export function cellHeading(path: readonly string[]): ColumnUse | 'ignored' | undefined {
  const lowest = path.at(-1);
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
  const rows = view.body.map((row) => planning.planRow(row));
  return {
    rows,
    ties: [],
    questions: encodingQuestion(view, settings),
    notes: tableNotes(view),
    edit: planning.edit(),
  };
}

class CellPlanning {
  readonly #columns: Readonly<Partial<Record<ColumnUse, number>>>;
  readonly #view: TableView<ColumnUse>;
  readonly #settings: ImportSettings;
  readonly #kindNames: ImportWords['cellKind'];
  readonly #names: CellNames;
  readonly #cells: ReadonlyMap<string, Cell>;
  /** By name: the row that had it first, and its numbers. */
  readonly #seen = new Map<string, { readonly number: number; readonly counts: string }>();
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
    this.#view = view;
    this.#settings = settings;
    const cells = activeCells(season);
    this.#names = new CellNames(cells);
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
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
    if (isTotalRow(texts, this.#columns.name ?? 0)) return skippedRow(number, 'total', name);
    const cell = pastedCellOf(texts, this.#columns);
    const told = { problems: problemsOf(cell), values: valuesOf(cell, this.#kindNames[cell.kind]) };
    const chosen = this.#settings.rows?.[String(number)];
    if (chosen === SKIP_ROW) return { ...skippedRow(number, 'chosen', name), ...told, chosen };
    const draft = pastedCellDraft(cell);
    if (name === '' || !/\p{L}/u.test(name))
      return skippedRow(number, 'noName', texts.find((text) => text !== '') ?? '');
    if (draft === undefined) return { ...skippedRow(number, 'wrong', name), ...told };
    const counts = JSON.stringify(draft.members);
    const before = this.#seen.get(cellKey(name));
    if (before?.counts === counts)
      return { ...skippedRow(number, 'duplicate', name), ...told, sameAs: before.number };
    this.#seen.set(cellKey(name), before ?? { number, counts });
    // one name and two numbers: perhaps two cells of two wards that were merged
    const again = before && chosen === undefined ? { sameAs: before.number } : undefined;
    return { ...this.#place(number, draft, { chosen, again }), ...told };
  }

  #place(
    number: number,
    draft: CellDraft,
    { chosen, again }: { readonly chosen: string | undefined; readonly again: object | undefined },
  ): PlanRow {
    const base = {
      ...skippedRow(number, 'chosen', draft.name),
      cellName: draft.name,
      ...(chosen !== undefined && { chosen }),
    };
    const { cell: found, near } = this.#names.match(draft.name);
    const decided = chosen === undefined ? found?.id : chosen;
    const known = this.#cells.get(decided ?? '');
    if (!known && chosen === undefined && (again || near.length > 0)) {
      return { ...withoutReason(base), outcome: 'ask', candidates: near.map(candidateOf), ...again };
    }
    if (again) return { ...withoutReason(base), outcome: 'ask', ...again };
    if (!known) {
      this.#added.push(draft);
      return { ...withoutReason(base), outcome: 'add' };
    }
    const changes = countChanges(known, draft);
    if (changes.length === 0) return { ...withoutReason(base), outcome: 'same' };
    if (isFinished(known)) return { ...base, cellName: known.name, reason: 'cellFinished', changes };
    this.#counts.push({ cell: known.id, patch: draft.members });
    return { ...withoutReason(base), cellName: known.name, outcome: 'update', changes };
  }

  #textsOf(row: SourceRow): string[] {
    const texts = Array.from(row.cells, (_, column) => countOr(row, column));
    if (this.#settings.convert === true) {
      for (const { index, encoding } of this.#view.columns) {
        const text = texts[index];
        if (encoding && text !== undefined && row.cells[index]?.number === undefined)
          texts[index] = fromLegacy(text, encoding);
      }
    }
    const corrected = this.#settings.values?.[String(row.number)];
    for (const use of columnUses) {
      const [text, column] = [corrected?.[use], this.#columns[use]];
      if (text !== undefined && column !== undefined) texts[column] = text;
    }
    return texts.map(cleanLine);
  }
}

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
