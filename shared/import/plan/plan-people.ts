import type { ImportEdit } from '../../domain/edits';
import type { Season } from '../../domain/season';
import { isFinished } from '../../domain/season-views';
import { KnownPeople, type PersonMarks, type PersonMatch } from '../match/match-people';
import type { PersonColumn } from '../table/person-headings';
import type { SourceRow } from '../table/source';
import type { TableView } from '../table/table-view';
import type { PersonField, ReadFields } from '../values/read-person';
import type { ImportWords } from '../words';
import { type CellTarget, CellTies } from './cell-ties';
import { fieldChanges } from './field-changes';
import { committeeFields, pickFields, rosterFields } from './person-fields';
import {
  type Candidate,
  type CellTie,
  emptyEdit,
  type ImportPlan,
  type PlanRow,
  type RowProblem,
  skippedRow,
} from './plan';
import { Committees, type MemberPlace } from './plan-committee';
import { type RosterPlace, Rosters } from './plan-roster';
import { PeopleRows, type ReadRow } from './rows-of-people';
import { type ImportSettings, NEW_PERSON, SKIP_CELL, SKIP_ROW } from './settings';

/** Somebody known, and how to change them. */
interface Known extends PersonMarks {
  readonly key: string;
  readonly fields: ReadFields;
  readonly cellName: string;
  /** Stores what a row says; gives the cell's change, where there is one. */
  readonly put: (target: CellTarget, patch: ReadFields, all: ReadFields) => void;
  /** True where the person belongs to that cell already. */
  readonly isIn: (target: CellTarget) => boolean;
  /** True where the cell that the person leaves changes too. */
  readonly leaves: boolean;
}

/** Where the people of a kind of list are kept. */
interface Keeping {
  readonly fields: readonly PersonField[];
  readonly known: readonly Known[];
  readonly add: (target: CellTarget, fields: ReadFields) => void;
  readonly edits: () => Partial<ImportEdit>;
}

const cellFinished = { outcome: 'skip', reason: 'cellFinished' } as const;
const nothingTold = { cellName: '', values: {}, problems: [], changes: [] } as const;

/** Rows between two steps. */
const STEP = 400;

/** Plans the import of a list of people, step by step whenever the caller goes on; tells how many rows are done. */
export function* planPeople(
  season: Season,
  view: TableView<PersonColumn>,
  settings: ImportSettings & { readonly kind: 'roster' | 'committee' },
  words: ImportWords,
): Generator<number, ImportPlan> {
  const planning = new Planning(season, view, settings, words);
  for (const [index, row] of view.body.entries()) {
    planning.row(row);
    if (index % STEP === STEP - 1) yield index + 1;
  }
  return planning.plan();
}

interface Person {
  readonly number: number;
  readonly fields: ReadFields;
  readonly problems: readonly RowProblem[];
  readonly tie: CellTie;
  readonly target: CellTarget;
  readonly chosen: string | undefined;
}

class Planning {
  readonly #words: ImportWords;
  readonly #settings: ImportSettings;
  readonly #ties: CellTies;
  readonly #rows: PeopleRows;
  readonly #keeping: Keeping;
  /** Cells that take no change until they are reopened. */
  readonly #finished: ReadonlySet<CellTarget>;
  readonly #known: KnownPeople<Known>;
  readonly #byKey: ReadonlyMap<string, Known>;
  /** Those of this very list, to find who stands in it twice. */
  readonly #seen = new KnownPeople<PersonMarks & { readonly number: number }>();
  /** By key: the row that was taken for somebody. */
  readonly #taken = new Map<string, number>();
  readonly #planned: PlanRow[] = [];

  constructor(
    season: Season,
    view: TableView<PersonColumn>,
    settings: ImportSettings & { readonly kind: 'roster' | 'committee' },
    words: ImportWords,
  ) {
    this.#settings = settings;
    this.#words = words;
    this.#ties = new CellTies(season, settings);
    this.#rows = new PeopleRows(view, settings, words.notes, (name) => this.#ties.isCell(name));
    this.#keeping = settings.kind === 'roster' ? rosterKeeping(season, settings) : committeeKeeping(season);
    this.#finished = new Set(season.cells.filter(isFinished).map(({ id }) => id));
    this.#known = new KnownPeople(this.#keeping.known);
    this.#byKey = new Map(this.#keeping.known.map((person) => [person.key, person]));
  }

  row(source: SourceRow): void {
    this.#planned.push(this.#planRow(this.#rows.read(source)));
  }

