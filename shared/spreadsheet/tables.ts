import type { AppError } from '../errors';
import { ok, type Result } from '../result';
import { parseRange, type Range } from './address';
import { isMain } from './names';
import type { SpreadsheetPackage } from './package';
import { readRelationships } from './relationships';
import { readPart } from './xml';

/**
 * The heading rows of a sheet's tables (“Format as Table”). Their texts are kept a second time, as names of
 * the table's columns: one that differs makes Excel repair the file.
 */
export function readTableHeadings(
  source: SpreadsheetPackage,
  sheetPart: string,
): Result<readonly Range[], AppError> {
  const ties = readRelationships(source, sheetPart);
  if (!ties.ok) return ties;
  const headings: Range[] = [];
  for (const { kind, part } of ties.value) {
    if (kind !== 'table' || part === undefined || source.find(part) === undefined) continue;
    const read = readPart(source, part, {
      open: (tag) => {
        const range = parseRange(tag.attribute('ref') ?? '');
        if (tag.local !== 'table' || !isMain(tag.uri) || range === undefined) return;
        const count = Number(tag.attribute('headerRowCount') ?? 1);
        if (count > 0)
          headings.push({ from: range.from, to: { ...range.to, row: range.from.row + count - 1 } });
      },
    });
    if (!read.ok) return read;
  }
  return ok(headings);
}
