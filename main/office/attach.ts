import type { AppError } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { attachFile } from '../files/attachments';
import type { Office } from './office';

/**
 * Copies a file beside the open one, under the password that this has when its turn comes; gives the name of the copy.
 * Errors: `no-file-open`, `file-left`, `file-viewed` and those of `attachFile`.
 */
export function attachTo(office: Office, handle: string, source: string): Promise<Result<string, AppError>> {
  return office.beside.run(async () => {
    const file = office.protectable(handle);
    return file.ok ? attachFile(file.value.info().path, source, file.value.key()) : file;
  });
}
