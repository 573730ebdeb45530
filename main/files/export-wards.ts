import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ward } from '../../shared/combined/combined';
import { type AppError, appError, partly } from '../../shared/errors';
import { wardReport } from '../../shared/export/documents/ward-report';
import type { SheetCode } from '../../shared/export/sheet-codes';
import { buildWardTotals, totalCodes, usualTotals } from '../../shared/export/ward-sheets';
import { fail, ok, type Result } from '../../shared/result';
import { writeDurably } from '../db/durable-write';
import { exportDocument } from './export-document';
import { exportWorkbook } from './export-workbook';
import { safeFileName } from './file-name';

export interface WardExport {
  readonly folder: string;
  /** Begins the name of each file. */
  readonly stem: string;
  readonly sheets: readonly SheetCode[];
  /** The list of all people (B2) stands beside the totals, which then count from it. */
  readonly people: boolean;
  readonly generatedOn: string;
  readonly overwrite: boolean;
}

/**
 * The sheets of a combined file: the total by wards with its report, and those of each ward as a
 * workbook of its own. Gives the paths. Nothing is written where a file stands in the way.
 *
 * Errors: `file-exists`, those of `writeDurably` and `exportWorkbook`.
 */
export async function exportWards(
  wards: readonly Ward[],
  { folder, stem, sheets, people, generatedOn, overwrite }: WardExport,
): Promise<Result<readonly string[], AppError>> {
  const total = totalSheetsPath(folder, stem);
  const report = totalReportPath(folder, stem);
  const targets = wards.map(({ key, season }) =>
    join(folder, `${stem}-${key}-${safeFileName(season.committee.name)}.xlsx`),
  );
  for (const path of overwrite ? [] : [total, report, ...targets]) {
    if (await isThere(path)) return fail(appError('file-exists', { path }));
  }
  const totals = people ? totalCodes : usualTotals;
  const written = await writeDurably(total, buildWardTotals(wards, { generatedOn, sheets: totals }));
  if (!written.ok) return written;
  const told = await exportDocument(report, wardReport(wards, { generatedOn }));
  const of = targets.length + 2;
  if (!told.ok) return fail(partly(told.error, 1, of));
  for (const [index, { season }] of wards.entries()) {
    const path = targets[index] ?? folder;
    const own = await exportWorkbook(path, season, { sheets, sample: false, generatedOn });
    if (!own.ok) return fail(partly(own.error, index + 2, of));
  }
  return ok([total, report, ...targets]);
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The sheets of the totals. */
export function totalSheetsPath(folder: string, stem: string): string {
  return join(folder, `${stem}-tong-hop.xlsx`);
}

/** The report of the totals. */
export function totalReportPath(folder: string, stem: string): string {
  return join(folder, `${stem}-tong-hop-bao-cao.docx`);
}
