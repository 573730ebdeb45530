import { describe, expect, it } from 'vitest';
import { respell } from './spelling';

describe('the spelling of “uỷ”', () => {
  it.each([
    ['Đảng uỷ, chi uỷ viên, ĐẢNG UỶ, Uỷ viên', 'Đảng ủy, chi ủy viên, ĐẢNG ỦY, Ủy viên'],
    ['Thị uỷ'.normalize('NFD'), 'Thị ủy'],
    ['uỶ, Uỷ', 'ủY, Ủy'],
    ['cấp uỷ-chi uỷ (uỷ)', 'cấp ủy-chi ủy (ủy)'],
  ])('is changed throughout, in its own case: %s', (old, now) => {
    expect(respell(old, 'ủy')).toBe(now);
    expect(respell(now, 'uỷ')).toBe(old.normalize('NFC'));
  });

  it('leaves names and other words alone', () => {
    const text = 'Nguyễn Thị Thuỷ, Thủy, quỷ, thuỳ, suy, uy';
    expect(respell(text, 'ủy')).toBe(text);
    expect(respell(text, 'uỷ')).toBe(text);
  });
});
