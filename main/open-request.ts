/** The data file or package that a start asks for: Windows gives a double-clicked file as an argument. */
import { extname, resolve } from 'node:path';

const EXTENSIONS: ReadonlySet<string> = new Set(['.dhcb', '.dhcbgoi']);

const PACKAGE_ENDING = /\.dhcbgoi$/iu;

/** Whether a path is that of a package, by its name alone. */
export function isPackageName(path: string): boolean {
  return PACKAGE_ENDING.test(path);
}

/** @param workingFolder where the asking process stood, which relative paths mean */
export function dataFileIn(args: readonly string[], workingFolder: string): string | undefined {
  const file = args
    .slice(1)
    .find((arg) => !arg.startsWith('-') && EXTENSIONS.has(extname(arg).toLowerCase()));
  return file === undefined ? undefined : resolve(workingFolder, file);
}
