import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noSuchDay, readDate, waysOf } from './typed-date';

describe('readDate', () => {
  it.each([
    ['15/11/1962', '1962-11-15'],
    ['5/1/1962', '1962-01-05'],
    ['15-11-62', '1962-11-15'],
    ['15.11.1962', '1962-11-15'],
    ['15111962', '1962-11-15'],
    [' 15 / 11 / 1962 ', '1962-11-15'],
    ['1/2/05', '2005-02-01'],
    ['11/1962', '1962-11'],
    ['1962', '1962'],
    ['1962-11-15', '1962-11-15'],
    ['29/2/2024', '2024-02-29'],
    ['15,11,1962', '1962-11-15'],
    ['15 11 1962', '1962-11-15'],
    ['151162', '1962-11-15'],
    ['11/62', '1962-11'],
    ['1/2/30', '2030-02-01'],
    ['1/2/31', '1931-02-01'],
    [' 1962-11 ', '1962-11'],
    ['1962/11', '1962-11'],
    ['12,7,2022', '2022-07-12'],
    ['030296', '1996-02-03'],
    ['ngày 15 tháng 11 năm 1962', '1962-11-15'],
    ['T5/1970', '1970-05'],
    ['0/1/2022', '2022-01'],
  ])('reads %s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each([
    '',
    '29/2/2023',
    '31/4/2022',
    '1/13/2022',
    '2022/7/8x',
    '12',
    '1/2/3/2022',
    '3022',
    '100/2/1962',
    'x15111962',
    '151119621',
    '1/2/+5',
    '1/2/5',
    '1/2/005',
    '+1/2/1962',
    '1/12/'.repeat(20),
  ])('refuses “%s”', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });
});

describe('a month in words', () => {
  const months = [
    'một',
    'hai',
    'ba',
    'tư',
    'năm',
    'sáu',
    'bảy',
    'tám',
    'chín',
    'mười',
    'mười một',
    'mười hai',
  ];
  const two = (number: number) => String(number).padStart(2, '0');

  it('is the month, with a day or without one', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const year = fc.integer({ min: 1930, max: 2026 });
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 28 }), year, fc.boolean(), (at, day, of, isLarge) => {
        const word = months[at - 1] ?? '';
        const said = isLarge ? word.toUpperCase() : word;
        const date = `${String(of)}-${two(at)}`;
        expect(readDate(`tháng ${said} năm ${String(of)}`)).toBe(date);
        expect(readDate(`ngày ${String(day)} tháng ${said} năm ${String(of)}`)).toBe(`${date}-${two(day)}`);
        // “tháng năm 1980” may be a month that was left open
        const bare = readDate(`ngày ${String(day)} tháng ${word} ${String(of)}`);
        expect(bare).toBe(word === 'năm' ? undefined : `${date}-${two(day)}`);
      }),
    );
  });

  it('or as a Roman numeral between the day and the year', () => {
    const numerals = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
    const between = fc.constantFrom('/', '-', '.', ' / ', ' ');
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12),
        fc.integer({ min: 1, max: 28 }),
        between,
        (at, day, sign) => {
          const numeral = numerals[at - 1] ?? '';
          const date = `1960-${two(at)}`;
          for (const said of [numeral, numeral.toLowerCase()])
            expect(readDate([String(day), said, '1960'].join(sign))).toBe(`${date}-${two(day)}`);
          expect(readDate(`ngày ${String(day)} tháng ${numeral} năm 1960`)).toBe(`${date}-${two(day)}`);
          expect(readDate(`tháng ${numeral} năm 1960`)).toBe(date);
        },
      ),
    );
    for (const text of ['3/XIII/1960', '3/x/1960', 'II', '3/II', '3/IIII/1960'])
      expect(readDate(text)).toBeUndefined();
  });

  it('of the moon is none', () => {
    for (const text of ['mùng 5 tháng giêng năm 1962', 'tháng chạp năm 1975'])
      expect(readDate(text)).toBeUndefined();
    expect(readDate('ngày tháng năm 1975')).toBe('1975');
  });
});

describe('a year of two digits', () => {
  it('is of the century that the purpose of the date tells', () => {
    expect(readDate('1/2/30', { yearOf: (year) => 1900 + year })).toBe('1930-02-01');
    expect(readDate('010230', { yearOf: (year) => 1900 + year })).toBe('1930-02-01');
    expect(readDate('1/2/30', { yearOf: () => undefined })).toBeUndefined();
    expect(readDate('1/2/1962', { yearOf: () => undefined })).toBe('1962-02-01');
  });
});

