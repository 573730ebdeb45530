/**
 * npm run package: builds what is given to users, always from the official Electron, for Windows
 * and Linux, or one of them with `-- --win` or `-- --linux`.
 * `-- --test` packs a Linux folder with whichever Electron is at hand into dist-test/, only to try
 * the packaged start.
 */
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build/build.mjs';
import { electronRuntime } from './lib/electron/runtime.mjs';
import { packForTest, packForUsers } from './lib/package/pack.mjs';
import { main, say } from './lib/say.mjs';

await main(async () => {
  await bootstrap();
  await ensureBuilt('app');
  const asked = new Set(process.argv.slice(2));
  if (asked.has('--test')) {
    const runtime = await electronRuntime();
    say(
      'Đóng gói CHỈ ĐỂ THỬ vào dist-test/: không đưa cho người dùng.',
      'packing FOR TESTS ONLY into dist-test/',
    );
    return packForTest(runtime);
  }
  say(
    'Đóng gói với Electron chính thức (cần mạng)…',
    'packing with the official Electron (needs the network)',
  );
  const all = !asked.has('--win') && !asked.has('--linux');
  return packForUsers({ win: all || asked.has('--win'), linux: all || asked.has('--linux') });
});
