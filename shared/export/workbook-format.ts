import type { CellContent } from './sheet-model';

/** The number formats under which cells show exactly the texts of the model. */

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
/** Strokes as they stand, whatever the computer puts between the parts of a date. */
const DATE_FORMAT = 'dd\\/mm\\/yyyy';

function decimalsFormat(decimals: number): string {
  return decimals === 0 ? `${LOCALE}0` : `${LOCALE}0.${'0'.repeat(decimals)}`;
}

/** An increase with its sign, for it is a difference. */
function signedFormat(decimals: number): string {
  const plain = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${LOCALE}+${plain};${LOCALE}-${plain};${LOCALE}${plain}`;
}

/** Figures that are rounded by the season's policy, and how many decimals they have, therefore depends on their value. */
export type RoundedKind = 'share' | 'mean' | 'difference';

/** The format of a rounded figure with so many decimals; of the percent for a share. */
export function roundedFormat(kind: RoundedKind, decimals: number): string {
  if (kind === 'share') return `${decimalsFormat(decimals)}%`;
  return kind === 'mean' ? decimalsFormat(decimals) : signedFormat(decimals);
}

/** The number format under which the cell shows exactly the text of the model. */
export function numberFormat(content: CellContent, padded = false): string {
  switch (content.kind) {
    case 'integer':
    case 'countFormula':
      return padded ? PADDED_FORMAT : COUNT_FORMAT;
    case 'date':
      return DATE_FORMAT;
    case 'difference':
    case 'share':
    case 'mean':
      return roundedFormat(content.kind, content.decimals);
    case 'text':
      return textFormat(content.text);
    case 'textFormula':
      return GENERAL;
    case 'lines':
      return textFormat(content.lines.map((line) => line.text).join('\n'));
    case 'blank':
      return GENERAL;
  }
}

function textFormat(text: string): string {
  return LIKE_A_FORMULA.test(text) && text.length <= TEXT_FORMAT_LIMIT ? TEXT_FORMAT : GENERAL;
}
