import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asidesText, resultText } from '../i18n/vi/paragraph';
import { countOthers, judgeText, needsLook } from '.';
import { found } from './testing/found';
import { paragraphsOfBulletins } from './testing/paragraphs-of-bulletins';
import { paragraphsOfCongresses } from './testing/paragraphs-of-congresses';
import { paragraphsOfManyHands } from './testing/paragraphs-of-many-hands';
import { paragraphsOfMergers } from './testing/paragraphs-of-mergers';
import { paragraphsOfOffices } from './testing/paragraphs-of-offices';
import { paragraphsOfResults } from './testing/paragraphs-of-results';
import { paragraphsOfScans } from './testing/paragraphs-of-scans';
import { paragraphsOfWards } from './testing/paragraphs-of-wards';
import { paragraphsOfWholeReports } from './testing/paragraphs-of-whole-reports';
import { paragraphsOfWriters } from './testing/paragraphs-of-writers';
import { paragraphsReadBlind } from './testing/paragraphs-read-blind';
import { paragraphsThatMislead } from './testing/paragraphs-that-mislead';
import { paragraphsTriedLater } from './testing/paragraphs-tried-later';
import { paragraphsWithSlips } from './testing/paragraphs-with-slips';
import { randomReports } from './testing/random-reports';
import type { Reading } from './testing/readings';
import { numberTokens } from './tokens';

const all = [...paragraphsOfResults, ...paragraphsOfWards, ...paragraphsThatMislead, ...paragraphsTriedLater];

/** Those whose slips are written beside them. */
const explicit = [
  ...paragraphsWithSlips,
  ...paragraphsOfCongresses,
  ...paragraphsOfOffices,
  ...paragraphsOfManyHands,
  ...paragraphsOfScans,
  ...paragraphsOfMergers,
  ...paragraphsReadBlind,
  ...paragraphsOfBulletins,
  ...paragraphsOfWriters,
  ...paragraphsOfWholeReports,
];

/** Counts and shares of a list that raise no alarm when they are typed wrong, at most. */
const QUIET = { shares: 30, counts: 128 } as const;

function isQuiet(text: string): boolean {
  const judged = judgeText(text);
  return !judged.figures.some(needsLook) && countOthers(judged) === 0;
}

const partly = (text: string) => judgeText(text).sums.filter(({ of, sum }) => of !== sum).length;

/** What is said of a paragraph beyond what its right form has said of it. */
function isUnnoticed(right: Reading, wrong: string): boolean {
  return isQuiet(wrong) && partly(wrong) <= partly(right.text);
}

/** Whether the number that stands there is said to be judged by nothing, or not to be told apart. */
function isSaid(right: string, { wrong, at }: Pick<Slip, 'wrong' | 'at'>): boolean {
  const judged = judgeText(wrong);
  const figure = judged.figures.findLast((each) => each.figure.at <= at);
  const result = figure ? resultText(judged, figure) : '';
  return (
    /chưa đối chiếu được|đều khớp(?! với)|chỉ khớp nếu|hãy ghi rõ/u.test(result) ||
    asidesText(judged) !== asidesText(judgeText(right))
  );
}

interface Slip {
  readonly kind: 'shares' | 'counts';
  readonly at: number;
  readonly wrong: string;
}

/** Each number that a reader can check, typed a little wrong: one more, one less, three more; a share in its last digit. */
function slips({ text, shares, sums }: Reading): readonly Slip[] {
  const known = new Set(
    [shares.replace(/[\d.]+%/gu, ''), ...sums].flatMap((line) => line.match(/\d+/gu) ?? []),
  );
  return numberTokens(text).flatMap(({ at, end, kind }) =>
    [...text.slice(at, end).matchAll(/\d[\d.]*(?:,\d+)?/gu)].flatMap((match): readonly Slip[] => {
      const typed = match[0].replace(/\.$/u, '');
      const put = (other: string) =>
        text.slice(0, at + match.index) + other + text.slice(at + match.index + typed.length);
      if (kind === 'percent') {
        const last = (Number(typed.at(-1)) + 3) % 10;
        return [{ kind: 'shares', at: at + match.index, wrong: put(typed.slice(0, -1) + String(last)) }];
      }
      const value = Number(typed.replaceAll('.', ''));
      if (!known.has(String(value))) return [];
      const others = [value + 1, value - 1, value + 3].filter((other) => other > 0);
      const slip = { kind: 'counts', at: at + match.index } as const;
      return others.map((other) => ({ ...slip, wrong: put(likeTyped(other, typed)) }));
    }),
  );
}

function likeTyped(value: number, typed: string): string {
  const digits = String(value);
  if (typed.startsWith('0')) return digits.padStart(typed.length, '0');
  return typed.includes('.') ? digits.replace(/\B(?=(?:\d{3})+$)/gu, '.') : digits;
}

describe('paragraphs as reports have them', () => {
  it.each([...all, ...explicit])('$text', ({ text, shares, sums, slips: wrong, unseen }) => {
    const judged = judgeText(text);
    const told = judged.figures.filter(({ figure, change }) => figure.share ?? change);
    expect(told.map(found).join('; ') || '(no share)').toBe(shares);
    expect(isQuiet(text)).toBe(true);
    const came = judged.sums.filter(({ of, sum }) => of === sum);
    expect(came.map(({ counts, of }) => `${counts.join(' + ')} = ${String(of)}`)).toEqual(
      expect.arrayContaining([...sums]),
    );
    expect(wrong.filter((slip) => slip === text || isQuiet(slip))).toEqual([]);
    const silent = unseen.filter((slip) => slip.wrong === text || !isSaid(text, slip));
    expect(silent.map((slip) => slip.wrong)).toEqual([]);
  });

  it('say it where a number or a share is typed wrong, as far as a reader could', () => {
    const tried = all.flatMap((reading) => slips(reading).map((slip) => ({ ...slip, reading })));
    const quiet = tried.filter(({ reading, wrong }) => isUnnoticed(reading, wrong));
    const count = (of: typeof tried, wanted: string) => of.filter(({ kind }) => kind === wanted).length;
    expect([count(tried, 'shares') > 200, count(tried, 'counts') > 1200]).toEqual([true, true]);
    expect(count(quiet, 'shares')).toBeLessThanOrEqual(QUIET.shares);
    expect(count(quiet, 'counts')).toBeLessThanOrEqual(QUIET.counts);
    const silent = quiet.filter(({ reading, ...slip }) => !isSaid(reading.text, slip));
    expect(silent.map(({ wrong }) => wrong)).toEqual([]);
  });
});

describe('reports of many sentences over one season', () => {
  it('raise no alarm where all is right, and say each number that is typed wrong', () => {
    fc.assert(
      fc.property(randomReports, ({ text, slips: wrong }) => {
        expect(judgeText(text).figures.filter(needsLook)).toEqual([]);
        expect(isQuiet(text)).toBe(true);
        expect(wrong.filter(isQuiet)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
