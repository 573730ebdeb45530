import type { SourceCell } from '../table/source';

/** A citizen's card has twelve digits since 2012, the identity card before it nine (Nghị định 05/1999, 137/2015). */
const NATIONAL_ID_DIGITS = 12;
const OLD_ID_DIGITS = 9;
/** Most digits that a workbook's number holds exactly. */
const EXACT_DIGITS = 15;

export interface ReadNumber {
  readonly value: string;
  /** Zeros at the beginning, which the cell lost as a number, were put back. */
  readonly restored?: true;
  /** It is not as long as such a number is: said, and kept as it is. */
  readonly unusual?: true;
}

/** The digits of a card: those of a text as they stand, those of a number as far as it holds them. Undefined where there are none. */
function digitsOf(cell: SourceCell): string | undefined {
  const { number } = cell;
  if (number === undefined) return /\d/u.test(cell.text) ? cell.text.replace(/[\s.\-']/gu, '') : undefined;
  if (!Number.isSafeInteger(number) || number < 0) return undefined;
  const digits = String(number);
  return digits.length > EXACT_DIGITS ? undefined : digits;
}

/** The number of a party card: its zeros at the beginning belong to it, other signs are left as they are. */
export function readCardNumber(cell: SourceCell): ReadNumber | undefined {
  const value = digitsOf(cell);
  return value === undefined ? undefined : { value };
}

/** The number of a citizen's card. One that stands in the cell as a number has lost its zeros at the beginning: they are put back. */
export function readNationalId(cell: SourceCell): ReadNumber | undefined {
  const digits = digitsOf(cell);
  if (digits === undefined) return undefined;
  const { length } = digits;
  if (length === NATIONAL_ID_DIGITS || length === OLD_ID_DIGITS) return { value: digits };
  const lost = cell.number !== undefined && length > OLD_ID_DIGITS && length < NATIONAL_ID_DIGITS;
  return lost
    ? { value: digits.padStart(NATIONAL_ID_DIGITS, '0'), restored: true }
    : { value: digits, unusual: true };
}