describe('what is left out of a date is told by what the date is', () => {
  const today = '2026-11-29';
  const season = { plannedFrom: '2027-01-10', plannedTo: '2027-03-20' };
  const congress = (typed: string, bounds: object = {}) =>
    readDate(typed, waysOf({ purpose: 'congress', today, season, ...bounds }));
  const born = (typed: string) => readDate(typed, waysOf({ purpose: 'birth', today }));
  const joined = (typed: string) => readDate(typed, waysOf({ purpose: 'admission', today, born: '1990-02' }));

  it.each([
    ['15/2', '2027-02-15'],
    ['1/12', '2026-12-01'],
    ['1.4', '2027-04-01'],
    ['1/12/26', '2026-12-01'],
    ['050726', '2026-07-05'],
    ['29/2', '2028-02-29'],
    ['31/6', undefined],
    ['11/2022', '2022-11'],
    ['11/62', '2062-11'],
  ])('“%s” of a congress is %s: the day nearest to the season', (typed, date) => {
    expect(congress(typed)).toBe(date);
  });

  it('keeps to the right side of what it is bound by, where a day does', () => {
    expect(congress('1/12', { notBefore: '2027-02-01' })).toBe('2027-12-01');
    expect(congress('1/4', { notAfter: '2027-02-01' })).toBe('2026-04-01');
    expect(congress('1/4', { notBefore: '2040-02-01' })).toBe('2027-04-01');
  });

  it('knows a season without its days by the day that is now', () => {
    expect(readDate('1/12', waysOf({ purpose: 'congress', today }))).toBe('2026-12-01');
    expect(readDate('5/2', waysOf({ purpose: 'congress', today }))).toBe('2027-02-05');
    expect(readDate('5/7', waysOf({ purpose: 'congress', today }))).toBe('2026-07-05');
  });

  it.each([
    ['12/5/28', '1928-05-12'],
    ['030296', '1996-02-03'],
    ['1/1/27', '1927-01-01'],
    ['1/1/10', undefined],
    ['1/12', undefined],
    ['5/62', '1962-05'],
  ])('“%s” of a birth is %s: never ahead, never of a child', (typed, date) => {
    expect(born(typed)).toBe(date);
  });

  it.each([
    ['3/2/26', '2026-02-03'],
    ['3/2/27', undefined],
    ['3/2/08', '2008-02-03'],
    ['3/2/07', undefined],
    ['1/12', '2012-01'],
  ])('“%s” of an admission of one born in 1990 is %s', (typed, date) => {
    expect(joined(typed)).toBe(date);
  });
});

describe('a day that no calendar has', () => {
  it.each([
    ['31/02/1970', { day: 31, month: 2 }],
    ['29-2-1970', { day: 29, month: 2, year: 1970 }],
    ['31041970', { day: 31, month: 4 }],
    ['15/13/1970', { month: 13 }],
    ['13/1970', { month: 13 }],
    ['ngày 0 tháng 5 năm 1970', { day: 0, month: 5 }],
    ['29/02/1972', undefined],
    ['1/1/3970', undefined],
    ['345/2/1970', undefined],
    ['5.000', undefined],
    ['hôm qua', undefined],
    ['', undefined],
  ])('“%s” is %j', (typed, none) => {
    expect(noSuchDay(typed)).toEqual(none);
  });

  it('is told of a day without a year where one is meant', () => {
    const congress = waysOf({ purpose: 'congress', today: '2026-12-01' });
    const born = waysOf({ purpose: 'birth', today: '2026-12-01' });
    expect(noSuchDay('31/11', congress)).toEqual({ day: 31, month: 11 });
    expect(noSuchDay('29/2', congress)).toBeUndefined();
    expect(noSuchDay('31/13', congress)).toBeUndefined();
    expect(noSuchDay('1/12', born)).toBeUndefined();
    expect(noSuchDay('1/1/10', born)).toBeUndefined();
  });

  it('is every day of three numbers that is not read, and none that is', () => {
    // 0 stands for what is not known
    const number = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1900, max: 2100 }), (day, month, year) => {
        const typed = [day, month, year].join('/');
        const isRead = readDate(typed) !== undefined;
        expect(noSuchDay(typed) === undefined).toBe(isRead);
        const date = new Date(Date.UTC(year, month - 1, day));
        expect(isRead).toBe(date.getUTCMonth() === month - 1 && date.getUTCDate() === day);
      }),
    );
  });
});
