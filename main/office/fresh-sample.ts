/** The sample as it was at first. */
import { rm } from 'node:fs/promises';
import type { AppError } from '../../shared/errors';
import { wholeSample } from '../../shared/fixtures/whole/whole-sample';
import { fail, type Result } from '../../shared/result';
import { backupFolderOf } from '../db/backup';
import { createDataFile, type OpenDataFile, openDataFile } from '../db/data-file';
import { writeError } from '../db/durable-write';

/** Makes and opens it in its own place. Errors: those of `createDataFile` and `openDataFile`. */
export async function freshSample(path: string): Promise<Result<OpenDataFile, AppError>> {
  // whatever became of the last one: it stands in the program's own folder and holds nothing of the user's
  try {
    for (const last of [path, backupFolderOf(path)]) await rm(last, { force: true, recursive: true });
  } catch (error) {
    return fail(writeError(error, path));
  }
  const created = await createDataFile(path, wholeSample(), { sample: true });
  return created.ok ? openDataFile(path) : created;
}
