import { EARLIEST_YEAR, LATEST_YEAR, type PartialDate } from '../../domain/partial-date';
import { dateOfSerial } from '../../spreadsheet/serial-date';
import { readDate } from '../../text/dates';
import { fold } from '../../text/fold';
import type { SourceCell } from '../table/source';

/** How the dates of a column are to be read. */
export interface DateReading {
  readonly from1904: boolean;
  /** “11/15/1962” is 15 November: the column was written by an English Excel. */
  readonly monthFirst: boolean;
}

/** “ngày 15 tháng 11 năm 1962”, “tháng 5/1970”, “năm 1970”: the words between the numbers. */
const WORDS = /\b(?:sinh|ngay|thang|nam|khoang)\b/gu;
/** A month named by its first letter: “T5/1970”, “5-T5-1970”. */
const MONTH_LETTER = /\bt\.?(?=\d)/gu;
const TIME = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z| ?[ap]m)?$/u;
/** Not known, as lists write it: 00/00/1970, ../../1970, --/1970. */
const UNKNOWN_PARTS = /^(?:(?:00?|[.…?x\-]{1,3}) ?[/.\-] ?){1,2}(?=\d)/u;
/** Longer texts are no dates, and not worth the search. */
const LONGEST = 60;
const YEAR_FIRST = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/u;
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date in a cell: a number shown as a date, a serial number, a year, or text in any form in which offices
 * write one. Undefined where it is none.
 */
export function readDateCell(
  cell: SourceCell,
  { from1904, monthFirst }: DateReading,
): PartialDate | undefined {
  if (cell.date !== undefined) return cell.date;
  if (cell.number !== undefined) return dateOfNumber(cell.number, from1904);
  if (cell.text.length > LONGEST) return undefined;
  const text = plainDate(cell.text);
  return (monthFirst ? readMonthFirst(text) : undefined) ?? readDate(text);
}

/** A number that is not shown as a date: years stand as they are, larger ones count days, eight digits spell one. */
function dateOfNumber(number: number, from1904: boolean): PartialDate | undefined {
  if (Number.isInteger(number) && number >= EARLIEST_YEAR && number <= LATEST_YEAR) return String(number);
  const spelt = Number.isInteger(number) && number > 1_000_000 ? String(number).padStart(8, '0') : '';
  if (spelt.length === 8) return readDate(spelt);
  return number > LATEST_YEAR ? dateOfSerial(number, from1904) : undefined;
}

/** Numbers with slashes between them, whatever words stood there. */
function plainDate(text: string): string {
  const words = fold(text)
    .replace(TIME, '')
    .replace(/^(?:th|thu) \w+, /u, '');
  const numbers = englishMonth(words)
    .replace(WORDS, ' ')
    .replace(MONTH_LETTER, '')
    .replace(/[\\,;|]/gu, '/')
    .replace(/[?~*()'"“”]/gu, ' ')
    .trim()
    .replace(UNKNOWN_PARTS, '');
  return numbers
    .replace(/[/.\- ]+/gu, '/')
    .replace(/^\/|\/$/gu, '')
    .replace(YEAR_FIRST, (_, year: string, month: string, day?: string) =>
      day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`,
    );
}

/** “15-Nov-1962” and “Nov-62” as an English Excel shows them. */
function englishMonth(text: string): string {
  return text.replace(/\b([a-z]{3})[a-z]*\b(?=[\s\-/.]*\d)/gu, (whole, name: string) => {
    const at = ENGLISH_MONTHS.indexOf(name);
    return at < 0 ? whole : String(at + 1);
  });
}

const THREE_PARTS = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/u;

function readMonthFirst(text: string): PartialDate | undefined {
  const parts = THREE_PARTS.exec(text);
  return parts ? readDate(`${parts[2] ?? ''}/${parts[1] ?? ''}/${parts[3] ?? ''}`) : undefined;
}

/** True when a column can only have been written month first: some dates make sense so only, and none the other way only. */
export function isMonthFirst(cells: readonly SourceCell[]): boolean {
  let monthFirst = 0;
  for (const { text, date, number } of cells) {
    if (date !== undefined || number !== undefined || text.length > LONGEST) continue;
    const parts = THREE_PARTS.exec(plainDate(text));
    if (!parts) continue;
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    if (first > 12 && second <= 12) return false;
    if (second > 12 && first <= 12) monthFirst += 1;
  }
  return monthFirst > 0;
}
