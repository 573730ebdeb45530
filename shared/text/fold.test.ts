import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareByGivenName, compareText, fold, isSoughtName, isWordOf, matchesWords, nameKey } from './fold';

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

describe('nameKey', () => {
  it('agrees where only case, spaces and the place of the tone differ', () => {
    expect(nameKey(' đào văn  Thủy')).toBe(nameKey('Đào Văn Thuỷ'));
    expect(nameKey('Hoà'.normalize('NFD'))).toBe(nameKey('Hòa'));
  });

  it.each([
    ['Hà', 'Hạ'],
    ['Dũng', 'Đũng'],
    ['Tân', 'Tan'],
    ['Văn An', 'Vănan'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('the spelling of a name', () => {
  it('holds the letters of each word, and behind them its tones', () => {
    expect(nameKey(' Đỗ  Văn An ')).toBe('Đo\u0302\u0303 va\u0306n an'.toLowerCase());
    expect(nameKey('a\u0323u\u0301')).toBe('au\u0323\u0301');
  });
});

describe('matchesWords', () => {
  it('finds by the beginnings of words in any order', () => {
    expect(matchesWords('Lê Thị Ngọc Yến', 'yen le')).toBe(true);
    expect(matchesWords('Lê Thị Ngọc Yến', 'ngo ye')).toBe(true);
    expect(matchesWords('Lê Thị Ngọc Yến', 'oc')).toBe(false);
    expect(matchesWords('Lê Thị Ngọc Yến', 'le lan')).toBe(false);
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

  it.each([
    ['Lê Văn Bình', 'Lê Anh Bình'],
    // what stands before the name, not the name again: “Lê” comes before “Lê An”
    ['Lê An Văn', 'Lê Văn'],
    ['lêha Bình', 'lê ha Bình'],
    ['Yến', 'Lê An'],
  ])('puts %s behind %s', (later, earlier) => {
    expect(compareByGivenName(later, earlier)).toBeGreaterThan(0);
    expect(compareByGivenName(earlier, later)).toBeLessThan(0);
  });

  it('does not look at the blanks around and between words', () => {
    expect(compareByGivenName(' Lê Văn  Bình ', 'Lê Văn Bình')).toBe(0);
    expect(compareByGivenName('Lê  Văn Bình', 'Lê Văn Bình')).toBe(0);
  });
});

describe('the rules of the language', () => {
  it('are read for the first list that is ordered, and for no start', async () => {
    const Collator = vi.spyOn(Intl, 'Collator');
    vi.resetModules();
    const fresh = await import('./fold');
    expect(Collator).not.toHaveBeenCalled();
    fresh.compareText('a', 'b');
    fresh.compareText('b', 'a');
    expect(Collator).toHaveBeenCalledTimes(1);
    Collator.mockRestore();
  });
});

describe('compareText', () => {
  it('orders as a Vietnamese dictionary does', () => {
    expect(['Đông', 'Ân', 'Duy', 'An'].sort(compareText)).toEqual(['An', 'Ân', 'Duy', 'Đông']);
    expect(compareText('An', 'An')).toBe(0);
  });

  it('takes numbers by their value, wherever they stand', () => {
    const text = fc.constantFrom('zalo', 'Chi bộ khu phố', 'Trường Tiểu học số');
    fc.assert(
      fc.property(
        text,
        fc.nat(10_000),
        fc.nat(10_000),
        fc.constantFrom('', '.xlsx', ' Hoài Tân'),
        (name, one, other, rest) => {
          const named = (number: number) => `${name} ${String(number)}${rest}`;
          expect(Math.sign(compareText(named(one), named(other)))).toBe(Math.sign(one - other));
          expect(Math.sign(compareByGivenName(named(one), named(other)))).toBe(Math.sign(one - other));
        },
      ),
    );
  });
});

describe('a single word of a name', () => {
  it.each([
    ['trần', 'Trần Thị Bình', true],
    ['bi', 'Trần Thị Bình', true],
    ['Hà', 'Lê Thị Hạ', false],
    ['ha', 'Lê Thị Hạ', true],
    ['Trần Thị', 'Trần Thị Bình', false],
  ])('%s, %s', (text, name, is) => {
    expect(isWordOf(text, name)).toBe(is);
  });
});

describe('the whole of a name, as it is looked for', () => {
  it.each([
    ['tran thi be', 'Trần Thị Bé', true],
    ['Tran Thi Be', 'Trần Thị Bé', false],
    ['trần thị be', 'Trần Thị Bé', false],
    ['tran thi', 'Trần Thị Bé', false],
    ['', '', false],
  ])('%s, %s', (text, name, is) => {
    expect(isSoughtName(text, name)).toBe(is);
  });
});
