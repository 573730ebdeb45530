import type { Alignment, Border, Borders, CellRichTextValue, CellValue, Fill, Style } from 'exceljs';
import type { CellContent, EmphasisedLine, SheetCell } from './sheet-model';
import { CHANGED_COLOUR, isOrdinal, type StyleRule, styleRule, TYPEFACE } from './styles';

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
/** “07” for 7, as reports write; 0 stays “0”, and the value stays a number. */
const PADDED_FORMAT = `${LOCALE}[=0]0;${LOCALE}[<10]00;${LOCALE}#,##0`;

function decimalsFormat(decimals: number): string {
  return decimals === 0 ? `${LOCALE}0` : `${LOCALE}0.${'0'.repeat(decimals)}`;
}

/** An increase with its sign, for it is a difference. */
function signedFormat(decimals: number): string {
  const plain = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${LOCALE}+${plain};${LOCALE}-${plain};${LOCALE}0`;
}

/** The number format under which the cell shows exactly the text of the model. */
export function numberFormat(content: CellContent, padded = false): string {
  switch (content.kind) {
    case 'integer':
    case 'countFormula':
      return padded ? PADDED_FORMAT : COUNT_FORMAT;
    case 'difference':
      return signedFormat(content.decimals);
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
    case 'difference':
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
const changedFill = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: `FF${CHANGED_COLOUR}` },
} as const satisfies Fill;
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

function exceljsStyle(rule: StyleRule, numFmt: string, changed: boolean): Partial<Style> {
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
    ...(changed ? { fill: changedFill } : {}),
  };
}

/** One style object for each kind of cell: exceljs knows an object again, and so writes a style once. */
export class StyleSheet {
  readonly #styles = new Map<string, Partial<Style>>();

  styleOf(cell: SheetCell, leadingZeros: boolean): Partial<Style> {
    const { style, content } = cell;
    const changed = cell.changed === true;
    const format = numberFormat(content, leadingZeros && !isOrdinal(style));
    const key = `${style} ${String(changed)} ${format}`;
    const made = this.#styles.get(key) ?? exceljsStyle(styleRule(style), format, changed);
    this.#styles.set(key, made);
    return made;
  }
}
