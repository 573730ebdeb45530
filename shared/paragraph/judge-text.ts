import { type AgeRemark, ageRemarks } from './age-remarks';
import { type JudgedParagraph, judgeParagraph } from './judge-paragraph';
import { readParagraph } from './read-paragraph';
import { tableSums } from './table-sums';

/** A paragraph with what only its text tells: ages, and the columns of tables. */
export interface JudgedText extends JudgedParagraph {
  readonly ages: readonly AgeRemark[];
}

/** Reads a pasted paragraph and judges its figures, ages and tables, without a season. */
export function judgeText(text: string): JudgedText {
  const judged = judgeParagraph(readParagraph(text));
  return { ...judged, sums: [...judged.sums, ...tableSums(text)], ages: ageRemarks(text) };
}
