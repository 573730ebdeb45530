import { copyFileSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');

/**
 * Bundles a program of ours so that plain Node runs it, as the command line is
 * bundled; gives its path. For tests that need a process of its own. A thread that the program starts is one file beside it.
 */
export async function bundle(entry: string, thread?: { readonly entry: string; readonly name: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'dhcb-bundle-'));
  const made = (from: string, output: object) =>
    build({
      root,
      configFile: join(root, 'vite.cli.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: false, lib: { entry: from }, rolldownOptions: { output } },
    });
  await made(entry, { entryFileNames: 'program.cjs' });
  if (thread) await made(thread.entry, { entryFileNames: thread.name, codeSplitting: false });
  const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
  copyFileSync(wasm, join(folder, 'sql-wasm.wasm'));
  return join(folder, 'program.cjs');
}
