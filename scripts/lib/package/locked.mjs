/** The libraries that the program holds, as package-lock.json names them: what is for development alone is left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';

/** @returns {{ place: string, name: string, version: string, licence: string }[]} by name; `place` is its folder */
export function librariesInside() {
  const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([place, entry]) => place !== '' && !entry.dev && !entry.devOptional)
    .map(([place, entry]) => ({
      place: join(projectRoot, place),
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      licence: entry.license ?? '',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
