import { type EntryGap, gapsOf, isBegun } from '../domain/completeness';
import type { Cell } from '../domain/season';
import { type Finding, isOpen } from './finding';

/** How far a cell is, as every list and page tells it. */

export const cellStatusKinds = ['empty', 'entering', 'errors', 'warnings', 'complete', 'finished'] as const;
export type CellStatusKind = (typeof cellStatusKinds)[number];

export interface CellStatus {
  readonly kind: CellStatusKind;
  /** Findings that cannot be right; of a finished cell they came later. */
  readonly errors: number;
  /** Warnings that nobody accepted. */
  readonly warnings: number;
  readonly gaps: readonly EntryGap[];
}

/**
 * The status of a cell from what is entered and from its findings. An error shows
 * whatever else is missing; warnings wait until everything is entered, for before
 * that most of them say only that something is not there yet.
 */
export function cellStatus(cell: Cell, findings: readonly Finding[]): CellStatus {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter((each) => each.severity === 'warning' && isOpen(each)).length;
  const gaps = gapsOf(cell);
  return { kind: kindOf(cell, { errors, warnings, gaps }), errors, warnings, gaps };
}

function kindOf(cell: Cell, { errors, warnings, gaps }: Omit<CellStatus, 'kind'>): CellStatusKind {
  if (cell.congress.status === 'finished') return 'finished';
  if (errors > 0) return 'errors';
  if (!isBegun(cell)) return 'empty';
  if (gaps.length > 0) return 'entering';
  return warnings > 0 ? 'warnings' : 'complete';
}
