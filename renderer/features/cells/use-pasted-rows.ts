import { useState } from 'react';
import type { CellDraft } from '../../../shared/domain/edits';
import {
  type PastedCell,
  type PastedCellProblem,
  pasteCells,
  pastedCellDraft,
  pastedCellProblems,
  repeatedNames,
} from '../../../shared/import/paste-cells';

/** A row of the preview. */
export interface PreviewRow {
  readonly cell: PastedCell;
  readonly problems: readonly PastedCellProblem[];
  /** A cell of this name is there already. */
  readonly repeated: boolean;
  /** Will be added; never while it has a problem. */
  readonly taken: boolean;
}

interface Row {
  readonly cell: PastedCell;
  /** Chosen by hand; otherwise every row is taken that has no problem and no double. */
  readonly take?: boolean;
}

/** A pasted block on its way to cells: read, corrected, chosen; nothing is stored here. */
export function usePastedRows(names: readonly string[]) {
  const [block, setBlock] = useState('');
  const [rows, setRows] = useState<readonly Row[]>([]);
  const repeated = repeatedNames(
    rows.map(({ cell }) => cell),
    names,
  );
  const preview = rows.map(({ cell, take }): PreviewRow => {
    const problems = pastedCellProblems(cell);
    const isRepeated = repeated.has(cell);
    return { cell, problems, repeated: isRepeated, taken: problems.length === 0 && (take ?? !isRepeated) };
  });
  const change = (index: number, next: (row: Row) => Row) =>
    setRows((before) => before.map((row, at) => (at === index ? next(row) : row)));
  return {
    block,
    preview,
    drafts: preview.flatMap(({ cell, taken }): CellDraft[] => {
      const draft = taken ? pastedCellDraft(cell) : undefined;
      return draft ? [draft] : [];
    }),
    paste: (text: string) => {
      setBlock(text);
      setRows(pasteCells(text).map((cell) => ({ cell })));
    },
    correct: (index: number, part: Partial<PastedCell>) =>
      change(index, (row) => ({ ...row, cell: { ...row.cell, ...part } })),
    take: (index: number, taken: boolean) => change(index, (row) => ({ ...row, take: taken })),
  };
}
