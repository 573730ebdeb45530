/** Why a tie cannot be filled: a code and the place, without words (`shared/i18n/vi/fill.ts`). */
export interface FillProblem {
  readonly code: FillProblemCode;
  /** Index of the tie in its mapping. */
  readonly tie: number;
  readonly sheet: string;
  /** A cell or a range of cells on the sheet; absent for the sheet as a whole. */
  readonly place?: string;
  /** Named values for the text. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export const fillProblemCodes = [
  'sheet-missing',
  /** Something else stands beside the place than where it was tied. */
  'labels-differ',
  /** The form has other lines or rows than the one for which it was tied, and what stood beside it is not known. */
  'other-form',
  'indicator-unknown',
  /** The cell holds a formula. */
  'formula',
  /** One formula fills several cells, and this is one of them. */
  'array-formula',
  /** Part of a merged cell, but not its first. */
  'merged',
  'table-heading',
  /** Two figures for one cell. */
  'written-twice',
  /** By position, though names stand in the form in another order. */
  'names-stand',
  'rows-backwards',
  /** More cells or people than rows. */
  'rows-too-few',
  /** Behind the last row of a sheet. */
  'outside',
  /** No row of the form bears the name of a cell. */
  'name-missing',
  /** Several rows do, or one row that of several cells. */
  'name-twice',
] as const;

export type FillProblemCode = (typeof fillProblemCodes)[number];
