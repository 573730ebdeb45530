import type { Workbook, Worksheet } from 'exceljs';
import type { Season } from '../domain/season';
import { vi } from '../i18n';
import { columnLetters } from './formula';
import type { CellRange, SheetModel } from './sheet-model';
import { type SheetRequest, sheetModels } from './sheet-models';
import { PIXELS_PER_DIGIT, setStandardTypeface } from './standard-typeface';
import { styleRule, TYPEFACE } from './styles';
import { cellValue, StyleSheet } from './workbook-format';

/**
 * The sheets as one workbook (.xlsx), for Excel 2007 and later and LibreOffice.
 * Text that a user typed is never a formula; every formula carries its result.
 */
export async function buildWorkbook(season: Season, options: SheetRequest): Promise<Uint8Array> {
  const { sheets, generatedOn, onProgress } = options;
  onProgress?.({ step: 'counting', done: 0, of: 1 });
  const models = sheetModels(season, options);
  onProgress?.({ step: 'counting', done: 1, of: 1 });
  const of = sheets.length + 1;
  return writeWorkbook(models, {
    author: season.committee.name,
    createdOn: generatedOn,
    onSheet: (done) => onProgress?.({ step: 'building', done, of }),
  });
}

/** What a workbook says of itself: the committee, not the program. */
export interface WorkbookProperties {
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly createdOn: string;
  /** Called with the parts done: after each sheet, and once more when the file is packed. */
  readonly onSheet?: (done: number) => void;
}

/** Half the time of the usual packing for a fifth more bytes. */
const PACKING = { compression: 'DEFLATE', compressionOptions: { level: 3 } } as const;

/** Writes sheet models as a workbook, a worksheet each. */
export async function writeWorkbook(
  models: readonly SheetModel[],
  { author, createdOn, onSheet }: WorkbookProperties,
): Promise<Uint8Array> {
  onSheet?.(0);
  // loaded when first needed: it is large, and most starts of the program export nothing
  const exceljs = (await import('exceljs')).default;
  const workbook = new exceljs.Workbook();
  setStandardTypeface(workbook);
  const created = new Date(`${createdOn}T00:00:00Z`);
  Object.assign(workbook, { creator: author, lastModifiedBy: author, created, modified: created });
  const styles = new StyleSheet();
  for (const [index, model] of models.entries()) {
    addSheet(workbook, model, styles);
    onSheet?.(index + 1);
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ zip: PACKING }));
  onSheet?.(models.length + 1);
  return bytes;
}

const PAPER_A4 = 9;
const INCH_MM = 25.4;
const FOOTER_INCHES = 0.3;
const FOOTER_SIZE = 10;
const MARK_SIZE = 12;
const PIXELS_PER_POINT = 96 / 72;

function addSheet(workbook: Workbook, model: SheetModel, styles: StyleSheet): void {
  const worksheet = workbook.addWorksheet(model.code);
  setUpPage(worksheet, model);
  worksheet.columns = model.columns.map(({ widthPt, hidden }) => ({
    width: (widthPt * PIXELS_PER_POINT) / PIXELS_PER_DIGIT,
    hidden,
  }));
  for (const [index, { heightPt, cells }] of model.rows.entries()) {
    const row = worksheet.getRow(index + 1);
    row.height = heightPt;
    for (const each of cells) {
      const cell = row.getCell(each.column);
      cell.style = styles.styleOf(each, model.leadingZeros);
      if (each.content.kind !== 'blank') cell.value = cellValue(each.content, styleRule(each.style).size);
    }
  }
  for (const row of model.page.breaksAfter) worksheet.getRow(row).addPageBreak();
  for (const range of model.merges) mergeCells(worksheet, range);
}

/**
 * Joins the cells one by one to the first, each keeping its own frame. exceljs' own call compares every
 * merge with all those before, which takes most of the time of a long sheet; a test sees that none overlap.
 */
function mergeCells(worksheet: Worksheet, { from, to }: CellRange): void {
  const first = worksheet.getCell(from.row, from.column);
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      if (row > from.row || column > from.column) worksheet.getCell(row, column).merge(first, true);
    }
  }
}

function setUpPage(worksheet: Worksheet, { page, columns }: SheetModel): void {
  const { marginsMm, headingRows, printArea } = page;
  Object.assign(worksheet.pageSetup, {
    paperSize: PAPER_A4,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: page.onOnePage ? 1 : 0,
    horizontalCentered: true,
    margins: {
      left: marginsMm.left / INCH_MM,
      right: marginsMm.right / INCH_MM,
      top: marginsMm.top / INCH_MM,
      bottom: marginsMm.bottom / INCH_MM,
      header: FOOTER_INCHES,
      footer: FOOTER_INCHES,
    },
    printTitlesRow: `${headingRows.from}:${headingRows.to}`,
    // exceljs puts a dollar sign before each letter; those before the rows are ours
    printArea: `A$${printArea.from.row}:${columnLetters(columns.length)}$${printArea.to.row}`,
  });
  worksheet.headerFooter = {
    ...(page.mark === undefined
      ? {}
      : { oddHeader: `&L&${MARK_SIZE}&"${TYPEFACE},Bold"${ampersands(page.mark)}` }),
    oddFooter: `&C&"${TYPEFACE},Regular"&${FOOTER_SIZE}${vi.sheets.frame.pageNumber('&P', '&N')}`,
  };
}

/** In a header or footer an ampersand begins a code; two of them are one in print. */
function ampersands(text: string): string {
  return text.replaceAll('&', '&&');
}
