import type { PartialDate } from '../domain/partial-date';
import { TIDY_SIGNS } from '../text/clean-text';
import type { Struck } from './struck-text';

/** What stands in one cell, before anything is made of it. */
export interface SheetCell {
  /** As a person sees it: NFC, one blank between words. Never empty: an empty cell is no cell. */
  readonly text: string;
  /** The lines of a text that has several, one blank between words; some may be empty. */
  readonly lines?: readonly string[];
  /** The number, where the cell holds one and shows it. */
  readonly number?: number;
  /** The date, where the cell is a number that is shown as one: no more of it than is shown. */
  readonly date?: PartialDate;
  /** Struck out by its font, as offices do with who left: all of it, or some of its letters. */
  readonly struck?: Struck;
  /** Of a text that is struck out in part: that part. */
  readonly struckText?: string;
  /** What sets its looks apart, colours of its ground and letters and slanted letters: alike for cells that look alike. */
  readonly tint?: string;
}

/** What somebody wrote beside a cell. */
export interface CellComment {
  /** `B4`. */
  readonly place: string;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

export const faultKinds = ['error', 'uncalculated', 'hidden-digits', 'no-date'] as const;

/**
 * Why a cell that holds something has no value: the result of its formula is an error; the formula was never
 * calculated; its digits do not fit into the column; its number is shown as a date, and there is no such day.
 */
export type FaultKind = (typeof faultKinds)[number];

export interface CellFault {
  readonly column: number;
  readonly kind: FaultKind;
  /** What the cell shows: `#N/A`; empty for a formula without a result. */
  readonly text: string;
}

/** A row that holds anything. */
export interface SheetRow {
  /** As the spreadsheet program numbers it, from 1. */
  readonly number: number;
  /** By column, from 0; empty cells are holes. */
  readonly cells: readonly (SheetCell | undefined)[];
  /** Cells that hold something and have no value: holes among the cells. */
  readonly faults?: readonly CellFault[];
  /** Not shown: by hand, or by a filter. */
  readonly hidden?: true;
  /** What somebody wrote beside its cells. */
  readonly comments?: readonly CellComment[];
}

/** Cells merged into one, rows and columns from 1 and 0 as elsewhere here; both ends belong to it. */
export interface MergedCells {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** The rows of a sheet, from the top. */
export interface SheetTable {
  readonly rows: readonly SheetRow[];
  /** The workbook counts its days from 1904 on, as old ones from a Mac do. */
  readonly from1904: boolean;
  readonly merges?: readonly MergedCells[];
  /** Columns that are not shown, from 0. */
  readonly hiddenColumns?: readonly number[];
  /** Addresses of cells far right of all others, which are left out: the first of them. */
  readonly stray?: readonly string[];
  /** Areas that a rule may strike out under a condition that cannot be told here. */
  readonly unclearStrikes?: readonly string[];
}

/** One form of each letter, one blank between words: a name broken over two lines in its cell is one text. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text.normalize('NFC').replace(BLANKS, ' ').replace(/^ | $/gu, '');
}

/** Words with one blank between them. */
const TIDY = new RegExp(`^[${TIDY_SIGNS}]+(?: [${TIDY_SIGNS}]+)*$`, 'u');

/** Blanks, but for the one that is half of “à” or “Ạ” where the bytes of a text in UTF-8 were taken for letters. */
const BLANKS = /(?:[^\S\u00A0]|(?<![Ãº»])\u00A0)+/gu;

/** The cell of a text; undefined where nobody would see any. */
export function textCell(written: string): SheetCell | undefined {
  const text = tidy(written);
  if (text === '') return undefined;
  if (!/[\r\n]/u.test(written)) return { text };
  const lines = written.split(/\r\n?|\n/u).map(tidy);
  return lines.filter((line) => line !== '').length > 1 ? { text, lines } : { text };
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/u;
const HASHES = /^#{3,}$/u;

/** What a text says that stands in a cell instead of a value. */
export function faultOfText(text: string): FaultKind | undefined {
  if (!text.startsWith('#')) return undefined;
  if (ERROR.test(text)) return 'error';
  return HASHES.test(text) ? 'hidden-digits' : undefined;
}
