import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../main/db/testing/bundle';
import { seed } from '../shared/testing/property-runs';

/** The short form of `npm run torture`: a few of each. */
let program: string;

beforeAll(async () => {
  const entry = join(import.meta.dirname, '../main/document-worker.ts');
  program = await bundle(join(import.meta.dirname, 'main.ts'), { entry, name: 'document-worker.cjs' });
});

afterAll(() => {
  rmSync(dirname(program), { recursive: true, force: true });
});

/** What a part found: lines that end in four zeros found nothing. */
function withoutGood(said: string): string {
  const lines = said.split('\n').filter((line) => !/(?: +0){4}$/u.test(line));
  return lines.join('\n');
}

it.each([
  ['kills of every work, two processes at one file, one that reads', ['kill', 'two', 'read'], 0.01],
  ['every work on a disk that fails, and any call of the window', ['fail', 'calls'], 0.003],
  ['clocks that jump, disks that run full and go', ['clocks', 'disks', 'full'], 0.05],
  ['damaged files and files of others', ['damage', 'interchange'], 0.01],
])('loses nothing, breaks nothing, answers always: %s', async (_what, parts, share) => {
  const args = [program, ...parts, '--share', String(share), '--seed', String(seed)];
  const child = spawn(process.execPath, args, { cwd: join(import.meta.dirname, '..') });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const [code] = (await once(child, 'close')) as [number];
  expect(code, withoutGood(said)).toBe(0);
});
