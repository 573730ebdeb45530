import { describe, expect, it } from 'vitest';
import {
  formatCitedDate,
  formatDate,
  formatDayOf,
  formatLongDate,
  formatMoment,
  heldTogether,
} from './dates';

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
    ['2026-05', 'tháng 5 năm 2026'],
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
    // early in the morning it is still yesterday in Greenwich
    expect(formatDayOf(new Date(2026, 10, 24, 0, 30).toISOString())).toBe('24/11/2026');
  });
});

describe('a number', () => {
  it.each([
    ['Tờ trình số 01-TTr/CU ngày 08/6/2026', 'Tờ trình số_01-TTr/CU ngày_08/6/2026'],
    ['nhiệm kỳ 2025-2030', 'nhiệm kỳ_2025-2030'],
    ['Đại hội lần thứ XVI, bầu lần 2, Điều 1', 'Đại hội lần thứ_XVI, bầu lần_2, Điều_1'],
    ['nhiệm kỳ 2020 - 2025', 'nhiệm kỳ_2020_-_2025'],
    ['tháng 02 năm 2026', 'tháng_02 năm_2026'],
    ['số lượng bầu là 3 đồng chí, thông số 2', 'số lượng bầu là 3 đồng chí, thông số_2'],
  ])('stays on the line of what it numbers: %s', (text, held) => {
    expect(heldTogether(text).replaceAll('\u00a0', '_')).toBe(held);
  });
});
