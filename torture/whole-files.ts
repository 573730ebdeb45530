import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { removeUnfinishedIn } from '../main/db/durable-write';

/** Why a file that was written for others cannot be read by them. */
function unreadable(path: string): string | undefined {
  const bytes = readFileSync(path);
  try {
    if (path.endsWith('.json')) JSON.parse(bytes.toString('utf8'));
    else if (Object.keys(unzipSync(bytes)).length === 0) return `${path} is empty`;
  } catch (error) {
    return `${path}: ${String(error)}`;
  }
  return undefined;
}

/** Files that are no whole ones; what is unfinished on the way to one goes, and is none. */
export async function notWhole(
  folder: string,
  endings: readonly string[] = ['.xlsx', '.docx', '.json'],
): Promise<readonly string[]> {
  for (const each of [folder, ...foldersIn(folder)]) await removeUnfinishedIn(each, 0);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
    .flatMap(({ parentPath, name }) => unreadable(join(parentPath, name)) ?? []);
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
}
