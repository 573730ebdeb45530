/** How the window's three parts are bundled: main and preload as CommonJS, the renderer as a page. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { plainLetters } from './scripts/lib/build/plain-letters';
import { apiCalls, apiEventNames } from './shared/api';

/** The runtime used in tests is Electron 33; what runs there runs on the pinned one too. */
const NODE_TARGET = 'node20.18';
const CHROME_TARGET = 'chrome130';

/** Where `npm run dev` serves the page, on this computer only. */
const DEV_SERVER = { host: '127.0.0.1', port: 5173 };

/** The page is read from the disk of the same PC: one file of this size is no burden. */
const CHUNK_LIMIT_KB = 2000;

/** Less to read at the start; names stay, for the log of bugs. */
const SHORTER = { compress: true, mangle: false, codegen: { removeWhitespace: true } } as const;

/**
 * CommonJS, as a sandboxed preload must be, with everything inside that it uses: the package holds no node_modules.
 * @param codeSplitting what is imported only when it is needed becomes a file of its own
 * @param minify left out while the code is being worked on
 */
function bundled(entry: string, codeSplitting: boolean, minify: typeof SHORTER | false) {
  return {
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['cjs' as const] },
      rolldownOptions: {
        output: {
          ...(!codeSplitting && { codeSplitting }),
          entryFileNames: 'index.cjs',
          chunkFileNames: '[name].cjs',
          minify,
        },
      },
    },
  };
}

/** The preload runs before every page, and main answers the first call: names alone spare them the schemas and zod. */
const contractNames = {
  API_CALL_NAMES: JSON.stringify(Object.keys(apiCalls)),
  API_EVENT_NAMES: JSON.stringify(apiEventNames),
};

/** Of what is made in the end: the minifier would write the letters out again. */
const scriptsInPlainLetters: Plugin = {
  name: 'plain-letters',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = plainLetters(file.code);
  },
};

export default defineConfig(({ command }) => ({
  main: {
    ...bundled('main/index.ts', true, command === 'build' && SHORTER),
    define: { ...contractNames, DEVELOPMENT: JSON.stringify(command === 'serve') },
  },
  preload: { ...bundled('main/preload.ts', false, SHORTER), define: contractNames },
  renderer: {
    root: resolve(import.meta.dirname, 'renderer'),
    plugins: [react(), scriptsInPlainLetters],
    cacheDir: resolve(import.meta.dirname, '.cache/vite'),
    server: {
      ...DEV_SERVER,
      strictPort: true,
      // the page itself comes by app://, which has no port
      hmr: { protocol: 'ws', host: DEV_SERVER.host, clientPort: DEV_SERVER.port },
    },
    build: {
      target: CHROME_TARGET,
      minify: true,
      chunkSizeWarningLimit: CHUNK_LIMIT_KB,
      rolldownOptions: { input: resolve(import.meta.dirname, 'renderer/index.html') },
    },
  },
}));
