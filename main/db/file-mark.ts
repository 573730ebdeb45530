import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isGone } from './file-system';

/** The mark of the file at a path; undefined where there is none. Throws where the system does not say. */
export async function markAt(path: string): Promise<string | undefined> {
  try {
    return markOf(await stat(path, { bigint: true }));
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** What tells a file at a glance from what it was: it changes with every change of a file. Its time can be put back, but not the time of that. */
export function markOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}
