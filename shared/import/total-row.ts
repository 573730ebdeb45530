import { fold } from '../text/fold';

/** “Tổng”, “Tổng số”, “Tổng cộng”, “Toàn Đảng bộ”; a company of companies is none of them. */
const TOTAL = /^(?:tong\b(?! (?:cong ty|cuc|kho|dai|doi)\b)|toan dang bo\b|cong(?:$| \d))/u;
/** Only its tone tells “Cộng” from “Công an”. */
const SUM = /^cộng(?:$| (?!đồng))/u;

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
  return TOTAL.test(fold(words)) || SUM.test(words);
}
