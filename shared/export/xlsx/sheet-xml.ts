import { vi } from '../../i18n';
import { escapeText, escapeXml } from '../../spreadsheet/xml-text';
import { digitRules } from '../digit-rules';
import { address, columnLetters } from '../formula';
import { MAIN_NAMESPACE, XML_HEAD } from '../package-xml';
import { pageLook } from '../page-breaks';
import type { CellContent, CellRange, SheetCell, SheetModel, SheetRow } from '../sheet-model';
import { isOrdinal, styleRule, TYPEFACE } from '../styles';
import { numberFormat } from '../workbook-format';
import type { SharedStrings } from './strings';
import type { StyleParts } from './style-parts';

/** One sheet model as the part of a worksheet. */

const INCH_MM = 25.4;
const FOOTER_INCHES = 0.3;
const FOOTER_SIZE = 10;
const MARK_SIZE = 12;
const PIXELS_PER_POINT = 96 / 72;
/** One digit of the workbook's typeface on the screen: the unit of column widths. */
export const PIXELS_PER_DIGIT = 8;
/** The format's own numbers of the papers. */
const paperNumbers = { A3: 8, A4: 9 } as const;

const yesNo = (value: boolean) => (value ? '1' : '0');
const rangeText = ({ from, to }: CellRange) => `${address(from)}:${address(to)}`;

/** Writes worksheets of one workbook: texts and looks are shared between them. */
export class SheetWriter {
  readonly #strings: SharedStrings;
  readonly #styles: StyleParts;
  /** The number of a look by style, format and mark of change. */
  readonly #looks = new Map<string, number>();

  constructor(strings: SharedStrings, styles: StyleParts) {
    this.#strings = strings;
    this.#styles = styles;
  }

  sheet(model: SheetModel, isFirst: boolean): string {
    const { page, rows, merges, filter } = model;
    const last = address({ row: rows.length, column: model.columns.length });
    return [
      `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}">`,
      isFitted(page) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
      `<dimension ref="A1:${last}"/>`,
      viewXml(model, isFirst),
      '<sheetFormatPr defaultRowHeight="15.75"/>',
      columnsXml(model),
      `<sheetData>${rows.map((row, index) => this.#row(row, index + 1, model.leadingZeros)).join('')}</sheetData>`,
      filter === undefined ? '' : `<autoFilter ref="${rangeText(filter)}"/>`,
      merges.length === 0
        ? ''
        : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${rangeText(range)}"/>`).join('')}</mergeCells>`,
      this.#digitRules(model),
      '<printOptions horizontalCentered="1"/>',
      pageXml(model),
      breaksXml('row', page.breaksAfter, LAST_COLUMN),
      breaksXml('col', page.twoWide === undefined ? [] : [page.twoWide.from - 1], LAST_ROW),
      '</worksheet>',
    ].join('');
  }

