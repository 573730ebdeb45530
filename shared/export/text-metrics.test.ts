import { describe, expect, it } from 'vitest';
import { textWidth, wrappedLines } from './text-metrics';

const face = { size: 12 } as const;

describe('the width of a text', () => {
  it('does not count accents, but the horn', () => {
    expect(textWidth('Nguyễn', face)).toBeCloseTo(textWidth('Nguyen', face));
    expect(textWidth('ươ', face)).toBeGreaterThan(textWidth('uo', face));
  });

  it('is larger in bold', () => {
    expect(textWidth('Tổng', { ...face, bold: true })).toBeGreaterThan(textWidth('Tổng', face));
  });
});

describe('the lines of a text', () => {
  it.each([
    ['', 50, 1],
    ['một', 50, 1],
    ['một\nhai', 50, 2],
    ['Hoài Tân, Hoài Nhơn, Bình Định', 95, 2],
    ['Hoài Tân, Hoài Nhơn, Bình Định', 300, 1],
  ])('of %j in %i points are %i', (text, width, lines) => {
    expect(wrappedLines(text, width, face)).toBe(lines);
  });

  it('are one more where the first begins further in and its last word finds no room', () => {
    const width = textWidth('Hoài Tân, Hoài Nhơn', face);
    expect(wrappedLines('Hoài Tân, Hoài Nhơn', width, face)).toBe(1);
    expect(wrappedLines('Hoài Tân, Hoài Nhơn', width, face, 10)).toBe(2);
    // a line that ends by itself leaves the indent behind
    expect(wrappedLines('Hoài\nHoài Tân, Hoài Nhơn', width, face, 10)).toBe(2);
  });

  it('break a word that is longer than the line', () => {
    const width = textWidth('W'.repeat(10), face);
    expect(wrappedLines('W'.repeat(35), width, face)).toBe(4);
    expect(wrappedLines(`một ${'W'.repeat(35)}`, width, face)).toBe(5);
  });
});
