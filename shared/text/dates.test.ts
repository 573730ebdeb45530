import { describe, expect, it } from 'vitest';
import { formatCitedDate, formatDate, formatLongDate, formatMoment, readDate } from './dates';

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
    'x15111962',
    '151119621',
    '1/2/+5',
    '1/2/5',
    '1/2/005',
    '1962/11',
    '+1/2/1962',
  ])('refuses “%s”', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });
});

describe('a year of two digits', () => {
  it('is of the century that the purpose of the date tells', () => {
    expect(readDate('1/2/30', (year) => 1900 + year)).toBe('1930-02-01');
    expect(readDate('010230', (year) => 1900 + year)).toBe('1930-02-01');
    expect(readDate('1/2/30', () => undefined)).toBeUndefined();
    expect(readDate('1/2/1962', () => undefined)).toBe('1962-02-01');
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

  it('leaves a dotted place for what is not known, and other words as they are', () => {
    expect(formatLongDate('2022-03')).toBe('ngày … tháng 3 năm 2022');
    expect(formatLongDate('không rõ')).toBe('không rõ');
  });

  it.each([
    ['2026-06-01', 'ngày 01/6/2026'],
    ['2026-02-28', 'ngày 28/02/2026'],
    ['2026-03-09', 'ngày 09/3/2026'],
    ['2026-01', 'tháng 01 năm 2026'],
    ['2026-12', 'tháng 12 năm 2026'],
    ['2026', 'năm 2026'],
    ['không rõ', 'không rõ'],
  ])('cites %s as %s', (date, text) => {
    expect(formatCitedDate(date)).toBe(text);
  });

  it('writes a moment by the clock of this computer', () => {
    expect(formatMoment(new Date(2026, 10, 24, 9, 5).toISOString())).toBe('09:05 ngày 24/11/2026');
    expect(formatMoment(new Date(2026, 0, 2, 14, 30).toISOString())).toBe('14:30 ngày 02/01/2026');
    expect(formatMoment('hôm qua')).toBe('hôm qua');
  });
});
