/** The command line as one CommonJS file: it starts fast and needs nothing from node_modules. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.18',
    minify: false,
    lib: { entry: resolve(import.meta.dirname, 'main/cli.ts'), formats: ['cjs'] },
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'dhcb.cjs' } },
  },
});
