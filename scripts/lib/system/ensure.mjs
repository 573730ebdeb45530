/** System packages: named with the command that installs them, installed only where we may. */
import { run } from '../run.mjs';
import { ScriptFailure, say } from '../say.mjs';
import { hasDisplay } from './display.mjs';
import { distribution } from './distribution.mjs';
import { packagesForElectron, packagesForScreen, packagesForTests } from './needs.mjs';

/**
 * @param {{ executable: string }} runtime
 * @param {{ screen?: boolean, tests?: 'all' | 'packages' }} [purpose] what is needed beside Electron's own libraries
 */
export async function ensureSystemPackages(runtime, { screen = false, tests } = {}) {
  if (process.platform !== 'linux') return;
  const { usesApt, hasT64Names } = distribution();
  const find = () => [
    ...new Set([
      ...packagesForElectron(runtime.executable, hasT64Names),
      ...(screen ? packagesForScreen(hasDisplay()) : []),
      ...(tests ? packagesForTests(tests, hasT64Names) : []),
    ]),
  ];
  const missing = find();
  if (missing.length === 0) return;
  if (usesApt && process.getuid() === 0) await install(missing);
  const stillMissing = find();
  if (stillMissing.length > 0) throw missingPackages(stillMissing, usesApt);
}

async function install(packages) {
  say(`Đang cài gói hệ thống: ${packages.join(' ')}`, 'installing system packages');
  const options = { chatter: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-q'], options);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

function missingPackages(packages, usesApt) {
  const names = packages.join(' ');
  const how = usesApt ? `sudo apt-get update && sudo apt-get install -y ${names}` : names;
  return new ScriptFailure(
    usesApt ? `Máy thiếu gói hệ thống. Hãy chạy: ${how}` : `Máy thiếu (tên gói theo Debian): ${how}`,
    usesApt ? 'system packages are missing; run the command above' : 'system packages are missing',
  );
}
