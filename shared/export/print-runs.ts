import { type DocumentSection, type Table, type TableRow, textWidthMm } from './document-model';
import { blocksHeightPt, pageRoomPt, pointsOf } from './documents/block-height';

/**
 * How a document goes to a PDF in small runs: equal sheets of ballot papers are printed once and stand in the file
 * again and again, and each paper counts its own pages.
 */

/** A section that is printed once, and how often its pages follow each other. */
export interface PrintPiece {
  readonly section: DocumentSection;
  readonly times: number;
}

/** Sections with equal sheets taken apart: the whole sheets as one that is repeated, then the rest. */
export function printPieces(sections: readonly DocumentSection[]): readonly PrintPiece[] {
  return sections.flatMap((section) => cutSheets(section) ?? [{ section, times: 1 }]);
}

/** By the widths of the typeface it stands on one page, with room to spare. */
export function isOnePage(section: DocumentSection): boolean {
  const height = blocksHeightPt(section.blocks, textWidthMm(section), section.sizePt);
  return height <= pageRoomPt(section);
}

function cutSheets(section: DocumentSection): readonly PrintPiece[] | undefined {
  const [table] = section.blocks;
  if (section.blocks.length !== 1 || table?.kind !== 'table' || table.borders !== 'cut') return undefined;
  const [first] = table.rows;
  if (first?.heightMm === undefined) return undefined;
  const perSheet = Math.max(1, Math.floor(pageRoomPt(section) / pointsOf(first.heightMm)));
  const equal = table.rows.findIndex((row) => !isRepeated(row, first));
  const times = Math.floor((equal < 0 ? table.rows.length : equal) / perSheet);
  const piece = (rows: Table['rows'], often: number): readonly PrintPiece[] =>
    rows.length === 0 || often === 0
      ? []
      : [{ section: { ...section, blocks: [{ ...table, rows }] }, times: often }];
  return [...piece(table.rows.slice(0, perSheet), times), ...piece(table.rows.slice(times * perSheet), 1)];
}

/** Ballot papers of one list are one and the same object in every place. */
function isRepeated(row: TableRow, first: TableRow): boolean {
  const [paper] = first.cells;
  return row.heightMm === first.heightMm && row.cells.every(({ blocks }) => blocks === paper?.blocks);
}
