import type { Season } from '../../domain/season';
import { isFinished } from '../../domain/season-views';
import { telling } from '../../stepwise';
import { termsIn } from '../../text/terms';
import { KnownPeople, type PersonMarks, type PersonMatch } from '../match/match-people';
import { type BrokenRow, joinBrokenRows } from '../table/broken-rows';
import { joinNotesBelow } from '../table/notes-below';
import type { PersonColumn } from '../table/person-headings';
import { rowOnSheet, type SourceRow } from '../table/source';
import type { TableView } from '../table/table-view';
import { type UnfoldedList, unfoldInSteps } from '../table/unfold';
import type { ReadFields } from '../values/person-reading';
import type { ImportWords } from '../words';
import { type CellTarget, CellTies } from './cell-ties';
import { columnsInForce } from './columns-in-force';
import { personColumnsLeft } from './columns-left';
import { CrowdedPosts } from './crowded-posts';
import { type DateColumns, dateColumns } from './date-columns';
import { type Doubt, Doubted } from './doubts';
import { fieldChanges } from './field-changes';
import { type GenderCodes, genderCodes } from './gender-codes';
import { committeeKeeping, isNumber, type Keeping, type Known, rosterKeeping } from './keeping';
import { LeftRows } from './left-rows';
import { candidatesOf, elsewhere, maybeTwice, namesakes, notJoined, romanCell } from './namesakes';
import { otherWard } from './other-ward';
import {
  type CellTie,
  emptyEdit,
  type ImportPlan,
  type PlanRow,
  type RowProblem,
  type SkipReason,
  skippedRow,
} from './plan';
import { peopleNotes, peopleQuestions } from './questions';
import { PeopleRows, type ReadRow } from './rows-of-people';
import { NEW_PERSON, type PeopleSettings, SKIP_CELL, SKIP_ROW } from './settings';
import { type TableSays, tableSays } from './table-says';
import { withUsedCells } from './used-cells';

const cellFinished = { outcome: 'skip', reason: 'cellFinished' } as const;
const nothingTold = { cellName: '', values: {}, problems: [], changes: [] } as const;

/** Plans the import of a list of people, step by step whenever the caller goes on; tells how many rows are done. */
export function* planPeople(
  season: Season,
  view: TableView<PersonColumn>,
  settings: PeopleSettings,
  words: ImportWords,
  thisYear: number,
): Generator<number, ImportPlan> {
  const ties = new CellTies(season, settings, view.file);
  yield 0;
  const columns = columnsInForce(view, settings);
  const noted = { ...view, body: yield* inRows(joinNotesBelow(view.body, columns)) };
  const { view: whole, broken } = yield* inRows(joinBrokenRows(noted, columns));
  const list = yield* inRows(
    unfoldInSteps(settings.brokenRows === false ? noted : whole, {
      columns,
      left: settings.hiddenColumns === 'leave' ? view.hiddenColumns : [],
      severalPeople: settings.severalPeople,
      isCell: (name) => ties.isCell(name),
    }),
  );
  const dates = yield* inRows(dateColumns(list.view));
  yield 0;
  const codes = genderCodes(list.view);
  const says = yield* inRows(tableSays(list.view, (name) => ties.isCell(name)));
  const time = { words, thisYear, dates, codes, says };
  const planning = new Planning(season, { sheet: view, list, ties, broken }, settings, time);
  yield 0;
  for (const [index, row] of list.view.body.entries()) {
    planning.row(row);
    yield index + 1;
  }
  yield list.view.body.length;
  const plan = planning.plan();
  const left = yield* telling(personColumnsLeft(view, plan.rows, settings), () => list.view.body.length);
  // the view of it has a turn of its own
  yield list.view.body.length;
  const ward = otherWard(view, season.committee.name, says.wards);
  return { ...plan, notes: [...ward, ...plan.notes, ...left] };
}

/** Steps in which no row is done yet. */
function inRows<T>(steps: Generator<void, T>): Generator<number, T> {
  return telling(steps, () => 0);
}

