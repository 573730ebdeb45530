import { type Block, type DocumentSection, type Paragraph, type Table, textWidthMm } from '../document-model';
import { blocksHeightPt, pageRoomPt } from './block-height';
import { keptSignatures } from './kept-signatures';

/**
 * A paper that runs over its page by a few lines is set a little tighter, so that nobody signs alone on a page and no
 * empty one follows. Pitch and gaps stay within what the layout of a Party document allows.
 */

/** Programs that count a little otherwise still agree. */
const SPARE_PT = 14;
/** Rows that are written in by hand. */
const LEAST_ROW_MM = 6.2;

/** How close a paper may be set. */
interface Setting {
  readonly leastPitchPt: number;
  /** What is left of a gap. */
  readonly gaps: number;
  /** More than this part of a page is not won so. */
  readonly mostWon: number;
}

/** Exactly 18 to 22 points from line to line. */
const tight: Setting = { leastPitchPt: 18, gaps: 0.5, mostWon: 0.14 };
/** What is signed at the table, closer than other papers before it takes a second page. */
const close: Setting = { leastPitchPt: 16, gaps: 0.3, mostWon: 0.3 };

/** The section as it is, or tighter where it then takes a page less; its signatures with words above them. */
export function fittedToPages(section: DocumentSection): DocumentSection {
  return keptSignatures(tighterWhereItHelps(section, [tight]));
}

/** The same of minutes, which end on the page of their signatures where that is possible. */
export function fittedMinutes(section: DocumentSection): DocumentSection {
  return keptSignatures(tighterWhereItHelps(section, [tight, close]));
}

function tighterWhereItHelps(section: DocumentSection, settings: readonly Setting[]): DocumentSection {
  const room = pageRoomPt(section);
  const heightOf = (blocks: readonly Block[]) =>
    blocksHeightPt(blocks, textWidthMm(section), section.sizePt) + SPARE_PT;
  const height = heightOf(section.blocks);
  const whole = Math.floor(height / room);
  if (whole === 0) return section;
  for (const setting of settings) {
    if (height - whole * room > room * setting.mostWon) continue;
    const blocks = section.blocks.map((block) => tightened(block, setting));
    if (heightOf(blocks) <= whole * room) return { ...section, blocks };
  }
  return section;
}

function tightened(block: Block, setting: Setting): Block {
  return block.kind === 'table' ? tightTable(block, setting) : tightParagraph(block, setting);
}

function tightParagraph(paragraph: Paragraph, { gaps, leastPitchPt }: Setting): Paragraph {
  const { beforePt, afterPt, linePitchPt } = paragraph;
  return {
    ...paragraph,
    beforePt: beforePt * gaps,
    afterPt: afterPt * gaps,
    ...pitchOf(paragraph, linePitchPt, leastPitchPt),
  };
}

/** Running text has a least pitch; the empty lines for a signature stay four, each as high as its letters. */
function pitchOf(
  { runs }: Paragraph,
  pitchPt: number | undefined,
  leastPt: number,
): Pick<Paragraph, 'linePitchPt'> {
  const [first] = runs;
  const isEmpty = runs.length === 1 && first?.kind === 'text' && first.text === '';
  if (isEmpty) return { linePitchPt: first.sizePt ?? leastPt };
  return pitchPt === undefined ? {} : { linePitchPt: Math.min(pitchPt, leastPt) };
}

function tightTable(table: Table, setting: Setting): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      ...(row.heightMm === undefined ? {} : { heightMm: Math.min(row.heightMm, LEAST_ROW_MM) }),
      cells: row.cells.map((cell) => ({
        ...cell,
        blocks: cell.blocks.map((block) => tightened(block, setting)),
      })),
    })),
  };
}
