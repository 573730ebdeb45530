import type { Alignment, Border, Borders, CellRichTextValue, CellValue, Style } from 'exceljs';
import type { CellContent, EmphasisedLine, SheetCell } from './sheet-model';
import { type StyleName, type StyleRule, styleRule, TYPEFACE } from './styles';

/** From the sheet model to what exceljs takes: values, styles, number formats. */

/** Vietnamese, so that a decimal comma is shown wherever the program heeds the locale. */
const LOCALE = '[$-42A]';
const GENERAL = 'General';
/** “Text”: a value that begins like a formula stays a text also when somebody edits the cell. */
const TEXT_FORMAT = '@';
/** Excel 2007 shows a longer text in that format as `####`. */
const TEXT_FORMAT_LIMIT = 255;
const LIKE_A_FORMULA = /^[=+\-@]/u;

const COUNT_FORMAT = `${LOCALE}#,##0`;

function decimalsFormat(decimals: number): string {
  return decimals === 0 ? `${LOCALE}0` : `${LOCALE}0.${'0'.repeat(decimals)}`;
}

/** The number format under which the cell shows exactly the text of the model. */
export function numberFormat(content: CellContent): string {
  switch (content.kind) {
    case 'integer':
    case 'countFormula':
      return COUNT_FORMAT;
    case 'share':
      return `${decimalsFormat(content.decimals)}%`;
    case 'mean':
      return decimalsFormat(content.decimals);
    case 'text':
      return textFormat(content.text);
    case 'lines':
      return textFormat(content.lines.map((line) => line.text).join('\n'));
    case 'blank':
      return GENERAL;
  }
}

function textFormat(text: string): string {
  return LIKE_A_FORMULA.test(text) && text.length <= TEXT_FORMAT_LIMIT ? TEXT_FORMAT : GENERAL;
}

/** Excel reads `_x0041_` in a text as the letter A: the underscore itself is written so. */
export function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

/** The value of a cell. Only the model's own formulas become formulas. */
export function cellValue(content: CellContent, size: number): CellValue {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return escapeText(content.text);
    case 'lines':
      return richText(content.lines, size);
    case 'integer':
      return content.value;
    case 'countFormula':
      return { formula: content.formula, result: content.result };
    case 'share':
    case 'mean':
      return { formula: content.formula, result: content.result ?? '' };
  }
}

function richText(lines: readonly EmphasisedLine[], size: number): CellRichTextValue {
  const runs = lines.map(({ text, emphasis }, index) => ({
    text: escapeText(text) + (index === lines.length - 1 ? '' : '\n'),
    font: { name: TYPEFACE, size, bold: emphasis === 'bold', italic: emphasis === 'italic' },
  }));
  return { richText: runs };
}

const thin: Partial<Border> = { style: 'thin' };
const allSides: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const ALARM_COLOUR = 'FFC00000';
const UPWARDS = 90;

function alignment({ align, valign, indent, vertical }: StyleRule): Partial<Alignment> {
  return {
    horizontal: align,
    vertical: valign,
    wrapText: true,
    ...(indent === undefined ? {} : { indent }),
    ...(vertical === true ? { textRotation: UPWARDS } : {}),
  };
}

function exceljsStyle(rule: StyleRule, numFmt: string): Partial<Style> {
  const { size, bold = false, italic = false } = rule;
  return {
    numFmt,
    font: {
      name: TYPEFACE,
      size,
      bold,
      italic,
      ...(rule.alarming === true ? { color: { argb: ALARM_COLOUR } } : {}),
    },
    alignment: alignment(rule),
    ...(rule.framed ? { border: allSides } : {}),
  };
}

/** One style object for each kind of cell: exceljs knows an object again, and so writes a style once. */
export class StyleSheet {
  readonly #styles = new Map<StyleName, Map<string, Partial<Style>>>();

  styleOf({ style, content }: SheetCell): Partial<Style> {
    const format = numberFormat(content);
    const ofName = this.#styles.get(style) ?? new Map<string, Partial<Style>>();
    this.#styles.set(style, ofName);
    const made = ofName.get(format) ?? exceljsStyle(styleRule(style), format);
    ofName.set(format, made);
    return made;
  }
}
