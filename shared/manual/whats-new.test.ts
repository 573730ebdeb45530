import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { releases } from './whats-new';

it('reads versions and their changes, newest first', () => {
  const text = '# Có gì mới\n\nLời dẫn.\n\n## 0.2.0\n\n- Một.\n- Hai.\n\n## 0.1.0\n\n- Ba.\n';
  expect(releases(text)).toEqual([
    { version: '0.2.0', changes: ['Một.', 'Hai.'] },
    { version: '0.1.0', changes: ['Ba.'] },
  ]);
});

it('CHANGELOG.md tells of the version that the program bears, and says something of each', () => {
  const all = releases(readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8'));
  expect(all[0]?.version).toBe(manifest.version);
  for (const { changes } of all) expect(changes).not.toEqual([]);
});
