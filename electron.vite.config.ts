/** How the window's three parts are bundled: each of main and preload into one CommonJS file, the renderer as a page. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { apiCalls, apiEventNames } from './shared/api';

/** The runtime used in tests is Electron 33; what runs there runs on the pinned one too. */
const NODE_TARGET = 'node20.18';
const CHROME_TARGET = 'chrome130';

/** Where `npm run dev` serves the page, on this computer only. */
const DEV_SERVER = { host: '127.0.0.1', port: 5173 };

/** The page is read from the disk of the same PC: one file of this size is no burden. */
const CHUNK_LIMIT_KB = 2000;

/** A sandboxed preload must be CommonJS, and a single main file keeps node_modules out of the package. */
function oneFile(entry: string) {
  return {
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['cjs' as const] },
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'index.cjs' } },
    },
  };
}

/** The preload runs before every page; names alone spare it the schemas and zod, which main checks with. */
const contractNames = {
  API_CALL_NAMES: JSON.stringify(Object.keys(apiCalls)),
  API_EVENT_NAMES: JSON.stringify(apiEventNames),
};

export default defineConfig(({ command }) => ({
  main: {
    ...oneFile('main/index.ts'),
    define: { DEVELOPMENT: JSON.stringify(command === 'serve') },
  },
  preload: { ...oneFile('main/preload.ts'), define: contractNames },
  renderer: {
    root: resolve(import.meta.dirname, 'renderer'),
    plugins: [react()],
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
