import { copyFileSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a program of ours into one file that plain Node runs, as the command line
 * is; gives its path. For tests that need a process of its own.
 */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dhcb-bundle-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      minify: false,
      outDir: folder,
      lib: { entry, formats: ['cjs'] },
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'program.cjs' } },
    },
  });
  const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
  copyFileSync(wasm, join(folder, 'sql-wasm.wasm'));
  return join(folder, 'program.cjs');
}
