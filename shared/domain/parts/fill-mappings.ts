import { z } from 'zod';
import { columnNumber, parseAddress } from '../../spreadsheet/address';
import { count, filledLine, line } from '../fields';
import { list } from './part';

/**
 * How the superior's own form is filled: which cell or column takes which figure. A mapping knows the
 * form by the names of its sheets, the addresses of its cells and what is written beside them, so it can be sent to others.
 */

/** A cell as formulas name it, `C12`. */
export const cellAddress = z
  .string()
  .refine((text) => /^[A-Z]+\d+$/u.test(text) && parseAddress(text) !== undefined, {
    error: 'not-an-address',
  });

/** The letters of a column, `C`. */
export const columnName = z
  .string()
  .refine((text) => /^[A-Z]+$/u.test(text) && columnNumber(text) !== undefined, { error: 'not-a-column' });

/** More letters than a cell of a form has around a value. */
const LONGEST_TEXT = 500;

const rowNumber = count.min(1, { error: 'number-too-small' });

/** How a share is written: 0,756 for a percent format; 75,6 as a number; “75,6” as text. Absent, the cell's format decides. */
export const shareForms = ['fraction', 'percent', 'text'] as const;
export type ShareForm = (typeof shareForms)[number];

/** Of whom a column of figures has a row each; `ward`: one row among those of other wards. */
export const rowSubjects = ['cells', 'people', 'ward'] as const;
export type RowSubject = (typeof rowSubjects)[number];

/** Text of a form that stays around a value in its cell; blanks at its ends count. */
const surrounding = z.string().max(LONGEST_TEXT, { error: 'text-too-long' });

/** What a row of the form means whose name is spelt in no way that is known: both as they are written. */
export const rowNameSchema = z.strictObject({
  /** In the form. */
  text: filledLine,
  /** In the season: a cell, or a person. */
  name: filledLine,
});

/** More names than any form has rows for. */
const NAME_LIMIT = 500;

/** The cells (chi bộ) of some rows, found by the names that stand there. */
export const rowGroupSchema = z.strictObject({
  namesIn: columnName,
  /** Between these rows all names of the table stand. */
  fromRow: rowNumber,
  toRow: rowNumber,
  /** Those of the group. */
  rows: z.array(rowNumber).min(1).max(NAME_LIMIT, { error: 'too-many' }),
  names: z.array(rowNameSchema).max(NAME_LIMIT, { error: 'too-many' }).optional(),
});

/** What stood at a place when it was tied: in another form the same place may be another row's. */
export const tieLabelsSchema = z.strictObject({
  /** A digest of all headings of its table. */
  heads: line.optional(),
  /** Those over its column. */
  column: surrounding.optional(),
  /** Of a cell its line, with the lines above that say whose it is; of rows without names how far below the headings they begin. */
  row: surrounding.optional(),
});

/** One figure in one cell. */
export const cellTieSchema = z.strictObject({
  kind: z.literal('cell'),
  sheet: filledLine,
  cell: cellAddress,
  indicator: filledLine,
  share: z.enum(shareForms).optional(),
  /** What stands before and behind the value in the same cell: “Đảng uỷ: ”. */
  prefix: surrounding.optional(),
  suffix: surrounding.optional(),
  /** The figure is that of these cells alone: a row that adds up a group. */
  group: rowGroupSchema.optional(),
  labels: tieLabelsSchema.optional(),
});

/** A figure of each cell (chi bộ), or of each person, down a column. */
export const columnTieSchema = z.strictObject({
  kind: z.literal('column'),
  sheet: filledLine,
  column: columnName,
  of: z.enum(rowSubjects),
  fromRow: rowNumber,
  /** The last row that may be written. */
  toRow: rowNumber,
  indicator: filledLine,
  share: z.enum(shareForms).optional(),
  /** The column in which names stand already: each figure goes to the row of its cell, or its person. */
  namesIn: columnName.optional(),
  /** The column that names wards above their cells: only rows below our own are looked at. */
  wardsIn: columnName.optional(),
  /** Rows that were tied by hand, or whose name was found to be near. */
  names: z.array(rowNameSchema).max(NAME_LIMIT, { error: 'too-many' }).optional(),
  /** Names of the season that are known to have no row in this form. */
  lacking: z.array(filledLine).max(NAME_LIMIT, { error: 'too-many' }).optional(),
  labels: tieLabelsSchema.optional(),
});

export const tieSchema = z.discriminatedUnion('kind', [cellTieSchema, columnTieSchema]);

/** More ties than any form has. */
const TIE_LIMIT = 5000;

export const tiesSchema = z.array(tieSchema).max(TIE_LIMIT, { error: 'too-many' });

export const fillMappings = list({
  name: filledLine,
  /** File name of the form for which it was made. */
  form: line.optional(),
  /** A digest of the headings and lines of that form: another file that looks the same is filled the same. */
  look: line.optional(),
  ties: tiesSchema,
});

export type CellTie = z.infer<typeof cellTieSchema>;
export type ColumnTie = z.infer<typeof columnTieSchema>;
export type Tie = z.infer<typeof tieSchema>;
export type RowName = z.infer<typeof rowNameSchema>;
export type TieLabels = z.infer<typeof tieLabelsSchema>;
export type RowGroup = z.infer<typeof rowGroupSchema>;
