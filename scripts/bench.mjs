/**
 * npm run bench: ratios measured side by side, printed as a table.
 * Names of parts as arguments run these alone: `npm run bench -- save export`.
 */
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureBuilt } from './lib/build/build.mjs';
import { electronRuntime } from './lib/electron/runtime.mjs';
import { switchesForTests } from './lib/electron/sandbox.mjs';
import { outDir, projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, ScriptFailure } from './lib/say.mjs';
import { onSomeScreen } from './lib/system/display.mjs';
import { ensureSystemPackages } from './lib/system/ensure.mjs';

const PARTS = [
  'save',
  'export',
  'papers',
  'import',
  'fill',
  'statistics',
  'merge',
  'keystroke',
  'screens',
  'start',
];
/** The parts that open windows. */
const WITH_WINDOW = ['keystroke', 'screens', 'start'];

await main(async () => {
  const names = chosenParts();
  await bootstrap();
  await ensureBuilt('bench');
  const call = [join(outDir, 'bench', 'bench.cjs'), ...names];
  if (!WITH_WINDOW.some((name) => names.includes(name)))
    return run(process.execPath, call, { cwd: projectRoot });
  const env = { ...process.env, DHCB_BENCH_ELECTRON: JSON.stringify(await electronCall()) };
  return run(...onSomeScreen(process.execPath, call), { cwd: projectRoot, env });
});

function chosenParts() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !PARTS.includes(name));
  if (unknown !== undefined) {
    const known = PARTS.join(', ');
    throw new ScriptFailure(
      `Không có phần "${unknown}"; các phần: ${known}.`,
      `no such part; parts: ${known}`,
    );
  }
  return names.length > 0 ? names : PARTS;
}

/** Executable and switches of an Electron with the built application to open in it. */
async function electronCall() {
  const runtime = await electronRuntime();
  await ensureSystemPackages(runtime, { screen: true });
  await ensureBuilt('app');
  return [runtime.executable, ...switchesForTests(runtime)];
}
