import type { PartialDate } from '../domain/partial-date';
import { copiedRows } from './copied-rows';
import { CellNames, type NamedCell } from './match/match-cells';
import { type PastedMember, readPreviousCommittee } from './previous-committee';
import { behindCellWord } from './table/cell-words';

/** The pasted committees of all cells. */
export interface PastedCommittees {
  /** By cell, in the order of the list. */
  readonly cells: readonly { readonly cell: NamedCell; readonly members: readonly PastedMember[] }[];
  /** Names of cells that mean none of the season's, or more than one; their people are not taken. */
  readonly unknownCells: readonly string[];
  /** Rows in which no name was found, or that stand before the first cell. */
  readonly unread: readonly string[];
}

/**
 * Reads the committees of many cells in one list. A cell stands in a row of its own above its people, or in the first
 * column beside them; where that column is empty the cell above goes on, as in merged places of a sheet. What else stands
 * in a row is read as in the list of one cell. `today` tells the century of births.
 */
export function readPreviousCommittees(
  block: string,
  known: readonly NamedCell[],
  today: PartialDate,
): PastedCommittees {
  const copied = copiedRows(block);
  // as long as nothing is pasted no names are needed
  const names = new CellNames(copied.length > 0 ? known : []);
  const found = new Map<NamedCell, string[]>();
  const unknownCells = new Set<string>();
  const unread: string[] = [];
  let current: NamedCell | 'unknown' | undefined;
  for (const row of copied) {
    const { cellName, rest } = splitRow(row, names);
    if (cellName !== undefined) {
      current = names.find(cellName) ?? 'unknown';
      if (current === 'unknown') unknownCells.add(cellName);
    }
    if (rest.length === 0) continue;
    if (current === undefined) {
      if (readPreviousCommittee(rest.join('\t'), today).members.length > 0) unread.push(rest.join(' '));
    } else if (current !== 'unknown') found.set(current, [...(found.get(current) ?? []), rest.join('\t')]);
  }
  const cells = [...found].map(([cell, rows]) => {
    const read = readPreviousCommittee(rows.join('\n'), today);
    unread.push(...read.unread);
    return { cell, members: read.members };
  });
  return {
    cells: cells.filter(({ members }) => members.length > 0),
    unknownCells: [...unknownCells],
    unread,
  };
}

/** The name of a cell that stands in a row, and what else does; a running number before it is left out. */
function splitRow(
  row: readonly string[],
  names: CellNames,
): { readonly cellName?: string; readonly rest: readonly string[] } {
  const parts = (row.length === 1 ? (row[0] ?? '').split(/[;,\t]/u) : row).map((part) => part.trim());
  const filled = parts.filter((part) => part !== '' && !/^\d{1,3}\s*[.)]?$/u.test(part));
  // “Chi bộ” alone is the heading of a column
  const place = filled.findIndex((part) => behindCellWord(part) || names.find(part) !== undefined);
  const cellName = filled[place];
  if (cellName === undefined) return { rest: filled };
  return { cellName, rest: filled.filter((_, index) => index !== place) };
}
