/** npm start: from a bare clone to the open window. */
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build/build.mjs';
import { electronRuntime, environmentFor } from './lib/electron/runtime.mjs';
import { switchesForUse } from './lib/electron/sandbox.mjs';
import { projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, ScriptFailure, say } from './lib/say.mjs';
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
  const switches = [...switchesForUse(runtime), QUIET];
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      interrupted = true;
    });
  const status = await run(runtime.executable, [...switches, projectRoot, ...process.argv.slice(2)], {
    env: environmentFor(runtime),
  });
  if (status !== 0 && !interrupted) tellEnded(status);
  return status;
});

/** A screen that is named but not there ends Chromium without a word, for its own lines are not shown. */
function tellEnded(status) {
  const { WAYLAND_DISPLAY, DISPLAY } = process.env;
  const screen = WAYLAND_DISPLAY || DISPLAY;
  const [noWindow, without] = screen
    ? [
        ` Nếu chưa thấy cửa sổ thì màn hình “${screen}” không mở được; hãy chạy: npm run demo`,
        `; if no window came the display “${screen}” cannot be opened; run: npm run demo`,
      ]
    : ['', ''];
  say(
    `Chương trình dừng bất thường (mã ${status}).${noWindow}`,
    `the program ended abnormally (status ${status})${without}`,
  );
}
