import type { Season } from '../../shared/domain/season';
import { type AppError, appError } from '../../shared/errors';
import type { SheetRequest } from '../../shared/export/sheet-models';
import { buildWorkbook } from '../../shared/export/workbook';
import { fail, type Result } from '../../shared/result';
import { writeDurably, writeError } from '../db/durable-write';
import { type FileSystem, nodeFileSystem } from '../db/file-system';

/**
 * Writes the chosen sheets as one workbook to `path`, replacing a file of that
 * name only when the new one is whole on the disk; then opens it again and
 * compares.
 *
 * Errors: `disk-full`, `target-unwritable`, `target-locked` (open in Excel),
 * `write-failed`; the old file then stays as it was.
 */
export async function exportWorkbook(
  path: string,
  season: Season,
  options: SheetRequest,
  system: FileSystem = nodeFileSystem,
): Promise<Result<void, AppError>> {
  const bytes = buildWorkbook(season, options);
  options.onProgress?.({ step: 'writing', done: 0, of: 1 });
  const written = await writeDurably(path, bytes, system);
  if (!written.ok) return written;
  options.onProgress?.({ step: 'writing', done: 1, of: 1 });
  options.onProgress?.({ step: 'checking', done: 0, of: 1 });
  const problem = await problemOf(path, bytes, system);
  if (problem !== undefined) return fail(problem);
  options.onProgress?.({ step: 'checking', done: 1, of: 1 });
  return written;
}

/** What stands at `path` now must be what was built, byte for byte. */
async function problemOf(path: string, bytes: Uint8Array, system: FileSystem): Promise<AppError | undefined> {
  try {
    const found = await system.readFile(path);
    return Buffer.compare(found, bytes) === 0 ? undefined : appError('write-failed', { path });
  } catch (error) {
    return writeError(error, path);
  }
}
