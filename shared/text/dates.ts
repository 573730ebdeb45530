import { type PartialDate, parsePartialDate } from '../domain/partial-date';
import { localDay } from './local-day';

/** A stored date as the office writes it: `15/11/1962`, `11/1962` or `1962`. */
export function formatDate(date: PartialDate): string {
  return date.split('-').reverse().join('/');
}

/** “ngày 8 tháng 7 năm 2022”, as documents write a full date. */
export function formatLongDate(date: PartialDate): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const day = parts.day === undefined ? '…' : String(parts.day).padStart(2, '0');
  const month = parts.month === undefined ? '…' : String(parts.month).padStart(parts.month < 3 ? 2 : 1, '0');
  return `ngày ${day} tháng ${month} năm ${String(parts.year)}`;
}

/** The blank between “ngày”, “tháng” or “năm” and its number, and that of a term, of a paper, of an article, of a round. */
const BEFORE_NUMBER =
  /(?<=(?:^|[^\p{L}])(?:[Nn]gày|[Tt]háng|[Nn]ăm|kỳ|số|Điều|lần)) (?=\d)|(?<=lần thứ) (?=[\dIVXLC])|(?<=\d{4}) (?=[-–] \d{4})|(?<=\d{4} [-–]) (?=\d{4})/gu;

/** The same text with its numbers held to what they number: no line ends within “năm 2026”, “Tờ trình số 01-TTr/CB” or “nhiệm kỳ 2025-2030”. */
export function heldTogether(text: string): string {
  return text.replace(BEFORE_NUMBER, '\u00a0');
}

/** “ngày 01/6/2026”, “tháng 01 năm 2026”, “năm 2026”: a date as a document cites another one by it. */
export function formatCitedDate(date: PartialDate): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const year = String(parts.year);
  if (parts.month === undefined) return `năm ${year}`;
  const month = String(parts.month).padStart(parts.month < 3 ? 2 : 1, '0');
  if (parts.day === undefined) return `tháng ${month} năm ${year}`;
  return `ngày ${String(parts.day).padStart(2, '0')}/${month}/${year}`;
}

/** “08/7/2022”, “7/2022”, “2022”: a date in the sentences of a document, behind “ngày” where it is whole. */
export function formatReportDate(date: PartialDate): string {
  return formatCitedDate(date)
    .replace(/^(?:ngày|tháng|năm) /u, '')
    .replace(' năm ', '/');
}

/** A moment (ISO 8601) by this computer's clock: `14:05 ngày 24/11/2026`; other text as it is. */
export function formatMoment(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return `${two(moment.getHours())}:${two(moment.getMinutes())} ngày ${formatDayOf(at)}`;
}

/** The day of a moment by this computer's clock: `24/11/2026`, whichever day it is in Greenwich. */
export function formatDayOf(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return formatDate(localDay(moment));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
