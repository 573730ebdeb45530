import {
  type CellPartName,
  cellParts,
  partNamed,
  type SeasonPartName,
  seasonParts,
} from '../../../shared/domain/parts';
import type { Cell, Season } from '../../../shared/domain/season';
import type { ReadableDatabase, Row, WritableDatabase } from '../connection';
import { insert, remove } from './statements';

/** Whose parts: those of a season's cell, or without a cell those of the season itself. */
export interface PartOwner {
  readonly season: number;
  readonly cell: number | null;
}

/** Parts by their names, still to be checked by the schema. */
export type StoredParts = Readonly<Record<string, unknown>>;

/** Brings the stored parts of a season itself from one value to another. */
export function storeSeasonParts(
  database: WritableDatabase,
  season: number,
  before: Season,
  after: Season,
): void {
  for (const name of Object.keys(seasonParts) as SeasonPartName[]) {
    storePart(database, { season, cell: null }, name, before[name], after[name]);
  }
}

/** Brings the stored parts of a cell from one value to another; `before` is undefined for a new cell. */
export function storeCellParts(
  database: WritableDatabase,
  owner: PartOwner,
  before: Cell | undefined,
  after: Cell,
): void {
  for (const name of Object.keys(cellParts) as CellPartName[]) {
    storePart(database, owner, name, before?.[name], after[name]);
  }
}

interface Item {
  readonly id: string;
}

function storePart(
  database: WritableDatabase,
  owner: PartOwner,
  name: string,
  before: unknown,
  after: unknown,
): void {
  if (before === after) return;
  const key = { season_id: owner.season, cell_id: owner.cell, name };
  const isList = partNamed(name, owner.cell !== null)?.kind === 'list';
  // of a list the row without `ref` says that it is there; of a group of fields it holds them
  if (before === undefined || after === undefined || !isList) {
    remove(database, 'part', { ...key, ref: null });
    const value = isList ? '[]' : JSON.stringify(after);
    if (after !== undefined) insert(database, 'part', { ...key, ref: null, seq: 0, value });
  }
  if (isList) storeItems(database, key, (before ?? []) as readonly Item[], (after ?? []) as readonly Item[]);
}

/**
 * Items are told apart by their ids: one that is the same object at the same place stands as it is. All that go and all
 * that come are one statement each, whose values are one text: a list that comes in has thousands.
 */
function storeItems(
  database: WritableDatabase,
  { season_id: season = null, cell_id: cell = null, name = null }: Row,
  before: readonly Item[],
  after: readonly Item[],
): void {
  const old = new Map(before.map((item, seq) => [item.id, { item, seq }]));
  const come = after.flatMap((item, seq) => {
    const place = old.get(item.id);
    return place?.item === item && place.seq === seq ? [] : [{ item, seq }];
  });
  const coming = new Set(come.map(({ item }) => item.id));
  const kept = new Set(after.map(({ id }) => id));
  const go = before.flatMap(({ id }) => (kept.has(id) && !coming.has(id) ? [] : [id]));
  if (go.length > 0) database.run(DELETE_ITEMS, [season, cell, name, JSON.stringify(go)]);
  const rows = come.map(({ item, seq }) => [item.id, seq, JSON.stringify(item)]);
  if (rows.length > 0) database.run(INSERT_ITEMS, [season, cell, name, JSON.stringify(rows)]);
}

const DELETE_ITEMS = `DELETE FROM part WHERE season_id IS ? AND cell_id IS ? AND name IS ?
  AND ref IN (SELECT value FROM json_each(?))`;

const INSERT_ITEMS = `INSERT INTO part (season_id, cell_id, name, ref, seq, value)
  SELECT ?, ?, ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`;

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
