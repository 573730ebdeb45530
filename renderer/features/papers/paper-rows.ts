import { electionBodies } from '../../../shared/domain/choices';
import type { Cell, Season } from '../../../shared/domain/season';
import { activeCells, isHeld } from '../../../shared/domain/season-views';
import { vi } from '../../../shared/i18n';
import { type AfterRow, aftermathRow } from '../../../shared/planning/aftermath';
import {
  type CellDeadlines,
  cellDeadlines,
  type DeadlineTerms,
  NEAR_DEADLINE,
} from '../../../shared/rules/deadlines';
import {
  countingMinutesId,
  type ExpectedPaper,
  expectedPapers,
  missingOf,
  paperKinds,
} from '../../../shared/rules/papers';
import type { RuleSet } from '../../../shared/rules/rule-sets';
import type { PapersFilter } from '../../app/field-paths';

/** A column of the matrix: one paper of every cell. */
export interface PaperColumn {
  readonly id: string;
  readonly label: string;
}

const FIRST_ROUND = 1;

/** In the order in which the papers lie in a cell's folder; counting minutes by ballot. */
const paperColumns: readonly PaperColumn[] = paperKinds.flatMap((kind) =>
  kind === 'countingMinutes'
    ? electionBodies.map((body) => ({
        id: countingMinutesId(body, FIRST_ROUND),
        label: vi.papers.shortCounting(body),
      }))
    : [{ id: kind, label: vi.papers.short[kind] }],
);

/** A line of the matrix: a cell whose congress was held. */
export interface PaperRow {
  readonly cell: Cell;
  readonly expected: readonly ExpectedPaper[];
  readonly missing: readonly ExpectedPaper[];
  readonly deadlines: CellDeadlines;
  /** What was settled after the congress. */
  readonly after: AfterRow;
}

export function paperRows(season: Season, terms: Terms): readonly PaperRow[] {
  return activeCells(season)
    .filter(({ congress }) => isHeld(congress))
    .map((cell) => rowOf(cell, terms));
}

type Terms = DeadlineTerms & { readonly rules: RuleSet };

interface KnownRow extends Pick<Terms, 'rules' | 'calendar' | 'today'> {
  readonly row: PaperRow;
}

/** By the cell, which is the same object until it is changed, with the terms by which it was read. */
const known = new WeakMap<Cell, KnownRow>();

function rowOf(cell: Cell, terms: Terms): PaperRow {
  const { rules, calendar, today } = terms;
  const before = known.get(cell);
  if (before?.rules === rules && before.calendar === calendar && before.today === today) return before.row;
  const expected = expectedPapers(cell, rules);
  const row = {
    cell,
    expected,
    missing: missingOf(cell, expected),
    deadlines: cellDeadlines(cell, terms),
    after: aftermathRow(cell),
  };
  known.set(cell, { rules, calendar, today, row });
  return row;
}

/** The columns in which at least one cell owes a paper. */
export function columnsOf(rows: readonly PaperRow[]): readonly PaperColumn[] {
  return paperColumns.filter((column) =>
    rows.some(({ expected }) => expected.some(({ id }) => id === column.id)),
  );
}

/** Which columns are shown: the papers that are handed in, or what follows the congress. */
export type PapersView = 'papers' | 'after';

/** The cells of a filter, by what the columns that are shown tell of them. */
export function rowsShown(
  rows: readonly PaperRow[],
  view: PapersView,
  filter: PapersFilter,
): readonly PaperRow[] {
  return rows.filter(({ missing, after, deadlines: { report, ratification } }) => {
    const daysLeft = (view === 'papers' ? report : ratification)?.daysLeft;
    switch (filter) {
      case 'all':
        return true;
      case 'missing':
        return (view === 'papers' ? missing : after.missing).length > 0;
      case 'soon':
        return daysLeft !== undefined && daysLeft >= 0 && daysLeft <= NEAR_DEADLINE;
      case 'overdue':
        return daysLeft !== undefined && daysLeft < 0;
    }
  });
}

/** A paper that a cell owes, by its id. */
export interface PaperLack {
  readonly cell: Cell;
  readonly paperId: string;
}

/** All papers that a cell still owes, those of further rounds too. */
export function lacksOfRow({ cell, missing }: PaperRow): readonly PaperLack[] {
  return missing.map(({ id }) => ({ cell, paperId: id }));
}

/** The cells that still owe a paper, by its id: those of a column; their further rounds are received one by one. */
export function lacksByPaper(rows: readonly PaperRow[]): ReadonlyMap<string, readonly PaperLack[]> {
  return Map.groupBy(rows.flatMap(lacksOfRow), ({ paperId }) => paperId);
}

/** Further rounds whose minutes are missing: they have no column of their own. */
export function missesFurtherRound({ missing }: PaperRow, column: PaperColumn): boolean {
  return missing.some(({ id }) => id.startsWith(`${column.id}.`));
}
