import { vi } from '../../../shared/i18n';
import {
  type PastedCell,
  type PastedCellProblem,
  pastedCellProblems,
  repeatedNames,
  type WrongSum,
  wrongSum,
} from '../../../shared/import/paste-cells';

/** A pasted row, and what was chosen by hand. */
export interface PreviewChoice {
  readonly cell: PastedCell;
  /** Chosen by hand; otherwise every row is taken that nothing speaks against. */
  readonly take?: boolean;
}

/** A row of the preview. */
export interface PreviewRow {
  readonly cell: PastedCell;
  readonly problems: readonly PastedCellProblem[];
  /** A cell of this name is there already. */
  readonly repeated: boolean;
  readonly wrongSum: WrongSum | undefined;
  /** Will be added; never while it has a problem. */
  readonly taken: boolean;
}

/** The rows with what is to be looked at; doubles and wrong sums wait to be chosen. */
export function previewRows(rows: readonly PreviewChoice[], names: readonly string[]): readonly PreviewRow[] {
  const repeated = repeatedNames(
    rows.map(({ cell }) => cell),
    names,
  );
  return rows.map(({ cell, take }) => {
    const problems = pastedCellProblems(cell);
    const isRepeated = repeated.has(cell);
    const sum = wrongSum(cell);
    const usual = !isRepeated && sum === undefined;
    return {
      cell,
      problems,
      repeated: isRepeated,
      wrongSum: sum,
      taken: problems.length === 0 && (take ?? usual),
    };
  });
}

const { counted, notTaken } = vi.cells.pasting;

/** One line that accounts for every pasted row. */
export function previewSummary(rows: readonly PreviewRow[], totals: number): string {
  const left = { wrong: 0, repeated: 0, wrongSum: 0, leftOut: 0, totals };
  for (const row of rows) if (!row.taken) left[reason(row)] += 1;
  const taken = rows.filter((row) => row.taken).length;
  const reasons = (Object.keys(left) as (keyof typeof left)[])
    .filter((key) => left[key] > 0)
    .map((key) => notTaken[key](left[key]));
  return `${[counted(taken, rows.length), ...(reasons.length > 0 ? [reasons.join(', ')] : [])].join('; ')}.`;
}

function reason({ problems, repeated, wrongSum: sum }: PreviewRow) {
  if (problems.length > 0) return 'wrong';
  if (repeated) return 'repeated';
  return sum === undefined ? 'leftOut' : 'wrongSum';
}
