/**
 * npm run manual: retakes the pictures of the user's manual and writes its table of codes anew, in docs/.
 * Further arguments go to Playwright: `npm run manual -- -g codes` writes the table alone.
 */
import { main } from './lib/say.mjs';
import { prepareApp } from './lib/test/app-environment.mjs';
import { runPlaywright } from './lib/test/playwright.mjs';

await main(async () => {
  const args = ['--reporter=list', ...process.argv.slice(2)];
  return runPlaywright('manual', args, await prepareApp());
});
