/** What passes between window and main process about a list that comes in from outside. */
export type { ImportView, RowsPage as ImportRows } from './import/plan/plan-view';

/** A workbook or a pasted block that was opened for import. */
export interface ImportSource {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** The sheet to begin with. */
  readonly sheet: number;
}

/** What is being done; once it is `writing`, nothing stops it any more. */
export type ImportStep = 'reading' | 'matching' | 'storing' | 'writing';

export interface ImportProgress {
  readonly step: ImportStep;
  readonly done: number;
  readonly of: number;
}
