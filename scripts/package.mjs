/**
 * npm run package: builds what is given to users, always from the official Electron; further
 * arguments go to electron-builder (`-- --win`, `-- --linux`).
 * `-- --test` packs a Linux folder with whichever Electron is at hand into dist-test/, only to try
 * the packaged start.
 */
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build/build.mjs';
import { electronRuntime } from './lib/electron/runtime.mjs';
import { modulesDir, projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

const builder = join(modulesDir, 'electron-builder', 'cli.js');

function pack(args) {
  return run(process.execPath, [builder, '--publish=never', ...args], { cwd: projectRoot, chatter: true });
}

async function packForTest() {
  const runtime = await electronRuntime();
  say(
    'Đóng gói CHỈ ĐỂ THỬ vào dist-test/: không đưa cho người dùng.',
    'packing FOR TESTS ONLY into dist-test/',
  );
  return pack([
    '--linux',
    'dir',
    '-c.directories.output=dist-test',
    `-c.electronDist=${runtime.folder}`,
    `-c.electronVersion=${runtime.version}`,
  ]);
}

await main(async () => {
  await bootstrap();
  await ensureBuilt('app');
  const args = process.argv.slice(2);
  if (args.includes('--test')) return packForTest();
  say(
    'Đóng gói với Electron chính thức (cần mạng)…',
    'packing with the official Electron (needs the network)',
  );
  return pack(args.length > 0 ? args : ['--win', '--linux']);
});
