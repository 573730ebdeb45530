import { describe, expect, it } from 'vitest';
import { formatDate, formatLongDate, readDate } from './dates';

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
  ])('reads %s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each([
    '',
    '29/2/2023',
    '31/4/2022',
    '0/1/2022',
    '1/13/2022',
    '2022/7/8x',
    '12',
    '1/2/3/2022',
    '3022',
    '100/2/1962',
  ])('refuses “%s”', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });
});

describe('writing dates', () => {
  it('shows what is known', () => {
    expect(formatDate('1962-11-15')).toBe('15/11/1962');
    expect(formatDate('1962-11')).toBe('11/1962');
    expect(formatDate('1962')).toBe('1962');
  });

  it('writes a full date as documents do', () => {
    expect(formatLongDate('2022-07-08')).toBe('ngày 08 tháng 7 năm 2022');
    expect(formatLongDate('2022-02-18')).toBe('ngày 18 tháng 02 năm 2022');
    expect(formatLongDate('2022')).toBe('ngày … tháng … năm 2022');
  });
});
