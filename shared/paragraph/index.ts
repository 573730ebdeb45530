/** Reads a paragraph of a report as people write it, and judges its figures by themselves. */
export type { ParagraphFigure } from './figure';
export { type Judged, type JudgedParagraph, judgeParagraph } from './judge-paragraph';
export { type JudgedText, judgeText } from './judge-text';
export { knownFigures } from './known-figures';
export { type Counted, countOthers, countShares, needsLook } from './needs-look';
export { readParagraph } from './read-paragraph';
export type { Verdict } from './verdict';
