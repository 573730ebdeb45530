import { fold } from '../../text/fold';
import { namesCell } from './row-kinds';
import type { SourceRow } from './source';

/** Titles that speak of cells without naming one. */
const OF_MANY =
  /^chi bo (?:truc thuoc|thuoc|nhiem ky|nam|trong|toan|cac|co so$|dang bo|o dang)|\bcac chi bo\b|\bchi bo truc thuoc\b/u;
const NAMED = /^\S+ \S/u;
/** “Danh sách đảng viên Chi bộ khu phố 2”: the name ends where a term or a year begins. */
const INSIDE =
  /((?:chi bộ|đảng bộ bộ phận)\s+.+?)\s*(?:[-–(,;:]?\s*(?:nhiệm kỳ|năm|tháng|đến ngày|tính đến|khoá|\().*)?$/iu;

/**
 * The cell that titles over a list speak of; the lowest that names one. A title that begins with “Chi bộ” names
 * it; inside another title only the name of a known cell counts. Empty where none does.
 */
export function titleCell(titles: readonly SourceRow[], isCell: (name: string) => boolean): string {
  for (const row of [...titles].reverse()) {
    const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
    for (const text of texts) {
      const name = cellIn(text, isCell);
      if (name !== '') return name;
    }
  }
  return '';
}

/** Longer texts are instructions, not titles. */
const LONGEST = 200;

function cellIn(text: string, isCell: (name: string) => boolean): string {
  const folded = fold(text);
  if (text.length > LONGEST || OF_MANY.test(folded)) return '';
  if ((NAMED.test(folded) && namesCell(text)) || isCell(text)) return INSIDE.exec(text)?.[1]?.trim() ?? text;
  const inside = INSIDE.exec(text)?.[1]?.trim();
  return inside !== undefined && isCell(inside) ? inside : '';
}
