import { openWritable, type ReadableDatabase } from './connection';
import { type Migration, migrate } from './migrations/migrate';

/** The parts of a database by their names: what each is, and the words that made it. */
type Parts = ReadonlyMap<string, string>;

function partsOf(database: ReadableDatabase): Parts {
  const rows = database.all('SELECT type, name, tbl_name, sql FROM sqlite_schema');
  return new Map(
    rows.map((row) => [String(row['name']), JSON.stringify([row['type'], row['tbl_name'], row['sql']])]),
  );
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
  const wanted = await partsMadeBy(steps);
  const found = partsOf(database);
  return [...found.keys(), ...wanted.keys()].find((name) => found.get(name) !== wanted.get(name));
}
