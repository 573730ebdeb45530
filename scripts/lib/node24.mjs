/**
 * Every script runs on the Node pinned as a devDependency: the tools need ≥ 22, while the user
 * is asked for 20 only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modulesDir } from './paths.mjs';
import { run } from './run.mjs';
import { ScriptFailure } from './say.mjs';

const executable = process.platform === 'win32' ? 'node.exe' : 'node';
export const pinnedNode = join(modulesDir, 'node', 'bin', executable);

/** Runs this very script again under the pinned Node, unless it already runs there; then does not return. */
export async function continueOnPinnedNode() {
  const wanted = JSON.parse(readFileSync(join(modulesDir, 'node', 'package.json'), 'utf8')).version;
  if (process.versions.node === wanted) return;
  if (!existsSync(pinnedNode)) {
    throw new ScriptFailure(
      `Thiếu Node ${wanted} trong node_modules; chạy: npm rebuild node`,
      `Node ${wanted} is missing from node_modules; run: npm rebuild node`,
    );
  }
  process.exit(await run(pinnedNode, [...process.execArgv, ...process.argv.slice(1)]));
}
