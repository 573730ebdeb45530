import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { AppError } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import { readError } from './check-file';

/** What stands in a folder. One that is not there holds nothing; one that cannot be read may. Error: `file-unreadable`. */
export async function readFolder(folder: string): Promise<Result<readonly Dirent[], AppError>> {
  try {
    return ok(await readdir(folder, { withFileTypes: true }));
  } catch (error) {
    const problem = readError(error, folder);
    return problem.code === 'file-not-found' ? ok([]) : fail(problem);
  }
}
