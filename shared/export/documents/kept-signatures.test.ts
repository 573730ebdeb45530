import { describe, expect, it } from 'vitest';
import type { Block, DocumentSection } from '../document-model';
import { keptSignatures } from './kept-signatures';
import { grid, paragraph, sideBySide } from './paragraphs';

const foot = sideBySide([80, 80], [[paragraph('Nơi nhận:')], [paragraph('BÍ THƯ')]]);
const long = paragraph('Đại hội quyết định số lượng bầu như sau. '.repeat(8));
const short = (text: string) => paragraph(text);
const columns = [{ heading: 'TT', widthMm: 20, text: String }];
const table = grid(columns, [1], { sizePt: 13 });
const longTable = grid(columns, [1, 2, 3], { sizePt: 13 });
const plain = {
  orientation: 'portrait',
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  sizePt: 14,
  pageNumbers: true,
} as const;

function heldOf(...blocks: readonly Block[]): readonly boolean[] {
  const section: DocumentSection = { ...plain, blocks };
  return keptSignatures(section).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.keepWithNext] : [],
  );
}

/** Of each row under the heading whether it is held to what follows. */
function rowsHeld(...blocks: readonly Block[]): readonly boolean[] {
  const kept = keptSignatures({ ...plain, blocks }).blocks.find((block) => block.kind === 'table');
  return (kept?.kind === 'table' ? kept.rows.slice(1) : []).map(({ cells }) =>
    cells.every((cell) => cell.blocks.every((block) => block.kind === 'paragraph' && block.keepWithNext)),
  );
}

describe('above a signature', () => {
  it('the closing is held to it, with two lines more or the paragraph that has them', () => {
    expect(heldOf(short('a'), long, short('closing'), foot)).toEqual([false, true, true]);
    expect(heldOf(long, long, short('c'), long, foot)).toEqual([false, true, true, true]);
    expect(heldOf(short('a'), short('b'), short('c'), long, foot)).toEqual([false, true, true, true]);
  });

  it('the last rows of a table are held where the closing stands under it, never its heading', () => {
    expect(rowsHeld(table, short('closing'), foot)).toEqual([true]);
    expect(rowsHeld(longTable, short('closing'), foot)).toEqual([false, true, true]);
    expect(rowsHeld(longTable, short('last'), short('closing'), foot)).toEqual([false, false, true]);
  });

  it('nothing is held where nobody signs', () => {
    expect(heldOf(short('a'), short('b'))).toEqual([false, false]);
    expect(heldOf(short('a'), short('b'), table)).toEqual([false, false]);
  });
});
