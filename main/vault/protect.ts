import { join } from 'node:path';
import type { AppError } from '../../shared/errors';
import { ok, type Result } from '../../shared/result';
import { readBytes } from '../db/check-file';
import { isUnfinished, writeDurably } from '../db/durable-write';
import { readFolder } from '../db/read-folder';
import { keyring } from './keyring';
import { isVault, sealVault, type VaultKey } from './vault';

/** Where what belongs to a data file lies. */
export interface Beside {
  /** Folders of copies. */
  readonly copies: readonly string[];
  /** Folders of attachments. */
  readonly attachments: readonly string[];
}

/**
 * Brings what lies beside a data file under its password, or, without one, makes the attachments plain again. Copies
 * that have a password keep the one that they were made under.
 *
 * Errors: those of `readBytes`, `Keyring.open` and `writeDurably`, for the first file that stayed as it was.
 */
export async function protectBeside(
  { copies, attachments }: Beside,
  key: VaultKey | undefined,
): Promise<Result<void, AppError>> {
  let problem: Result<void, AppError> = ok(undefined);
  const each = async (
    folders: readonly string[],
    work: (path: string) => Promise<Result<void, AppError>>,
  ) => {
    for (const folder of folders) {
      const files = await filesIn(folder);
      if (!files.ok && problem.ok) problem = files;
      for (const path of files.ok ? files.value : []) {
        const done = await work(path);
        if (!done.ok && problem.ok) problem = done;
      }
    }
  };
  if (key) await each(copies, (path) => sealPlain(path, key));
  await each(attachments, (path) => putUnder(path, key));
  return problem;
}

async function filesIn(folder: string): Promise<Result<readonly string[], AppError>> {
  const entries = await readFolder(folder);
  if (!entries.ok) return entries;
  const files = entries.value.filter((entry) => entry.isFile() && !isUnfinished(entry.name));
  return ok(files.map(({ name }) => join(folder, name)));
}

async function sealPlain(path: string, key: VaultKey): Promise<Result<void, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  return isVault(bytes.value) ? ok(undefined) : writeDurably(path, sealVault(key, bytes.value));
}

async function putUnder(path: string, key: VaultKey | undefined): Promise<Result<void, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const plain = await keyring.open(path, bytes.value);
  if (!plain.ok) return plain;
  if (plain.value.key?.fileKey === key?.fileKey) return ok(undefined);
  return writeDurably(path, key ? sealVault(key, plain.value.contents) : plain.value.contents);
}
