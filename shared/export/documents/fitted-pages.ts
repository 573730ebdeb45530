import { type Block, type DocumentSection, type Paragraph, type Table, textWidthMm } from '../document-model';
import { blocksHeightPt, pageRoomPt } from './block-height';
import { keptSignatures } from './kept-signatures';

/**
 * A paper that runs over its page by a few lines is set a little tighter, so that nobody signs alone on a page and no
 * empty one follows. Pitch and gaps stay within what the layout of a Party document allows.
 */

/** Programs that count a little otherwise still agree. */
const SPARE_PT = 14;
/** More than this part of a page is not won by setting tighter. */
const MOST_WON = 0.14;
/** Exactly 18 to 22 points from line to line. */
const LEAST_PITCH_PT = 18;
const GAP_FACTOR = 0.5;
/** Rows that are written in by hand. */
const LEAST_ROW_MM = 6.2;

/** The section as it is, or tighter where it then takes a page less; its signatures with words above them. */
export function fittedToPages(section: DocumentSection): DocumentSection {
  return keptSignatures(tighterWhereItHelps(section));
}

function tighterWhereItHelps(section: DocumentSection): DocumentSection {
  const room = pageRoomPt(section);
  const heightOf = (blocks: readonly Block[]) =>
    blocksHeightPt(blocks, textWidthMm(section), section.sizePt) + SPARE_PT;
  const height = heightOf(section.blocks);
  const whole = Math.floor(height / room);
  if (whole === 0 || height - whole * room > room * MOST_WON) return section;
  const blocks = section.blocks.map(tightened);
  return heightOf(blocks) <= whole * room ? { ...section, blocks } : section;
}

function tightened(block: Block): Block {
  return block.kind === 'table' ? tightTable(block) : tightParagraph(block);
}

function tightParagraph(paragraph: Paragraph): Paragraph {
  const { beforePt, afterPt, linePitchPt } = paragraph;
  return {
    ...paragraph,
    beforePt: beforePt * GAP_FACTOR,
    afterPt: afterPt * GAP_FACTOR,
    ...pitchOf(paragraph, linePitchPt),
  };
}

/** Running text has a least pitch; the empty lines for a signature stay four, each as high as its letters. */
function pitchOf({ runs }: Paragraph, pitchPt: number | undefined): Pick<Paragraph, 'linePitchPt'> {
  const [first] = runs;
  const isEmpty = runs.length === 1 && first?.kind === 'text' && first.text === '';
  if (isEmpty) return { linePitchPt: first.sizePt ?? LEAST_PITCH_PT };
  return pitchPt === undefined ? {} : { linePitchPt: Math.min(pitchPt, LEAST_PITCH_PT) };
}

function tightTable(table: Table): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      ...(row.heightMm === undefined ? {} : { heightMm: Math.min(row.heightMm, LEAST_ROW_MM) }),
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(tightened) })),
    })),
  };
}
