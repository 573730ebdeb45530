import type { Season } from '../../shared/domain/season';
import type { VaultKey } from '../vault/vault';
import { writtenBytes } from '../vault/written-bytes';
import { inTransaction, openWritable } from './connection';
import { migrate } from './migrations/migrate';
import { insert } from './rows/statements';
import { addSeason } from './rows/store-season';

/** The bytes of a data file that holds one season, and no history yet; under a key where one is given. */
export async function dataFileBytes(season: Season, sample: boolean, key?: VaultKey): Promise<Uint8Array> {
  const database = await openWritable();
  migrate(database);
  inTransaction(database, () => {
    insert(database, 'data_file', { id: 1, is_sample: sample ? 1 : 0, created_at: new Date().toISOString() });
    addSeason(database, season);
  });
  const bytes = writtenBytes(database, key);
  database.close();
  return bytes;
}
