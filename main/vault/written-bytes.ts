import type { WritableDatabase } from '../db/connection';
import { fileBytes, type MemoryFor } from '../db/file-digest';
import { sealVault, type VaultKey } from './vault';

/** A database as the bytes of a file, under its password where it has one, in the memory that `room` offers or of their own. */
export function writtenBytes(
  database: WritableDatabase,
  key: VaultKey | undefined,
  room?: MemoryFor,
): Uint8Array {
  return key ? sealVault(key, fileBytes(database), room) : fileBytes(database, room);
}
