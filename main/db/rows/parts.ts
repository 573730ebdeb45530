import { cellParts, partNamed, type SeasonPartName, seasonParts } from '../../../shared/domain/parts';
import type { Cell, Season } from '../../../shared/domain/season';
import type { ReadableDatabase, Row, WritableDatabase } from '../connection';
import { insert } from './statements';

/** Whose parts: those of a season's cell, or without a cell those of the season itself. */
export interface PartOwner {
  readonly season: number;
  readonly cell: number | null;
}

/** Parts by their names, still to be checked by the schema. */
export type StoredParts = Readonly<Record<string, unknown>>;

/** Stores the parts of a season itself. */
export function writeSeasonParts(database: WritableDatabase, season: number, value: Season): void {
  for (const name of Object.keys(seasonParts) as SeasonPartName[]) {
    if (value[name] !== undefined) writePart(database, { season, cell: null }, name, value[name]);
  }
}

/** Stores the parts of a cell. */
export function writeCellParts(database: WritableDatabase, owner: PartOwner, value: Cell): void {
  for (const name of Object.keys(cellParts) as (keyof typeof cellParts)[]) {
    if (value[name] !== undefined) writePart(database, owner, name, value[name]);
  }
}

/** Adds a whole part, which must not be there yet. */
export function writePart(database: WritableDatabase, owner: PartOwner, name: string, value: unknown): void {
  const row = { season_id: owner.season, cell_id: owner.cell, name };
  if (partNamed(name, owner.cell !== null)?.kind === 'value') {
    insert(database, 'part', { ...row, ref: null, seq: 0, value: JSON.stringify(value) });
    return;
  }
  insert(database, 'part', { ...row, ref: null, seq: 0, value: '[]' });
  (value as readonly { readonly id: string }[]).forEach((item, seq) => {
    insert(database, 'part', { ...row, ref: item.id, seq, value: JSON.stringify(item) });
  });
}

const IN_ORDER = 'ORDER BY part.seq, part.id';

/** The season's own parts: all, or those named. */
export function readSeasonParts(
  database: ReadableDatabase,
  season: number,
  only?: ReadonlySet<string>,
): StoredParts {
  const found = database.all(`SELECT * FROM part WHERE season_id = ? AND cell_id IS NULL ${IN_ORDER}`, [
    season,
  ]);
  return partsFromRows(only ? found.filter((row) => only.has(String(row['name']))) : found);
}

/** The parts in the rows of one owner. */
export function partsFromRows(rows: readonly Row[]): StoredParts {
  const parts: Record<string, unknown> = {};
  for (const row of rows) if (row['ref'] === null) parts[String(row['name'])] = jsonOf(row);
  for (const row of rows) {
    const items = parts[String(row['name'])];
    if (row['ref'] !== null && Array.isArray(items)) items.push(jsonOf(row));
  }
  return parts;
}

function jsonOf(row: Row): unknown {
  return JSON.parse(String(row['value'])) as unknown;
}
