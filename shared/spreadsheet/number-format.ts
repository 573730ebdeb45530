/** What a number format of a workbook makes of a number, as far as a form needs it shown. */

/** The part for positive numbers, without quoted text, colours and conditions. */
function positivePart(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./gu, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '');
  return bare.split(';')[0] ?? '';
}

/** True for a format that shows a number as a day. */
export function isDateFormat(format: string): boolean {
  return /[dy]/iu.test(positivePart(format).replace(/general/giu, ''));
}

/** True for a format that shows hundredths as percent: 0,756 as 75,6 %. */
export function isPercentFormat(format: string): boolean {
  return positivePart(format).includes('%');
}

const HUNDRED = 100;
const GENERAL_DIGITS = 10;
/** Excel shows no more, whatever a format asks for. */
const MOST_DECIMALS = 30;

/** The number as the format shows it, in Vietnamese notation: with its decimals, thousands and percent sign. */
export function formatNumber(value: number, format: string, date1904 = false): string {
  if (isDateFormat(format)) return formatSerial(value, date1904);
  const part = positivePart(format);
  const pattern = /([#0,]+)(?:\.([0#]+))?/u.exec(part);
  const isGeneral = pattern === null || /general|@/iu.test(part);
  const shown = isPercentFormat(format) ? value * HUNDRED : value;
  const decimals = (pattern?.[2] ?? '').slice(0, MOST_DECIMALS);
  const least = isGeneral ? 0 : decimals.replace(/#/gu, '').length;
  const most = isGeneral ? GENERAL_DIGITS : decimals.length;
  const text = shown.toLocaleString('vi-VN', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: !isGeneral && (pattern[1] ?? '').includes(','),
  });
  return isPercentFormat(format) ? `${text}%` : text;
}

/** Day 0 of the two ways to count days. The first believes in a 29 February 1900, so days before March 1900 are off by one. */
const DAY_ZERO = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) } as const;
const DAY_MS = 86_400_000;
/** 31/12/9999 */
const LAST_DAY = 2_958_465;

function dayZero(date1904: boolean): number {
  return date1904 ? DAY_ZERO.from1904 : DAY_ZERO.from1900;
}

function formatSerial(serial: number, date1904: boolean): string {
  if (serial < 0 || serial > LAST_DAY) return serial.toLocaleString('vi-VN');
  const date = new Date(dayZero(date1904) + Math.floor(serial) * DAY_MS);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** The serial number of a day given as `2022-07-08`; undefined for a year or a month alone, and days before 1904. */
export function serialOf(date: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const serial = (Date.UTC(year, month - 1, day) - dayZero(date1904)) / DAY_MS;
  return Date.UTC(year, month - 1, day) < DAY_ZERO.from1904 ? undefined : serial;
}
