import type { CellForm, FormRow, FormSheetName } from '../../cellforms/form';
import { cellForms } from '../../i18n/vi/cellForms';

/** Where everything of a form stands in its workbook. */

/** Columns of each sheet; those without a heading are hidden. */
export const columns = {
  key: 'A',
  /** What the cell was given: `e:` what was entered in the season, `s:` what was only proposed. */
  given: 'B',
  label: 'C',
  value: 'D',
  message: 'E',
  /** A date taken apart: its text, how many strokes, day, month, year, whether there is such a day, earliest and latest as YYYYMMDD. */
  text: 'F',
  strokes: 'G',
  day: 'H',
  month: 'I',
  year: 'J',
  exists: 'K',
  earliest: 'L',
  latest: 'M',
  /** What stands at the left of the row, as it was made. */
  own: 'N',
} as const;
export type FormColumn = keyof typeof columns;

/** Above the first row of the form stands a hidden one that says what each column is. */
export const FIRST_ROW = 2;

/** A row of the form in its sheet. */
export interface RowPlace {
  readonly sheet: FormSheetName;
  /** From 1, as spreadsheets count. */
  readonly row: number;
}

/** The rows of a form by the keys of their fields. */
export class FormPlaces {
  readonly #places = new Map<string, RowPlace>();
  readonly #form: CellForm;

  constructor(form: CellForm) {
    this.#form = form;
    for (const { name, rows } of form.sheets) {
      rows.forEach((row, index) => {
        const key = keyOf(row);
        if (key !== undefined) this.#places.set(key, { sheet: name, row: FIRST_ROW + index });
      });
    }
  }

  of(key: string): RowPlace | undefined {
    return this.#places.get(key);
  }

  lastRow(sheet: FormSheetName): number {
    return FIRST_ROW + (this.#form.sheets.find(({ name }) => name === sheet)?.rows.length ?? 1) - 1;
  }
}

export function keyOf(row: FormRow): string | undefined {
  if (row.kind === 'field') return row.field.key;
  return row.kind === 'candidate' ? row.candidate.key : undefined;
}

/** `$D$7`, with the sheet before it where the reader stands on another one. */
export function reference(place: RowPlace, column: FormColumn, from: FormSheetName): string {
  const cell = `$${columns[column]}$${String(place.row)}`;
  return place.sheet === from ? cell : `${sheetReference(place.sheet)}!${cell}`;
}

export function sheetReference(sheet: FormSheetName): string {
  return `'${cellForms.sheets[sheet]}'`;
}

/** The name of a list of words, as formulas and dropdowns call it. */
export function listName(list: string): string {
  return `dhcb_${list}`;
}

/** The names on the committee's ballot, offered where a name is typed. */
export const CANDIDATE_LIST = listName('candidates');