  plan(): ImportPlan {
    const edit = { ...emptyEdit, cells: this.#ties.added(), ...this.#keeping.edits() };
    const asks = Object.values(edit).some((part) => Array.isArray(part) && part.length > 0);
    return { rows: this.#planned, ties: this.#ties.list(), edit: asks ? edit : undefined };
  }

  #planRow(read: ReadRow): PlanRow {
    if ('skipped' in read) return skippedRow(read.number, read.skipped, read.text);
    const { number, person } = read;
    const { fields } = person;
    const chosen = this.#settings.rows?.[String(number)];
    const name = fields.fullName ?? '';
    if (name === '') return skippedRow(number, 'wrong', name);
    if (person.gone && chosen === undefined) return skippedRow(number, 'gone', name);
    const tie = this.#ties.tie(read.cell);
    const target = this.#ties.target(tie);
    const problems = this.#problemsOf(person.problems, fields);
    const told = { problems, values: this.#valuesOf(fields), cellName: this.#ties.nameOf(tie) };
    if (target === undefined) {
      return { ...skippedRow(number, tie.to === SKIP_CELL ? 'cellSkipped' : 'noCell', name), ...told };
    }
    if (chosen === SKIP_ROW) return { ...skippedRow(number, 'chosen', name), ...told, chosen };
    return { ...this.#place({ number, fields, problems, tie, target, chosen }), ...told };
  }

  #place(person: Person): PlanRow {
    const { number, fields, chosen, target } = person;
    const name = fields.fullName ?? '';
    const marks: PersonMarks = { ...fields, fullName: name, cell: String(target) };
    const twice = chosen === undefined ? this.#seen.find(marks) : ({ kind: 'none' } as const);
    if (twice.kind === 'same') {
      return { ...skippedRow(number, 'duplicate', name), sameAs: twice.person.number };
    }
    this.#seen.add({ ...marks, number });
    const found = this.#known.find(marks);
    const match = this.#chosenMatch(chosen) ?? found;
    const candidates = match.kind === 'ask' || chosen !== undefined ? candidatesOf(found, this.#words) : [];
    const base = { ...nothingTold, number, name, candidates, ...(chosen !== undefined && { chosen }) };
    if (match.kind === 'ask') return { ...base, outcome: 'ask' };
    if (match.kind === 'same') return this.#change(match.person, person, base);
    if (this.#finished.has(target)) return { ...base, ...cellFinished };
    this.#keeping.add(target, fields);
    return { ...base, outcome: 'add' };
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
    return { ...told, outcome: 'update' };
  }

  #cellNameOf(target: CellTarget): string {
    const tie = this.#ties.list().find((each) => this.#ties.target(each) === target);
    return tie ? this.#ties.nameOf(tie) : '';
  }

  #problemsOf(problems: readonly RowProblem[], fields: ReadFields): readonly RowProblem[] {
    if (this.#settings.kind !== 'committee' || fields.position !== undefined) return problems;
    return [...problems, { column: 'position', code: 'position-assumed', wrong: false, text: '' }];
  }

  #valuesOf(fields: ReadFields): PlanRow['values'] {
    const shown = this.#keeping.fields.map((field) => [field, this.#words.showField(field, fields)] as const);
    return Object.fromEntries(shown.filter(([, text]) => text !== ''));
  }
}

function candidatesOf(match: PersonMatch<Known>, { showField }: ImportWords): readonly Candidate[] {
  const people = match.kind === 'ask' ? match.people : match.kind === 'same' ? [match.person] : [];
  return people.map(({ key, fullName, fields, cellName }) => {
    const born = showField('born', fields);
    return { key, name: fullName, cellName, ...(born !== '' && { born }) };
  });
}

function rosterKeeping(season: Season, { identifiers, fillCounts }: ImportSettings): Keeping {
  const rosters = new Rosters(season);
  const names = new Map(season.cells.map(({ id, name }) => [id, name]));
  const knownOf = (place: RosterPlace): Known => {
    const { cellId, item } = place;
    const { id, ...fields } = item;
    return {
      ...fields,
      key: `${cellId}/${id}`,
      cell: cellId,
      cellName: names.get(cellId) ?? '',
      fields,
      put: (target, patch) => rosters.put(place, target, pickFields(patch, rosterFields)),
      isIn: (target) => target === cellId,
      leaves: true,
    };
  };
  return {
    fields: identifiers === true ? rosterFields : rosterFields.filter((field) => !isNumber(field)),
    known: Array.from(rosters.places(), knownOf),
    add: (target, fields) =>
      rosters.add(target, { ...pickFields(fields, rosterFields), fullName: fields.fullName ?? '' }),
    edits: () => ({ rosters: rosters.edits(), counts: rosters.counts(fillCounts === true) }),
  };
}

function isNumber(field: PersonField): boolean {
  return field === 'cardNumber' || field === 'nationalId';
}

function committeeKeeping(season: Season): Keeping {
  const committees = new Committees(season);
  const names = new Map(season.cells.map(({ id, name }) => [id, name]));
  const knownOf = (place: MemberPlace): Known => {
    const { cellId, member } = place;
    const { id, ...fields } = member;
    return {
      ...fields,
      key: `${cellId}/${id}`,
      cell: cellId,
      cellName: names.get(cellId) ?? '',
      fields,
      put: (target, patch, all) => {
        if (target === cellId) committees.update(place, patch);
        else committees.addKnown(target, member, all);
      },
      isIn: (target) => target === cellId,
      leaves: false,
    };
  };
  return {
    fields: committeeFields,
    known: Array.from(committees.places(), knownOf),
    add: (target, fields) => committees.add(target, fields),
    edits: () => committees.edits(),
  };
}
