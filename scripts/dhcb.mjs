#!/usr/bin/env node
/** The `dhcb` command: installs and builds when needed (saying so on stderr), then runs the real one. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build/build.mjs';
import { outDir, projectRoot } from './lib/paths.mjs';
import { main } from './lib/say.mjs';

const require = createRequire(import.meta.url);

await main(async () => {
  await bootstrap();
  await ensureBuilt('cli');
  standWhereTheUserCalled();
  require(join(outDir, 'cli', 'dhcb.cjs'));
});

/** `npm run` moves to the package folder first; paths on the command line mean the caller's folder. */
function standWhereTheUserCalled() {
  const calledByNpmRun = process.env.npm_lifecycle_event === 'dhcb' && process.cwd() === projectRoot;
  if (calledByNpmRun && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
}
