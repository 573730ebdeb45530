import { useState } from 'react';
import type { CellDraft } from '../../../shared/domain/edits';
import type { ColumnUse } from '../../../shared/import/headings';
import { type PastedCell, pastedCellDraft, pastedCells } from '../../../shared/import/paste-cells';
import {
  cellRows,
  matchColumn,
  type PastedTable,
  type PasteRefusal,
  pastedColumns,
  readPastedTable,
} from '../../../shared/import/pasted-table';
import { type PreviewChoice, previewRows } from './preview-rows';

interface Pasted {
  readonly block: string;
  readonly table?: PastedTable;
  readonly refusal?: PasteRefusal;
  readonly rows: readonly PreviewChoice[];
}

const nothing: Pasted = { block: '', rows: [] };

/** A pasted block on its way to cells: read, matched, corrected, chosen; nothing is stored here. */
export function usePastedRows(names: readonly string[]) {
  const [{ block, table, refusal, rows }, set] = useState<Pasted>(nothing);
  const preview = previewRows(rows, names);
  const change = (index: number, next: (row: PreviewChoice) => PreviewChoice) =>
    set((before) => ({
      ...before,
      rows: before.rows.map((row, at) => (at === index ? next(row) : row)),
    }));
  return {
    block,
    refusal,
    columns: table ? pastedColumns(table) : [],
    totals: table ? cellRows(table).totals : 0,
    preview,
    drafts: preview.flatMap(({ cell, taken }): CellDraft[] => {
      const draft = taken ? pastedCellDraft(cell) : undefined;
      return draft ? [draft] : [];
    }),
    paste: (text: string) => set(pasted(text)),
    match: (index: number, use: ColumnUse | undefined) =>
      set((before) =>
        before.table ? withTable(before.block, matchColumn(before.table, index, use)) : before,
      ),
    correct: (index: number, part: Partial<PastedCell>) =>
      change(index, (row) => ({ ...row, cell: { ...row.cell, ...part } })),
    take: (index: number, taken: boolean) => change(index, (row) => ({ ...row, take: taken })),
  };
}

/** A refused text is not kept either: it may be too large to be shown. */
function pasted(block: string): Pasted {
  const read = readPastedTable(block);
  return read.ok ? withTable(block, read.value) : { ...nothing, refusal: read.error };
}

function withTable(block: string, table: PastedTable): Pasted {
  return { block, table, rows: pastedCells(table).map((cell) => ({ cell })) };
}
