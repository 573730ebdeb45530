import type { AppError } from '../errors';
import { fail, ok, type Result } from '../result';
import { withCalculation } from '../spreadsheet/calculation';
import { staleCells } from '../spreadsheet/dependents';
import { partBytes, unknownEncoding } from '../spreadsheet/package';
import { rewritePackage } from '../spreadsheet/rewrite';
import { spliceCells } from '../spreadsheet/splice';
import type { IsStale } from '../spreadsheet/stale-search';
import { partText } from '../spreadsheet/xml-encoding';
import { formulaBook, type OpenForm } from './open-form';
import type { PlannedWrite } from './plan';

/**
 * The form with some cells written, as a new file.
 *
 * A sheet that is written changes at these cells; formulas that read from them, on whatever sheet and by
 * whatever way, lose their stored results (and nothing else), for these are no longer true: Excel and
 * LibreOffice calculate a formula without a result when they open the file, and no program can show an old
 * figure. A workbook that is calculated by hand is set to automatic, for there both would show 0. Every other
 * part of the package is copied as it is packed.
 */
export function fillForm(form: OpenForm, writes: readonly PlannedWrite[]): Result<Uint8Array, AppError> {
  const { workbook, sheets } = form;
  const isStale = staleOf(form, writes);
  const parts = new Map<string, Uint8Array>();
  let losesResults = false;
  for (const [index, { part }] of workbook.sheets.entries()) {
    const sheet = sheets[index];
    if (!sheet) continue;
    const own = writes.filter((write) => write.sheet === index);
    const change = { writes: own, isStale: (cell: PlannedPlace) => isStale(index, cell) };
    const text = spliceCells(sheet.layout, change);
    if (text !== sheet.layout.text) parts.set(part, sheet.encode(text));
    losesResults ||= sheet.layout.rows.some(({ cells }) =>
      cells.some((cell) => cell.hasFormula && isStale(index, cell)),
    );
  }
  if (losesResults && form.form.notes.includes('manual-calculation')) {
    const calculated = calculatedPart(form);
    if (!calculated.ok) return calculated;
    parts.set(workbook.part, calculated.value);
  }
  return rewritePackage(workbook.package, parts);
}

type PlannedPlace = Pick<PlannedWrite, 'row' | 'column'>;

function staleOf({ workbook, sheets }: OpenForm, writes: readonly PlannedWrite[]): IsStale {
  const written = writes.map(({ sheet, row, column }) => {
    return { sheet, top: row, bottom: row, left: column, right: column };
  });
  return staleCells(formulaBook(workbook, sheets), written);
}

function calculatedPart({ workbook: { package: source, part } }: OpenForm): Result<Uint8Array, AppError> {
  const bytes = partBytes(source, part);
  if (!bytes.ok) return bytes;
  const read = partText(bytes.value);
  return read ? ok(read.encode(withCalculation(read.text))) : fail(unknownEncoding(part));
}
