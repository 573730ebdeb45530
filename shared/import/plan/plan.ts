import type { CellKind } from '../../domain/choices';
import type { ImportEdit } from '../../domain/edits';
import type { CountProblem } from '../../text/read-count';
import type { ColumnUse } from '../headings';
import type { PersonColumn } from '../table/person-headings';
import type { ColumnPlace } from '../table/source';
import type { PersonField, ReadFields } from '../values/person-reading';
import type { ValueProblemCode } from '../values/value-problem';

/** What becomes of a row. */
export const outcomes = ['add', 'update', 'same', 'ask', 'skip'] as const;
export type Outcome = (typeof outcomes)[number];

/** Which rows are shown. */
export const rowFilters = ['all', 'problems', ...outcomes] as const;
export type RowFilter = (typeof rowFilters)[number];

/** Why a row is left out. */
export const skipReasons = [
  'total',
  'group',
  'groupBelow',
  'columnNumbers',
  'footer',
  'heading',
  'continued',
  'hidden',
  'noName',
  'noCell',
  'cellSkipped',
  'cellFinished',
  'duplicate',
  'notKnown',
  'noPost',
  'gone',
  'maybeGone',
  'others',
  'earlier',
  'struck',
  'line',
  'chosen',
  'wrong',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Any use of a column. */
export type AnyColumn = PersonColumn | ColumnUse;
/** What can change: a field, or the cell somebody belongs to. */
export type ChangedField = PersonField | ColumnUse | 'cell';

export interface RowProblem {
  readonly column: AnyColumn;
  readonly code:
    | ValueProblemCode
    | CountProblem
    | 'text-empty'
    | 'maybe-duplicate'
    | 'namesake'
    | 'roman-cell'
    | 'also-left'
    | 'several-secretaries'
    | 'several-deputies'
    | 'wrong-sum'
    | 'same-name'
    | 'other-cell';
  /** True where what stands there is left out. */
  readonly wrong: boolean;
  /** What stands in the cell, or what it is compared with. */
  readonly text: string;
}

/** Somebody known whom a row may mean. */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly born?: string;
  readonly cellName: string;
}

/** One row of the table, and what becomes of it. */
export interface PlanRow {
  /** As the spreadsheet program numbers it. */
  readonly number: number;
  readonly outcome: Outcome;
  /** For `skip`. */
  readonly reason?: SkipReason;
  /** For `duplicate`: the row that says the same. For `ask`: one of the same name. */
  readonly sameAs?: number;
  readonly name: string;
  readonly cellName: string;
  /** What would be stored, as it is written on the screen. */
  readonly values: Readonly<Partial<Record<ChangedField, string>>>;
  /** What was read of somebody. */
  readonly person?: ReadFields;
  readonly problems: readonly RowProblem[];
  /** For `update`: each field that becomes another. */
  readonly changes: readonly FieldChange[];
  /** For `ask`: whom the row may mean. Also those chosen among, once one is. */
  readonly candidates: readonly Candidate[];
  /** Chosen by hand: the key of somebody known, `NEW_PERSON` or `SKIP_ROW`. */
  readonly chosen?: string;
}

export interface FieldChange {
  readonly field: ChangedField;
  /** Empty where nothing stood. */
  readonly before: string;
  readonly after: string;
}

/** A cell that the table names. */
export interface CellTie {
  readonly key: string;
  /** As the table writes it first; empty for rows that name none. */
  readonly name: string;
  readonly rows: number;
  /** A cell's id, `NEW_CELL`, `SKIP_CELL`, or undefined while it is to be decided. */
  readonly to: string | undefined;
  /** Of a new cell. */
  readonly kind: CellKind;
  /** Cells of the season that the name may mean, the nearest first. */
  readonly near: readonly { readonly id: string; readonly name: string }[];
  /** The name is that of several cells: “KP1/KP2”. */
  readonly several?: true;
  /** By itself it is taken for a cell whose number it writes as a Roman numeral. */
  readonly isRoman?: true;
}

export interface ImportPlan {
  readonly rows: readonly PlanRow[];
  readonly ties: readonly CellTie[];
  /** What is to be decided about the table as a whole, and what was. */
  readonly questions: readonly ListQuestion[];
  readonly notes: readonly ListNote[];
  /** The first name of a new cell that is not written out, as it stands and written out; absent where all are. */
  readonly fullName?: FullName | undefined;
  /** What would be asked of the season; undefined while it would change nothing. */
  readonly edit: ImportEdit | undefined;
}

export interface FullName {
  readonly before: string;
  readonly after: string;
}

/** Questions about a table as a whole; those about a cell or a row stand at the tie and the row. */
export const listQuestionKinds = [
  'columns-guessed',
  'encoding',
  'hidden-rows',
  'hidden-columns',
  'several-people',
  'broken-rows',
  'cell-from-above',
  'dates',
  'members-without-post',
  'gone',
  'moved',
  'others',
  'earlier',
  'struck',
  'cells-alike',
  'gender-codes',
  'short-heading',
  'unit-is-cell',
  'lines-in-cells',
  'cell-names',
] as const;
export type ListQuestionKind = (typeof listQuestionKinds)[number];

export interface ListQuestion {
  /** Its kind, and what it is about where there may be several: `dates:born`. */
  readonly id: string;
  readonly kind: ListQuestionKind;
  /** For dates: which. */
  readonly column?: PersonColumn;
  /** Rows, or columns, that it concerns. */
  readonly count: number;
  /** One of what it concerns, as it stands and as it would be read. */
  readonly examples: readonly { readonly text: string; readonly otherwise?: string }[];
  readonly choices: readonly string[];
  /** Undefined while it is open. */
  readonly answer: string | undefined;
}

export const listNoteCodes = [
  'not-calculated',
  'stray-cell',
  'comments',
  'unclear-strikes',
  'counts-open',
  'sheets-read',
  'sheets-left',
  'sheets-hidden',
  'other-ward',
  'no-rows',
  'sideways',
  'nobody-read',
  'names-unmarked',
  'columns-left',
  'age-alone',
  'party-age-alone',
  'numbers-left',
] as const;
export type ListNoteCode = (typeof listNoteCodes)[number];

/** Something to be known about a table as a whole. */
export interface ListNote {
  readonly code: ListNoteCode;
  readonly count: number;
  readonly text: string;
  /** The columns that it is about. */
  readonly columns?: readonly ColumnLeft[];
}

/** A column that is not taken, by its heading, else by the first thing that stands in it. */
export interface ColumnLeft {
  readonly heading: string;
  readonly example: string;
  /** Absent where its place says nothing: in a pasted block, or a table laid otherwise. */
  readonly place?: ColumnPlace;
}

export const emptyEdit: ImportEdit = {
  type: 'import.apply',
  cells: [],
  counts: [],
  rosters: [],
  members: [],
  memberUpdates: [],
};

/** A row that holds nobody. */
export function skippedRow(number: number, reason: SkipReason, name: string): PlanRow {
  const nothing = { cellName: '', values: {}, problems: [], changes: [], candidates: [] };
  return { number, outcome: 'skip', reason, name, ...nothing };
}
