/**
 * What is given to the offices. `npm run dist:win` and `npm run dist:linux` build it in dist/ from the official
 * Electron; `npm run dist:check` builds the same in dist-test/ from what is at hand, takes it apart and starts it.
 * `test` as argument only builds what the check looks at, for the tests that need it.
 */
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build/build.mjs';
import { electronRuntime } from './lib/electron/runtime.mjs';
import { distLinux, distWindows } from './lib/package/dist.mjs';
import { ensurePackedForTest } from './lib/package/for-test.mjs';
import { main, ScriptFailure } from './lib/say.mjs';
import { prepareApp } from './lib/test/app-environment.mjs';
import { runPlaywright } from './lib/test/playwright.mjs';

const CHECKS = ['e2e/packaged.spec.ts', 'e2e/archives.spec.ts', 'e2e/installer.spec.ts'];

const commands = {
  win: () => forUsers(distWindows),
  linux: () => forUsers(distLinux),
  test: async () => {
    await ensureBuilt('app');
    await ensurePackedForTest(await electronRuntime());
  },
  check: async () => runPlaywright('e2e', CHECKS, await prepareApp({ tests: 'packages' })),
};

async function forUsers(dist) {
  await dist(() => ensureBuilt('app'));
}

await main(async () => {
  await bootstrap();
  const [name = ''] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new ScriptFailure(
      'Hãy chạy: npm run dist:win, npm run dist:linux hoặc npm run dist:check',
      'run: npm run dist:win, dist:linux or dist:check',
    );
  }
  return command();
});
