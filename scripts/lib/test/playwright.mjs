/** Playwright under the pinned Node, on a virtual screen where there is none. */
import { join } from 'node:path';
import { modulesDir, projectRoot } from '../paths.mjs';
import { run } from '../run.mjs';
import { onSomeScreen } from '../system/display.mjs';

const playwright = join(modulesDir, '@playwright', 'test', 'cli.js');

/** @param {'e2e' | 'demo' | 'manual'} project @param {readonly string[]} args @param {NodeJS.ProcessEnv} env */
export function runPlaywright(project, args, env) {
  const call = [playwright, 'test', `--project=${project}`, ...args];
  return run(...onSomeScreen(process.execPath, call), { cwd: projectRoot, env });
}
