/** The command line as CommonJS that needs nothing from node_modules: it starts fast. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  // the command line uses none of it; the handlers of the window's calls are tormented with what stands for it
  resolve: { alias: { electron: resolve(import.meta.dirname, 'torture/electron.ts') } },
  build: {
    ssr: true,
    target: 'node20.18',
    lib: { entry: resolve(import.meta.dirname, 'main/cli.ts'), formats: ['cjs'] },
    rolldownOptions: {
      output: {
        entryFileNames: 'dhcb.cjs',
        // what is imported only when it is needed is a file of its own
        chunkFileNames: '[name].cjs',
        // half of a start went into reading the program; names stay
        minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});
