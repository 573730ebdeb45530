import type { Season } from '../../../shared/domain/season';
import { inTransaction, openWritable, type WritableDatabase } from '../connection';
import { migrate } from '../migrations/migrate';
import { readSeason, type SeasonRows } from '../rows/read-season';
import { addSeason } from '../rows/store-season';

/** A season in a database in memory. */
export interface MemoryFile {
  readonly database: WritableDatabase;
  readonly rows: SeasonRows;
}

/** A database in memory that holds one season. */
export async function inMemory(season: Season): Promise<MemoryFile> {
  const database = await openWritable();
  migrate(database);
  return { database, rows: addedSeason(database, season) };
}

/** Adds a further season. */
export function addedSeason(database: WritableDatabase, season: Season): SeasonRows {
  return inTransaction(database, () => addSeason(database, season));
}

/** The season as the rows make it, not yet checked. */
export function storedSeason({ database, rows }: MemoryFile): unknown {
  return readSeason(database, rows);
}
