import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import type { Range } from '../spreadsheet/address';
import { type CellStyle, plainStyle, readCellStyles } from '../spreadsheet/cell-styles';
import { type FormulaBook, formulaReads } from '../spreadsheet/dependents';
import { FORM_SHEET, FORM_SHEETS } from '../spreadsheet/limits';
import { formatNumber } from '../spreadsheet/number-format';
import { damaged, unknownEncoding } from '../spreadsheet/package';
import { readRelationships } from '../spreadsheet/relationships';
import { readSharedStrings } from '../spreadsheet/shared-strings';
import { sheetBytes } from '../spreadsheet/sheet-bytes';
import { type CellSpot, layoutLimits, readSheetLayout, type SheetLayout } from '../spreadsheet/sheet-layout';
import { readTables, type Table } from '../spreadsheet/tables';
import { openWorkbook, type Workbook, type WorksheetPlace } from '../spreadsheet/workbook';
import { readWorkbookKind, type WorkbookKind } from '../spreadsheet/workbook-kind';
import { type PartText, partText } from '../spreadsheet/xml-encoding';
import type { Form, FormCell, FormSheet, SheetFormula } from './form';
import { readFormChecks } from './form-checks';
import type { FormNote } from './form-note';

/** A form that stands open: what the screen shows, and what filling needs. */
export interface OpenForm {
  readonly form: Form;
  readonly workbook: Workbook;
  /** The filled one must be of the same kind. */
  readonly kind: WorkbookKind;
  /** By the place of the sheet in the form. */
  readonly sheets: readonly OpenSheet[];
}

export interface OpenSheet {
  readonly layout: SheetLayout;
  readonly tables: readonly Table[];
  /** From the text of the sheet to its bytes. */
  readonly encode: PartText['encode'];
}

/**
 * Opens a form. Errors: those of `openWorkbook`; `xlsx-encoding`; `xlsx-too-large` for what is no form but a
 * data base, said before anything is made of it.
 */
export function openForm(file: Uint8Array): Result<OpenForm, AppError> {
  const workbook = openWorkbook(file);
  if (!workbook.ok) return workbook;
  const kind = readWorkbookKind(workbook.value.package, workbook.value.part);
  if (!kind.ok) return kind;
  if (areTooLarge(workbook.value)) return fail(appError('xlsx-too-large'));
  const strings = readSharedStrings(workbook.value);
  if (!strings.ok) return strings;
  const styles = readCellStyles(workbook.value);
  if (!styles.ok) return styles;
  const reading = { workbook: workbook.value, strings: strings.value, styles: styles.value };
  const sheets: OpenSheet[] = [];
  let cells = layoutLimits.cells;
  for (const place of workbook.value.sheets) {
    const sheet = readOpenSheet(workbook.value, place, cells);
    if (!sheet.ok) return sheet;
    cells -= sheet.value.layout.rows.reduce((sum, row) => sum + row.cells.length, 0);
    sheets.push(sheet.value);
  }
  if (sheets.length === 0) return fail(appError('xlsx-not-workbook'));
  const notes = notesOf(workbook.value, sheets);
  if (!notes.ok) return notes;
  const plain = workbook.value.sheets.flatMap((place, index) => {
    const sheet = sheets[index];
    return sheet ? [formSheet(reading, place, sheet)] : [];
  });
  const checked = withFormulas(withChecks(plain, sheets, workbook.value), sheets, workbook.value);
  const isOpen = checked.some(({ checks = [] }) => checks.some(({ allows }) => allows.kind === 'unknown'));
  const form: Form = {
    sheets: checked,
    styles: reading.styles,
    date1904: workbook.value.date1904,
    notes: isOpen ? [...notes.value, 'own-checks'] : notes.value,
  };
  return ok({ form, workbook: workbook.value, kind: kind.value, sheets });
}

/** The sheets with what they let into their cells; the words of a dropdown may stand on another sheet. */
function withChecks(
  sheets: readonly FormSheet[],
  open: readonly OpenSheet[],
  { definedNames }: Workbook,
): readonly FormSheet[] {
  return sheets.map((sheet, index) => {
    const checks = readFormChecks(open[index]?.layout.text ?? '', sheet, { sheets, definedNames });
    return checks.length === 0 ? sheet : { ...sheet, checks };
  });
}

/** A form as its formulas are followed. */
export function formulaBook(
  { sheets, definedNames }: Workbook,
  open: readonly Pick<OpenSheet, 'layout' | 'tables'>[],
): FormulaBook {
  const known = sheets.flatMap(({ name }, index) => {
    const sheet = open[index];
    return sheet ? [{ name, layout: sheet.layout, tables: sheet.tables }] : [];
  });
  return { sheets: known, names: definedNames };
}

