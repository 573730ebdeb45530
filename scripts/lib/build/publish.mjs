/**
 * Puts a finished build in place file by file with renames, so that a program reading the output
 * meanwhile sees each file whole, old or new.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** @param {string} from a finished build @param {string} to where it is used */
export function publish(from, to) {
  const built = filesIn(from);
  for (const file of entryPagesLast(built)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
  const wanted = new Set(built);
  for (const file of filesIn(to)) if (!wanted.has(file)) rmSync(join(to, file));
  rmSync(from, { recursive: true, force: true });
}

/** A page is published after the hashed files it names. */
function entryPagesLast(files) {
  return [...files].sort((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')));
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
