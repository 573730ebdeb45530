/**
 * npm run dev: the window over Vite's server. A changed file of the window shows at once, one of main or preload
 * starts the program again. Further arguments go to Electron: a file to open, `--inspect=9229` for main,
 * `--remote-debugging-port=9222` for the window.
 */
import { bootstrap } from './lib/bootstrap.mjs';
import { prepareDevelopment } from './lib/build/build.mjs';
import { electronRuntime } from './lib/electron/runtime.mjs';
import { switchesForUse } from './lib/electron/sandbox.mjs';
import { projectRoot } from './lib/paths.mjs';
import { main } from './lib/say.mjs';
import { ensureSystemPackages } from './lib/system/ensure.mjs';

await main(async () => {
  await bootstrap();
  const runtime = await electronRuntime();
  await ensureSystemPackages(runtime);
  const folder = await prepareDevelopment();
  Object.assign(process.env, {
    ELECTRON_EXEC_PATH: runtime.executable,
    ELECTRON_ENTRY: folder,
    ELECTRON_CLI_ARGS: JSON.stringify([...switchesForUse(runtime), ...process.argv.slice(2)]),
  });
  const { createServer } = await import('electron-vite');
  await createServer(
    { root: projectRoot, build: { outDir: folder, emptyOutDir: false, sourcemap: true, watch: {} } },
    {},
  );
});
