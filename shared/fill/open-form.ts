import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import type { Range } from '../spreadsheet/address';
import { type CellStyle, plainStyle, readCellStyles } from '../spreadsheet/cell-styles';
import { formatNumber } from '../spreadsheet/number-format';
import { damaged, partBytes } from '../spreadsheet/package';
import { readSharedStrings } from '../spreadsheet/shared-strings';
import { type CellSpot, readSheetLayout, type SheetLayout } from '../spreadsheet/sheet-layout';
import { readTableHeadings } from '../spreadsheet/tables';
import { openWorkbook, type Workbook, type WorksheetPlace } from '../spreadsheet/workbook';
import type { Form, FormCell, FormSheet } from './form';

/** A form that stands open: what the screen shows, and what filling needs. */
export interface OpenForm {
  readonly form: Form;
  readonly workbook: Workbook;
  /** By the place of the sheet in the form. */
  readonly layouts: readonly SheetLayout[];
}

/** More cells than any form has; a list of 20,000 rows is no form. */
const CELL_LIMIT = 300_000;

/** Opens a form. Errors: those of `openWorkbook`; `xlsx-too-large` for what is no form but a data base. */
export function openForm(file: Uint8Array): Result<OpenForm, AppError> {
  const workbook = openWorkbook(file);
  if (!workbook.ok) return workbook;
  const strings = readSharedStrings(workbook.value);
  if (!strings.ok) return strings;
  const styles = readCellStyles(workbook.value);
  if (!styles.ok) return styles;
  const reading = { workbook: workbook.value, strings: strings.value, styles: styles.value };
  const sheets: FormSheet[] = [];
  const layouts: SheetLayout[] = [];
  let cells = 0;
  for (const place of workbook.value.sheets) {
    const layout = readLayout(workbook.value, place);
    if (!layout.ok) return layout;
    const headings = readTableHeadings(workbook.value.package, place.part);
    if (!headings.ok) return headings;
    cells += layout.value.rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (cells > CELL_LIMIT) return fail(appError('xlsx-too-large'));
    layouts.push(layout.value);
    sheets.push(formSheet(reading, place, layout.value, headings.value));
  }
  if (sheets.length === 0) return fail(appError('xlsx-not-workbook'));
  const form = { sheets, styles: reading.styles, date1904: workbook.value.date1904 };
  return ok({ form, workbook: workbook.value, layouts });
}

function readLayout({ package: source }: Workbook, { part }: WorksheetPlace): Result<SheetLayout, AppError> {
  const bytes = partBytes(source, part);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  const layout = text === undefined ? undefined : readSheetLayout(text);
  return layout === undefined ? fail(damaged(part)) : ok(layout);
}

/** The text with its byte order mark, if it has one: written again, it gives the same bytes. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Reading {
  readonly workbook: Workbook;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
}

function formSheet(
  reading: Reading,
  place: WorksheetPlace,
  layout: SheetLayout,
  tableHeadings: readonly Range[],
): FormSheet {
  const cells = layout.rows.flatMap((row) => row.cells.map((cell) => formCell(reading, cell)));
  const ends = layout.merges.map(({ to }) => to);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 1);
  return {
    name: place.name,
    hidden: place.hidden,
    isProtected: layout.isProtected,
    rows: most([...cells, ...ends].map(({ row }) => row)),
    columns: most([...cells, ...ends].map(({ column }) => column)),
    cells,
    merges: layout.merges,
    arrays: layout.arrays,
    tableHeadings,
    columnLooks: layout.columns,
    rowLooks: layout.rows
      .filter(({ style, hidden }) => style !== undefined || hidden)
      .map(({ row, style, hidden }) => ({ row, style, hidden })),
  };
}

function formCell(reading: Reading, cell: CellSpot): FormCell {
  const { row, column, hasFormula, style } = cell;
  return { row, column, hasFormula, style, text: textOf(reading, cell) };
}

const booleans: Readonly<Record<string, string>> = { '1': 'TRUE', '0': 'FALSE' };

function textOf({ strings, styles, workbook }: Reading, cell: CellSpot): string {
  const { type, value, inline, style } = cell;
  if (type === 'inlineStr') return inline;
  if (value === undefined || value === '') return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return booleans[value] ?? value;
  const number = Number(value);
  if (type !== 'n' || Number.isNaN(number)) return value;
  return formatNumber(number, (styles[style] ?? plainStyle).numberFormat, workbook.date1904);
}
