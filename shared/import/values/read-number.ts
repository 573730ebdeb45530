import type { SourceCell } from '../table/source';

/** A citizen's card has twelve digits since 2012, the identity card before it nine (Nghị định 05/1999, 137/2015). */
const NATIONAL_ID_DIGITS = 12;
const OLD_ID_DIGITS = 9;
/** Most digits that a workbook's number holds exactly. */
const EXACT_DIGITS = 15;
/** Signs that stand between digits, or before them so that Excel leaves them alone. */
const BETWEEN = /[\s.\-–'’`]/gu;
/** What a number calls itself. */
const LABEL = /^(?:(?:số )?thẻ(?: đảng)?(?: viên)?|số|no)\s*[.:]?\s*/iu;
/** Between two numbers of one cell. */
const BETWEEN_TWO = /[;,/|]|\s[-–]\s|\s*(?:số )?(?:đt|sđt|đtdđ|điện thoại|tel)\s*[.:]?\s*/iu;
const PHONE_DIGITS = 10;

export interface ReadNumber {
  readonly value: string;
  /** The number of a telephone that stands in the same cell. */
  readonly phone?: string;
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

/** “46.005201, cấp ngày 19/5/1990” without the day and the office of its issue. */
const ISSUE = /^(\d[\d\s.]{7,16}?)\s*[,;(–-]?\s*(?:(?:ngày )?cấp|ngày|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}).*$/isu;

function withoutIssue(cell: SourceCell): SourceCell {
  return ISSUE.test(cell.text) ? { text: cell.text.replace(ISSUE, '$1') } : cell;
}

/** The digits of a card as the cell shows them, else those that it holds; undefined where it holds none. */
function digitsOf({ text, number }: SourceCell): string | NoNumber | undefined {
  const shown = text.replace(BETWEEN, '');
  if (number === undefined) {
    if (!/\d/u.test(text)) return undefined;
    if (POWER.test(shown)) return { problem: 'lost-digits' };
    const bare = shown.replace(LABEL, '');
    return /^\d+$/u.test(bare) ? bare : { problem: 'not-a-number' };
  }
  if (!Number.isSafeInteger(number) || number < 0) return { problem: 'not-a-number' };
  // zeros in front that the format of the cell shows belong to it, whatever words and signs it puts around them
  const digitsShown = text.replace(/\D/gu, '');
  if (digitsShown !== '' && Number(digitsShown) === number) return digitsShown;
  const digits = String(number);
  return digits.length > EXACT_DIGITS ? { problem: 'lost-digits' } : digits;
}

/** The number of a party card: its zeros at the beginning belong to it. A telephone may stand beside it. */
export function readCardNumber(written: SourceCell): ReadNumber | NoNumber | undefined {
  const cell = withoutIssue(written);
  const [first = '', ...others] = numbersIn(cell);
  if (others.length === 0) {
    const digits = digitsOf(cell);
    // no card has as many: two numbers ran together
    if (typeof digits === 'string' && digits.length > NATIONAL_ID_DIGITS) return { problem: 'not-a-number' };
    return typeof digits === 'string' ? { value: digits } : digits;
  }
  const [cards, phones] = [false, true].map((is) =>
    [first, ...others].filter((each) => isPhone(each) === is),
  );
  const [value] = cards ?? [];
  const [phone] = phones ?? [];
  if (value === undefined || phone === undefined || others.length > 1) return { problem: 'not-a-number' };
  return { value, phone };
}

/** The numbers of a text that holds several and nothing else; empty for any other. */
function numbersIn({ text, lines = [text], number }: SourceCell): readonly string[] {
  const parts = number === undefined ? lines.flatMap((line) => line.split(BETWEEN_TWO)) : [];
  const filled = parts
    .map((part) => part.replace(BETWEEN, '').replace(LABEL, ''))
    .filter((part) => part !== '');
  return filled.every((part) => /^\d+$/u.test(part)) ? filled : [];
}

function isPhone(digits: string): boolean {
  return digits.length === PHONE_DIGITS && digits.startsWith('0');
}

/** The number of a citizen's card. One that stands in the cell as a number has lost its zeros at the beginning: they are put back. */
export function readNationalId(cell: SourceCell): ReadNumber | NoNumber | undefined {
  const digits = digitsOf(withoutIssue(cell));
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
