import type { SourceCell } from '../table/source';

/** A citizen's card has twelve digits since 2012, the identity card before it nine (Nghị định 05/1999, 137/2015). */
const NATIONAL_ID_DIGITS = 12;
const OLD_ID_DIGITS = 9;
/** Most digits that a workbook's number holds exactly. */
const EXACT_DIGITS = 15;
/** Signs that stand between digits, or before them so that Excel leaves them alone. */
const BETWEEN = /[\s.\-–'’`]/gu;

export interface ReadNumber {
  readonly value: string;
  /** Zeros at the beginning, which the cell lost as a number, were put back. */
  readonly restored?: true;
  /** It is not as long as such a number is: said, and kept as it is. */
  readonly unusual?: true;
}

/** What stands in the place of a number and is none: its digits are lost, or it is words. */
export interface NoNumber {
  readonly problem: 'lost-digits' | 'not-a-number';
}

/** “4.60079E+11” and the like: what Excel shows of a number of twelve digits, saved as text. */
const POWER = /^\d+(?:[.,]\d+)?e\+?\d+$/iu;

/** The digits of a card as the cell shows them, else those that it holds; undefined where it holds none. */
function digitsOf({ text, number }: SourceCell): string | NoNumber | undefined {
  const shown = text.replace(BETWEEN, '');
  if (number === undefined) {
    if (!/\d/u.test(text)) return undefined;
    if (POWER.test(shown)) return { problem: 'lost-digits' };
    return /^\d+$/u.test(shown) ? shown : { problem: 'not-a-number' };
  }
  if (!Number.isSafeInteger(number) || number < 0) return { problem: 'not-a-number' };
  // zeros in front that the format of the cell shows belong to it
  if (/^\d+$/u.test(shown) && Number(shown) === number) return shown;
  const digits = String(number);
  return digits.length > EXACT_DIGITS ? { problem: 'lost-digits' } : digits;
}

/** The number of a party card: its zeros at the beginning belong to it. */
export function readCardNumber(cell: SourceCell): ReadNumber | NoNumber | undefined {
  const digits = digitsOf(cell);
  return typeof digits === 'string' ? { value: digits } : digits;
}

/** The number of a citizen's card. One that stands in the cell as a number has lost its zeros at the beginning: they are put back. */
export function readNationalId(cell: SourceCell): ReadNumber | NoNumber | undefined {
  const digits = digitsOf(cell);
  if (typeof digits !== 'string') return digits;
  const { length } = digits;
  if (length === NATIONAL_ID_DIGITS || length === OLD_ID_DIGITS) return { value: digits };
  const lost = cell.number !== undefined && length > OLD_ID_DIGITS && length < NATIONAL_ID_DIGITS;
  return lost
    ? { value: digits.padStart(NATIONAL_ID_DIGITS, '0'), restored: true }
    : { value: digits, unusual: true };
}

/** A text, or a number of so many digits whose zero at the beginning the cell lost: it is put back. */
export function withZero({ text, number }: SourceCell, digits: number | undefined): ReadNumber {
  const shown = text.replace(BETWEEN, '');
  const lost = digits !== undefined && shown.length === digits - 1 && shown === String(number);
  return lost ? { value: `0${shown}`, restored: true } : { value: text };
}
