import { useState } from 'react';
import type { CellDraft } from '../../../shared/domain/edits';
import { fullCellName, isShortCellName } from '../../../shared/import/cell-name';
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
import { cellInWard, type PreviewChoice, previewRows } from './preview-rows';

interface Pasted {
  readonly block: string;
  readonly table?: PastedTable;
  readonly refusal?: PasteRefusal;
  readonly rows: readonly PreviewChoice[];
  /** Names are written out: “Chi bộ Trạm y tế” for “TRẠM Y TẾ”. */
  readonly fullNames: boolean;
}

const nothing: Pasted = { block: '', rows: [], fullNames: true };

/** A pasted block on its way to cells: read, matched, corrected, chosen; nothing is stored here. */
export function usePastedRows(names: readonly string[]) {
  const [{ block, table, refusal, rows, fullNames }, set] = useState<Pasted>(nothing);
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
    fullNames,
    short: table && shortName(table),
    drafts: preview.flatMap(({ cell, ward, taken }): CellDraft[] => {
      const draft = taken
        ? pastedCellDraft(cellInWard({ cell, ...(ward !== undefined && { ward }) }))
        : undefined;
      return draft ? [draft] : [];
    }),
    paste: (text: string) => set((before) => pasted(text, before.fullNames)),
    writeFullNames: (full: boolean) =>
      set((before) =>
        before.table
          ? { ...before, fullNames: full, rows: rewritten(before.rows, before.table, full) }
          : before,
      ),
    match: (index: number, use: ColumnUse | undefined) =>
      set((before) =>
        before.table
          ? withTable(before.block, matchColumn(before.table, index, use), before.fullNames)
          : before,
      ),
    correct: (index: number, part: Partial<PastedCell>) =>
      change(index, (row) => ({ ...row, cell: { ...row.cell, ...part } })),
    nameWard: (index: number, ward: string) => change(index, (row) => ({ ...row, ward })),
    take: (index: number, taken: boolean) => change(index, (row) => ({ ...row, take: taken })),
  };
}

/** A refused text is not kept either: it may be too large to be shown. */
function pasted(block: string, fullNames: boolean): Pasted {
  const read = readPastedTable(block);
  return read.ok ? withTable(block, read.value, fullNames) : { ...nothing, fullNames, refusal: read.error };
}

function withTable(block: string, table: PastedTable, fullNames: boolean): Pasted {
  const rows = pastedCells(table).map((cell) => ({ cell: named(cell, fullNames) }));
  return { block, table, rows, fullNames };
}

function named(cell: PastedCell, full: boolean): PastedCell {
  return full ? { ...cell, name: fullCellName(cell.name) } : cell;
}

/** The first name that is not written out, as it stands and written out. */
function shortName(table: PastedTable) {
  const before = pastedCells(table).find(({ name }) => isShortCellName(name))?.name;
  return before === undefined ? undefined : { before, after: fullCellName(before) };
}

/** The rows with their names written out, or as they were pasted; a name that was put right by hand stays. */
function rewritten(
  rows: readonly PreviewChoice[],
  table: PastedTable,
  full: boolean,
): readonly PreviewChoice[] {
  const cells = pastedCells(table);
  return rows.map((row, at) => {
    const cell = cells[at];
    if (cell === undefined || row.cell.name !== named(cell, !full).name) return row;
    return { ...row, cell: { ...row.cell, name: named(cell, full).name } };
  });
}
