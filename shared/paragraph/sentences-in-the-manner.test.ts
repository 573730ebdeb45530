import { describe, expect, it } from 'vitest';
import { type Judged, judgeParagraph, needsLook, readParagraph } from '.';
import { sentencesInTheManner } from './testing/sentences-in-the-manner';

const judged = (text: string) => judgeParagraph(readParagraph(text)).figures;

/** Shares of the sentences that no other number of theirs bears out. */
const QUIET = 18;

/** `10 24.4% agrees/41 points` */
function found(each: Judged): string {
  const { count, share } = each.figure;
  const { verdict, change } = each;
  const whole = verdict && 'of' in verdict ? `/${String(verdict.of)}` : '';
  return [
    String(count ?? '–'),
    ...(share ? [`${String(share.value.scaled / 10 ** share.value.decimals)}%`] : []),
    ...(verdict ? [`${needsLook(each) ? '!' : ''}${verdict.kind}${whole}`] : []),
    ...(change ? [change] : []),
  ].join(' ');
}

describe('sentences in the manner of published reports', () => {
  it.each(sentencesInTheManner)('%s', (text, expected) => {
    const told = judged(text).filter(({ figure, change }) => figure.share ?? change);
    expect(told.map(found).join('; ') || '(no share)').toBe(expected);
  });

  it('say it where a share that held is typed wrong', () => {
    const quiet = sentencesInTheManner.flatMap(([text]) => {
      const before = judged(text).filter(needsLook).length;
      return [...text.matchAll(/\d+[.,](\d+) ?%/gu)].flatMap((match) => {
        const digit = match.index + match[0].search(/[.,]/u) + 1;
        const typed = String((Number(text.charAt(digit)) + 3) % 10);
        const wrong = text.slice(0, digit) + typed + text.slice(digit + 1);
        return judged(wrong).filter(needsLook).length > before ? [] : [wrong];
      });
    });
    // nothing in these sentences says of what the share is, or what was before
    expect(quiet).toHaveLength(QUIET);
  });
});
