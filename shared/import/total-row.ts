import { fold } from '../text/fold';

/** “Tổng”, “Tổng số”, “Tổng cộng: 12 đảng viên”; neither a company of companies nor somebody of the family Tống. */
const TOTAL =
  /^tong(?:$| (?:so|toan|ca|chung|hop|dang vien|dv|chi bo|chi uy|cap uy|nguoi|so luong|dang bo)\b| cong(?:$| (?:so|chung|dang vien|dv|toan|chi bo|danh sach|co|la)\b| \d|(?: [ivx]+)+$|(?: [a-h]){2,}$)| \d)/u;
const WHOLE = /^(?:toan dang bo\b|cong(?:$| \d))/u;
/** Only its tone tells “Cộng” from “Công an”, and “Tổng khối …” from somebody called so. */
const SUM = /^(?:cộng(?:$| (?!đồng))|tổng (?:khối|nhóm|cụm|các)(?: |$))/u;

/** A row that adds up the others: its label stands in the column of the names or before it. */
export function isTotalRow(row: readonly string[], nameColumn: number): boolean {
  return row.slice(0, nameColumn + 1).some(isTotalLabel);
}

function isTotalLabel(text: string): boolean {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const folded = fold(words);
  const isFamilyName = words.startsWith('tống');
  return (!isFamilyName && TOTAL.test(folded)) || WHOLE.test(folded) || SUM.test(words);
}
