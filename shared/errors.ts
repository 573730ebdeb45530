import type { Problem } from './domain/problem';

/**
 * What a failure means for what was entered.
 *
 * - `refused`: nothing happened, because of what was asked;
 * - `unsaved`: the disk did not take it: main holds it, and writes it with the next change;
 * - `broken`: an error in the program: nothing of it is kept.
 */
export type ErrorClass = 'refused' | 'unsaved' | 'broken';

/** Every failure that a user can meet, by the code under which the text table explains it, with its class. */
const classes = {
  // the data file
  'file-not-found': 'refused',
  'file-empty': 'refused',
  'file-not-ours': 'refused',
  'file-damaged': 'refused',
  'file-foreign': 'refused',
  'password-needed': 'refused',
  'password-wrong': 'refused',
  'password-none': 'refused',
  'file-from-future': 'refused',
  'file-locked': 'refused',
  'file-unreadable': 'refused',
  'file-too-large': 'refused',
  'file-viewed': 'refused',
  'file-exists': 'refused',
  'file-changed-outside': 'unsaved',
  'no-file-open': 'refused',
  'copy-gone': 'refused',
  'second-folder-gone': 'refused',
  'file-left': 'refused',
  'season-read-only': 'refused',
  // several wards, and packages
  'file-combined': 'refused',
  'not-combined': 'refused',
  'merge-same-ward': 'refused',
  'merge-maybe-same-ward': 'refused',
  'merge-untaken': 'refused',
  'combined-read-only': 'refused',
  'package-not-ours': 'refused',
  'package-changed': 'refused',
  'package-no-data': 'refused',
  'package-older-season': 'refused',
  // writing anything
  'disk-full': 'unsaved',
  'target-unwritable': 'unsaved',
  'target-locked': 'unsaved',
  'target-unreadable': 'unsaved',
  'write-failed': 'unsaved',
  // reading a workbook from outside
  'xlsx-not-zip': 'refused',
  'xlsx-old-xls': 'refused',
  'xlsx-password': 'refused',
  'xlsx-damaged': 'refused',
  'xlsx-encoding': 'refused',
  'xlsx-too-large': 'refused',
  'xlsx-not-workbook': 'refused',
  'xlsx-no-sheet': 'refused',
  'sheet-too-large': 'refused',
  // a text file with a list
  'text-encoding': 'refused',
  'text-letters-lost': 'refused',
  // a folder of returned forms
  'too-many-files': 'refused',
  // filling a form
  'no-form-open': 'refused',
  'form-misfit': 'refused',
  'form-kind': 'refused',
  // the summary report, before any congress
  'no-congress-held': 'refused',
  // papers of many cells
  'no-papers': 'refused',
  // letters to cells that are late
  'nothing-overdue': 'refused',
  stopped: 'refused',
  // opening or printing what was made
  'no-program': 'refused',
  // a document of the season
  'document-not-openable': 'refused',
  'document-missing': 'refused',
  'print-failed': 'refused',
  'print-too-much': 'refused',
  // input
  'input-invalid': 'refused',
  'not-found': 'refused',
  'already-there': 'refused',
  'undo-expired': 'refused',
  'nothing-to-undo': 'refused',
  'nothing-to-redo': 'refused',
  // finishing a cell
  'cell-finished': 'refused',
  'cell-not-finished': 'refused',
  'cell-not-held': 'refused',
  'cell-has-errors': 'refused',
  // the user changed their mind in a dialog
  cancelled: 'refused',
  // a bug
  'program-error': 'broken',
} as const satisfies Readonly<Record<string, ErrorClass>>;

export type ErrorCode = keyof typeof classes;

export const errorCodes = Object.keys(classes) as readonly ErrorCode[];

export function errorClass({ code }: AppError): ErrorClass {
  return classes[code];
}

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

/** A failure on the way through several files, of which some were written before it. */
export function partly(error: AppError, written: number, of: number): AppError {
  return { ...error, params: { ...error.params, written, of } };
}

/** The same failure where nobody can be asked for a password: the file has to be opened once before. */
export function openedFirst(error: AppError): AppError {
  return error.code === 'password-needed' ? { ...error, params: { ...error.params, first: 1 } } : error;
}
