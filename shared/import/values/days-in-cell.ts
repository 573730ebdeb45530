import { latestDay, type PartialDate } from '../../domain/partial-date';
import { fold } from '../../text/fold';
import type { SourceCell } from '../table/source';
import { type DateReading, readDateCell } from './read-date';

/** What else than one day stands in the cell of a day. */

/** “12/05/1995”, “5.1995”, “1995” inside a text. */
const DAY = /(?<!\d)(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{1,2}\s?[./-]\s?\d{4}|\d{4})(?!\d)/gu;
/** Words that name the two days, or stand around days. */
const WORDS =
  /\b(?:ngay|thang|nam|va|ct|db|dv|vd|kn|chinh thuc|du bi|vao dang|ket nap|cong nhan|tu|den)\b|[\s/,;:&+()–—.-]/gu;
/** Nobody stays on probation longer; two admissions lie further apart. */
const MOST_YEARS = 5;

/** The day of admission and the one of becoming official in one cell, whatever stands between them; undefined for anything else. */
export function admissionDays(
  cell: SourceCell,
  reading: DateReading,
): readonly [PartialDate, PartialDate] | undefined {
  if (cell.number !== undefined || cell.date !== undefined) return undefined;
  const tokens = cell.text.match(DAY) ?? [];
  if (tokens.length !== 2 || fold(cell.text.replace(DAY, ' ')).replace(WORDS, '') !== '') return undefined;
  const [one, two] = tokens.map((text) => readDateCell({ text }, reading));
  if (one === undefined || two === undefined) return undefined;
  const [first, last] = one <= latestDay(two) ? [one, two] : [two, one];
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > MOST_YEARS ? undefined : [first, last];
}

/** By what the day is: words that say it, the name of the year, how long ago it is, or on what paper it stands. */
const OWN_WORDS = {
  born: /\b(?:ngay|sinh|khoang|tam|sn|(?:tuoi )?(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|meo|thin|ti|ngo|mui|than|dau|tuat|hoi)|\d{1,3} ?(?:tuoi|t))\b/gu,
  joinedOn:
    /\b(?:ngay|ket nap|vao dang|du bi|db|qd(?: so)? ?\d*|\d{1,2} (?:nam|tuoi)(?: tuoi)?(?: dang)?)\b/gu,
  officialOn: /\b(?:ngay|cong nhan|chinh thuc|ct|qd(?: so)? ?\d*)\b/gu,
} as const;

/** The day among words that say no more than what it is: “03/02/1985 (dự bị)”, “kết nạp 19-5-2011”. */
export function dayAmongWords(cell: SourceCell, field: keyof typeof OWN_WORDS): SourceCell {
  if (cell.number !== undefined || cell.date !== undefined || !/\p{L}/u.test(cell.text)) return cell;
  const [day, ...others] = cell.text.match(DAY) ?? [];
  if (day === undefined || others.length > 0) return cell;
  const rest = fold(cell.text.replace(DAY, ' ')).replace(OWN_WORDS[field], '');
  return /^[\s,;:()/.–-]*$/u.test(rest) ? { text: day } : cell;
}

const GENDER_BEHIND = /^(.*\d.*?)[\s,;/(–-]+(nam|nữ|nu)[\s).]*$/iu;
const GENDER_BEFORE = /^[\s(]*(nam|nữ|nu)[\s),;:/–-]+(.*\d.*)$/iu;

/** “1957 (nữ)”, “Nam – 1960”: the day and who was born on it, apart. */
export function bornApart(cell: SourceCell): { readonly cell: SourceCell; readonly gender?: string } {
  if (cell.number !== undefined || cell.date !== undefined) return { cell };
  const text = cell.text.normalize('NFC');
  const behind = GENDER_BEHIND.exec(text);
  if (behind) return { cell: { text: behind[1] ?? '' }, gender: behind[2] ?? '' };
  const before = GENDER_BEFORE.exec(text);
  return before ? { cell: { text: before[2] ?? '' }, gender: before[1] ?? '' } : { cell };
}
