import { type NextSeason, nextSeason } from '../../shared/domain/next-season';
import { parseSeason } from '../../shared/domain/parse-season';
import { type AppError, appError } from '../../shared/errors';
import { fail, type Result } from '../../shared/result';
import { writtenBytes } from '../vault/written-bytes';
import { loadFile, readBytes } from './check-file';
import { inTransaction } from './connection';
import { lockedByOther } from './lock';
import { putDataFile } from './put-file';
import { addSeason } from './rows/store-season';

/**
 * Puts the file of the last term, with the season that follows in it, at a new place: there is all of it or nothing. The
 * file of the last term stays as it is; what has a password is under the same one.
 *
 * Errors: `file-exists`, `file-locked`, `input-invalid`, those of `readBytes`, `loadFile` and `writeDurably`.
 */
export async function followingFile(
  from: string,
  path: string,
  input: NextSeason,
): Promise<Result<void, AppError>> {
  const locked = await lockedByOther(from);
  if (locked) return fail(locked);
  const bytes = await readBytes(from);
  if (!bytes.ok) return bytes;
  const loaded = await loadFile(from, bytes.value);
  if (!loaded.ok) return loaded;
  const { database, season, key } = loaded.value;
  try {
    const next = parseSeason(nextSeason(season, input));
    if (!next.ok) return fail(appError('input-invalid', { problems: next.error }));
    inTransaction(database, () => addSeason(database, next.value));
    const following = writtenBytes(database, key);
    return await putDataFile(path, () => following);
  } finally {
    database.close();
  }
}
