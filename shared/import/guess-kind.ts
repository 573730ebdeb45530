import type { CellKind } from '../domain/choices';
import { fold } from '../text/fold';

/** Words of a cell's name that tell its kind; the first rule that fits holds. */
const rules: readonly (readonly [CellKind, RegExp])[] = [
  ['police', /\bcong an\b/u],
  ['military', /\bquan su\b/u],
  ['health', /\b(?:y te|benh vien|phong kham)\b/u],
  ['school', /\b(?:truong|mam non|mau giao|tieu hoc|trung hoc|thcs|thpt)\b/u],
  ['enterprise', /\b(?:htx\w*|hop tac xa|cong ty|doanh nghiep|xi nghiep|nha may)\b/u],
  ['neighbourhood', /\b(?:khu pho|to dan pho|khoi pho|thon|ap|xom|khom|tieu khu|buon|kp\d*)\b/u],
  ['office', /\b(?:co quan|uy ban|ubnd|van phong|dang uy|mat tran|khoi dang)\b/u],
];

/** The kind that a cell's name speaks of; undefined when it says nothing. */
export function guessKind(name: string): CellKind | undefined {
  const folded = fold(name);
  return rules.find(([, words]) => words.test(folded))?.[0];
}

/** The kind that a text names, in the program's words (`choices.cellKind`) or in the office's own. */
export function readKind(text: string): CellKind | undefined {
  return OTHER.test(fold(text)) ? 'other' : guessKind(text);
}

const OTHER = /^(?:loai )?khac$/u;
