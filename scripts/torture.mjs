/**
 * npm run torture: kills, failing disks, jumping clocks, damaged files; every figure is to be 0.
 * Names of parts as arguments run these alone: `npm run torture -- kill "fail: save" --share 0.1`; `electron` kills the
 * program in its window.
 */
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build/build.mjs';
import { outDir, projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main } from './lib/say.mjs';
import { prepareApp } from './lib/test/app-environment.mjs';
import { runPlaywright } from './lib/test/playwright.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  if (args.includes('electron')) return runPlaywright('torture', [], await prepareApp({ tests: 'all' }));
  await bootstrap();
  await ensureBuilt('torture');
  const program = join(outDir, 'torture', 'torture.cjs');
  return run(process.execPath, [program, ...args], { cwd: projectRoot });
});
