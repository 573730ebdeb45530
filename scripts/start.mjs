/** npm start: from a bare clone to the open window. */
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build/build.mjs';
import { electronRuntime, environmentFor } from './lib/electron/runtime.mjs';
import { switchesForUse } from './lib/electron/sandbox.mjs';
import { projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, ScriptFailure } from './lib/say.mjs';
import { hasDisplay } from './lib/system/display.mjs';
import { ensureSystemPackages } from './lib/system/ensure.mjs';

/** Chromium's own lines (a bus that is not there, a graphics card) are none of the user's: only what ends it is said. */
const QUIET = '--log-level=3';

await main(async () => {
  if (!hasDisplay()) {
    throw new ScriptFailure(
      'Máy này không có màn hình nên không mở được cửa sổ. Hãy chạy: npm run demo',
      'there is no display to open a window on; run: npm run demo',
    );
  }
  await bootstrap();
  const runtime = await electronRuntime();
  await ensureSystemPackages(runtime);
  await ensureBuilt('app');
  return run(runtime.executable, [...switchesForUse(runtime), QUIET, projectRoot, ...process.argv.slice(2)], {
    env: environmentFor(runtime),
  });
});
