import { hash } from 'node:crypto';
import { openWritable, type ReadableDatabase } from './connection';
import { type Migration, migrate, migrations } from './migrations/migrate';

/** The parts of a database by their names: what each is, and the words that made it. */
type Parts = ReadonlyMap<string, string>;

export function partsOf(database: ReadableDatabase): Parts {
  const rows = database.all('SELECT type, name, tbl_name, sql FROM sqlite_schema');
  return new Map(
    rows.map((row) => [String(row['name']), JSON.stringify([row['type'], row['tbl_name'], row['sql']])]),
  );
}

/**
 * SHA-256 of the parts of the newest schema (a test says the new one): a file of today is known by it at once. To make
 * them by all steps, as for every other file, takes half as long as all else of an opening.
 */
export const NEWEST_PARTS = '15ed341b85999a817a3e9b77815bc3c7ab27cac2ab42eb9d2e0b3a8919bb7cc8';

export function digestOf(parts: Parts): string {
  return hash('sha256', JSON.stringify([...parts].sort()));
}

/** Each list of steps makes the same parts every time. */
const known = new Map<string, Parts>();

async function partsMadeBy(steps: readonly Migration[]): Promise<Parts> {
  const key = steps.map(({ name }) => name).join(' ');
  const made = known.get(key);
  if (made) return made;
  const database = await openWritable();
  migrate(database, steps);
  const parts = partsOf(database);
  database.close();
  known.set(key, parts);
  return parts;
}

/**
 * The name of a table, view, trigger or index that is not as those steps make it, or is gone: another program was at
 * the file, and what it left there would run, hang or lie with the next thing that is read. Throws `DatabaseError`.
 */
export async function foreignPart(
  database: ReadableDatabase,
  steps: readonly Migration[],
): Promise<string | undefined> {
  const found = partsOf(database);
  if (steps.at(-1) === migrations.at(-1) && digestOf(found) === NEWEST_PARTS) return undefined;
  const wanted = await partsMadeBy(steps);
  return [...found.keys(), ...wanted.keys()].find((name) => found.get(name) !== wanted.get(name));
}
