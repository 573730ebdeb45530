import { describe, expect, it } from 'vitest';
import type { Block, DocumentSection } from '../document-model';
import { keptSignatures } from './kept-signatures';
import { grid, paragraph, sideBySide } from './paragraphs';

const foot = sideBySide([80, 80], [[paragraph('Nơi nhận:')], [paragraph('BÍ THƯ')]]);
const long = paragraph('Đại hội quyết định số lượng bầu như sau. '.repeat(8));
const short = (text: string) => paragraph(text);
const table = grid([{ heading: 'TT', widthMm: 20, text: String }], [1, 2], { sizePt: 13 });

function heldOf(...blocks: readonly Block[]): readonly boolean[] {
  const section: DocumentSection = {
    orientation: 'portrait',
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    sizePt: 14,
    pageNumbers: true,
    blocks,
  };
  return keptSignatures(section).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.keepWithNext] : [],
  );
}

describe('above a signature', () => {
  it('a paragraph of several lines is held to it, one of a single line with that before it', () => {
    expect(heldOf(short('a'), long, foot)).toEqual([false, true]);
    expect(heldOf(long, long, short('c'), foot)).toEqual([false, true, true]);
    expect(heldOf(short('a'), short('b'), short('c'), foot)).toEqual([false, true, true]);
  });

  it('nothing is held beyond a table, nor where nobody signs', () => {
    expect(heldOf(short('a'), table, short('c'), foot)).toEqual([false, true]);
    expect(heldOf(short('a'), short('b'))).toEqual([false, false]);
    expect(heldOf(short('a'), short('b'), table)).toEqual([false, false]);
  });
});
