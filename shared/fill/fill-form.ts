import type { AppError } from '../errors';
import type { Result } from '../result';
import { dependentSheets, type NamedSheet } from '../spreadsheet/dependents';
import { rewritePackage } from '../spreadsheet/rewrite';
import { spliceCells } from '../spreadsheet/splice';
import type { OpenForm } from './open-form';
import type { PlannedWrite } from './plan';

/**
 * The form with some cells written, as a new file.
 *
 * A sheet that is written changes at these cells; on it and on sheets whose formulas read from it, formulas
 * lose their stored results (and nothing else), for these are no longer true: Excel and LibreOffice
 * calculate a formula without a result when they open the file, and no program can show an old figure.
 * Every other part of the package is copied as it is packed.
 */
export function fillForm(
  { workbook, layouts }: OpenForm,
  writes: readonly PlannedWrite[],
): Result<Uint8Array, AppError> {
  const sheets = workbook.sheets.map((place, index) => ({ ...place, index, layout: layouts[index] }));
  const named = sheets.flatMap(({ name, layout }): NamedSheet[] => (layout ? [{ name, layout }] : []));
  const written = new Set(writes.map(({ sheet }) => workbook.sheets[sheet]?.name ?? ''));
  const stale = dependentSheets(named, workbook.definedNames, written);
  const parts = new Map<string, Uint8Array>();
  for (const { name, part, index, layout } of sheets) {
    if (!layout || !stale.has(name)) continue;
    const own = writes.filter(({ sheet }) => sheet === index);
    const text = spliceCells(layout, { writes: own, dropsResults: true });
    if (text !== layout.text) parts.set(part, new TextEncoder().encode(text));
  }
  return rewritePackage(workbook.package, parts);
}
