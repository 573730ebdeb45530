import type { Decimal } from '../text/share';
import { type AgeRemark, ageRemarks, type OpenAges, unjudgedAges } from './age-remarks';
import { type FractionRemark, fractionRemarks } from './fraction-remarks';
import { type JudgedParagraph, judgeParagraph } from './judge-paragraph';
import { type Loose, looseFigures } from './looseness';
import { readParagraph } from './read-paragraph';
import { tableSums } from './table-sums';
import { unjudgedFigures } from './unjudged';

/** A paragraph with what only its text tells: ages, and the columns of tables; and what of it could not be judged. */
export interface JudgedText extends JudgedParagraph {
  readonly ages: readonly AgeRemark[];
  /** Ages that nothing bears out or contradicts. */
  readonly openAges: OpenAges;
  readonly fractions: readonly FractionRemark[];
  /** Where figures stand that nothing bears out or contradicts. */
  readonly unjudged: ReadonlySet<number>;
  /** What the shares of a figure, at its place, cannot tell apart. */
  readonly loose: ReadonlyMap<number, Loose>;
  /** Shares that are of no figure: of votes, of what is wanted, means. */
  readonly asides: readonly Decimal[];
}

/** Reads a pasted paragraph and judges its figures, ages and tables, without a season. */
export function judgeText(text: string): JudgedText {
  const { figures, asides } = readParagraph(text);
  const judged = judgeParagraph(figures);
  const whole = { ...judged, sums: [...judged.sums, ...tableSums(text)] };
  return {
    ...whole,
    ages: ageRemarks(text),
    openAges: unjudgedAges(text),
    fractions: fractionRemarks(text),
    unjudged: unjudgedFigures(whole),
    loose: looseFigures(whole),
    asides,
  };
}
