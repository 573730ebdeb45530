import { type AppError, appError } from '../errors';
import { fail, ok, type Result } from '../result';
import { telling } from '../stepwise';
import { readComments, withComments } from './comments';
import { RowReader, type SheetLimits, sheetLimits } from './row-reader';
import { readSharedStringsInSteps } from './shared-strings';
import { readSheetStyles } from './sheet-styles';
import type { SheetTable } from './sheet-table';
import type { Workbook, WorksheetPlace } from './workbook';
import { readPartInSteps } from './xml';

/** How far reading has come, in bytes of the parts unpacked. */
export interface SheetProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Reads what stands in the cells of a sheet as they show it, step by step whenever the caller goes on. Results
 * of formulas are read as they stand; empty cells and rows are left out, as is what merged cells cover.
 *
 * Errors: `xlsx-damaged`; `sheet-too-large` beyond the limits.
 */
export function* readSheet(
  workbook: Workbook,
  sheet: WorksheetPlace,
  limits: SheetLimits = sheetLimits,
): Generator<SheetProgress, Result<SheetTable, AppError>> {
  const { package: source, sharedStringsPart, date1904 } = workbook;
  const sizeOf = (part: string | undefined) => (part === undefined ? 0 : (source.find(part)?.size ?? 0));
  const before = sizeOf(sharedStringsPart);
  const of = before + sizeOf(sheet.part);
  const styles = readSheetStyles(workbook);
  if (!styles.ok) return styles;
  const strings = yield* inParts(readSharedStringsInSteps(workbook), 0, of);
  if (!strings.ok) return strings;
  const rows = new RowReader(strings.value, styles.value, date1904, limits);
  const read = yield* inParts(readPartInSteps(source, sheet.part, rows), before, of);
  if (!read.ok) return read;
  const table = rows.table();
  if (table === undefined) return fail(appError('sheet-too-large'));
  const comments = readComments(source, sheet.part);
  return comments.ok ? ok(withComments(table, comments.value)) : comments;
}

function inParts<T>(steps: Generator<number, T>, before: number, of: number): Generator<SheetProgress, T> {
  return telling(steps, (done) => ({ done: before + done, of }));
}
