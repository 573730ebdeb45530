import { realpathSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';

/** Whether two paths lead to one file, by whatever links, and on Windows whatever the case of their letters. */
export function samePlace(a: string, b: string): boolean {
  try {
    return realpathSync.native(a) === realpathSync.native(b);
  } catch {
    return false;
  }
}

/**
 * The file that a link leads to, for its copies and attachments lie beside that; any other path stays as it was given:
 * the user knows the drive, and not what server stands behind it.
 */
export async function throughLink(path: string): Promise<string> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  return isLink ? realpath(path).catch(() => path) : path;
}
