import { fold } from '../../text/fold';
import { namesCell } from './cell-words';
import type { SourceRow } from './source';

/** Titles that speak of cells without naming one. */
const OF_MANY =
  /^chi bo (?:truc thuoc|thuoc|nhiem ky|nam|trong|toan|cac|co so$|dang bo|o dang)|\bcac chi bo\b|\bchi bo truc thuoc\b/u;
const NAMED = /^(?:chi bo|cb|dang bo bo phan)\s+\S/u;
/** “Danh sách đảng viên Chi bộ khu phố 2”: the name ends where a term or a year begins. */
const INSIDE =
  /((?:chi bộ|đảng bộ bộ phận)\s+.+?)\s*(?:[-–(,;:]?\s*(?:nhiệm kỳ|năm|tháng|đến ngày|tính đến|khoá|báo cáo|gửi|kính gửi|đề nghị|danh sách|trích ngang|\().*)?[\s:.]*$/iu;

/** A cell that a title names; not sure where it stands inside the title and no such cell is known. */
export interface TitleCell {
  readonly name: string;
  readonly sure: boolean;
}

const none: TitleCell = { name: '', sure: true };

/**
 * The cell that titles over a list speak of; the lowest that names one. A title that begins with “Chi bộ” names
 * it; inside another title the name of a known cell does, and any other is only offered.
 */
export function titleCell(titles: readonly SourceRow[], isCell: (name: string) => boolean): TitleCell {
  const texts = [...titles]
    .reverse()
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell === undefined ? [] : [cell.text])));
  const found = texts.map((text) => cellIn(text, isCell)).filter(({ name }) => name !== '');
  return found.find(({ sure }) => sure) ?? found[0] ?? none;
}

/** Longer texts are instructions, not titles. */
const LONGEST = 200;

function cellIn(text: string, isCell: (name: string) => boolean): TitleCell {
  const folded = fold(text);
  // “(Kèm theo báo cáo của Chi bộ khu phố 2)”
  const inside = INSIDE.exec(text.replace(/^\s*\((.*)\)\s*$/u, '$1'))?.[1]?.trim();
  if (text.length > LONGEST || OF_MANY.test(folded) || OF_MANY.test(fold(inside ?? ''))) return none;
  if (NAMED.test(folded) || isCell(text)) return { name: inside ?? text, sure: true };
  // “Văn phòng Đảng uỷ” may be who sends the list
  if (inside === undefined) return namesCell(text) ? { name: text, sure: false } : none;
  return { name: inside, sure: isCell(inside) };
}
