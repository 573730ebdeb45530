/**
 * npm run mutate: changes the code of shared/ a little at a time, and prints which changes the tests beside it do not
 * notice (Stryker). One folder after the other; names as arguments run these alone: `npm run mutate -- rules checks`.
 * Takes some minutes a folder, so it is no part of the tests.
 */
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, ScriptFailure, say } from './lib/say.mjs';

const FOLDERS = ['rules', 'statistics', 'checks', 'text'];

await main(async () => {
  const folders = chosenFolders();
  await bootstrap();
  const stryker = join(projectRoot, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  for (const folder of folders) {
    say(`Thử thay đổi mã trong shared/${folder}…`, `mutating shared/${folder}`);
    const env = { ...process.env, DHCB_MUTATED: folder };
    const status = await run(process.execPath, [stryker, 'run'], { cwd: projectRoot, env });
    if (status !== 0) return status;
  }
  return 0;
});

function chosenFolders() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !FOLDERS.includes(name));
  if (unknown !== undefined) {
    const known = FOLDERS.join(', ');
    throw new ScriptFailure(
      `Không có phần “${unknown}”; có: ${known}.`,
      `no folder ${unknown}; there are: ${known}`,
    );
  }
  return names.length === 0 ? FOLDERS : names;
}
