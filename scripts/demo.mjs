/** npm run demo: the main job without hands, in the real application; the results stay in demo-output/. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './lib/paths.mjs';
import { main, say } from './lib/say.mjs';
import { prepareApp } from './lib/test/app-environment.mjs';
import { runPlaywright } from './lib/test/playwright.mjs';

const output = join(projectRoot, 'demo-output');

await main(async () => {
  const env = await prepareApp();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
  const status = await runPlaywright('demo', ['--reporter=list'], { ...env, DHCB_DEMO_OUTPUT: output });
  if (status === 0)
    say(`Xong. Bảng tính, tệp dữ liệu và ảnh màn hình nằm trong ${output}`, 'done; see demo-output/');
  return status;
});
