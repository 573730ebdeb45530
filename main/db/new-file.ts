import type { Season } from '../../shared/domain/season';
import { inTransaction, openWritable } from './connection';
import { fileBytes } from './file-digest';
import { migrate } from './migrations/migrate';
import { insert } from './rows/statements';
import { addSeason } from './rows/store-season';

/** The bytes of a data file that holds one season, and no history yet. */
export async function dataFileBytes(season: Season, sample: boolean): Promise<Uint8Array> {
  const database = await openWritable();
  migrate(database);
  inTransaction(database, () => {
    insert(database, 'data_file', { id: 1, is_sample: sample ? 1 : 0, created_at: new Date().toISOString() });
    addSeason(database, season);
  });
  const bytes = fileBytes(database);
  database.close();
  return bytes;
}
