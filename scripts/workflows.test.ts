import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Runners are not root, so that `npm test` installs nothing there: what it asks for has to be there before. */
const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const needed = [...read('scripts/lib/system/needs.mjs').matchAll(/package: '([^']+)'/gu)].map(
  ([, name = '']) => name.replace('fonts-liberation2', 'fonts-liberation'),
);

it.each(['test.yml', 'random.yml'])('%s installs each package that the tests ask for', (name) => {
  const installed = /apt-get install[^\n]*(?:\n {10}.*)*/u.exec(read(`.github/workflows/${name}`))?.[0];
  expect(needed).toContain('python3-uno');
  expect(needed.filter((each) => !installed?.split(/\s+/u).includes(each))).toEqual([]);
});
