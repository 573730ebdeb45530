import { type PartialDate, parsePartialDate } from '../domain/partial-date';

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Excel shows thousandths of a second at most. */
const MOST_DIGITS = 3;
/** Day 0 of the count from 1900, for days after the one that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900, which never was: days before it are one less. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * The day that a workbook's number means (ECMA-376 part 1, 18.17.4). Undefined where it means none: below 1, the
 * day that never was, or outside the years of living people. Hours are left out; a moment that is shown as
 * midnight, for it is less than half of the smallest part shown away from it, belongs to the day that follows.
 */
export function dateOfSerial(serial: number, from1904: boolean, secondDigits = 0): PartialDate | undefined {
  const day = Math.floor(serial + 0.5 / (DAY_SECONDS * 10 ** Math.min(secondDigits, MOST_DIGITS)));
  if (!Number.isFinite(serial) || day > LAST_DAY || day < (from1904 ? 0 : 1)) return undefined;
  if (!from1904 && day === NO_DAY) return undefined;
  const before = !from1904 && day < NO_DAY ? 1 : 0;
  const time = (from1904 ? EPOCH_1904 : EPOCH_1900) + (day + before) * DAY_MS;
  const date = new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return parsePartialDate(date) ? date : undefined;
}
