import { vi } from '../../../shared/i18n';
import { nameInWard } from '../../../shared/import/cell-name';
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
  /** The ward of old, typed to tell the cell from others of its name. */
  readonly ward?: string;
  /** Chosen by hand; otherwise every row is taken that nothing speaks against. */
  readonly take?: boolean;
}

/** A row of the preview. */
export interface PreviewRow {
  readonly cell: PastedCell;
  readonly ward: string | undefined;
  readonly problems: readonly PastedCellProblem[];
  /** A cell of this name is there already, or others of the list have it with other numbers. */
  readonly repeated: 'repeated' | 'same-name' | undefined;
  readonly wrongSum: WrongSum | undefined;
  /** Will be added; never while it has a problem. */
  readonly taken: boolean;
}

/** The rows with what is to be looked at; doubles and wrong sums wait to be chosen. */
export function previewRows(rows: readonly PreviewChoice[], names: readonly string[]): readonly PreviewRow[] {
  const named = rows.map(cellInWard);
  const found = repeatedNames(named, names);
  return rows.map(({ cell: shown, ward, take }, at) => {
    const cell = named[at] ?? shown;
    const problems = pastedCellProblems(cell);
    const repeated = found.get(cell);
    const sum = wrongSum(cell);
    const usual = repeated === undefined && sum === undefined;
    return {
      cell: shown,
      ward,
      problems,
      repeated,
      wrongSum: sum,
      taken: problems.length === 0 && (take ?? usual),
    };
  });
}

/** The cell with the ward of old behind its name, where one was typed. */
export function cellInWard({ cell, ward }: Pick<PreviewChoice, 'cell' | 'ward'>): PastedCell {
  return ward === undefined || ward === '' ? cell : { ...cell, name: nameInWard(cell.name, ward) };
}

const { counted, notTaken } = vi.cells.pasting;

/** One line that accounts for every pasted row. */
export function previewSummary(rows: readonly PreviewRow[], totals: number): string {
  const left = { wrong: 0, repeated: 0, sameName: 0, wrongSum: 0, leftOut: 0, totals };
  for (const row of rows) if (!row.taken) left[reason(row)] += 1;
  const taken = rows.filter((row) => row.taken).length;
  const reasons = (Object.keys(left) as (keyof typeof left)[])
    .filter((key) => left[key] > 0)
    .map((key) => notTaken[key](left[key]));
  return `${[counted(taken, rows.length), ...(reasons.length > 0 ? [reasons.join(', ')] : [])].join('; ')}.`;
}

function reason({ problems, repeated, wrongSum: sum }: PreviewRow) {
  if (problems.length > 0) return 'wrong';
  if (repeated) return repeated === 'same-name' ? 'sameName' : 'repeated';
  return sum === undefined ? 'leftOut' : 'wrongSum';
}
