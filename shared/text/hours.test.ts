import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHour, minuteOfDay, readHour } from './hours';

describe('hours', () => {
  it.each([
    ['7 giờ 30', 450],
    ['07h30', 450],
    ['8:00', 480],
    ['14 giờ', 840],
    ['9', 540],
    ['lúc 7 giờ 5 phút', 425],
    ['25 giờ', undefined],
    ['7 giờ 75', undefined],
    ['7 giờ 60', undefined],
    ['7 giờ 59', 479],
    [' 9 ', 540],
    ['Từ 7g45 đến 9g', undefined],
    ['sau giờ làm việc', undefined],
    ['7 30 14', undefined],
    ['', undefined],
  ])('typed into a field: %s', (typed, minute) => {
    expect(readHour(typed)).toBe(minute);
  });

  it.each([
    ['7 giờ 30', 450],
    ['Từ 7g45 đến 9g', 465],
    ['13h30', 810],
    ['7 giờ 75', undefined],
    ['sau giờ làm việc', undefined],
    [undefined, undefined],
  ])('among other words: %s', (written, minute) => {
    expect(minuteOfDay(written)).toBe(minute);
  });

  it.each([
    [840, '14 giờ'],
    [450, '7 giờ 30'],
    [485, '8 giờ 05'],
    [0, '0 giờ'],
  ])('%i minutes after midnight are written: %s', (minute, text) => {
    expect(formatHour(minute)).toBe(text);
  });

  it('are read again as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), (minute) => {
        expect(readHour(formatHour(minute))).toBe(minute);
        expect(minuteOfDay(formatHour(minute))).toBe(minute);
      }),
    );
  });
});
