/** Reads a paragraph of a report as people write it, and judges its figures by themselves. */
export type { Judged } from './judge-paragraph';
export { type JudgedText, judgeText } from './judge-text';
export { knownFigures } from './known-figures';
export { countOthers, countShares, needsLook } from './needs-look';
