import type { Row, WritableDatabase } from '../connection';

/** Adds a row and gives its id. Table and column names come from this program only. */
export function insert(database: WritableDatabase, table: string, row: Row): number {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  database.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, Object.values(row));
  return Number(database.get('SELECT last_insert_rowid() AS id')?.['id']);
}

/** Changes the named columns of the rows in which `keyColumn` is `key`; a row without columns changes nothing. */
export function update(
  database: WritableDatabase,
  table: string,
  row: Row,
  [keyColumn, key]: readonly [column: string, value: number],
): void {
  const columns = Object.keys(row);
  if (columns.length === 0) return;
  const places = columns.map((column) => `${column} = ?`).join(', ');
  database.run(`UPDATE ${table} SET ${places} WHERE ${keyColumn} = ?`, [...Object.values(row), key]);
}
