import type { Position, Range } from '../spreadsheet/address';
import type { CellStyle } from '../spreadsheet/cell-styles';
import type { Rectangle } from '../spreadsheet/formula-area';
import type { FormNote } from './form-note';

/**
 * A form as the screen shows it and as ties are judged by: plain data, made in main from the file and sent
 * to the window.
 */
export interface Form {
  readonly sheets: readonly FormSheet[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** What the office should know before it sends the filled form. */
  readonly notes: readonly FormNote[];
}

export interface FormSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Locked against typing in Excel; filling leaves the lock as it is. */
  readonly isProtected: boolean;
  /** The last row and column in which anything stands. */
  readonly rows: number;
  readonly columns: number;
  /** Row by row, left to right; places without content and format are left out. */
  readonly cells: readonly FormCell[];
  readonly merges: readonly Range[];
  /** What one formula fills as a whole. */
  readonly arrays: readonly Range[];
  /** Heading rows of tables (“Format as Table”): their texts are names inside the file. */
  readonly tableHeadings: readonly Range[];
  readonly columnLooks: readonly ColumnLook[];
  readonly rowLooks: readonly RowLook[];
  /** What formulas read on their own sheet; absent where there are none, or too many to follow. */
  readonly formulas?: readonly SheetFormula[];
  /** What the form itself lets into its cells; absent where it checks nothing. */
  readonly checks?: readonly FormCheck[];
}

/** A formula, and the cells of its sheet that it reads; undefined for any. */
export interface SheetFormula extends Position {
  readonly reads: readonly Rectangle[] | undefined;
  /** What it counts in them: numbers, or places that are marked; absent where its text does not tell. */
  readonly counts?: 'numbers' | 'marks';
}

export interface FormCell extends Position {
  /** As it reads on the sheet. */
  readonly text: string;
  readonly hasFormula: boolean;
  /** Index among the styles of the form. */
  readonly style: number;
}

export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  /** In characters; undefined for the standard width. */
  readonly width: number | undefined;
  readonly style: number | undefined;
  readonly hidden: boolean;
}

export interface RowLook {
  readonly row: number;
  readonly style: number | undefined;
  readonly hidden: boolean;
}

/** What a form's own check lets into some of its cells. */
export interface FormCheck {
  readonly ranges: readonly Range[];
  readonly allows: /** A dropdown: the words as the form spells them. */
    | { readonly kind: 'words'; readonly words: readonly string[] }
    | {
        /** A number, a day as its number, or the length of a text. */
        readonly kind: 'number' | 'length';
        readonly whole: boolean;
        readonly operator: string;
        readonly first: number;
        readonly second: number;
      }
    /** Something that the program cannot judge: a formula of its own, a list it does not find. */
    | { readonly kind: 'unknown' };
}
