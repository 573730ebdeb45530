/** npm run build: the application and the command line; `--cli-only` for the latter alone. */
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build/build.mjs';
import { main } from './lib/say.mjs';

await main(async () => {
  await bootstrap();
  if (!process.argv.includes('--cli-only')) await ensureBuilt('app');
  await ensureBuilt('cli');
});
