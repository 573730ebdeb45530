import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOthers, judgeText, needsLook } from '.';
import { shareAs } from './share-fit';

interface Told {
  readonly now: string;
  readonly before: string;
  readonly by: string;
  readonly share: string;
  readonly shareBefore: string;
  readonly points: string;
}

/** A number, what it was and by how much it grew, apart by brackets, dashes and semicolons. */
const COUNTS: readonly ((told: Told) => string)[] = [
  ({ now, before, by }) => `${now} đồng chí (khoá trước ${before} đồng chí), tăng ${by} đồng chí`,
  ({ now, before, by }) => `${now} đồng chí (khoá trước ${before}); tăng ${by} đồng chí`,
  ({ now, before, by }) => `${now} đồng chí – khoá trước ${before} – tăng ${by}`,
  ({ now, before, by }) => `${now} đồng chí (nhiệm kỳ trước: ${before} đồng chí; tăng ${by} đồng chí)`,
  ({ now, before, by, share }) =>
    `${now} đồng chí (${share}) – tăng ${by} đồng chí so với khoá trước (${before} đồng chí)`,
  ({ now, before, by, share }) =>
    `${now} đồng chí, chiếm ${share} (tăng ${by} đồng chí – khoá trước ${before})`,
  ({ now, before, by, share }) =>
    `${now} đồng chí, chiếm ${share}; nhiệm kỳ trước ${before} đồng chí; tăng ${by} đồng chí`,
  ({ now, before, by, share }) =>
    `${now} đồng chí (${share}); tăng so với khoá trước (${before} đồng chí) là ${by} đồng chí`,
];
const SHARES: readonly ((told: Told) => string)[] = [
  ({ now, share, shareBefore, points }) =>
    `${now} đồng chí, chiếm ${share} (khoá trước ${shareBefore}), tăng ${points}`,
  ({ now, share, shareBefore, points }) =>
    `${now} đồng chí, chiếm ${share} (nhiệm kỳ trước ${shareBefore}; tăng ${points})`,
  ({ now, share, shareBefore, points }) =>
    `${now} đồng chí, chiếm ${share} – khoá trước ${shareBefore} – tăng ${points}`,
  ({ now, share, shareBefore, points }) =>
    `${now} đồng chí (${share}); nhiệm kỳ trước ${shareBefore}; tăng ${points}`,
  ({ now, share, shareBefore, points }) =>
    `${now} đồng chí (${share}); tăng so với khoá trước (${shareBefore}) là ${points}`,
];

const TENTH = 1;
const percent = (tenths: number) => `${String(Math.floor(tenths / 10))},${String(tenths % 10)}%`;
const numbers = fc.record({
  of: fc.integer({ min: 40, max: 300 }),
  before: fc.integer({ min: 3, max: 12 }),
  by: fc.integer({ min: 1, max: 9 }),
  slip: fc.integer({ min: 2, max: 9 }),
});

function told({ of, before, by }: { of: number; before: number; by: number }, slip = 0): Told {
  const [share, shareBefore] = [before + by, before].map(
    (count) => shareAs(count, of, TENTH, 'rounded').scaled,
  ) as [number, number];
  return {
    now: String(before + by),
    before: String(before),
    by: String(by + slip),
    share: percent(share),
    shareBefore: percent(shareBefore),
    // said to be points: a wrong number may be right in percent of what was
    points: percent(share - shareBefore + slip * 10).replace('%', ' điểm %'),
  };
}

function isQuiet(text: string): boolean {
  const judged = judgeText(text);
  return !judged.figures.some(needsLook) && countOthers(judged) === 0;
}

describe('what a number or a share was before', () => {
  it.each([
    ['numbers', COUNTS],
    ['shares', SHARES],
  ])('is compared with by how much it changed, whatever signs stand between: %s', (_, manners) => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...manners), (n, say) => {
        const text = (slip: number) => `Trong ${String(n.of)} cấp uỷ viên có nữ ${say(told(n, slip))}.`;
        expect(isQuiet(text(0))).toBe(true);
        expect(isQuiet(text(n.slip))).toBe(false);
      }),
    );
  });
});
