import { readCount } from '../text/read-count';

/** A number of a table as text: a dash means none, dots that the number is not known yet. */
export function countText(cell: string): string {
  if (/^[-–—−]$/u.test(cell)) return '0';
  return /^(?:…|\.{2,})$/u.test(cell) ? '' : cell;
}

export function isNumber(cell: string): boolean {
  return cell !== '' && readCount(cell).ok;
}

/** A number, or a sign that stands in its place. */
export function isCountCell(cell: string): boolean {
  return cell !== '' && readCount(countText(cell)).ok;
}
