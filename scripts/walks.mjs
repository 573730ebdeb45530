/**
 * npm run walks: a season of fifteen cells from the first start to the package, in the real program, by the keys alone and
 * by the mouse alone; the keys, clicks and seconds of each step are printed. Further arguments go to Playwright.
 */
import { main } from './lib/say.mjs';
import { prepareApp } from './lib/test/app-environment.mjs';
import { runPlaywright } from './lib/test/playwright.mjs';

await main(async () => {
  const args = ['--reporter=list', ...process.argv.slice(2)];
  return runPlaywright('walks', args, await prepareApp({ tests: 'all' }));
});
