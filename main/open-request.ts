/** The data file that a start asks for: Windows gives a double-clicked file as an argument. */
import { extname, resolve } from 'node:path';

const DATA_FILE_EXTENSION = '.dhcb';

/** @param workingFolder where the asking process stood, which relative paths mean */
export function dataFileIn(args: readonly string[], workingFolder: string): string | undefined {
  const file = args
    .slice(1)
    .find((arg) => !arg.startsWith('-') && extname(arg).toLowerCase() === DATA_FILE_EXTENSION);
  return file === undefined ? undefined : resolve(workingFolder, file);
}
