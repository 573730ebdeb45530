import type { Season } from '../domain/season';
import type { ColumnNode } from './column-tree';
import { addFoot, addHead, type SheetOptions } from './frame';
import { addHeadings, sheetColumns } from './heading';
import { changeNotes, findingNotes } from './notes';
import { fitsOnePage, pageBreaks } from './page-breaks';
import { SheetBuilder } from './sheet-builder';
import { isPlanSheet, type SheetName } from './sheet-codes';
import type { PageSetup, SheetModel } from './sheet-model';

/** What one sheet adds to the common frame. */
export interface SheetParts<Id extends string> {
  readonly code: SheetName;
  readonly orientation: PageSetup['orientation'];
  readonly columns: readonly ColumnNode<Id>[];
  readonly addBody: (sheet: SheetBuilder) => void;
  readonly notes: readonly string[];
}

const marginsMm = { left: 10, right: 10, top: 12, bottom: 14 } as const;

/** Puts a sheet together: head, headings, body, notes, signatures. */
export function makeSheet<Id extends string>(
  season: Season,
  options: SheetOptions,
  parts: SheetParts<Id>,
): SheetModel {
  const columns = sheetColumns(parts.columns);
  const sheet = new SheetBuilder(columns);
  addHead(sheet, columns, season, parts.code, options);
  const headingRows = addHeadings(sheet, parts.columns);
  parts.addBody(sheet);
  const earlier = options.earlier?.get(parts.code);
  const notes = [
    ...parts.notes,
    // the plan holds no figures that findings speak of
    ...(isPlanSheet(parts.code) ? [] : findingNotes(options.openErrors, options.openWarnings)),
    ...(earlier === undefined ? [] : changeNotes(sheet.markChanges(earlier), earlier)),
  ];
  addFoot(sheet, columns, season, notes, options);
  const mark = season.output?.secrecyMark?.trim() ?? '';
  const printArea = { from: { row: 1, column: 1 }, to: { row: sheet.rows.length, column: columns.length } };
  const layout = { orientation: parts.orientation, headingRows, marginsMm };
  return {
    code: parts.code,
    page: {
      ...layout,
      printArea,
      onOnePage: fitsOnePage(layout, columns, sheet.rows),
      breaksAfter: pageBreaks(layout, columns, sheet.rows),
      ...(mark === '' ? {} : { mark }),
    },
    leadingZeros: season.output?.leadingZeros ?? false,
    columns,
    rows: sheet.rows,
    merges: sheet.merges,
  };
}
