import { CELL_SIDE_MM, CUT_SIDE_MM, SINGLE_LINE } from '../document-look';
import {
  type Block,
  type DocumentSection,
  type Paragraph,
  paperMm,
  spaceBeforePt,
  type Table,
} from '../document-model';
import { wrappedLines } from '../text-metrics';

/** How much room the blocks of a document take, by the widths of the typeface: so that a page can be planned. */

const PT_PER_MM = 72 / 25.4;
/** The line under a row. */
const LINE_PT = 0.5;

/** The height of blocks under each other in points, in a width; texts without a size of their own are in `sizePt`. */
export function blocksHeightPt(blocks: readonly Block[], widthMm: number, sizePt: number): number {
  return blocks.reduce((sum, block, index) => {
    const height =
      block.kind === 'table'
        ? tableHeightPt(block, sizePt)
        : spaceBeforePt(block, blocks[index - 1]) + paragraphHeightPt(block, widthMm, sizePt);
    return sum + height;
  }, 0);
}

/** Without the space before it, which depends on what stands above. */
function paragraphHeightPt(paragraph: Paragraph, widthMm: number, sizePt: number): number {
  const { linePitchPt, lineSpacing, afterPt } = paragraph;
  const line = linePitchPt ?? facesOf(paragraph, sizePt).size * SINGLE_LINE * lineSpacing;
  return paragraphLines(paragraph, widthMm, sizePt) * line + afterPt;
}

/** A paragraph that mixes sizes or weights counts in its largest. */
function facesOf(paragraph: Paragraph, sizePt: number): { readonly size: number; readonly bold: boolean } {
  const texts = paragraph.runs.filter((run) => run.kind === 'text');
  const size = Math.max(...texts.map((run) => run.sizePt ?? sizePt), ...(texts.length === 0 ? [sizePt] : []));
  return { size, bold: texts.some((run) => run.bold) };
}

/** How many lines a paragraph takes in a width; texts without a size of their own are in `sizePt`. */
export function paragraphLines(paragraph: Paragraph, widthMm: number, sizePt: number): number {
  // a leader fills what is left of its line
  const written = { break: '\n', leader: ' ' } as const;
  const text = paragraph.runs.map((run) => (run.kind === 'text' ? run.text : written[run.kind])).join('');
  const room = (widthMm - paragraph.leftMm - paragraph.rightMm) * PT_PER_MM;
  return wrappedLines(text, room, facesOf(paragraph, sizePt), pointsOf(paragraph.firstLineMm));
}

function tableHeightPt({ columnsMm, rows, borders }: Table, sizePt: number): number {
  const sideMm = borders === 'cut' ? CUT_SIDE_MM : CELL_SIDE_MM;
  return rows.reduce((sum, { cells, heightMm = 0 }) => {
    let column = 0;
    const heights = cells.map(({ blocks, span }) => {
      const widthMm = columnsMm.slice(column, column + span).reduce((all, each) => all + each, 0);
      column += span;
      return blocksHeightPt(blocks, widthMm - 2 * sideMm, sizePt);
    });
    return sum + Math.max(heightMm * PT_PER_MM, ...heights) + (borders === 'grid' ? LINE_PT : 0);
  }, 0);
}

/** The height between the margins of a page, in points. */
export function pageRoomPt(section: Pick<DocumentSection, 'orientation' | 'marginsMm'>): number {
  const { top, bottom } = section.marginsMm;
  return pointsOf(paperMm(section).height - top - bottom);
}

/** A length on paper in points. */
export function pointsOf(mm: number): number {
  return mm * PT_PER_MM;
}
