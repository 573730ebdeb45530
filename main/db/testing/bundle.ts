import { copyFileSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');

/**
 * Bundles a program of ours so that plain Node runs it, as the command line is
 * bundled; gives its path. For tests that need a process of its own.
 */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dhcb-bundle-'));
  await build({
    root,
    configFile: join(root, 'vite.cli.config.ts'),
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: { entry },
      rolldownOptions: { output: { entryFileNames: 'program.cjs' } },
    },
  });
  const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
  copyFileSync(wasm, join(folder, 'sql-wasm.wasm'));
  return join(folder, 'program.cjs');
}
