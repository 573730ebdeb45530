import type { WritableDatabase } from '../db/connection';
import { type Again, fileBytes } from '../db/file-digest';
import { sealVault, type VaultKey } from './vault';

/** A database as the bytes of a file, under its password where it has one; what may be used again is as in `fileBytes`. */
export function writtenBytes(
  database: WritableDatabase,
  key: VaultKey | undefined,
  again?: Again,
): Uint8Array {
  return key
    ? sealVault(key, fileBytes(database), { room: again?.room, withFormer: true })
    : fileBytes(database, again);
}
