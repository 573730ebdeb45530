/** Everything that a test or a demonstration of the real application needs, made ready. */
import { bootstrap } from '../bootstrap.mjs';
import { ensureBuilt } from '../build/build.mjs';
import { electronRuntime, environmentFor } from '../electron/runtime.mjs';
import { environmentForTests } from '../electron/sandbox.mjs';
import { ensureSystemPackages } from '../system/ensure.mjs';
import { localeWithLetters } from '../system/locale.mjs';

/**
 * @param {{ tests?: 'all' | 'packages' }} [purpose] tests also need the tools that read workbooks, or those that take packages apart
 * @returns {Promise<NodeJS.ProcessEnv>} the environment to run Playwright in
 */
export async function prepareApp({ tests } = {}) {
  await bootstrap();
  const runtime = await electronRuntime();
  await ensureSystemPackages(runtime, { screen: true, tests });
  await ensureBuilt('app');
  await ensureBuilt('cli');
  return { ...environmentFor(runtime), ...environmentForTests(runtime), ...localeWithLetters() };
}
