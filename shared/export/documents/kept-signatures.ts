import { type Block, type DocumentSection, type Paragraph, textWidthMm } from '../document-model';
import { paragraphLines } from './block-height';

/**
 * Whoever signs stands under the words that are signed: at least two lines of them come along to the page of the
 * signatures. A paragraph of one line therefore takes the one above it along, down to the first that has enough.
 */

const LEAST_LINES = 2;

/** The section with the last lines above its foot held to it; a foot is a table without lines at the end. */
export function keptSignatures(section: DocumentSection): DocumentSection {
  const { blocks } = section;
  const foot = blocks.at(-1);
  if (foot?.kind !== 'table' || foot.borders !== 'none') return section;
  const widthMm = textWidthMm(section);
  const kept: Block[] = [...blocks];
  let lines = 0;
  for (let index = blocks.length - 2; index >= 0 && lines < LEAST_LINES; index -= 1) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') break;
    kept[index] = held(block);
    lines += paragraphLines(block, widthMm, section.sizePt);
  }
  return { ...section, blocks: kept };
}

function held(paragraph: Paragraph): Paragraph {
  return paragraph.keepWithNext ? paragraph : { ...paragraph, keepWithNext: true };
}
