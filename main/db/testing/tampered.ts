import { readFileSync, writeFileSync } from 'node:fs';
import { openReadable, openWritable, type ReadableDatabase } from '../connection';
import { digested, fileBytes } from '../file-digest';

/** A file with SQL applied from outside, as no program of ours would, and with the digest of what it holds then. */
export async function tampered(path: string, sql: string): Promise<void> {
  const database = await openWritable(digested(readFileSync(path)).contents);
  database.script(`PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; ${sql}`);
  writeFileSync(path, fileBytes(database));
  database.close();
}

/** The tables of a file as they stand on the disk. */
export function tablesOf(path: string): Promise<ReadableDatabase> {
  return openReadable(digested(readFileSync(path)).contents);
}
