/**
 * npm run walks: a season of fifteen cells from the first start to the package, in the real program, by the keys alone and
 * by the mouse alone, and the pieces of work that are counted by themselves; at the end the keys, clicks and seconds of all
 * stand in one table. Further arguments go to Playwright.
 */
import { main } from './lib/say.mjs';
import { prepareApp } from './lib/test/app-environment.mjs';
import { runPlaywright } from './lib/test/playwright.mjs';

await main(async () => {
  const args = ['--reporter=list,./e2e/support/walk-table.ts', ...process.argv.slice(2)];
  return runPlaywright('walks', args, await prepareApp({ tests: 'all' }));
});
