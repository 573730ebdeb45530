import { type PartialDate, parsePartialDate } from '../domain/partial-date';

/** A stored date as the office writes it: `15/11/1962`, `11/1962` or `1962`. */
export function formatDate(date: PartialDate): string {
  return date.split('-').reverse().join('/');
}

/** Two-digit years up to this one are of this century; later ones of the last. */
const CENTURY_PIVOT = 30;

/** The year that two digits mean; undefined where they mean none. */
export type ReadYear = (twoDigits: number) => number | undefined;

const byPivot: ReadYear = (year) => (year <= CENTURY_PIVOT ? 2000 : 1900) + year;

/**
 * A date as people type it, to the stored form: `15/11/1962`, `15-11-62`, `15,11,1962`,
 * `15.11.1962`, `15111962`, `151162`, `11/1962`, `1962`; undefined when it is no date. `yearOf`
 * says which century a year of two digits is of, where what the date is tells it.
 */
export function readDate(typed: string, yearOf: ReadYear = byPivot): PartialDate | undefined {
  const text = typed.trim();
  if (parsePartialDate(text)) return text;
  const solid = /^(\d{2})(\d{2})(\d{4}|\d{2})$/u.exec(text);
  const parts = solid ? solid.slice(1) : text.split(/\s*[/.,\-\s]\s*/u);
  if (parts.some((part) => !/^\d+$/u.test(part))) return undefined;
  const year = yearText(parts.at(-1) ?? '', parts.length > 1, yearOf);
  if (year === undefined) return undefined;
  const rest = parts.slice(0, -1).reverse();
  const date = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  return parsePartialDate(date) ? date : undefined;
}

/** A lone “62” could be anything; behind a month it is a year. */
function yearText(text: string, afterMonth: boolean, yearOf: ReadYear): string | undefined {
  if (text.length === 4) return text;
  if (text.length !== 2 || !afterMonth) return undefined;
  const year = yearOf(Number(text));
  return year === undefined ? undefined : String(year);
}

/** “ngày 8 tháng 7 năm 2022”, as documents write a full date. */
export function formatLongDate(date: PartialDate): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const day = parts.day === undefined ? '…' : String(parts.day).padStart(2, '0');
  const month = parts.month === undefined ? '…' : String(parts.month).padStart(parts.month < 3 ? 2 : 1, '0');
  return `ngày ${day} tháng ${month} năm ${String(parts.year)}`;
}

/** “ngày 01/6/2026”, “tháng 01 năm 2026”, “năm 2026”: a date as a document cites another one by it. */
export function formatCitedDate(date: PartialDate): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const year = String(parts.year);
  if (parts.month === undefined) return `năm ${year}`;
  if (parts.day === undefined) return `tháng ${String(parts.month).padStart(2, '0')} năm ${year}`;
  const month = String(parts.month).padStart(parts.month < 3 ? 2 : 1, '0');
  return `ngày ${String(parts.day).padStart(2, '0')}/${month}/${year}`;
}

/** A moment (ISO 8601) by this computer's clock: `14:05 ngày 24/11/2026`; other text as it is. */
export function formatMoment(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${String(moment.getFullYear())}`;
  return `${two(moment.getHours())}:${two(moment.getMinutes())} ngày ${day}`;
}
