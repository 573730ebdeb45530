import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageRemarks, unjudgedAges } from './age-remarks';

const decimal = (tenths: number) => `${String(Math.floor(tenths / 10))},${String(tenths % 10)}`;

interface Told {
  readonly mean: string;
  readonly before: string;
  readonly way: string;
  readonly by: string;
}

/** A mean, the one before and the change, apart by brackets, dashes, semicolons and other words. */
const MANNERS: readonly ((told: Told) => string)[] = [
  ({ mean, before, way, by }) => `${mean} tuổi, ${way} ${by} tuổi so với nhiệm kỳ trước (${before} tuổi)`,
  ({ mean, before, way, by }) => `${mean} (khoá trước ${before}), ${way} ${by} tuổi`,
  ({ mean, before, way, by }) => `${mean} tuổi (nhiệm kỳ trước: ${before} tuổi; ${way} ${by} tuổi)`,
  ({ mean, before, way, by }) => `${mean} – khoá trước ${before} – ${way} ${by}`,
  ({ mean, before, way, by }) => `${mean} tuổi; nhiệm kỳ 2020 - 2025 là ${before} tuổi; ${way} ${by} tuổi`,
  ({ mean, before, way, by }) => `${mean} tuổi (${way} ${by} tuổi so với khoá trước, ${before} tuổi)`,
  ({ mean, before, way, by }) => `${mean}, so với đầu nhiệm kỳ (${before}) ${way} ${by} tuổi`,
  ({ mean, before, way, by }) => `${way} từ ${before} xuống ${mean} tuổi (${way} ${by} tuổi)`,
  ({ mean, before, way, by }) => `${mean} tuổi [nhiệm kỳ trước là ${before}] – ${way} được ${by} tuổi`,
  ({ mean, before, way, by }) => `khoá trước ${before}, nay ${mean}; ${way} ${by} tuổi`,
  ({ mean, before, way, by }) => `${mean} tuổi, ${way} so với nhiệm kỳ trước (${before} tuổi) là ${by} tuổi`,
];
const HEADS = [
  'Tuổi bình quân của cấp uỷ',
  'Độ tuổi trung bình',
  'Bình quân tuổi đời',
  'Tuổi đời bình quân (tính đến 5/2025)',
];
const ENDS = [
  '',
  '; cao nhất 71 tuổi, thấp nhất 22 tuổi',
  '; nữ 12 đồng chí (khoá trước 15), chiếm 29,3%',
  '; bí thư 15, phó bí thư 14',
];

const told = fc.record({
  head: fc.constantFrom(...HEADS),
  manner: fc.constantFrom(...MANNERS),
  end: fc.constantFrom(...ENDS),
  now: fc.integer({ min: 300, max: 600 }),
  by: fc.integer({ min: 1, max: 90 }),
  slip: fc.integer({ min: 2, max: 50 }),
});

describe('a mean age and what it was before', () => {
  it('is judged by how it is said to have changed, whatever signs stand between', () => {
    fc.assert(
      fc.property(told, ({ head, manner, end, now, by, slip }) => {
        const text = (said: number, way = 'giảm') =>
          `${head} ${manner({ mean: decimal(now), before: decimal(now + by), way, by: decimal(said) })}${end}.`;
        expect(ageRemarks(text(by))).toEqual([]);
        expect(unjudgedAges(text(by))).toMatchObject({ means: [], changes: [] });
        expect(ageRemarks(text(by + slip))).toHaveLength(1);
        expect(ageRemarks(text(by, 'tăng'))).toHaveLength(1);
      }),
    );
  });

  it('is judged of each post by what stands behind it', () => {
    const text = (by: string) =>
      `Tuổi bình quân bí thư 51,2 (giảm 0,8 tuổi so với nhiệm kỳ trước: 52,0); phó bí thư 47,1 (giảm ${by} tuổi; khoá trước 48,4).`;
    expect(ageRemarks(text('1,3'))).toEqual([]);
    expect(ageRemarks(text('3,1'))).toEqual([{ kind: 'meanChange', now: 47.1, before: 48.4, by: 3.1 }]);
  });

  it.each([
    ['Tuổi bình quân 48,2 tuổi, thấp hơn bình quân chung 0,7 tuổi (khoá trước 50,1).', [48.2, 50.1], [0.7]],
    ['Tuổi bình quân giảm 1,8 tuổi so với khoá trước.', [], [1.8]],
    ['Tuổi bình quân 48,2 tuổi, giảm 1,8 tuổi so với khoá trước.', [48.2], [1.8]],
    [
      'Tuổi bình quân của bí thư 52,1; phó bí thư 47,3; chi uỷ viên 44,0, giảm 1,8 tuổi.',
      [52.1, 47.3, 44],
      [1.8],
    ],
    ['Bí thư 15, phó bí thư 14; dưới 40 tuổi 9 đồng chí; tuổi bình quân là 46.', [46], []],
  ])('is open where nothing is told to judge it by: %s', (text, means, changes) => {
    expect(ageRemarks(text)).toEqual([]);
    expect(unjudgedAges(text)).toEqual({ means, changes, ends: [] });
  });
});