function firstYear(term: string): number | undefined {
  const [from] = termsIn(term);
  return from === undefined ? undefined : Number.parseInt(from, 10);
}

interface PlannedTable {
  /** As it lies on its sheet. */
  readonly sheet: TableView<PersonColumn>;
  /** With one person in each row. */
  readonly list: UnfoldedList;
  readonly ties: CellTies;
  readonly broken: readonly BrokenRow[];
}

interface PlanningTime {
  readonly words: ImportWords;
  readonly thisYear: number;
  readonly dates: DateColumns;
  readonly codes: GenderCodes | undefined;
  readonly says: TableSays;
}

/** Somebody of this very list, and what their row says. */
type Twin = PersonMarks & { readonly number: number; readonly fields: ReadFields };

interface Person {
  readonly number: number;
  readonly fields: ReadFields;
  readonly problems: readonly RowProblem[];
  readonly tie: CellTie;
  readonly target: CellTarget;
  readonly chosen: string | undefined;
}

class Planning {
  readonly #settings: PeopleSettings;
  readonly #words: ImportWords;
  readonly #dates: DateColumns;
  readonly #codes: GenderCodes | undefined;
  readonly #table: PlannedTable;
  readonly #ties: CellTies;
  readonly #rows: PeopleRows;
  readonly #keeping: Keeping;
  /** Cells that take no change until they are reopened. */
  readonly #finished: ReadonlySet<CellTarget>;
  readonly #known: KnownPeople<Known>;
  readonly #byKey: ReadonlyMap<string, Known>;
  /** Those of this very list, to find who stands in it twice. */
  readonly #seen = new KnownPeople<Twin>();
  /** By key: the row that was taken for somebody. */
  readonly #taken = new Map<string, number>();
  readonly #planned: PlanRow[] = [];
  /** Cells of whose rows some are not decided; and whether some may belong to any cell. */
  readonly #openCells = new Set<CellTarget>();
  #openAnywhere = false;
  /** Of a list of committees. */
  readonly #posts: CrowdedPosts | undefined;
  #withoutPost = 0;
  readonly #doubted: Doubted;
  readonly #left = new LeftRows();

