import type { Season } from '../domain/season';
import { vi } from '../i18n';
import type { ColumnNode } from './column-tree';
import type { PageWidth } from './fitted-widths';
import { addFoot, addHead, type SheetOptions } from './frame';
import { addHeadings, sheetColumns } from './heading';
import { changeNotes } from './notes';
import { innerWidthPt, type Layout, LIST_SCALE, type Pages, pagesOf } from './page-breaks';
import { evenRows, SheetBuilder } from './sheet-builder';
import type { SheetName } from './sheet-codes';
import type { PageSetup, SheetColumn, SheetModel, SheetRow, SheetView } from './sheet-model';

/** What one sheet adds to the common frame. */
export interface SheetParts<Id extends string> {
  readonly code: SheetName;
  readonly orientation: PageSetup['orientation'];
  readonly paper?: PageSetup['paper'];
  readonly leastScale?: number;
  /** The column with which a second page beside the first begins; the frozen columns stand there again. */
  readonly secondPageFrom?: number | undefined;
  readonly view: SheetView;
  /** The rows of data can be filtered: nothing is merged among them, and the last row of the body is their total. */
  readonly isList?: boolean;
  /** Columns beside the table, which other sheets count from. */
  readonly beside?: readonly SheetColumn[];
  readonly columns: readonly ColumnNode<Id>[];
  readonly addBody: (sheet: SheetBuilder) => void;
  readonly notes: readonly string[];
}

const marginsMm = { left: 10, right: 10, top: 12, bottom: 14 } as const;

/** The width between the margins, and what stands there in the smallest print. */
export function pageWidth(
  page: Pick<PageSetup, 'paper' | 'orientation'>,
  leastScale = LIST_SCALE,
): PageWidth {
  const life = innerWidthPt({ ...page, marginsMm });
  return { life, most: life / leastScale };
}

/** How a sheet says its texts: of appointments in words of their own, for nobody is re-elected there. */
export function saidIn({ appointments }: Pick<SheetOptions, 'appointments'>): (text: string) => string {
  return (text) => (appointments === true ? (vi.sheets.appointmentWords[text] ?? text) : text);
}

/** Puts a sheet together: head, headings, body, notes, signatures. */
export function makeSheet<Id extends string>(
  season: Season,
  options: SheetOptions,
  parts: SheetParts<Id>,
): SheetModel {
  const columns = sheetColumns(parts.columns);
  const sheet = new SheetBuilder([...columns, ...(parts.beside ?? [])], saidIn(options));
  const { secondPageFrom } = parts;
  // the head stands on the first page, the foot on the last: neither reaches over the columns that are repeated
  const headed = secondPageFrom === undefined ? columns : columns.slice(0, secondPageFrom - 1);
  const repeated = secondPageFrom === undefined ? 0 : parts.view.frozenColumns;
  addHead(sheet, { columns: headed, repeated }, season, parts.code, options);
  const headingRows = addHeadings(sheet, parts.columns);
  parts.addBody(sheet);
  const total = sheet.nextRow - 1;
  const earlier = options.earlier?.get(parts.code);
  const notes = [
    ...parts.notes,
    ...(earlier === undefined ? [] : changeNotes(sheet.markChanges(earlier), earlier)),
  ];
  const body = { from: headingRows.to + 1, to: parts.isList === true ? total - 1 : total };
  const foot = { columns, from: secondPageFrom ?? 1, rows: body.to - body.from + 1 };
  addFoot(sheet, foot, season, notes, options);
  const mark = season.output?.secrecyMark?.trim() ?? '';
  const printArea = { from: { row: 1, column: 1 }, to: { row: sheet.rows.length, column: columns.length } };
  const { paper = 'A4', orientation, leastScale } = parts;
  const page = {
    paper,
    orientation,
    headingRows,
    marginsMm,
    ...(leastScale === undefined ? {} : { leastScale }),
    ...(secondPageFrom === undefined
      ? {}
      : { twoWide: { from: secondPageFrom, repeated: parts.view.frozenColumns } }),
  };
  const layout: Layout = { ...page, body };
  const paged = pagedRows(sheet.rows, layout, columns);
  const { rows, pages } = parts.isList === true ? evened(paged, layout, columns) : paged;
  // what stands beside a row is sorted along with it
  const width = columns.length + (parts.beside ?? []).length;
  const filter = { from: { row: headingRows.to, column: 1 }, to: { row: body.to, column: width } };
  return {
    code: parts.code,
    view: parts.view,
    percent: season.season.percent,
    ...(parts.isList === true && filter.to.row > headingRows.to ? { filter } : {}),
    page: {
      ...page,
      printArea,
      ...pages,
      ...(mark === '' ? {} : { mark }),
    },
    leadingZeros: season.output?.leadingZeros ?? false,
    columns: [...columns, ...(parts.beside ?? [])],
    rows,
    merges: sheet.merges,
  };
}

/** Rows with the pages on which they stand. */
interface PagedRows {
  readonly rows: readonly SheetRow[];
  readonly pages: Pages;
}

function pagedRows(rows: readonly SheetRow[], layout: Layout, columns: readonly SheetColumn[]): PagedRows {
  return { rows, pages: pagesOf(layout, columns, rows) };
}

/** The rows of a list evened out, unless that costs a page or print of a larger size. */
function evened(plain: PagedRows, layout: Layout, columns: readonly SheetColumn[]): PagedRows {
  const even = pagedRows(evenRows(plain.rows, layout.body.from, layout.body.to), layout, columns);
  const costsPage = even.pages.breaksAfter.length > plain.pages.breaksAfter.length;
  const isSmaller = (even.pages.scale ?? 1) < (plain.pages.scale ?? 1);
  return costsPage || isSmaller ? plain : even;
}
