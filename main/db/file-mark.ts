import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** The mark of the file at a path; undefined where there is none. */
export async function markAt(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && markOf(found);
}

/** What tells a file at a glance from what it was: it changes with every change of a file. Its time can be put back, but not the time of that. */
export function markOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}
