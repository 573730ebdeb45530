import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asidesText, resultText } from '../i18n/vi/paragraph';
import { countOthers, judgeText, needsLook } from '.';
import { type Slip, trueParagraphs } from './testing/true-paragraphs';

const PARAGRAPHS = 240;

function isQuiet(text: string): boolean {
  const judged = judgeText(text);
  return !judged.figures.some(needsLook) && countOthers(judged) === 0;
}

/** Whether the number that stands there is said to be judged by nothing, or not to be told apart. */
function isSaid(right: string, { wrong, at }: Slip): boolean {
  const judged = judgeText(wrong);
  const figure = judged.figures.findLast((each) => each.figure.at <= at);
  const isOpen = /chưa đối chiếu được|đều khớp(?! với)|hãy ghi rõ/u.test(
    figure ? resultText(judged, figure) : '',
  );
  return isOpen || asidesText(judged) !== asidesText(judgeText(right));
}

describe('true paragraphs of any season in any manner', () => {
  const paragraphs = fc.sample(trueParagraphs, { numRuns: PARAGRAPHS, seed: 13 });
  const quiet = paragraphs.filter(({ text }) => isQuiet(text));

  it('raise no alarm', () => {
    const alarmed = paragraphs.filter((each) => !quiet.includes(each)).map(({ text }) => text);
    expect(alarmed).toEqual([]);
  });

  it('never hold a number that is typed wrong for right', () => {
    const slips = quiet.flatMap(({ text, slips: wrong }) => wrong.map((slip) => ({ text, ...slip })));
    expect(slips.length).toBeGreaterThan(PARAGRAPHS * 10);
    const silent = slips.filter((slip) => isQuiet(slip.wrong) && !isSaid(slip.text, slip));
    expect(silent.map(({ wrong }) => wrong)).toEqual([]);
  });
});
