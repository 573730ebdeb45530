import type { DocumentSection, Table, TableRow } from './document-model';
import { pageRoomPt, pointsOf } from './documents/block-height';
import { cell } from './documents/paragraphs';
import type { PageMark, PaperSheet, Place, PrintPiece } from './print-piece';

/**
 * Sheets of equal ballot papers: one paper is printed and laid in every place of every sheet, and so are the lines along
 * which they are cut. To set a sheet of six costs Chromium six times as much as one.
 */

/** Room that is left beside what is printed; a paper may be higher than its place by no more. */
const SPARE_MM = 1;

/** A section of nothing but equal papers, as what is printed of it; undefined for every other one. */
export function equalSheets(section: DocumentSection): PrintPiece | undefined {
  const [table] = section.blocks;
  if (section.blocks.length !== 1 || table?.kind !== 'table' || table.borders !== 'cut') return undefined;
  const [first] = table.rows;
  const heightMm = first?.heightMm;
  if (first === undefined || heightMm === undefined) return undefined;
  const papers = countEqual(table.rows, first);
  if (papers === undefined) return undefined;
  const down = Math.max(1, Math.floor(pageRoomPt(section) / pointsOf(heightMm)));
  const across = first.cells.length;
  const perSheet = down * across;
  if (perSheet === 1)
    return { section: { ...section, blocks: [{ ...table, rows: [first] }] }, times: papers };
  const sheetsOf = (count: number, times: number): readonly PaperSheet[] =>
    count === 0 || times === 0
      ? []
      : [
          {
            places: placesOf(table, heightMm, count),
            lines: cutLines(section, table, Math.ceil(count / across)),
            times,
          },
        ];
  const sheets = [...sheetsOf(perSheet, Math.floor(papers / perSheet)), ...sheetsOf(papers % perSheet, 1)];
  return { section: onePaper(section, table, first, heightMm), times: 1, laid: { whole: section, sheets } };
}

/** How many papers there are: equal ones are one and the same object, behind the last one places may be empty. */
function countEqual(rows: readonly TableRow[], first: TableRow): number | undefined {
  const paper = first.cells[0]?.blocks;
  const places = rows.flatMap(({ cells }) => cells.map(({ blocks }) => blocks));
  const empty = places.findIndex((blocks) => blocks !== paper);
  const papers = empty === -1 ? places.length : empty;
  const isRest = places.slice(papers).every((blocks) => blocks.length === 0);
  return isRest && rows.every(({ heightMm }) => heightMm === first.heightMm) ? papers : undefined;
}

function placesOf({ columnsMm, rows: [first] }: Table, heightMm: number, count: number): readonly Place[] {
  const across = first?.cells.length ?? 1;
  const widthPt = pointsOf(columnsMm[0] ?? 0);
  return Array.from({ length: count }, (_, index) => ({
    rightPt: widthPt * (index % across),
    downPt: pointsOf(heightMm) * Math.floor(index / across),
  }));
}

/** One paper without lines, and a row that fills its page: a paper that is higher than its place takes a second page. */
function onePaper(
  section: DocumentSection,
  table: Table,
  { cells: [paper, ...others] }: TableRow,
  heightMm: number,
): DocumentSection {
  const empty = { ...cell([]), bare: true } as const;
  const rows: readonly TableRow[] = [
    { heightMm, cells: [...(paper ? [{ ...paper, bare: true as const }] : []), ...others.map(() => empty)] },
    {
      heightMm: pageRoomPt(section) / pointsOf(1) - heightMm - SPARE_MM,
      cells: [empty, ...others.map(() => empty)],
    },
  ];
  return { ...section, blocks: [{ ...table, rows }] };
}

function cutLines(section: DocumentSection, table: Table, rows: number): PageMark {
  const empty = table.rows.slice(0, rows).map((row) => ({ ...row, cells: row.cells.map(() => cell([])) }));
  const { left, top, right } = section.marginsMm;
  // half of the last line stands in the margin, where Chromium cuts it off
  const marginsMm = { ...section.marginsMm, right: right - SPARE_MM };
  return {
    key: ['cut', left, top, table.columnsMm.join('+'), table.rows[0]?.heightMm, rows].join(' '),
    section: { ...section, marginsMm, blocks: [{ ...table, rows: empty }] },
  };
}
