import type { Season } from '../../../shared/domain/season';
import { ok } from '../../../shared/result';
import { openWritable, type WritableDatabase } from '../connection';
import type { EditContext } from '../edits/context';
import { migrate } from '../migrations/migrate';
import { currentSeason, readSeason } from '../rows/read-season';
import { writeSeason } from '../rows/write-season';

/** A database in memory that holds one season, as an edit finds it. */
export async function inMemory(season: Season): Promise<EditContext> {
  const database = await openWritable();
  migrate(database);
  addSeason(database, season);
  const rows = currentSeason(database);
  if (!rows) throw new Error('the season just written is not found');
  return { database, rows };
}

/** Adds a further season, with a ward committee of its own. */
export function addSeason(database: WritableDatabase, season: Season): void {
  database.transaction(() => {
    writeSeason(database, season);
    return ok(undefined);
  });
}

/** The season as the rows make it, not yet checked. */
export function storedSeason({ database, rows }: EditContext): unknown {
  return readSeason(database, rows);
}
