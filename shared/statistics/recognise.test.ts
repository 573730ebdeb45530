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
