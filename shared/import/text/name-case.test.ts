import { describe, expect, it } from 'vitest';
import { nameCase } from './name-case';

describe('a name in capitals', () => {
  it.each([
    ['NGUYỄN VĂN A', 'Nguyễn Văn A'],
    ['H’NGA NIÊ', 'H’Nga Niê'],
    ['LÊ VĂN BẢY (BẢY LÚA)', 'Lê Văn Bảy (Bảy Lúa)'],
    ['nguyễn văn a/b', 'Nguyễn Văn A/B'],
  ])('%s', (typed, written) => {
    expect(nameCase(typed)).toBe(written);
  });
});
