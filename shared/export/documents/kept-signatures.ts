import {
  type Block,
  type DocumentSection,
  type Paragraph,
  type Table,
  type TableRow,
  textWidthMm,
} from '../document-model';
import { paragraphLines } from './block-height';

/**
 * Whoever signs stands under the words that are signed: beside the last paragraph, which closes the paper, at least
 * two lines of them come along to the page of the signatures. A paragraph of one line therefore takes the one above
 * it along, down to the first that has enough, and a table its last rows.
 */

const LEAST_LINES = 2;

/** The section with the last lines above its foot held to it; a foot is a table without lines at the end. */
export function keptSignatures(section: DocumentSection): DocumentSection {
  const { blocks } = section;
  const foot = blocks.at(-1);
  if (foot?.kind !== 'table' || foot.borders !== 'none') return section;
  const closing = blocks.length - 2;
  const widthMm = textWidthMm(section);
  const kept: Block[] = [...blocks];
  let lines = 0;
  for (let index = closing; index >= 0 && lines < LEAST_LINES; index -= 1) {
    const block = blocks[index];
    if (block?.kind === 'table' && index < closing)
      kept[index] = withLastRowsHeld(block, LEAST_LINES - lines);
    if (block?.kind !== 'paragraph') break;
    kept[index] = held(block);
    if (index < closing) lines += paragraphLines(block, widthMm, section.sizePt);
  }
  return { ...section, blocks: kept };
}

function held(paragraph: Paragraph): Paragraph {
  return paragraph.keepWithNext ? paragraph : { ...paragraph, keepWithNext: true };
}

/** The last rows under the heading stay with what follows; a table without lines is the head of a paper. */
function withLastRowsHeld(table: Table, count: number): Table {
  if (table.borders === 'none') return table;
  const from = Math.max(table.headingRows, table.rows.length - count);
  return { ...table, rows: [...table.rows.slice(0, from), ...table.rows.slice(from).map(heldRow)] };
}

function heldRow(row: TableRow): TableRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    blocks: cell.blocks.map((block) => (block.kind === 'paragraph' ? held(block) : block)),
  }));
  return { ...row, cells };
}
