import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareByGivenName, fold, matchesWords } from './fold';

describe('fold', () => {
  it.each([
    ['Nguyễn Thị Kim Lan', 'nguyen thi kim lan'],
    ['ĐẶNG  Đức ', 'dang duc'],
    ['Uỷ', 'uy'],
    ['Ủy', 'uy'],
    ['Trường THCS', 'truong thcs'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('gives the same for composed and decomposed text, and folds only once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('matchesWords', () => {
  it('finds by the beginnings of words in any order', () => {
    expect(matchesWords('Lê Thị Ngọc Yến', 'yen le')).toBe(true);
    expect(matchesWords('Lê Thị Ngọc Yến', 'ngo ye')).toBe(true);
    expect(matchesWords('Lê Thị Ngọc Yến', 'oc')).toBe(false);
  });
});

describe('compareByGivenName', () => {
  it('orders as a ballot paper does', () => {
    const names = ['Trần Văn Bình', 'Lê Thị Yến', 'Nguyễn Văn An', 'Lê Văn Bình'];
    expect(names.sort(compareByGivenName)).toEqual([
      'Nguyễn Văn An',
      'Lê Văn Bình',
      'Trần Văn Bình',
      'Lê Thị Yến',
    ]);
  });
});
