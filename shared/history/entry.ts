import type { EditType } from '../domain/edits';
import type { Difference } from './difference';

/** What was done in one step: an edit, or one that was taken back or done again. */
export type HistoryKind = EditType | 'undo' | 'redo';

/** One step of the history of a file. */
export interface HistoryEntry {
  /** Counted from 1 over all that was ever entered, those that are no longer kept included. */
  readonly number: number;
  /** The key of the season that was changed. */
  readonly season: string;
  /** ISO 8601. */
  readonly at: string;
  /** Where a name was given. */
  readonly by?: string;
  readonly kind: HistoryKind;
  /** Absent where the oldest contents have been dropped. */
  readonly changes?: readonly Difference[];
}

/** Letters of what stood somewhere, or stands there now, that an entry keeps; of a longer value it keeps how long it is. */
export const VALUE_LIMIT = 2000;

/** Contents that a file keeps, in letters altogether, and entries; the oldest go first. */
export const CONTENT_LIMIT = 400_000;
export const ENTRY_LIMIT = 4000;

/** The differences as an entry keeps them. */
export function kept(differences: readonly Difference[]): readonly Difference[] {
  return differences.map(({ path, ...values }) => ({
    path,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, keptValue(value)])),
  }));
}

/** Stands for a value that is too long to be kept. */
export interface LongValue {
  readonly letters: number;
}

function keptValue(value: unknown): unknown {
  const letters = JSON.stringify(value).length;
  return letters > VALUE_LIMIT ? ({ letters } satisfies LongValue) : value;
}

/** Whether the value itself is not kept, only how long it was. */
export function isLong(value: unknown): value is LongValue {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'letters';
}
