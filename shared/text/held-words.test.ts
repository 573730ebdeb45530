import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { heldWords } from './held-words';

const shown = (text: string) => heldWords(text).replaceAll('\u00a0', '_');

describe('names and terms in running text', () => {
  it.each([
    ['tiến hành bầu phó bí thư nhiệm kỳ 2022-2025', 'tiến hành bầu phó_bí_thư nhiệm_kỳ 2022-2025'],
    ['Phó Bí thư có 15 đồng chí', 'Phó_Bí_thư có 15 đồng chí'],
    [
      'liên hệ các đồng chí Nguyễn Khắc Bảo và Hồ Công Danh',
      'liên hệ các đồng chí Nguyễn_Khắc_Bảo và Hồ_Công_Danh',
    ],
    ['Đồng chí H’Bia Niê, uỷ viên', 'Đồng chí H’Bia_Niê, uỷ viên'],
    ['trong nhiệm kỳ trước', 'trong nhiệm kỳ trước'],
    ['BAN THƯỜNG VỤ ĐẢNG UỶ', 'BAN THƯỜNG VỤ ĐẢNG UỶ'],
  ])('stay on one line: %s', (text, held) => {
    expect(shown(text)).toBe(held);
  });

  it('hold every name of the sample whole, wherever it stands, and change nothing else', () => {
    const names = sampleSeason().cells.flatMap(({ congress }) =>
      congress.committee.map(({ fullName }) => fullName),
    );
    const before = fc.constantFrom('', 'các đồng chí ', 'bầu phó bí thư ', '1. ', 'nhiệm kỳ 2022-2025, ');
    fc.assert(
      fc.property(
        before,
        fc.constantFrom(...names),
        fc.constantFrom('', ', uỷ viên', ' và', '.'),
        (a, name, z) => {
          const text = `${a}${name}${z}`;
          expect(shown(text)).toContain(name.replaceAll(' ', '_'));
          expect(heldWords(text).replaceAll('\u00a0', ' ')).toBe(text);
        },
      ),
    );
  });
});
