/** Whether sources changed since a build: names, sizes and times, so that a deleted file counts too. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../paths.mjs';

const TEST_FILE = /\.(test|spec)\.tsx?$/;

/** @param {readonly string[]} sources paths relative to the project */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, join(projectRoot, source));
  return hash.digest('hex');
}

function addTo(hash, path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else if (!TEST_FILE.test(path)) {
    hash.update(`${relative(projectRoot, path)}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
}
