import type { Season } from '../domain/season';
import { columnLetters } from './formula';
import type { SheetModel } from './sheet-model';
import { type SheetRequest, sheetModels } from './sheet-models';
import { type DefinedName, packWorkbook } from './xlsx/package-parts';
import { SheetWriter } from './xlsx/sheet-xml';
import { SharedStrings } from './xlsx/strings';
import { StyleParts } from './xlsx/style-parts';

/**
 * The sheets as one workbook (.xlsx), for Excel 2007 and later and LibreOffice.
 * Text that a user typed is never a formula; every formula carries its result.
 */
export function buildWorkbook(season: Season, options: SheetRequest): Uint8Array {
  const { generatedOn, onProgress } = options;
  onProgress?.({ step: 'counting', done: 0, of: 1 });
  const models = sheetModels(season, options);
  onProgress?.({ step: 'counting', done: 1, of: 1 });
  const of = models.length + 1;
  return writeWorkbook(models, {
    author: season.committee.name,
    createdOn: generatedOn,
    onSheet: (done) => onProgress?.({ step: 'building', done, of }),
  });
}

/** What a workbook says of itself: the committee, not the program. */
export interface WorkbookProperties {
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly createdOn: string;
  /** Called with the parts done: after each sheet, and once more when the file is packed. */
  readonly onSheet?: (done: number) => void;
}

/** Writes sheet models as a workbook, a worksheet each, named by its code. */
export function writeWorkbook(
  models: readonly SheetModel[],
  { author, createdOn, onSheet }: WorkbookProperties,
): Uint8Array {
  onSheet?.(0);
  const strings = new SharedStrings();
  const styles = new StyleParts();
  const writer = new SheetWriter(strings, styles);
  const sheets = models.map((model, index) => {
    const sheet = { name: model.name ?? model.code, xml: writer.sheet(model, index === 0) };
    onSheet?.(index + 1);
    return sheet;
  });
  const bytes = packWorkbook({
    sheets,
    names: models.flatMap(definedNames),
    strings: strings.xml(),
    styles: styles.xml(),
    author,
    createdOn,
  });
  onSheet?.(models.length + 1);
  return bytes;
}

/** What is printed, what is printed again on each page, and what is filtered; Excel wants them in this order of names. */
function definedNames(model: SheetModel, sheet: number): readonly DefinedName[] {
  const { page, filter } = model;
  const inSheet = (place: string) => `'${(model.name ?? model.code).replaceAll("'", "''")}'!${place}`;
  const fixed = ({ row, column }: { readonly row: number; readonly column: number }) =>
    `$${columnLetters(column)}$${row}`;
  const block = ({ from, to }: SheetModel['page']['printArea']) => inSheet(`${fixed(from)}:${fixed(to)}`);
  const { from, to } = page.headingRows;
  const { twoWide } = page;
  const columns = twoWide === undefined ? [] : [inSheet(`$A:$${columnLetters(twoWide.repeated)}`)];
  return [
    ...(filter === undefined
      ? []
      : [{ name: '_xlnm._FilterDatabase', sheet, place: block(filter) } as const]),
    { name: '_xlnm.Print_Area', sheet, place: block(page.printArea) },
    { name: '_xlnm.Print_Titles', sheet, place: [...columns, inSheet(`$${from}:$${to}`)].join(',') },
  ];
}
