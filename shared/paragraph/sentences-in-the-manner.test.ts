import { describe, expect, it } from 'vitest';
import { judgeText, needsLook } from '.';
import { found } from './testing/found';
import { sentencesInTheManner } from './testing/sentences-in-the-manner';
import { sentencesOfWards } from './testing/sentences-of-wards';

const judged = (text: string) => judgeText(text).figures;

/** Shares of right sentences that no other number of theirs bears out: of either list. */
const QUIET = [13, 3] as const;

describe('sentences in the manner of published reports', () => {
  it.each([...sentencesInTheManner, ...sentencesOfWards])('%s', (text, expected) => {
    const told = judged(text).filter(({ figure, change }) => figure.share ?? change);
    expect(told.map(found).join('; ') || '(no share)').toBe(expected);
  });

  it.each([
    [sentencesInTheManner, QUIET[0]],
    [sentencesOfWards, QUIET[1]],
  ])('say it where a share that held is typed wrong', (sentences, wanted) => {
    const quiet = sentences.flatMap(([text]) => {
      if (judged(text).some(needsLook)) return [];
      return [...text.matchAll(/\d+[.,](\d+) ?%/gu)].flatMap((match) => {
        const digit = match.index + match[0].search(/[.,]/u) + 1;
        const typed = String((Number(text.charAt(digit)) + 3) % 10);
        const wrong = text.slice(0, digit) + typed + text.slice(digit + 1);
        return judged(wrong).some(needsLook) ? [] : [wrong];
      });
    });
    // nothing in these sentences says of what the share is, or what was before
    expect(quiet).toHaveLength(wanted);
  });
});
