import { bareName } from '../named-row';
import { isPlaceholder } from './grid';

const LABEL = /^(?:\d+[.)]\s*)?(?:tên\s+)?(?:chi bộ|cb)\s*(?:[:：]|(?=[.…_]{2,}|…))/iu;
const BEHIND = /^.*(?:^|[\s,–-])chi bộ\s+(\S.*)$/iu;
const TERM = /[\s,.(–-]*(?:nhiệm kỳ|nk|tháng|năm|ngày)\s.*$/iu;

/** What a title says of the cell that a form is of: a label and a name, or none behind it; or some title that ends with a name. */
export function titleOf(text: string): { readonly name: string; readonly isLabel: boolean } {
  const clean = text.normalize('NFC').trim();
  const label = LABEL.exec(clean);
  if (label) return { name: bareTitle(clean.slice(label[0].length)), isLabel: true };
  return { name: bareTitle(BEHIND.exec(clean)?.[1] ?? clean), isLabel: false };
}

function bareTitle(text: string): string {
  const bare = bareName(text.replace(TERM, ''));
  return isPlaceholder(bare) ? '' : bare;
}
