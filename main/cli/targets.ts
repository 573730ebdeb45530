import { mkdir, stat } from 'node:fs/promises';
import { type AppError, appError } from '../../shared/errors';
import { writeError } from '../db/durable-write';
import { systemCode } from '../db/file-system';

/** Where commands write to. */

/** Makes a folder where there is none; why that cannot be. */
export async function createFolder(folder: string): Promise<AppError | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    return undefined;
  } catch (error) {
    // a file of that name stands there
    if (systemCode(error) === 'EEXIST') return appError('target-unwritable', { path: folder });
    return writeError(error, folder);
  }
}

/** A file that stands in the way, unless it may be replaced. */
export async function existing(target: string, force: boolean): Promise<AppError | undefined> {
  const there = await stat(target).catch(() => undefined);
  return there && !force ? appError('file-exists', { path: target }) : undefined;
}
