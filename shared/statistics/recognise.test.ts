import { describe, expect, it } from 'vitest';
import { readDecimal, recogniseParagraph } from './recognise';

describe('a paragraph of results', () => {
  it('gives the figures that it names, and none that it does not', () => {
    expect(
      recogniseParagraph('Nhiệm kỳ 2025 - 2027, sau nhiệm kỳ 2022-2025: độ tuổi bình quân là 47,5'),
    ).toEqual({
      figures: [{ indicator: 'meanAge', percent: { scaled: 475, decimals: 1 } }],
      term: '2025-2027',
    });
    expect(recogniseParagraph('Đại hội thành công tốt đẹp.')).toEqual({ figures: [], term: undefined });
  });

  it.each([
    ['Trong 17 bí thư có 5 nữ (29,4%).', {}],
    ['Trong tổng số 15 bí thư có 2 đồng chí nữ (13,3%).', {}],
    ['Trong số phó bí thư có 2 đồng chí tái cử.', {}],
    ['Bí thư có 17 đồng chí, trong 17 bí thư có 5 nữ.', { 'committee.secretary': 17 }],
    ['Trong 17 bí thư có 5 nữ; bí thư có 17 đồng chí.', { 'committee.secretary': 17 }],
    ['Trưởng khu phố kiêm bí thư chi bộ có 2 đồng chí.', {}],
    ['Toàn phường 12 chi bộ có 361 đảng viên.', {}],
    [
      'Cấp uỷ viên được bầu của 15 chi bộ trực thuộc có 41 đồng chí.',
      { 'cells.held': 15, 'committee.total': 41 },
    ],
    ['Cấp uỷ viên trong các chi bộ trực thuộc có 41 đồng chí.', { 'committee.total': 41 }],
    ['Nhiệm kỳ trước cấp uỷ viên nữ là 16/51; nhiệm kỳ này nữ là 19/47.', { 'female.total': 19 }],
    ['Khoá trước tái cử là 30 đồng chí. Khoá này tái cử là 31 đồng chí.', { 'reelected.total': 31 }],
    ['So với nhiệm kỳ trước, tái cử là 31 đồng chí.', { 'reelected.total': 31 }],
  ])('takes no part of a post, nor the term before: %s', (text, counts) => {
    const { figures } = recogniseParagraph(text);
    expect(Object.fromEntries(figures.map(({ indicator, count }) => [indicator, count]))).toEqual(counts);
  });

  it('gives a number without a share as one without', () => {
    expect(recogniseParagraph('Tái cử là 31 đồng chí').figures).toStrictEqual([
      { indicator: 'reelected.total', count: 31 },
    ]);
    expect(recogniseParagraph('Tái cử là 31 đồng chí (75,6 %)').figures).toStrictEqual([
      { indicator: 'reelected.total', count: 31, percent: { scaled: 756, decimals: 1 } },
    ]);
  });
});

describe('a share as printed', () => {
  it.each([
    ['75,6', 756, 1],
    ['4.87', 487, 2],
    ['80', 80, 0],
    [' 80 % ', 80, 0],
    ['80%', 80, 0],
    ['100,0000', 1_000_000, 4],
  ])('“%s” is %i with %i decimals', (text, scaled, decimals) => {
    expect(readDecimal(text)).toEqual({ scaled, decimals });
  });

  it.each(['', '%', 'khoảng 80', '80 người', '80,', '80a', '80%a', '1234567', '80,12345', '-80'])(
    '“%s” is none',
    (text) => {
      expect(readDecimal(text)).toBeUndefined();
    },
  );
});
