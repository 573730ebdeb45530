/** npm run e2e: the end-to-end tests alone; further arguments go to Playwright. */
import { main } from './lib/say.mjs';
import { prepareApp } from './lib/test/app-environment.mjs';
import { runPlaywright } from './lib/test/playwright.mjs';

await main(async () => runPlaywright('e2e', process.argv.slice(2), await prepareApp({ tests: 'all' })));