  #row({ heightPt, cells }: SheetRow, row: number, leadingZeros: boolean): string {
    const height = Math.round(heightPt * 100) / 100;
    let inner = '';
    for (const cell of cells) inner += this.#cell(cell, row, leadingZeros);
    return `<row r="${row}" ht="${height}" customHeight="1">${inner}</row>`;
  }

  #cell(cell: SheetCell, row: number, leadingZeros: boolean): string {
    const { column, style, content } = cell;
    const start = `<c r="${columnLetters(column)}${row}" s="${this.#look(cell, leadingZeros)}"`;
    switch (content.kind) {
      case 'blank':
        return `${start}/>`;
      case 'text':
        return `${start} t="s"><v>${this.#strings.text(content.text)}</v></c>`;
      case 'lines':
        return `${start} t="s"><v>${this.#strings.lines(content.lines, styleRule(style).size)}</v></c>`;
      case 'integer':
        return `${start}><v>${content.value}</v></c>`;
      case 'date':
        return `${start}><v>${content.serial}</v></c>`;
      case 'countFormula':
      case 'textFormula':
      case 'share':
      case 'mean':
      case 'difference':
        return `${start}${formulaXml(content)}</c>`;
    }
  }

  #look({ style, content, changed }: SheetCell, leadingZeros: boolean): number {
    const format = numberFormat(content, leadingZeros && !isOrdinal(style));
    const key = `${style} ${changed === true ? 'x' : ''} ${format}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = this.#styles.look(styleRule(style), format, changed === true);
    this.#looks.set(key, look);
    return look;
  }

  #digitRules(model: SheetModel): string {
    let priority = 0;
    return digitRules(model)
      .map(({ cells, rules }) => {
        const each = rules.map(({ condition, numberFormat: format }) => {
          priority += 1;
          return `<cfRule type="expression" dxfId="${this.#styles.numberFormatLook(format)}" priority="${priority}" stopIfTrue="1"><formula>${escapeXml(condition)}</formula></cfRule>`;
        });
        return `<conditionalFormatting sqref="${cells}">${each.join('')}</conditionalFormatting>`;
      })
      .join('');
  }
}

/** A formula with its result: a number, a text, or empty text where there is nothing to tell. */
function formulaXml({ formula, result }: Extract<CellContent, { readonly formula: unknown }>): string {
  const type = typeof result === 'number' ? '' : ' t="str"';
  const value = typeof result === 'number' ? String(result) : escapeText(result ?? '');
  return `${type}><f>${escapeXml(formula)}</f><v>${value}</v>`;
}

/** Headings and names stay in sight, and so does as much of the data as there is room for. */
function viewXml({ page, view }: SheetModel, isFirst: boolean): string {
  const rows = page.headingRows.to;
  const topLeft = address({ row: rows + 1, column: view.frozenColumns + 1 });
  const pane = `<pane xSplit="${view.frozenColumns}" ySplit="${rows}" topLeftCell="${topLeft}" activePane="bottomRight" state="frozen"/>`;
  return `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} zoomScale="${view.zoom}" zoomScaleNormal="${view.zoom}" workbookViewId="0">${pane}<selection pane="bottomRight" activeCell="${topLeft}" sqref="${topLeft}"/></sheetView></sheetViews>`;
}

function columnsXml({ columns }: SheetModel): string {
  const each = columns.map(({ widthPt }, index) => {
    const width = Math.round(((widthPt * PIXELS_PER_POINT) / PIXELS_PER_DIGIT) * 1000) / 1000;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

const PERCENT = 100;
/** 0.57 × 100 is a hair less than 57. */
const ROUNDING = 1e-6;

/** Excel keeps breaks between columns only where the scale is said; the other programs then count alike. */
function isFitted({ twoWide, scale }: SheetModel['page']): boolean {
  return twoWide === undefined && scale === undefined;
}

/** Each sheet counts its own pages, whichever others are printed with it. */
function pageXml({ page, columns, rows }: SheetModel): string {
  const { marginsMm, orientation, paper, onOnePage, breaksAfter, mark, twoWide } = page;
  const sides = twoWide === undefined ? 1 : 2;
  const scale = Math.floor(pageLook(page, columns, rows).scale * PERCENT + ROUNDING);
  const fit = isFitted(page)
    ? `fitToWidth="1" fitToHeight="${yesNo(onOnePage)}"`
    : `scale="${scale}"${twoWide === undefined ? '' : ' pageOrder="overThenDown"'}`;
  const inches = (mm: number) => String(Math.round((mm / INCH_MM) * 10_000) / 10_000);
  const margins = `left="${inches(marginsMm.left)}" right="${inches(marginsMm.right)}" top="${inches(marginsMm.top)}" bottom="${inches(marginsMm.bottom)}"`;
  const header =
    mark === undefined
      ? ''
      : `<oddHeader>${escapeXml(`&L&${MARK_SIZE}&"${TYPEFACE},Bold"${ampersands(mark)}`)}</oddHeader>`;
  const footer = `&C&"${TYPEFACE},Regular"&${FOOTER_SIZE}${vi.sheets.frame.pageNumber('&P', String((breaksAfter.length + 1) * sides))}`;
  return [
    `<pageMargins ${margins} header="${FOOTER_INCHES}" footer="${FOOTER_INCHES}"/>`,
    `<pageSetup paperSize="${paperNumbers[paper]}" ${fit} firstPageNumber="1" orientation="${orientation}" useFirstPageNumber="1"/>`,
    `<headerFooter>${header}<oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`,
  ].join('');
}

/** In a header or footer an ampersand begins a code; two of them are one in print. */
function ampersands(text: string): string {
  return text.replaceAll('&', '&&');
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

function breaksXml(of: 'row' | 'col', after: readonly number[], last: number): string {
  if (after.length === 0) return '';
  const each = after.map((id) => `<brk id="${id}" max="${last}" man="1"/>`);
  return `<${of}Breaks count="${after.length}" manualBreakCount="${after.length}">${each.join('')}</${of}Breaks>`;
}
