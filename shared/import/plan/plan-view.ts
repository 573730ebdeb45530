import type { ViewedColumn } from '../table/table-view';
import { columnsOfPosts } from '../table/unfold';
import { columnsInForce } from './columns-in-force';
import type {
  AnyColumn,
  CellTie,
  ChangedField,
  FullName,
  ImportPlan,
  ListNote,
  ListQuestion,
  PlanRow,
  RowFilter,
  SkipReason,
} from './plan';
import { inForce, type KindView } from './plan-import';
import type { ImportKind, ImportSettings } from './settings';
import { usesOf } from './uses';

/** Everything about a plan but its rows. */
export interface ImportView {
  readonly kind: ImportKind;
  /** The number of the lowest heading row; 0 where there are none. */
  readonly headingRow: number;
  readonly columns: readonly ViewedColumn[];
  /** Which column holds what. */
  readonly matched: Readonly<Partial<Record<AnyColumn, number>>>;
  readonly uses: readonly AnyColumn[];
  /** Columns that are read for the people of the post in front of them, which is a column too. */
  readonly ofPosts: readonly { readonly column: number; readonly use: AnyColumn; readonly post: number }[];
  readonly nameCase: boolean;
  /** Names of new cells can be written out: an example, and whether they are. */
  readonly fullNames?: FullName & { readonly chosen: boolean };
  readonly ties: readonly CellTie[];
  readonly questions: readonly ListQuestion[];
  readonly notes: readonly ListNote[];
  /** Cells that come with the import. */
  readonly newCells: number;
  readonly counts: Readonly<Record<RowFilter, number>>;
  /** Fields that some row has a value for. */
  readonly filled: readonly ChangedField[];
  /** Somebody's row says the numbers of cards, whether they are taken or not. */
  readonly hasIdentifiers: boolean;
  /** Something would change. */
  readonly applies: boolean;
}

export function viewOfPlan(kindView: KindView, plan: ImportPlan, settings: ImportSettings): ImportView {
  const { kind, view } = kindView;
  const { columns: matched, nameCase } = inForce(kindView, settings);
  return {
    kind,
    headingRow: view.headingRow,
    columns: view.columns,
    matched,
    uses: usesOf(kind),
    ofPosts: ofPosts(kindView, settings),
    nameCase,
    ...(plan.fullName && { fullNames: { ...plan.fullName, chosen: settings.fullNames !== false } }),
    ties: plan.ties,
    questions: plan.questions,
    notes: plan.notes,
    newCells: plan.edit?.cells.length ?? 0,
    counts: countsOf(plan),
    filled: filledIn(plan),
    hasIdentifiers: matched.cardNumber !== undefined || matched.nationalId !== undefined,
    applies: plan.edit !== undefined,
  };
}

function ofPosts(kindView: KindView, settings: ImportSettings): ImportView['ofPosts'] {
  if (kindView.kind === 'cells') return [];
  const found = columnsOfPosts(kindView.view, columnsInForce(kindView.view, settings));
  return [...found].map(([column, each]) => ({ column, ...each }));
}

/** Rows left out that the office can still bring in. */
export const lookedAt: ReadonlySet<SkipReason> = new Set([
  'noCell',
  'noPost',
  'wrong',
  'cellFinished',
  'maybeGone',
  'others',
  'earlier',
  'struck',
]);

/** A row to be looked at: something is wrong or unusual in it, or it waits for a choice. */
function isProblem({ outcome, problems, reason }: PlanRow): boolean {
  return outcome === 'ask' || problems.length > 0 || (reason !== undefined && lookedAt.has(reason));
}

function matches(row: PlanRow, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'problems' ? isProblem(row) : row.outcome === filter;
}

function countsOf({ rows }: ImportPlan): Record<RowFilter, number> {
  const counts: Record<RowFilter, number> = {
    all: rows.length,
    problems: rows.filter(isProblem).length,
    add: 0,
    update: 0,
    same: 0,
    ask: 0,
    skip: 0,
  };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

function filledIn({ rows }: ImportPlan): readonly ChangedField[] {
  const found = new Set<ChangedField>();
  for (const { values } of rows) for (const field in values) found.add(field as ChangedField);
  return [...found];
}

/** Some of the rows that a filter shows, and how many there are. */
export interface RowsPage {
  readonly rows: readonly PlanRow[];
  readonly of: number;
}

export function rowsOfFilter(plan: ImportPlan, filter: RowFilter, from: number, count: number): RowsPage {
  const found = filter === 'all' ? plan.rows : plan.rows.filter((row) => matches(row, filter));
  return { rows: found.slice(from, from + count), of: found.length };
}
