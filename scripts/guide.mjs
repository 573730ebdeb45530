/** npm run guide: retakes the pictures of the user's guide and writes its table of codes anew, in docs/. */
import { main } from './lib/say.mjs';
import { prepareApp } from './lib/test/app-environment.mjs';
import { runPlaywright } from './lib/test/playwright.mjs';

await main(async () => runPlaywright('guide', ['--reporter=list'], await prepareApp({ tests: false })));
