import type { Row, WritableDatabase } from '../connection';

/** Statements on rows. Table and column names come from this program only. */

/** Adds a row and gives its id. */
export function insert(database: WritableDatabase, table: string, row: Row): number {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places}) RETURNING rowid AS id`;
  return Number(database.get(sql, Object.values(row))?.['id']);
}

/** Changes the named columns of the rows in which `keyColumn` is `key`. */
export function update(
  database: WritableDatabase,
  table: string,
  row: Row,
  [keyColumn, key]: readonly [column: string, value: number],
): void {
  const places = Object.keys(row).map((column) => `${column} = ?`);
  database.run(`UPDATE ${table} SET ${places.join(', ')} WHERE ${keyColumn} = ?`, [
    ...Object.values(row),
    key,
  ]);
}

/** Adds the row of a key, or changes it where it is there, and gives its id. The columns of the key are unique together. */
export function upsert(database: WritableDatabase, table: string, key: Row, row: Row): number {
  const columns = [...Object.keys(key), ...Object.keys(row)];
  const places = columns.map(() => '?').join(', ');
  const set = Object.keys(row).map((column) => `${column} = excluded.${column}`);
  const done = database.get(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})
     ON CONFLICT (${Object.keys(key).join(', ')}) DO UPDATE SET ${set.join(', ')} RETURNING rowid AS id`,
    [...Object.values(key), ...Object.values(row)],
  );
  return Number(done?.['id']);
}

/** A list of a value, before and after; each item is a row at its place `seq` among those of its owner. */
interface ListChange<T> {
  readonly before: readonly T[] | undefined;
  readonly after: readonly T[] | undefined;
  readonly rowOf: (item: T) => Row;
  /** Stores what the item owns, once it has its row; what it owned goes with the old row. */
  readonly inside?: (item: T, row: number) => void;
}

/** Writes the rows of those items that are others than before at their places. */
export function storeList<T>(
  database: WritableDatabase,
  table: string,
  owner: Row,
  { before = [], after = [], rowOf, inside }: ListChange<T>,
): void {
  if (before === after) return;
  const changed = after.flatMap((item, seq) => (item === before[seq] ? [] : [seq]));
  const old = before.flatMap((item, seq) => (item === after[seq] ? [] : [seq]));
  for (const seq of old) remove(database, table, { ...owner, seq });
  for (const seq of changed) {
    const item = after[seq] as T;
    const row = insert(database, table, { ...owner, seq, ...rowOf(item) });
    inside?.(item, row);
  }
}

/** Removes the rows in which these columns hold these values. */
export function remove(database: WritableDatabase, table: string, key: Row): void {
  const where = Object.keys(key).map((column) => `${column} IS ?`);
  database.run(`DELETE FROM ${table} WHERE ${where.join(' AND ')}`, Object.values(key));
}
