import { realpathSync } from 'node:fs';

/** Whether two paths lead to one file, by whatever links. */
export function samePlace(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
