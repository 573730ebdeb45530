import { describe, expect, it } from 'vitest';
import { chapterOf, manualChapters, placeOf } from './manual';

const markdown = `# Hướng dẫn

Mở đầu.

## 1. Đại hội

<!-- screens: /dai-hoi, /dai-hoi/_ -->

Xem [bầu cử](#phiếu-không-hợp-lệ).

## 2. Bầu cử

<!-- screens: /dai-hoi/_/bau-cu -->

Chữ.

### Phiếu không hợp lệ

<!-- screens: /dai-hoi/_/phieu -->

Chữ khác.
`;
const chapters = manualChapters(markdown);

describe('the manual', () => {
  it('is cut into its chapters, without the lines meant for the program', () => {
    expect(chapters.map(({ title, anchor }) => [title, anchor])).toEqual([
      ['1. Đại hội', '1-đại-hội'],
      ['2. Bầu cử', '2-bầu-cử'],
    ]);
    expect(chapters[1]?.text).toBe('Chữ.\n\n### Phiếu không hợp lệ\n\nChữ khác.');
    expect(chapters[1]?.anchors).toEqual(['2-bầu-cử', 'phiếu-không-hợp-lệ']);
  });

  it('opens at the chapter that names the screen most closely', () => {
    expect(chapterOf(chapters, '/dai-hoi')?.title).toBe('1. Đại hội');
    expect(chapterOf(chapters, '/dai-hoi/c01/cap-uy/p03')?.title).toBe('1. Đại hội');
    expect(chapterOf(chapters, '/dai-hoi/c01/bau-cu/elections')?.title).toBe('2. Bầu cử');
    expect(chapterOf(chapters, '/cai-dat')).toBeUndefined();
  });

  it('opens at the heading under which the screen is named', () => {
    expect(placeOf(chapters, '/dai-hoi/c01/phieu')).toBe('phiếu-không-hợp-lệ');
    expect(placeOf(chapters, '/dai-hoi/c01/bau-cu')).toBeUndefined();
    expect(chapters[1]?.text).not.toContain('screens');
  });

  it('has no chapters where there are no headings', () => {
    expect(manualChapters('chữ')).toEqual([]);
  });
});
