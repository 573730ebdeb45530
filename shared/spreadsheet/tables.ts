import type { AppError } from '../errors';
import { ok, type Result } from '../result';
import { parseRange, type Range } from './address';
import { isMain } from './names';
import type { SpreadsheetPackage } from './package';
import { readRelationships } from './relationships';
import { readPart, type XmlTag } from './xml';

/** A table of a sheet (“Format as Table”). */
export interface Table {
  /** As formulas call it; in old files a second name stands beside. */
  readonly names: readonly string[];
  /** All of it, with its headings and totals. */
  readonly range: Range;
  /**
   * Its heading rows. Their texts are kept a second time, as names of the table's columns: one that differs
   * makes Excel repair the file.
   */
  readonly heading: Range | undefined;
}

/** The tables of a sheet. Errors: those of `readPart`. */
export function readTables(
  source: SpreadsheetPackage,
  sheetPart: string,
): Result<readonly Table[], AppError> {
  const ties = readRelationships(source, sheetPart);
  if (!ties.ok) return ties;
  const tables: Table[] = [];
  const parts = new Set(ties.value.flatMap(({ kind, part }) => (kind === 'table' && part ? [part] : [])));
  for (const part of parts) {
    if (source.find(part) === undefined) continue;
    const read = readPart(source, part, {
      open: (tag) => {
        const range = parseRange(tag.attribute('ref') ?? '');
        if (tag.local === 'table' && isMain(tag.uri) && range !== undefined) tables.push(tableOf(tag, range));
      },
    });
    if (!read.ok) return read;
  }
  return ok(tables);
}

function tableOf(tag: XmlTag, range: Range): Table {
  const names = [tag.attribute('displayName'), tag.attribute('name')];
  const count = Number(tag.attribute('headerRowCount') ?? 1);
  const last = range.from.row + count - 1;
  return {
    names: names.filter((name) => name !== undefined),
    range,
    heading: count > 0 ? { from: range.from, to: { ...range.to, row: last } } : undefined,
  };
}
