import { z } from 'zod';
import { count } from '../../domain/fields';

/** What a table can be taken for: a list of party members, of committees, or of cells. */
export const importKinds = ['roster', 'committee', 'cells'] as const;
export type ImportKind = (typeof importKinds)[number];

const TEXT_LIMIT = 4000;
const ENTRY_LIMIT = 50_000;
const short = z.string().max(TEXT_LIMIT);

function answers<Value extends z.ZodType>(value: Value) {
  return z
    .record(short, value)
    .refine((entries) => Object.keys(entries).length <= ENTRY_LIMIT, { error: 'too-many' });
}

/** How a cell that a table names is dealt with, instead of its id. */
export const NEW_CELL = '+';
export const SKIP_CELL = '-';
/** How a row is dealt with, instead of the key of somebody known. */
export const NEW_PERSON = '+';
export const SKIP_ROW = '-';

/** What two names of new cells can be. */
export const alikeAnswers = ['first', 'second', 'two'] as const;
export type AlikeAnswer = (typeof alikeAnswers)[number];

/** What a column under a short heading can hold that nothing tells. */
export const shortHeadingAnswers = ['occupation', 'politicalTheory', 'officialOn', 'none'] as const;
/** What lines below the name of a cell are: parts of it, or cells. */
export const lineInCellAnswers = ['part', 'cell'] as const;
/** Where people stand to the line that names their cell. */
export const cellNamesAnswers = ['below', 'above'] as const;
/** Whether a column of places names the cells. */
export const unitAnswers = ['cell', 'none'] as const;

/** What a person decided about a table; whatever is absent the program decides. */
export const importSettingsSchema = z.strictObject({
  kind: z.enum(importKinds).optional(),
  /** The number of the lowest heading row; 0 for a table without headings. */
  headingRow: count.optional(),
  /** All sheets with such a list are read together; absent: where there are several. */
  allSheets: z.boolean().optional(),
  /** The columns of a table without headings are what they were taken for; absent as long as nobody was asked. */
  guessed: z.boolean().optional(),
  /** Which column holds what, by use; -1 for none. */
  columns: answers(z.number().int().min(-1)).optional(),
  /** Whether texts in an old encoding are converted; absent as long as nobody was asked. */
  convert: z.boolean().optional(),
  /** “Nguyễn Văn A” for “NGUYỄN VĂN A”. */
  nameCase: z.boolean().optional(),
  /** Names of new cells are written out: “Chi bộ Trạm y tế” for “TRẠM Y TẾ”; absent: yes. */
  fullNames: z.boolean().optional(),
  /** Rows that the sheet hides, by hand or by a filter: taken or left out. */
  hiddenRows: z.enum(['take', 'leave']).optional(),
  hiddenColumns: z.enum(['take', 'leave']).optional(),
  /** Lines of a cell that may be one broken name are several people; absent as long as nobody was asked. */
  severalPeople: z.boolean().optional(),
  /** Rows that hold the rest of a name belong to the row above; absent: they are shown so, and asked about. */
  brokenRows: z.boolean().optional(),
  /** Rows that name no cell belong to the one named above, or to none, or to the one named below; absent as long as nobody was asked. */
  cellFromAbove: z.union([z.boolean(), z.literal('below')]).optional(),
  /** By column: doubtful dates are read with day and month changed over, or kept as they stand. */
  dates: answers(z.enum(['swapped', 'kept'])).optional(),
  /** People in a list of committees who have no post in it and sit in none: they become members, or stay out. */
  withoutPost: z.enum(['member', 'leave']).optional(),
  /** By id of the question: two new cells nearly alike are one, under the first name or the second, or two. */
  alike: answers(z.enum(alikeAnswers)).optional(),
  /** By id of the question: people who may have left, or be no members, are taken or left. */
  doubts: answers(z.enum(['take', 'leave'])).optional(),
  /** Whom the code in the column of gender means that is asked about. */
  genderCode: z.enum(['male', 'female', 'leave']).optional(),
  /** By column: what its short heading stands for. */
  headings: answers(z.enum(shortHeadingAnswers)).optional(),
  /** Lines that name cells stand below their people, or above them; absent as long as nobody was asked. */
  cellNames: z.enum(cellNamesAnswers).optional(),
  unitIsCell: z.enum(unitAnswers).optional(),
  /** By id of the question: lines of one kind below names of cells, which do not say what they are. */
  linesInCells: answers(z.enum(lineInCellAnswers)).optional(),
  /** Nobody is added, those who are there are brought up to date. */
  onlyKnown: z.boolean().optional(),
  /** Also the numbers of party card and citizen's card; false: their faults are not told either. */
  identifiers: z.boolean().optional(),
  /** The cells' numbers of members follow the roster; else only those of cells that have none. */
  fillCounts: z.boolean().optional(),
  /** By key of the cell's name: a cell's id, `NEW_CELL` or `SKIP_CELL`. */
  cells: answers(short).optional(),
  /** By number of the row: the key of somebody known, `NEW_PERSON` or `SKIP_ROW`. */
  rows: answers(short).optional(),
  /** By number of the row, then by column: what shall stand there instead. */
  values: answers(answers(short)).optional(),
});
export type ImportSettings = z.infer<typeof importSettingsSchema>;
/** Those of a list of people. */
export type PeopleSettings = ImportSettings & { readonly kind: 'roster' | 'committee' };