  constructor(
    season: Season,
    table: PlannedTable,
    settings: PeopleSettings,
    { words, thisYear, dates, codes, says }: PlanningTime,
  ) {
    this.#words = words;
    this.#doubted = new Doubted(settings);
    this.#dates = dates;
    this.#codes = codes;
    this.#settings = settings;
    this.#table = table;
    this.#ties = table.ties;
    this.#rows = new PeopleRows(table.list.view, settings, (name) => this.#ties.isCell(name), {
      says,
      thisYear,
      dates,
      codes,
      notes: words.notes,
      termFrom: firstYear(season.season.term),
    });
    this.#keeping =
      settings.kind === 'roster' ? rosterKeeping(season, settings) : committeeKeeping(season, settings);
    this.#posts = settings.kind === 'committee' ? new CrowdedPosts(season) : undefined;
    this.#finished = new Set(season.cells.filter(isFinished).map(({ id }) => id));
    this.#known = new KnownPeople(this.#keeping.known);
    this.#byKey = new Map(this.#keeping.known.map((person) => [person.key, person]));
  }

  row(source: SourceRow): void {
    const read = this.#rows.read(source);
    // the name of a sheet stands on none of its rows
    if (rowOnSheet(read.number) > 0) this.#planned.push(this.#planRow(read));
  }

  plan(): ImportPlan {
    const isOpen = (target: CellTarget) => this.#openAnywhere || this.#openCells.has(target);
    const whole = { ...emptyEdit, cells: this.#ties.added(), ...this.#keeping.edits(isOpen) };
    const edit = this.#settings.onlyKnown === true ? withUsedCells(whole) : whole;
    const asks = Object.values(edit).some((part) => Array.isArray(part) && part.length > 0);
    const { sheet: view, list } = this.#table;
    const posts = this.#posts;
    const placed = posts ? this.#planned.map((row) => posts.told(row)) : this.#planned;
    const rows = placed.map((row) => this.#left.told(row));
    const about = { view, list, settings: this.#settings, rows };
    const uncounted = this.#keeping.uncounted(isOpen);
    const namesNoCell = this.#ties.list().some(({ name, to }) => name === '' && to === undefined);
    const unitIsOpen = view.unit !== undefined && namesNoCell && this.#settings.unitIsCell === undefined;
    return {
      rows,
      // whether a column names the cells is asked first
      ties: this.#ties.list().filter(({ name }) => name !== '' || !unitIsOpen),
      questions: peopleQuestions({
        ...about,
        broken: this.#table.broken,
        dates: this.#dates,
        openCells: this.#rows.openCells,
        withoutPost: this.#withoutPost,
        namesNoCell,
        doubts: [...this.#rows.questions(rows), ...this.#doubted.questions(), ...this.#ties.questions()],
        codes: this.#codes,
      }),
      notes: [
        ...peopleNotes(about),
        ...(uncounted > 0 ? [{ code: 'counts-open' as const, count: uncounted, text: '' }] : []),
      ],
      fullName: this.#ties.short,
      edit: asks ? edit : undefined,
    };
  }

  #planRow(read: ReadRow): PlanRow {
    if ('skipped' in read) {
      const { number, skipped, text, problems = [] } = read;
      if (problems.some(({ wrong }) => wrong)) this.#openAnywhere = true;
      return { ...skippedRow(number, skipped, text), problems };
    }
    const { number, person, cell } = read;
    const { fields } = person;
    const chosen = this.#settings.rows?.[String(number)];
    const name = fields.fullName ?? '';
    const { identifiers } = this.#settings;
    const taken = person.problems.filter(({ column }) => identifiers !== false || !isNumber(column));
    if (name === '')
      return { ...skippedRow(number, taken.length > 0 ? 'wrong' : 'noName', name), problems: taken };
    if (person.gone && chosen === undefined) {
      this.#left.add(number, fields);
      return skippedRow(number, 'gone', name);
    }
    const told = { problems: taken, values: this.#valuesOf(fields), person: fields };
    const left = read.doubt && chosen === undefined ? this.#doubtful(read.doubt) : undefined;
    if (left !== undefined) {
      this.#left.add(number, fields, read.doubt?.kind);
      return { ...skippedRow(number, left, name), ...told };
    }
    if (cell === undefined) {
      this.#openAnywhere = true;
      return { ...skippedRow(number, 'noCell', name), ...told };
    }
    const tie = this.#ties.tie(cell, this.#rows.isUnsure(cell));
    const row = this.#inCell(read, tie);
    const problems = [...told.problems, ...row.problems, ...romanCell(tie)];
    return { ...row, ...told, problems, cellName: this.#ties.nameOf(tie) };
  }

  /** Why somebody who may be no member stays out; undefined where they are taken. */
  #doubtful(doubt: Doubt): SkipReason | undefined {
    const reason = this.#doubted.reason(doubt);
    if (reason !== undefined && reason !== 'chosen') this.#openAnywhere = true;
    return reason;
  }

  /** What becomes of somebody whose cell the list names. */
  #inCell({ number, person }: Extract<ReadRow, { person: unknown }>, tie: CellTie): PlanRow {
    const { fields, problems } = person;
    const name = fields.fullName ?? '';
    const chosen = this.#settings.rows?.[String(number)];
    const target = this.#ties.target(tie);
    if (target === undefined) {
      if (tie.to === undefined) this.#openAnywhere = true;
      return skippedRow(number, tie.to === SKIP_CELL ? 'cellSkipped' : 'noCell', name);
    }
    if (chosen === SKIP_ROW) return { ...skippedRow(number, 'chosen', name), chosen };
    const row = this.#place({ number, fields, problems, tie, target, chosen });
    if (row.outcome === 'ask') this.#openCells.add(target);
    return row;
  }

  #place(person: Person): PlanRow {
    const { number, fields, chosen, target } = person;
    const name = fields.fullName ?? '';
    const marks: PersonMarks = { ...fields, fullName: name, cell: String(target) };
    const twice = chosen === undefined ? this.#seen.find(marks) : ({ kind: 'none' } as const);
    if (twice.kind === 'same') {
      const { number: sameAs, cell } = twice.person;
      const apart = cell === marks.cell ? [] : [elsewhere(this.#cellNameOf(cell))];
      const problems = [...apart, ...notJoined(fields, twice.person.fields, this.#words)];
      return { ...skippedRow(number, 'duplicate', name), sameAs, problems };
    }
    this.#seen.add({ ...marks, number, fields });
    const near = twice.kind === 'ask' ? twice.people[0]?.number : undefined;
    const told = near === undefined ? [] : [maybeTwice(near)];
    const found = this.#known.find(marks);
    const match = this.#chosenMatch(chosen) ?? found;
    const candidates = match.kind === 'ask' || chosen !== undefined ? candidatesOf(found, this.#words) : [];
    const base = {
      ...nothingTold,
      problems: told,
      number,
      name,
      candidates,
      ...(chosen !== undefined && { chosen }),
    };
    if (match.kind === 'ask') return { ...base, outcome: 'ask' };
    if (match.kind === 'same') return this.#change(match.person, person, base);
    if (this.#finished.has(target)) return { ...base, ...cellFinished };
    if (this.#settings.onlyKnown === true) return { ...base, outcome: 'skip', reason: 'notKnown' };
    if (this.#staysOut(person)) return { ...base, outcome: 'skip', reason: 'noPost' };
    this.#keeping.add(target, fields);
    this.#posts?.put(target, undefined, number, fields.position);
    const others = chosen === undefined ? this.#known.namesakes(name) : [];
    return { ...base, outcome: 'add', problems: [...told, ...namesakes(others, this.#words)] };
  }

  /** Nobody comes into a committee by standing in a list: without a post that is asked. */
  #staysOut({ fields, chosen }: Person): boolean {
    if (this.#settings.kind !== 'committee' || fields.position !== undefined) return false;
    if (chosen === NEW_PERSON) return false;
    this.#withoutPost += 1;
    return this.#settings.withoutPost !== 'member';
  }

  #chosenMatch(chosen: string | undefined): PersonMatch<Known> | undefined {
    if (chosen === NEW_PERSON) return { kind: 'none' };
    const person = chosen === undefined ? undefined : this.#byKey.get(chosen);
    return person && { kind: 'same', person };
  }

  #change(known: Known, { number, fields, target }: Person, base: Omit<PlanRow, 'outcome'>): PlanRow {
    const before = this.#taken.get(known.key);
    if (before !== undefined) return { ...base, outcome: 'skip', reason: 'duplicate', sameAs: before };
    this.#taken.set(known.key, number);
    const { patch, changes } = fieldChanges(known.fields, fields, this.#keeping.fields, this.#words);
    const stays = known.isIn(target);
    if (changes.length === 0 && stays) return { ...base, outcome: 'same' };
    const touched = stays || !known.leaves ? [target] : [target, known.cell];
    const moved = { field: 'cell', before: known.cellName, after: this.#cellNameOf(target) } as const;
    const told = { ...base, changes: stays ? changes : [moved, ...changes] };
    if (touched.some((cell) => this.#finished.has(cell))) return { ...told, ...cellFinished };
    known.put(target, patch, fields);
    this.#posts?.put(target, known.key, number, fields.position);
    return { ...told, outcome: 'update' };
  }

  #cellNameOf(target: CellTarget): string {
    const tie = this.#ties.list().find((each) => String(this.#ties.target(each)) === String(target));
    return tie ? this.#ties.nameOf(tie) : '';
  }

  #valuesOf(fields: ReadFields): PlanRow['values'] {
    const shown = this.#keeping.fields.map((field) => [field, this.#words.showField(field, fields)] as const);
    return Object.fromEntries(shown.filter(([, text]) => text !== ''));
  }
}