/** Formulas beyond so many are not followed. */
const MOST_FORMULAS = 5000;

/** The sheets with what their formulas read. */
function withFormulas(
  sheets: readonly FormSheet[],
  open: readonly OpenSheet[],
  workbook: Workbook,
): readonly FormSheet[] {
  const formulas = sheets.map(({ cells }) => cells.filter(({ hasFormula }) => hasFormula).length);
  if (formulas.reduce((sum, each) => sum + each, 0) > MOST_FORMULAS) return sheets;
  const book = formulaBook(workbook, open);
  return sheets.map((sheet, index) => {
    if (formulas[index] === 0) return sheet;
    const shared = new Map<number, string>();
    const read = formulaReads(book, index).map(({ cell, reads }) => {
      const { row, column, sharedIndex, formula } = cell;
      if (sharedIndex !== undefined && formula !== '') shared.set(sharedIndex, formula);
      const counts = countedBy(formula === '' ? (shared.get(sharedIndex ?? -1) ?? '') : formula);
      return {
        row,
        column,
        reads: reads?.filter((place) => place.sheet === index),
        ...(counts && { counts }),
      };
    });
    return { ...sheet, formulas: read };
  });
}

/** What a formula counts: “x” by `COUNTIF(…,"x")` or `COUNTA`, numbers by sums. */
function countedBy(formula: string): SheetFormula['counts'] {
  if (/\bCOUNTIFS?\s*\(.*"=?\s*[x✓✔√]"/isu.test(formula)) return 'marks';
  if (/\bCOUNTA\s*\(|\bSUBTOTAL\s*\(\s*(?:10)?3\s*[,;]/iu.test(formula)) return 'marks';
  return /\b(?:SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL|AGGREGATE|COUNT|AVERAGE)\s*\(|\+/iu.test(formula)
    ? 'numbers'
    : undefined;
}

function areTooLarge({ package: source, sheets }: Workbook): boolean {
  const sizes = sheets.map(({ part }) => source.find(part)?.size ?? 0);
  return sizes.some((size) => size > FORM_SHEET) || sizes.reduce((a, b) => a + b, 0) > FORM_SHEETS;
}

/** `cells` is how many this sheet may have, for those of all sheets together are bounded. */
function readOpenSheet(
  { package: source }: Workbook,
  { part }: WorksheetPlace,
  cells: number,
): Result<OpenSheet, AppError> {
  const limits = { ...layoutLimits, cells };
  const bytes = sheetBytes(source, part, limits);
  if (!bytes.ok) return bytes;
  const read = partText(bytes.value);
  if (!read) return fail(unknownEncoding(part));
  const layout = readSheetLayout(read.text, limits);
  if (!layout.ok) return fail(layout.error === 'xlsx-damaged' ? damaged(part) : appError(layout.error));
  const tables = readTables(source, part);
  if (!tables.ok) return tables;
  return ok({ layout: layout.value, tables: tables.value, encode: read.encode });
}

/** `'Biểu 1:Biểu 3'!A1`; a path of another workbook has a bracket. */
const QUOTED_SHEETS = /'(?:[^'[\\:]|'')+:(?:[^'[\\:]|'')+'!/u;

function notesOf(workbook: Workbook, sheets: readonly OpenSheet[]): Result<readonly FormNote[], AppError> {
  const { package: source, part, calculation } = workbook;
  const ties = readRelationships(source, part);
  if (!ties.ok) return ties;
  const cells = sheets.flatMap(({ layout }) => layout.rows).flatMap((row) => row.cells);
  const asks = cells.some(({ hasFormula, isDataTable }) =>
    calculation === 'manual' ? hasFormula : calculation === 'autoNoTable' && isDataTable,
  );
  const notes: FormNote[] = [];
  if (asks) notes.push('manual-calculation');
  const formulas = [...cells, ...workbook.definedNames].map(({ formula }) => formula);
  if (formulas.some((formula) => QUOTED_SHEETS.test(formula))) notes.push('sheets-quoted');
  if (ties.value.some(({ kind }) => kind === 'pivotCacheDefinition')) notes.push('pivot-table');
  if (source.entries.some(({ name }) => /^_xmlsignatures\//iu.test(name))) notes.push('signed');
  return ok(notes);
}

interface Reading {
  readonly workbook: Workbook;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
}

function formSheet(reading: Reading, place: WorksheetPlace, { layout, tables }: OpenSheet): FormSheet {
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
    tableHeadings: tables.flatMap(({ heading }): Range[] => (heading ? [heading] : [])),
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
