import type { Problem } from './domain/problem';

/** Every failure that a user can meet, by the code under which the text table explains it. */
export const errorCodes = [
  // the data file
  'file-not-found',
  'file-empty',
  'file-not-ours',
  'file-damaged',
  'file-from-future',
  'file-locked',
  'file-unreadable',
  'file-exists',
  'file-changed-outside',
  'no-file-open',
  'file-left',
  'season-read-only',
  // several wards, and packages
  'file-combined',
  'not-combined',
  'merge-same-ward',
  'merge-untaken',
  'combined-read-only',
  'package-not-ours',
  'package-changed',
  'package-no-data',
  'package-older-season',
  // writing anything
  'disk-full',
  'target-unwritable',
  'target-locked',
  'write-failed',
  // reading a workbook from outside
  'xlsx-not-zip',
  'xlsx-old-xls',
  'xlsx-password',
  'xlsx-damaged',
  'xlsx-too-large',
  'xlsx-not-workbook',
  'xlsx-no-sheet',
  'sheet-too-large',
  // filling a form
  'no-form-open',
  'form-misfit',
  // papers of many cells
  'no-papers',
  'stopped',
  // opening or printing what was made
  'no-program',
  // a document of the season
  'document-not-openable',
  'document-missing',
  'print-failed',
  // input
  'input-invalid',
  'not-found',
  'already-there',
  'undo-expired',
  // finishing a cell
  'cell-finished',
  'cell-not-finished',
  'cell-not-held',
  'cell-has-errors',
  // the user changed their mind in a dialog
  'cancelled',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What went wrong, without words: the texts are chosen where it is shown. */
export interface AppError {
  readonly code: ErrorCode;
  /** The file that the error speaks of, as an absolute path. */
  readonly path?: string;
  /** Named values for the text, e.g. both versions of a file from the future. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** For `input-invalid`: each place and its problem. */
  readonly problems?: readonly Problem[];
}

export function appError(code: ErrorCode, detail: Omit<AppError, 'code'> = {}): AppError {
  return { code, ...detail };
}
